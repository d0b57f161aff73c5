//! The classes of strokes and texts of a chart.

use plotters::style::{FontStyle, IntoFont, RGBColor, TextStyle};
use plotters_backend::BackendColor;

/// The class of a stroke or a text. Plotters passes nothing but a colour to a backend, so the class is
/// encoded as one: its first byte is the index in [`CLASSES`]. The colour itself is never drawn.
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
    /// The name of a bar.
    Name,
    /// The value of a bar.
    Value,
    /// The text in place of a bar: 文件未提及.
    Quiet,
}

/// The class of each value, in the order of [`StyleClass`].
const CLASSES: [&str; 7] = ["grid", "zero", "tick", "unit", "name", "value", "quiet"];

impl StyleClass {
    /// The colour that encodes it.
    pub(super) const fn colour(self) -> RGBColor {
        RGBColor(self as u8, 0, 0)
    }

    /// The class in the style sheet.
    pub(super) fn class(self) -> &'static str {
        CLASSES.get(self as usize).copied().unwrap_or_default()
    }

    /// A text style for plotters; `size` is in pixels of the drawing. The style sheet sets the family.
    pub(super) fn style(self, size: i32) -> TextStyle<'static> {
        let font = ("sans-serif", size, FontStyle::Normal).into_font();
        font.color(&self.colour())
    }
}

/// The class that a colour encodes.
pub(super) fn class(colour: BackendColor) -> &'static str {
    CLASSES.get(usize::from(colour.rgb.0)).copied().unwrap_or_default()
}

/// The greatest width of a text, in pixels, at a font size of `size` pixels.
///
/// Plotters without a font counts bytes: three for a Chinese character and one for a letter, at
/// seven tenths of an em each. A Chinese character is one em wide, and no system font sets
/// numbers wider than 0.6 em; most set 0.55.
pub(super) fn width(text: &str, size: i32) -> i32 {
    let tenths = |letter: char| if letter.is_ascii() { 6 } else { 10 };
    let total: i32 = text.chars().map(tenths).sum();
    (total * size + 9) / 10
}

/// The height of a line of text, in pixels, at a font size of `size` pixels.
pub(super) const fn height(size: i32) -> i32 {
    size * 6 / 5
}
