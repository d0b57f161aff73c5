//! Formulas for light: luminance, the effect of the room's light, and contrast.

/// The light of the room on the screen, as a share of the projector's white. In a meeting room with
/// lights on and blinds open, black is about a quarter of white: 4:1, where ANSI/INFOCOMM 3M-2011
/// requires 7:1 for passive viewing.
pub(crate) const ROOM: f64 = 0.25;

/// The reflected light that WCAG adds to both sides of a contrast.
const FLARE: f64 = 0.05;

/// Linear light, 0 to 1, from an sRGB value, 0 to 1.
pub(crate) fn linear(value: f64) -> f64 {
    if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

/// An sRGB value, 0 to 1, from linear light, 0 to 1.
pub(crate) fn encoded(light: f64) -> f64 {
    if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 }
}

/// Luminance, 0 to 1, from linear light in three channels.
pub(crate) fn luminance([red, green, blue]: [f64; 3]) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// A channel's light or a luminance with the room's light; both are linear.
pub(crate) fn washed(light: f64) -> f64 {
    ROOM + (1.0 - ROOM) * light
}

/// The contrast of two luminances on a good screen by WCAG 2, 1 to 21.
pub(crate) fn contrast(one: f64, other: f64) -> f64 {
    (one.max(other) + FLARE) / (one.min(other) + FLARE)
}

/// The contrast of two luminances in the washed-out projection, 1 to 4: their plain ratio, which
/// includes the room's light already.
pub(crate) fn contrast_washed(one: f64, other: f64) -> f64 {
    washed(one.max(other)) / washed(one.min(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(one: f64, other: f64) -> bool {
        (one - other).abs() < 1e-6
    }

    #[test]
    fn white_and_black_have_the_greatest_contrast() {
        assert!(close(luminance([1.0; 3]), 1.0));
        assert!(close(contrast(1.0, 0.0), 21.0));
        assert!(close(contrast_washed(0.0, 1.0), 4.0));
    }

    #[test]
    fn a_colour_has_no_contrast_with_itself() {
        assert!(close(contrast(0.3, 0.3), 1.0));
        assert!(close(contrast_washed(0.3, 0.3), 1.0));
    }

    #[test]
    fn encoding_reverses_linear_light() {
        for value in [0.0, 0.02, 0.2, 0.5, 1.0] {
            assert!(close(encoded(linear(value)), value), "{value}");
        }
        // Middle grey in photography.
        assert!((linear(119.0 / 255.0) - 0.184).abs() < 0.001);
    }

    #[test]
    fn the_room_s_light_lifts_black_and_keeps_white() {
        assert!(close(washed(0.0), 0.25));
        assert!(close(washed(1.0), 1.0));
    }
}
