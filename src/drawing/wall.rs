//! The map of the show: layers with the marks of all slides. A slide changes only attributes. Its names
//! have the label classes of a wall.

use super::highlights::ribbon;
use super::regions::zone_mark;
use super::texture::{Area, Clip, Texture, clip_id, clips, dots};
use super::{Extent, Geometry, Layer, Mark, live};
use crate::geometry::Bounds;
use crate::plan::{Chain, PLAN, Region, Tier};
use crate::scene::{RoleStatus, symbol};
use crate::text::attribute::{Attribute, set, truth};
use crate::text::markup::tag;

/// The map of the show: the city in these bounds, or the inset of its dense centre.
pub fn wall_map(extent: Extent, bounds: Bounds) -> String {
    let layers: String = layers(extent).iter().map(live::layer).collect();
    let world = tag("g", &[("class", "world")], &layers);
    let is_used = |clip: &&Clip| all_hosts().any(|county| clip.id == clip_id(county.id));
    let clips = live::clips(clips(&PLAN).iter().filter(is_used), id_start(extent));
    let view_box = [bounds.x, bounds.y, bounds.width, bounds.height].map(|it| it.to_string());
    let attributes = [("class", "show-map"), ("role", "img"), ("viewBox", &view_box.join(" "))];
    tag("svg", &attributes, &[tag("defs", &[], &clips), world].concat())
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
        Layer::new("hosts", PLAN.chains.iter().flat_map(|chain| hosts(chain, extent)).collect()),
        Layer::new("lights", outlines("lit")),
        Layer::new("ribbon", growing_ribbon()),
        Layer::new("arcs", PLAN.chains.iter().map(arcs).collect()),
        Layer::city("edge"),
        Layer::new("zones", zones.iter().map(|region| zone(region)).collect()),
        Layer::new("cores", PLAN.chains.iter().map(cores).collect()),
        Layer::new("labels", names.collect()),
    ]
}

fn with_region(mark: Mark<'static>, region: &Region) -> Mark<'static> {
    mark.with(set("data-region", region.id))
}

/// Makes the length of a path 1, so that it can grow from its start. Not for dashed paths: it would
/// be the unit of their dashes.
fn whole_length() -> Attribute {
    set("pathLength", "1")
}

/// The corridor, whose band grows along its course.
fn growing_ribbon() -> Vec<Mark<'static>> {
    let grow =
        |mark: Mark<'static>| if mark.key == "band" { mark.with(whole_length()) } else { mark };
    ribbon(&PLAN).into_iter().map(grow).collect()
}

/// The arcs of a chain; a slide shows those of one chain.
fn arcs(chain: &'static Chain) -> Mark<'static> {
    let arcs = chain.roles.iter().filter_map(|role| role.arc.as_ref());
    let arcs = arcs.map(|arc| {
        let mark = Mark::path("", arc.path).with(truth("data-stated", arc.stated));
        if arc.stated { mark.with(whole_length()) } else { mark }
    });
    let attributes: [Attribute; 2] = [set("data-chain", chain.id), set("color", chain.colour)];
    Mark::new("", Geometry::Group).with_all(&attributes).with_parts(arcs.collect())
}

/// A dot on each core of a chain. The dots of a region stand in a row.
fn cores(chain: &'static Chain) -> Mark<'static> {
    let dots = chain.tier(Tier::Core).map(|role| core_dot(chain, role.region)).collect();
    Mark::new("", Geometry::Group).with(set("color", chain.colour)).with_parts(dots)
}

fn core_dot(chain: &'static Chain, region: &'static Region) -> Mark<'static> {
    let cores = PLAN.roles_of(region).filter(|(_, role)| role.tier == Tier::Core);
    let chains: Vec<_> = cores.map(|(chain, _)| chain).collect();
    let at = chains.iter().position(|it| *it == chain).unwrap_or_default();
    // Half a step for each gap before and after it.
    let offset = (2 * at + 1) as i32 - chains.len() as i32;
    let x = region.anchor.x + offset * CORE_DOT;
    let path = format!("M{x} {}h0", region.anchor.y);
    Mark::new("", Geometry::Path(path.into()))
}

/// Dots that are distinguishable from the back of a room.
const DOTS: Texture = dots(21_213, 48);

/// The radius of a core's dot, in map units: no more, or those in the dense centre touch.
const CORE_DOT: i32 = 44;

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

/// The dots of the counties that host a zone, in the chain's hue, with the same size on both maps.
fn hosts(chain: &'static Chain, extent: Extent) -> Vec<Mark<'static>> {
    let dots = |county: &'static Region| {
        let zoom = if extent == Extent::Inset { 278 } else { 100 };
        let bounds = county.bounds.shared(extent.bounds(&PLAN))?;
        let area = Area { bounds, clip: id_start(extent).to_owned() + &clip_id(county.id), zoom };
        let dots = with_region(DOTS.mark(&area), county);
        Some(dots.with(set("data-chain", chain.id)).with(set("color", chain.colour)))
    };
    hosts_of(chain).filter_map(dots).collect()
}

/// The counties that only host a zone of a chain.
fn hosts_of(chain: &'static Chain) -> impl Iterator<Item = &'static Region> {
    let status = move |region| RoleStatus::in_chain(&PLAN, chain, region);
    PLAN.regions.iter().filter(move |region| status(region) == RoleStatus::HostsNamedZone)
}

fn all_hosts() -> impl Iterator<Item = &'static Region> {
    PLAN.chains.iter().flat_map(hosts_of)
}

/// The beginning of the ids of a map's clip paths.
const fn id_start(extent: Extent) -> &'static str {
    match extent {
        Extent::Whole => "show-far-",
        Extent::Inset => "show-near-",
    }
}
