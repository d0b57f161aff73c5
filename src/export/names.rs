//! Names, at the places that the bake determined for this size, with a halo in the background colour.

use super::lines::width;
use super::plain::{Painted, Plain, attributes};
use super::shapes::Name;
use super::text::text_at;
use crate::drawing::{Extent, Geometry, HALO, Layer, Mark, SIGN};
use crate::plan::{PLAN, Region};
use crate::scene::AMBIGUITY_SIGN;
use crate::text::markup::Tag;

/// The names of a map. All halos come first, then all names, because not every renderer supports
/// `paint-order`, and a halo must not cover its name.
/// With joined halos, each is one text.
pub(super) fn names(map: &Plain<'_>, layer: &Layer<'_>) -> String {
    let common = map.paint(&Mark::new("label", Geometry::Group), None);
    let shown = layer.marks.iter().enumerate();
    let shown = shown.filter(|(_, mark)| mark.attribute("data-shown") != Some("false"));
    let written = shown.flat_map(|(place, mark)| {
        let names = map.shapes.names(map.extent, place, mark, map.class);
        names.into_iter().map(|name| write(map, mark, name, &common)).collect::<Vec<_>>()
    });
    let (halos, texts): (String, String) = written.unzip();
    let group = |tag, other| attributes(tag, &without(&common, other));
    if map.has_joined_halos {
        let both = Tag::new("g").attr("paint-order", "stroke");
        return attributes(both, &common).markup(&texts);
    }
    let halos = group(Tag::new("g").attr("aria-hidden", "true").attr("fill", "none"), "fill")
        .markup(&halos);
    let texts = group(Tag::new("g"), "stroke").markup(&texts);
    halos + &texts
}

fn without(paint: &[Painted], other: &str) -> Vec<Painted> {
    paint.iter().filter(|(name, _)| *name != other).cloned().collect()
}

/// The halo of a name, and the name, with the paint that differs from other names'.
fn write(map: &Plain<'_>, mark: &Mark<'_>, name: Name, common: &[Painted]) -> (String, String) {
    let is_common = |own: &Painted| common.contains(own);
    let paint: Vec<Painted> =
        map.paint(mark, None).into_iter().filter(|it| !is_common(it)).collect();
    let width = vec![("stroke-width", (name.size * HALO / 100).to_string())];
    let halo = [without(&paint, "fill"), width.clone()].concat();
    let text =
        if map.has_joined_halos { [paint, width].concat() } else { without(&paint, "stroke") };
    let name = Name { text: wording(map, mark, &name.text), ..name };
    (letters(mark, &name, &halo), leader(map, mark, &name) + &letters(mark, &name, &text))
}

/// The line from a name to its county.
fn leader(map: &Plain<'_>, mark: &Mark<'_>, name: &Name) -> String {
    if name.leader.is_empty() {
        return String::new();
    }
    map.part(&Mark::new("leader", Geometry::Path(name.leader.clone().into())), mark)
}

/// The text of a name. In the inset, the institute has its short name: the full one would touch its
/// neighbour, and is on the main map.
fn wording(map: &Plain<'_>, mark: &Mark<'_>, label: &str) -> String {
    let institute = mark.region.map(|mark| mark.region).filter(|it| *it == PLAN.core.region);
    let short = institute.filter(|_| map.extent == Extent::Inset).map(|it| it.short);
    short.unwrap_or(label).to_owned()
}

/// A name, with the sign of an ambiguity as a superscript.
fn letters(mark: &Mark<'_>, name: &Name, paint: &[Painted]) -> String {
    let written = |x| attributes(text_at(x, name.at.y, name.size), paint).text(&name.text);
    let Some(mark) = mark.region.filter(|mark| mark.ambiguous) else { return written(name.at.x) };
    let x = name.at.x - shift(mark.region, name);
    let end = x + name.size * width(&name.text) / 20;
    let sign = text_at(end, name.at.y - name.size / 3, name.size * SIGN / 100);
    let sign = attributes(sign.attr("text-anchor", "start"), paint).text(AMBIGUITY_SIGN);
    Tag::new("g").markup(&(written(x) + &sign))
}

/// The shift of a name to the west for the sign after it, in map units: the sign's width if the mark is
/// to the right, nothing if the mark is to the left, and half for a county.
fn shift(region: &Region, name: &Name) -> i32 {
    let sign = name.size * SIGN / 100;
    match region.anchor.x - name.at.x {
        _ if region.is_county() => sign / 2,
        1.. => sign,
        _ => 0,
    }
}
