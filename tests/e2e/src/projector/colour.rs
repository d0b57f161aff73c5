//! Computed CSS colours: parsing, blending and formatting.

use anyhow::{Context, Result, bail};

use super::light;

/// A colour in sRGB, each part from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Colour {
    /// Red, green and blue.
    pub(crate) parts: [f64; 3],
    /// Its opacity.
    pub(crate) alpha: f64,
}

impl Colour {
    /// White, the background of every page.
    pub(crate) const WHITE: Self = Self { parts: [1.0; 3], alpha: 1.0 };
    /// Black.
    pub(crate) const BLACK: Self = Self { parts: [0.0; 3], alpha: 1.0 };

    /// Parses a computed value: `rgb(35, 33, 29)`, `rgba(0, 0, 0, 0.5)` or, after mixing,
    /// `color(srgb 0.7 0.2 0.1 / 0.16)`.
    ///
    /// # Errors
    /// When it has another form.
    pub(crate) fn read(css: &str) -> Result<Self> {
        let (kind, rest) = css.trim().split_once('(').context(format!("{css} is no colour"))?;
        let (rest, scale) = match kind {
            "rgb" | "rgba" => (rest, 255.0),
            "color" => (rest.strip_prefix("srgb ").unwrap_or_default(), 1.0),
            _ => ("", 1.0),
        };
        let numbers = rest.trim_end_matches(')').split([' ', ',', '/']);
        let numbers: Vec<f64> =
            numbers.filter(|it| !it.is_empty()).map(str::parse).collect::<Result<_, _>>()?;
        match *numbers.as_slice() {
            [r, g, b] => Ok(Self { parts: [r, g, b].map(|it| it / scale), alpha: 1.0 }),
            [r, g, b, alpha] => Ok(Self { parts: [r, g, b].map(|it| it / scale), alpha }),
            _ => bail!("{css} is no colour in sRGB"),
        }
    }

    /// The colour with its opacity multiplied.
    pub(crate) fn faded(self, opacity: f64) -> Self {
        Self { alpha: self.alpha * opacity, ..self }
    }

    /// This colour over an opaque one.
    pub(crate) fn over(self, ground: Self) -> Self {
        Self { parts: mixed(ground.parts, self.parts, self.alpha), alpha: 1.0 }
    }

    /// Several colours, the uppermost first, over white.
    pub(crate) fn stacked(layers: impl DoubleEndedIterator<Item = Self>) -> Self {
        layers.rev().fold(Self::WHITE, |ground, layer| layer.over(ground))
    }

    /// The mix with a share of another colour, 0 to 1.
    pub(crate) fn towards(self, other: Self, share: f64) -> Self {
        Self { parts: mixed(self.parts, other.parts, share), alpha: 1.0 }
    }

    /// The nearest colour that `hex` can write.
    pub(crate) fn rounded(self) -> Self {
        Self { parts: self.parts.map(|it| (it * 255.0).round() / 255.0), ..self }
    }

    /// Its luminance, 0 to 1.
    pub(crate) fn luminance(self) -> f64 {
        light::luminance(self.parts.map(light::linear))
    }

    /// `#rrggbb`.
    pub(crate) fn hex(self) -> String {
        let part = |it: f64| format!("{:02x}", (it.clamp(0.0, 1.0) * 255.0).round() as u8);
        format!("#{}", self.parts.map(part).concat())
    }
}

/// Mixes in sRGB, channel by channel, as style sheets do.
fn mixed(under: [f64; 3], above: [f64; 3], share: f64) -> [f64; 3] {
    let [[a, b, c], [x, y, z]] = [under, above];
    [(a, x), (b, y), (c, z)].map(|(under, above)| under + (above - under) * share)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(css: &str) -> Colour {
        Colour::read(css).unwrap_or_else(|error| panic!("{error}"))
    }

    #[test]
    fn every_form_of_colour_is_parsed() {
        assert_eq!(read("rgb(255, 0, 51)").hex(), "#ff0033");
        assert_eq!(read("rgba(0, 0, 0, 0)").alpha, 0.0);
        let mixed = read("color(srgb 0.2 0.4 0.6 / 0.5)");
        assert_eq!((mixed.hex(), mixed.alpha), ("#336699".to_owned(), 0.5));
        assert_eq!(read("color(srgb 1 1 1)"), Colour::WHITE);
    }

    #[test]
    fn an_invalid_colour_is_rejected() {
        for css in ["none", "url(\"#dots\")", "lab(50 0 0)", "rgb(1, 2)"] {
            assert!(Colour::read(css).is_err(), "{css}");
        }
    }

    #[test]
    fn half_black_over_white_is_middle_grey() {
        assert_eq!(Colour::BLACK.faded(0.5).over(Colour::WHITE).hex(), "#808080");
        let nothing = Colour::BLACK.faded(0.0);
        assert_eq!(Colour::stacked([nothing, read("rgb(1, 2, 3)")].into_iter()).hex(), "#010203");
    }
}
