//! Elements in map units.

use crate::geometry::Bounds;
use crate::text::markup::Tag;

/// A text with this vertical centre and font size, in units of the drawing. The centre of a Chinese
/// character is 0.38 em above its baseline. Renderers disagree about `dominant-baseline`.
pub(super) fn text_at(x: i32, middle: i32, size: i32) -> Tag<'static> {
    let line = middle + (size * 38 + 50) / 100;
    numbers(Tag::new("text"), &[("x", x), ("y", line), ("font-size", size)])
}

/// An upright box.
pub(super) fn rect(Bounds { x, y, width, height }: Bounds) -> Tag<'static> {
    numbers(Tag::new("rect"), &[("x", x), ("y", y), ("width", width), ("height", height)])
}

/// A tag with whole numbers as attributes.
pub(super) fn numbers(tag: Tag<'static>, numbers: &[(&str, i32)]) -> Tag<'static> {
    numbers.iter().fold(tag, |tag, (name, number)| tag.attr(name, &number.to_string()))
}
