//! Colours in sRGB and in OKLab.

/// A colour: red, green and blue in linear light, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Colour([f64; 3]);

/// The light paper.
pub(crate) const PAPER: &str = "#fdfcf8";
/// The dark paper.
pub(crate) const DARK_PAPER: &str = "#1b1a17";
/// The text on a hue.
pub(crate) const WHITE: &str = "#ffffff";

impl Colour {
    /// Parses `#rrggbb` in small letters.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|it| it.len() == 6 && it.is_ascii())?;
        if digits.contains(|it: char| !matches!(it, '0'..='9' | 'a'..='f')) {
            return None;
        }
        let channel = |at: usize| {
            let value = u8::from_str_radix(digits.get(at..at + 2)?, 16).ok()?;
            Some(linear(f64::from(value) / 255.0))
        };
        Some(Self([channel(0)?, channel(2)?, channel(4)?]))
    }

    /// Relative luminance (WCAG).
    pub(crate) fn luminance(self) -> f64 {
        let [red, green, blue] = self.0;
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Contrast ratio (WCAG), 1 to 21.
    pub(crate) fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if a > b { a / b } else { b / a }
    }

    /// The perceived difference: the distance in OKLab, 1 from black to white.
    pub(crate) fn distance(self, other: Self) -> f64 {
        let (one, other) = (self.oklab(), other.oklab());
        one.iter().zip(other).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
    }

    fn oklab(self) -> [f64; 3] {
        let cones = multiply(
            [
                [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
                [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
                [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
            ],
            self.0,
        );
        multiply(
            [
                [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
                [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
                [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
            ],
            cones.map(f64::cbrt),
        )
    }
}

fn multiply(matrix: [[f64; 3]; 3], vector: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| row.iter().zip(vector).map(|(a, b)| a * b).sum())
}

/// sRGB to linear light.
fn linear(value: f64) -> f64 {
    if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

#[cfg(test)]
mod tests {
    use super::{Colour, WHITE};

    #[test]
    fn black_and_white_have_the_greatest_contrast_and_distance() {
        let ends = Colour::parse(WHITE).zip(Colour::parse("#000000"));
        let close = |value: f64, wanted: f64| (value - wanted).abs() < 1e-6;
        assert!(ends.is_some_and(|(white, black)| close(white.contrast(black), 21.0)));
        assert!(ends.is_some_and(|(white, black)| close(white.distance(black), 1.0)));
    }

    #[test]
    fn only_six_small_hexadecimal_digits_are_a_colour() {
        for text in ["", "#fff", "#FFFFFF", "ffffff", "#fffffff", "#ffff+f", "#fffé"] {
            assert_eq!(Colour::parse(text), None, "{text}");
        }
    }
}
