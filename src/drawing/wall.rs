//! The map of the show: layers with the marks of all slides. A slide changes only attributes. Its names
//! have the label classes of a wall.

use super::highlights::ribbon;
use super::patterns::dots;
use super::regions::zone_mark;
use super::{Extent, Geometry, Layer, Mark, live};
use crate::geometry::Bounds;
use crate::plan::{Chain, PLAN, Region};
use crate::scene::symbol;
use crate::text::attribute::{Attribute, set, truth};
use crate::text::markup::tag;

/// The map of the show: the city in these bounds, or the inset of its dense centre.
pub fn wall_map(extent: Extent, bounds: Bounds) -> String {
    let layers: String = layers(extent).iter().map(live::layer).collect();
    let world = tag("g", &[("class", "world")], &layers);
    let dots: String = PLAN.chains.iter().map(|chain| host_dots(chain, extent)).collect();
    let view_box = [bounds.x, bounds.y, bounds.width, bounds.height].map(|it| it.to_string());
    let attributes = [("class", "show-map"), ("role", "img"), ("viewBox", &view_box.join(" "))];
    tag("svg", &attributes, &[tag("defs", &[], &dots), world].concat())
}

fn layers(extent: Extent) -> Vec<Layer<'static>> {
    let (counties, zones): (Vec<_>, Vec<_>) = PLAN
        .regions
        .iter()
        .filter(|region| extent == Extent::Whole || region.bounds.overlaps(extent.bounds(&PLAN)))
        .partition(|region| region.is_county());
    let outlines =
        |key| counties.iter().map(|it| with_region(Mark::shape(key, it.id), it)).collect();
    let names = counties.iter().chain(&zones).map(|region| name(region, extent));
    vec![
        Layer::city("paper"),
        Layer::new("counties", outlines("county")),
        Layer::new("lights", outlines("lit")),
        Layer::new("ribbon", ribbon(&PLAN)),
        Layer::new("arcs", PLAN.chains.iter().map(arcs).collect()),
        Layer::city("edge"),
        Layer::new("zones", zones.iter().map(|region| zone(region)).collect()),
        Layer::new("labels", names.collect()),
    ]
}

fn with_region(mark: Mark<'static>, region: &Region) -> Mark<'static> {
    mark.with(set("data-region", region.id))
}

/// The arcs of a chain; a slide shows those of one chain.
fn arcs(chain: &'static Chain) -> Mark<'static> {
    let arcs = chain.roles.iter().filter_map(|role| role.arc.as_ref());
    // Without `pathLength`: it would be the unit of dashes, so that a dash would be longer than the arc.
    let arcs = arcs.map(|arc| Mark::path("", arc.path).with(truth("data-stated", arc.stated)));
    let attributes: [Attribute; 2] = [set("data-chain", chain.id), set("color", chain.colour)];
    Mark::new("", Geometry::Group).with_all(&attributes).with_parts(arcs.collect())
}

fn zone(region: &'static Region) -> Mark<'static> {
    let path = |key| Mark::path(key, symbol(&PLAN, region));
    let shapes = Mark::new("mark", Geometry::Group).with_parts(vec![path("base"), path("shape")]);
    with_region(zone_mark(&PLAN, region), region).with_parts(vec![shapes])
}

fn name(region: &'static Region, extent: Extent) -> Mark<'static> {
    let placements = match extent {
        Extent::Whole => region.wall_labels,
        Extent::Inset => region.wall_inset_labels,
    };
    let kind = if region.is_county() { "county" } else { "zone" };
    let mark = Mark::new("", Geometry::Names(vec![placements]));
    with_region(mark, region).with(set("data-kind", kind))
}

/// The dots of a county that hosts a zone, in the chain's hue, with the same size on both maps.
fn host_dots(chain: &Chain, extent: Extent) -> String {
    let (name, transform) = match extent {
        Extent::Whole => ("far", "rotate(45)"),
        Extent::Inset => ("near", "rotate(45) scale(0.36)"),
    };
    let id = ["show-dots-", name, "-", chain.id].concat();
    dots(&id, transform, 150, 24, chain.colour)
}
