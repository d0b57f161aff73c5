//! Names, each where the bake has placed it for this size, with a halo of the ground it stands on.

use super::lines::width;
use super::plain::{Painted, Plain, attributes};
use super::shapes::Name;
use super::text::text_at;
use crate::drawing::{Extent, Geometry, HALO, Layer, Mark, SIGN};
use crate::plan::{PLAN, Region};
use crate::scene::AMBIGUITY_SIGN;
use crate::text::markup::Tag;

/// The names of a map. All halos come first, then each name on top of them: not every renderer knows
/// `paint-order`, and a halo drawn over its name would eat it.
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
    let halos = group(Tag::new("g").attr("aria-hidden", "true").attr("fill", "none"), "fill")
        .markup(&halos);
    let texts = group(Tag::new("g"), "stroke").markup(&texts);
    halos + &texts
}

fn without(paint: &[Painted], other: &str) -> Vec<Painted> {
    paint.iter().filter(|(name, _)| *name != other).cloned().collect()
}

/// The halo of a name, and the name. Each has its own paint where that differs from other names'.
fn write(map: &Plain<'_>, mark: &Mark<'_>, name: Name, common: &[Painted]) -> (String, String) {
    let is_common = |own: &Painted| common.contains(own);
    let paint: Vec<Painted> =
        map.paint(mark, None).into_iter().filter(|it| !is_common(it)).collect();
    let width = ("stroke-width", (name.size * HALO / 100).to_string());
    let halo = [without(&paint, "fill"), vec![width]].concat();
    let text = without(&paint, "stroke");
    let name = Name { text: wording(map, mark, &name.text), ..name };
    (letters(mark, &name, &halo), letters(mark, &name, &text))
}

/// The institute's label stands under its mark and touches its neighbour's in the dense centre; the
/// main map has its full name, so that the inset can do with the short one.
fn wording(map: &Plain<'_>, mark: &Mark<'_>, label: &str) -> String {
    let institute = mark.region.map(|mark| mark.region).filter(|it| *it == PLAN.core.region);
    let short = institute.filter(|_| map.extent == Extent::Inset).map(|it| it.short);
    short.unwrap_or(label).to_owned()
}

/// A name, and behind it, raised, the sign of an ambiguity.
fn letters(mark: &Mark<'_>, name: &Name, paint: &[Painted]) -> String {
    let written = |x| attributes(text_at(x, name.at.y, name.size), paint).text(&name.text);
    let Some(mark) = mark.region.filter(|mark| mark.ambiguous) else { return written(name.at.x) };
    let x = name.at.x - shift(mark.region, name);
    let end = x + name.size * width(&name.text) / 20;
    let sign = text_at(end, name.at.y - name.size / 3, name.size * SIGN / 100);
    let sign = attributes(sign.attr("text-anchor", "start"), paint).text(AMBIGUITY_SIGN);
    Tag::new("g").markup(&(written(x) + &sign))
}

/// How far a name moves to the west for the sign behind it, in map units: all the sign's width where
/// its mark stands behind it, not at all where the mark stands before it, and half for a county.
fn shift(region: &Region, name: &Name) -> i32 {
    let sign = name.size * SIGN / 100;
    match region.anchor.x - name.at.x {
        _ if region.is_county() => sign / 2,
        1.. => sign,
        _ => 0,
    }
}
