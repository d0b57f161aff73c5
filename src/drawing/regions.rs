//! The marks of counties and zones.

use super::highlights::hatch;
use super::{Extent, tier_id};
use crate::plan::{Plan, Region};
use crate::scene::{CIRCLE, Fill, Paint, RegionMark, Scene, symbol};
use crate::text::attribute::{Attribute, set, truth};
use crate::text::markup::{Tag, tag};

/// Every county's and the city's shape, once: whatever draws one refers to it.
pub fn shapes(plan: &Plan) -> String {
    let counties = plan.regions.iter().filter(|region| region.is_county());
    counties
        .map(|county| (county.id, county.outline))
        .chain([("city", plan.map.outline)])
        .map(|(id, path)| tag("path", &[("id", &["shape-", id].concat()), ("d", path)], ""))
        .collect()
}

/// The reference to a shape, by the id of its county or `city`.
pub fn shape_reference(id: &str) -> String {
    ["#shape-", id].concat()
}

/// The counties of a scene.
pub fn counties(plan: &'static Plan, scene: &Scene, extent: Extent) -> String {
    marks(plan, scene, extent, true).map(|mark| county(plan, mark, extent)).collect()
}

/// The zones of a scene.
pub fn zones(plan: &'static Plan, scene: &Scene, extent: Extent) -> String {
    marks(plan, scene, extent, false).map(|mark| zone(plan, mark, extent)).collect()
}

/// The attributes of a region's mark that follow the scene.
pub fn region_attributes(mark: &RegionMark) -> [Attribute; 5] {
    let tier = mark.paint.fill.map(|fill| match fill {
        Fill::Tier(_, tier) => tier_id(tier),
        Fill::Host(_) => "host",
    });
    let own = if mark.region.is_county() {
        ("fill", mark.paint.fill.map(county_fill))
    } else {
        truth("data-shown", mark.shown)
    };
    [
        set("data-role", mark.role_status.id()),
        ("data-tier", tier.map(str::to_owned)),
        set("aria-label", mark.description.clone()),
        truth("aria-pressed", mark.selected),
        own,
    ]
}

/// A zone's symbol: paper under it, the first chain's fill, the second's hatch, the third's outline.
pub(super) fn zone_symbol(plan: &Plan, mark: &RegionMark) -> String {
    let Paint { fill, hatch: hatched, outline } = mark.paint;
    let symbol = symbol(plan, mark.region);
    let path = |class, more: &[(&str, &str)]| {
        tag("path", &[&[("class", class), ("d", symbol)], more].concat(), "")
    };
    let fill = fill.map(|fill| ("fill", fill.colour()));
    let hatched = hatched.map(|tier| path("shape-hatch", &[("fill", hatch(tier))]));
    let outlined = outline.map(|(colour, tier)| {
        path("shape-outline", &[("stroke", colour), ("data-tier", tier_id(tier))])
    });
    [
        tag("path", &[("class", "hit"), ("d", CIRCLE)], ""),
        path("base", &[]),
        path("shape", fill.as_slice()),
        hatched.unwrap_or_default(),
        outlined.unwrap_or_default(),
    ]
    .concat()
}

fn marks<'a>(
    plan: &'static Plan,
    scene: &'a Scene,
    extent: Extent,
    counties: bool,
) -> impl Iterator<Item = &'a RegionMark> {
    let regions = extent.regions(plan).filter(move |region| region.is_county() == counties);
    regions.filter_map(|region| scene.mark(region))
}

fn county(plan: &Plan, mark: &RegionMark, extent: Extent) -> String {
    let tag = county_tag("county", mark.region);
    tag.attributes(&all_attributes(plan, mark, extent)).markup("")
}

fn zone(plan: &Plan, mark: &RegionMark, extent: Extent) -> String {
    let tag = zone_tag(plan, mark.region).attributes(&all_attributes(plan, mark, extent));
    tag.markup(&zone_symbol(plan, mark))
}

/// A county's shape, by reference, in one of its styles.
pub(crate) fn county_tag(class: &str, county: &Region) -> Tag<'static> {
    Tag::new("use").attr("class", class).attr("href", &shape_reference(county.id))
}

/// The group of a zone's symbol, at its place.
pub(crate) fn zone_tag(plan: &Plan, zone: &Region) -> Tag<'static> {
    let [x, y] = [zone.anchor.x, zone.anchor.y].map(|value| value.to_string());
    let tag = Tag::new("g").attr("class", "zone");
    let tag = tag.attr("transform", &["translate(", &x, " ", &y, ")"].concat());
    tag.flag("data-institute", plan.core.region == zone)
}

/// The city's shape, by reference, in one of its styles.
pub(crate) fn city(class: &str) -> String {
    tag("use", &[("class", class), ("href", &shape_reference("city"))], "")
}

/// The attributes of a region's mark besides its shape's own. The map is one tab stop, at first its
/// first region.
fn all_attributes(plan: &Plan, mark: &RegionMark, extent: Extent) -> Vec<Attribute> {
    let chains: Vec<_> = plan.roles_of(mark.region).map(|(chain, _)| chain.id).collect();
    let is_stop = extent == Extent::Whole && plan.regions.first() == Some(mark.region);
    let fixed = [
        set("role", "button"),
        set("data-region", mark.region.id),
        set("data-chains", chains.join(" ")),
        set("tabindex", if is_stop { "0" } else { "-1" }),
    ];
    [&fixed[..], &region_attributes(mark)].concat()
}

fn county_fill(fill: Fill) -> String {
    match fill {
        Fill::Tier(colour, _) => colour,
        Fill::Host(_) => "url(#host-dots)",
    }
    .to_owned()
}
