//! Names: each where the bake has placed it for this size, with a halo of the ground it stands on.

use super::drawing::Drawing;
use super::element::{Element, element, text_at};
use super::lines::width;
use crate::plan::{PLAN, Placement, Region};
use crate::scene::{AMBIGUITY_SIGN, RegionMark};

/// Size of the sign of a doubt, in hundredths of its name's.
const SIGN: i32 = 54;

/// A name, and how it is written.
struct Name {
    label: &'static Placement,
    says: &'static str,
    colour: &'static str,
    halo: &'static str,
    bold: bool,
    /// For the sign of a doubt: how far the name gives way to the west, in map units.
    doubt: Option<i32>,
}

/// The names on the drawing. All halos come first, then each name on top of them: not every
/// renderer knows `paint-order`, and a halo drawn over its name would eat it.
pub(super) fn names(drawing: &Drawing<'_>) -> String {
    let regions = drawing.scene.regions.iter().filter(|mark| mark.shown);
    let regions = regions.filter_map(|mark| name(drawing, mark));
    let names: Vec<Name> = around(drawing).into_iter().chain(regions).collect();
    let halos = element("g").with("stroke-linejoin", "round").with("aria-hidden", "true");
    let halos = halos.with("fill", "none").with("stroke", drawing.ink.paper);
    let halos = names.iter().map(|name| halo(drawing, name)).fold(halos, Element::holding);
    let group = element("g").with("text-anchor", "middle").with("fill", drawing.ink.ink);
    let texts = names.iter().map(|name| text(drawing, name));
    texts.fold(group.holding(halos), Element::holding).to_string()
}

/// The cities around and the way to the Greater Bay Area.
fn around(drawing: &Drawing<'_>) -> Vec<Name> {
    if drawing.inset || !drawing.scene.context {
        return Vec::new();
    }
    let (colour, halo) = (drawing.ink.quiet, drawing.ink.ground);
    let labels = PLAN.map.cities.iter().map(|city| city.labels);
    let labels = labels.chain([PLAN.map.bay_area.labels]);
    let labels = labels.filter_map(|labels| drawing.fitting(labels));
    let name = |label: &'static Placement| Name {
        label,
        says: label.text,
        colour,
        halo,
        bold: false,
        doubt: None,
    };
    labels.map(name).collect()
}

/// A region's name; white on the hue where it stands on the full hue of a core.
fn name(drawing: &Drawing<'_>, mark: &RegionMark) -> Option<Name> {
    let label = drawing.name(mark.region)?;
    let county = mark.region.is_county();
    let dark = mark.paint.fill.filter(|_| mark.paint.is_dark() && mark.paint.hatch.is_none());
    let dark = dark.filter(|_| county).map(|fill| fill.colour());
    let (colour, halo) = dark.map_or((drawing.ink.ink, drawing.ink.paper), |hue| ("#fff", hue));
    let bold = dark.is_some() || mark.selected;
    let says = said(drawing, mark.region, label);
    let doubt = mark.ambiguous.then(|| way_of_sign(mark.region, label));
    Some(Name { label, says, colour, halo, bold, doubt })
}

/// What the label says. The institute's stands under its mark and touches its neighbour's in the
/// dense centre; the main map has its full name, so that the inset can do with the short one.
fn said(drawing: &Drawing<'_>, region: &'static Region, label: &'static Placement) -> &'static str {
    let short = drawing.inset && region == PLAN.core.region;
    if short { region.short } else { label.text }
}

fn halo(drawing: &Drawing<'_>, name: &Name) -> Element {
    let own = (name.halo != drawing.ink.paper).then_some(name.halo);
    written(name).maybe("stroke", own).with("stroke-width", name.label.size * 24 / 100)
}

fn text(drawing: &Drawing<'_>, name: &Name) -> Element {
    written(name).maybe("fill", (name.colour != drawing.ink.ink).then_some(name.colour))
}

/// How far a name gives way to the sign behind it, in map units: all the sign's width where its
/// mark stands behind it, not at all where the mark stands before it, and half for a county.
fn way_of_sign(region: &Region, label: &Placement) -> i32 {
    let sign = label.size * SIGN / 100;
    match region.anchor.x - label.at.x {
        _ if region.is_county() => sign / 2,
        1.. => sign,
        _ => 0,
    }
}

/// A name, and behind it the sign of a doubt, raised.
fn written(name: &Name) -> Element {
    let Placement { at, size, .. } = *name.label;
    let bold = name.bold.then_some("700");
    let x = at.x - name.doubt.unwrap_or_default();
    let written = text_at(x, at.y, size).maybe("font-weight", bold).saying(name.says);
    if name.doubt.is_none() {
        return written;
    }
    let end = x + size * width(name.says) / 20;
    let sign = text_at(end, at.y - size / 3, size * SIGN / 100).with("text-anchor", "start");
    element("g").holding(written).holding(sign.saying(AMBIGUITY_SIGN))
}
