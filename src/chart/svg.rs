//! A drawing as SVG markup.
//!
//! It has classes instead of colours, so that a chart follows the theme; text as `<text>`, which can be
//! read aloud, searched and copied; and no `style` attribute, which the content security policy
//! forbids.

use super::style_class;
use crate::text::markup::{tag, words};
use plotters_backend::BackendCoord;
use plotters_backend::text_anchor::HPos;

/// A text and its box, in pixels of the drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The text.
    pub text: String,
    /// Left edge.
    pub x: i32,
    /// Upper edge.
    pub y: i32,
    /// Width, as estimated.
    pub width: i32,
    /// Height of its line.
    pub height: i32,
}

/// A drawing that is being written.
#[derive(Debug)]
pub(super) struct Svg {
    /// Width and height, in pixels.
    pub(super) size: (u32, u32),
    /// The font size of the drawing, in pixels; texts of another size have an attribute.
    font: i32,
    /// The markup so far.
    pub(super) body: String,
    /// The texts so far.
    pub(super) labels: Vec<Label>,
}

impl Svg {
    /// An empty drawing; the size is in pixels.
    pub(super) const fn new(size: (u32, u32), font: i32) -> Self {
        Self { size, font, body: String::new(), labels: Vec::new() }
    }

    /// Adds markup.
    pub(super) fn push(&mut self, markup: &str) {
        self.body.push_str(markup);
    }

    /// Adds a rectangle. `place` is the upper left corner, then width and height, in pixels of the
    /// drawing; the content is markup.
    pub(super) fn rect(&mut self, attributes: &[(&str, &str)], place: [i32; 4], content: &str) {
        let [x, y, width, height] = &place.map(|number| number.to_string());
        let place = [("x", x.as_str()), ("y", y), ("width", width), ("height", height)];
        self.push(&tag("rect", &[attributes, &place].concat(), content));
    }

    /// Adds a text, vertically centred on its anchor, in pixels of the drawing.
    pub(super) fn text(&mut self, class: &str, text: &str, size: i32, side: HPos, at: (i32, i32)) {
        let (width, height) = (style_class::width(text, size), style_class::height(size));
        let (anchor, left) = match side {
            HPos::Left => ("start", at.0),
            HPos::Center => ("middle", at.0 - width / 2),
            HPos::Right => ("end", at.0 - width),
        };
        let top = at.1 - height / 2;
        self.labels.push(Label { text: text.to_owned(), x: left, y: top, width, height });
        // The centre of a Chinese character is 0.38 em above its baseline. Renderers disagree about
        // `dominant-baseline`.
        let (x, y) = (at.0.to_string(), (at.1 + (size * 38 + 50) / 100).to_string());
        let own = size.to_string();
        let mut attributes = vec![("class", class), ("x", &x), ("y", &y)];
        if anchor != "start" {
            attributes.push(("text-anchor", anchor));
        }
        if size != self.font {
            attributes.push(("font-size", &own));
        }
        self.push(&words("text", &attributes, text));
    }

    /// Adds a group around the drawing of `draw`, with a title for its tooltip.
    pub(super) fn group(
        &mut self,
        attributes: &[(&str, &str)],
        title: &str,
        draw: impl FnOnce(&mut Self),
    ) {
        let before = std::mem::take(&mut self.body);
        draw(self);
        let inside = std::mem::replace(&mut self.body, before);
        let title = words("title", &[], title);
        self.push(&tag("g", attributes, &[title, inside].concat()));
    }

    /// Adds a path through points; `end` is `z` for a closed path, otherwise empty.
    pub(super) fn path(
        &mut self,
        class: &str,
        points: impl IntoIterator<Item = BackendCoord>,
        end: &str,
    ) {
        let mut data = String::new();
        for (at, (x, y)) in points.into_iter().enumerate() {
            data.push_str(&format!("{}{x} {y}", if at == 0 { "M" } else { "L" }));
        }
        data.push_str(end);
        self.push(&tag("path", &[("class", class), ("d", &data)], ""));
    }
}
