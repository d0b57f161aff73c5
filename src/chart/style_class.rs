//! What a stroke or a text of a chart is, told to the style sheet by a class.

use plotters::style::{FontStyle, IntoFont, RGBColor, TextStyle};
use plotters_backend::BackendColor;

/// What is drawn. Plotters hands a backend nothing but a colour, so the kind travels as one: the
/// first byte is its place in [`CLASSES`]. No such colour is ever seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StyleClass {
    /// A line of the scale.
    Grid,
    /// The line at zero, where bars begin.
    Zero,
    /// A number of the scale.
    Tick,
    /// The title of a panel.
    Heading,
    /// What a bar stands for.
    Name,
    /// What a bar says.
    Value,
    /// What stands in for a bar where the plan says nothing.
    Quiet,
}

/// The class of each style_class, in the order of [`StyleClass`].
const CLASSES: [&str; 7] = ["grid", "zero", "tick", "unit", "name", "value", "quiet"];

impl StyleClass {
    /// The colour that plotters carries to the backend.
    pub(super) const fn colour(self) -> RGBColor {
        RGBColor(self as u8, 0, 0)
    }

    /// The class in the style sheet.
    pub(super) fn class(self) -> &'static str {
        CLASSES.get(self as usize).copied().unwrap_or_default()
    }

    /// A text style for plotters, `size` in pixels of the drawing. The family is the style
    /// sheet's.
    pub(super) fn style(self, size: i32) -> TextStyle<'static> {
        let font = ("sans-serif", size, FontStyle::Normal).into_font();
        font.color(&self.colour())
    }
}

/// The class that a colour stands for.
pub(super) fn class(colour: BackendColor) -> &'static str {
    CLASSES.get(usize::from(colour.rgb.0)).copied().unwrap_or_default()
}

/// How wide a text is at most, in pixels, at a font size of `size` pixels.
///
/// Plotters without a font counts bytes: three for a Chinese character and one for a letter, at
/// seven tenths of an em each. A Chinese character is one em wide, and no system font sets
/// numbers wider than 0.6 em; most set 0.55.
pub(super) fn width(text: &str, size: i32) -> i32 {
    let tenths = |letter: char| if letter.is_ascii() { 6 } else { 10 };
    let total: i32 = text.chars().map(tenths).sum();
    (total * size + 9) / 10
}

/// How high a line of text is, in pixels, at a font size of `size` pixels.
pub(super) const fn height(size: i32) -> i32 {
    size * 6 / 5
}
