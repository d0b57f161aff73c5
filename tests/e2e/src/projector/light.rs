//! Light: how bright a colour is, what a washed-out projection leaves of it, and how far two
//! brightnesses are apart.

/// The light of the room on the screen, as a part of the projector's white. A meeting room with its
/// lights on and the blinds open lifts black to about a quarter of white: 4:1 is left where
/// ANSI/INFOCOMM 3M-2011 asks for 7:1 for looking on alone.
pub(crate) const ROOM: f64 = 0.25;

/// What WCAG adds to both sides of a contrast: the light that any screen reflects.
const FLARE: f64 = 0.05;

/// A channel's light, 0 to 1, from its value in sRGB, 0 to 1.
pub(crate) fn linear(value: f64) -> f64 {
    if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

/// A channel's value in sRGB, 0 to 1, from its light, 0 to 1.
pub(crate) fn encoded(light: f64) -> f64 {
    if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 }
}

/// Luminance, 0 to 1, of the light of three channels.
pub(crate) fn luminance([red, green, blue]: [f64; 3]) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// What the room's light makes of a channel's light, or of a luminance: both are linear.
pub(crate) fn washed(light: f64) -> f64 {
    ROOM + (1.0 - ROOM) * light
}

/// The contrast of two luminances on a good screen, 1 to 21, as WCAG 2 counts it.
pub(crate) fn contrast(one: f64, other: f64) -> f64 {
    (one.max(other) + FLARE) / (one.min(other) + FLARE)
}

/// The contrast of two luminances in the washed-out projection, 1 to 4: the plain ratio of what
/// comes back from the screen, for the light of the room is in it already.
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
    fn white_and_black_are_as_far_apart_as_can_be() {
        assert!(close(luminance([1.0; 3]), 1.0));
        assert!(close(contrast(1.0, 0.0), 21.0));
        assert!(close(contrast_washed(0.0, 1.0), 4.0));
    }

    #[test]
    fn a_colour_is_as_far_from_itself_as_nothing() {
        assert!(close(contrast(0.3, 0.3), 1.0));
        assert!(close(contrast_washed(0.3, 0.3), 1.0));
    }

    #[test]
    fn a_channel_comes_back_from_its_light() {
        for value in [0.0, 0.02, 0.2, 0.5, 1.0] {
            assert!(close(encoded(linear(value)), value), "{value}");
        }
        // The grey that photographers call the middle.
        assert!((linear(119.0 / 255.0) - 0.184).abs() < 0.001);
    }

    #[test]
    fn the_room_lifts_black_and_leaves_white() {
        assert!(close(washed(0.0), 0.25));
        assert!(close(washed(1.0), 1.0));
    }
}
