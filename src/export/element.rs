//! An element in the making: attributes alone, for pictures must do without any style sheet.

use crate::text::markup::{text, words};
use std::fmt::{Display, Write};

/// An element in the making.
#[derive(Clone, Debug)]
pub(super) struct Element {
    name: &'static str,
    attributes: String,
    content: String,
}

/// An element without attributes and content.
pub(super) const fn element(name: &'static str) -> Element {
    Element { name, attributes: String::new(), content: String::new() }
}

/// A course, as path data.
pub(super) fn path(data: impl Display) -> Element {
    element("path").with("d", data)
}

/// A text whose middle stands at this place, an em of `size` high; all in units of the drawing.
/// The middle of a Chinese character lies 0.38 em above the line it stands on; set by hand, for
/// renderers disagree about `dominant-baseline`.
pub(super) fn text_at(x: i32, middle: i32, size: i32) -> Element {
    let line = middle + (size * 38 + 50) / 100;
    element("text").with("x", x).with("y", line).with("font-size", size)
}

impl Element {
    /// With this attribute.
    pub(super) fn with(mut self, name: &str, value: impl Display) -> Self {
        // Writing to a string does not fail.
        let _ = write!(self.attributes, " {name}=\"{}\"", text(&value.to_string()));
        self
    }

    /// With this attribute, if there is a value for it.
    pub(super) fn maybe(self, name: &str, value: Option<impl Display>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// A line of this colour and width, in units of the drawing, and nothing inside.
    pub(super) fn line(self, colour: &str, width: i32) -> Self {
        self.with("fill", "none").with("stroke", colour).with("stroke-width", width)
    }

    /// A line that is round at its ends and corners.
    pub(super) fn round(self) -> Self {
        self.with("stroke-linecap", "round").with("stroke-linejoin", "round")
    }

    /// With a title: what it is, in words.
    pub(super) fn titled(self, title: &str) -> Self {
        self.holding(words("title", &[], title))
    }

    /// With this markup added to its content.
    pub(super) fn holding(mut self, markup: impl Display) -> Self {
        let _ = write!(self.content, "{markup}");
        self
    }

    /// With these words added to its content.
    pub(super) fn saying(self, said: &str) -> Self {
        self.holding(text(said))
    }
}

impl Display for Element {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { name, attributes, content } = self;
        match content.is_empty() {
            true => write!(f, "<{name}{attributes}/>"),
            false => write!(f, "<{name}{attributes}>{content}</{name}>"),
        }
    }
}
