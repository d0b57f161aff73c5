//! The live map's markup: a class for every style key, and the attributes that the style sheet and
//! assistive technology read.

use super::{Clip, Geometry, Layer, Mark};
use crate::plan::{Placement, find_ambiguities};
use crate::scene::AMBIGUITY_SIGN;
use crate::text::attribute::truth;
use crate::text::markup::{Tag, tag, text as escaped, words};

/// A layer.
pub(super) fn layer(layer: &Layer<'_>) -> String {
    let content = marks(&layer.marks);
    if layer.key.is_empty() {
        return content;
    }
    let hidden = layer.is_decorative().then_some("true");
    let tag = Tag::new("g").attr("class", layer.key).attr_if_some("aria-hidden", hidden);
    let shown = layer.is_shown.map(|is_shown| truth("data-shown", is_shown));
    tag.attributes(shown.as_slice()).markup(&content)
}

/// Marks, one after the other.
pub fn marks(marks: &[Mark<'_>]) -> String {
    marks.iter().map(mark).collect()
}

fn mark(mark: &Mark<'_>) -> String {
    let key = Some(mark.key).filter(|key| !key.is_empty());
    let class = |name| Tag::new(name).attr_if_some("class", key);
    let tag = match &mark.geometry {
        Geometry::Shape(id) => class("use").attr("href", &reference(id)),
        Geometry::Path(path) => class("path").attr("d", path),
        Geometry::At(_) | Geometry::Group | Geometry::Names(_) => class("g"),
    };
    let content = names(mark) + &marks(&mark.parts);
    tag.attributes(&mark.attributes).markup(&content)
}

/// Clip paths, whose ids begin with a name of the drawing's own.
pub(super) fn clips<'a>(clips: impl IntoIterator<Item = &'a Clip>, name: &str) -> String {
    let clip = |clip: &Clip| {
        let id = [name, &clip.id].concat();
        tag("clipPath", &[("id", &id)], &mark(&clip.shape))
    };
    clips.into_iter().map(clip).collect()
}

/// The names of a mark in every label class. They are only prerendered, so the browser's module does not
/// contain them.
fn names(mark: &Mark<'_>) -> String {
    match &mark.geometry {
        Geometry::Names(names) if !cfg!(feature = "hydrate") => {
            let sign = mark.region.filter(|mark| find_ambiguities(mark.region).next().is_some());
            // The sign of an ambiguity, which is shown when needed.
            let sign = sign.map(|_| words("tspan", &[("class", "doubt")], AMBIGUITY_SIGN));
            let sign = sign.unwrap_or_default();
            let id = mark.region.map_or("", |mark| mark.region.id);
            // The names of a wall have no class and no rules in the style sheet.
            let is_sized = mark.key.is_empty();
            names.iter().map(|placements| texts(placements, id, &sign, is_sized)).collect()
        }
        _ => String::new(),
    }
}

/// A name's text in every label class. The style sheet shows the one that fits the map's size, without
/// any script, and has the font size of each class ([`map_style`](super::map_style()));
/// `is_sized` writes it here. A name beside its county tells a tap which county it belongs to.
fn texts(placements: &[Placement], id: &str, sign: &str, is_sized: bool) -> String {
    let text = |label: &Placement| {
        let [x, y, size] = [label.at.x, label.at.y, label.size].map(|value| value.to_string());
        let class = ["c", &label.class.to_string()].concat();
        let attributes = [("class", class.as_str()), ("x", &x), ("y", &y)];
        let leader = match label.leader {
            "" => String::new(),
            path => tag("path", &[("class", &[&*class, " leader"].concat()), ("d", path)], ""),
        };
        let of = (!label.leader.is_empty()).then_some(id);
        let size = is_sized.then_some(size.as_str());
        let text = Tag::new("text").attrs(&attributes).attr_if_some("font-size", size);
        let text = text.attr_if_some("data-of", of);
        leader + &text.markup(&[&escaped(label.text), sign].concat())
    };
    placements.iter().map(text).collect()
}

/// The reference to a shape, by the id of its county or `city`.
fn reference(id: &str) -> String {
    ["#shape-", id].concat()
}
