//! The marks of counties and zones.

use super::texture::{Area, Texture, clip_id};
use super::{Extent, Geometry, Mark, tier_id};
use crate::plan::{Plan, Region};
use crate::scene::{Paint, RegionMark, Scene, symbol};
use crate::text::attribute::{Attribute, flag, set, truth};
use crate::text::markup::tag;

/// The shapes of all counties and of the city, each once, for `<use>`. Those of counties are the content
/// of their clip paths: Firefox prints a bitmap of what is clipped to a reference.
pub fn shapes(plan: &Plan) -> String {
    let shape = |id: &str, path| tag("path", &[("id", &["shape-", id].concat()), ("d", path)], "");
    let counties = plan.regions.iter().filter(|region| region.is_county()).map(|county| {
        let id = clip_id(county.id);
        tag("clipPath", &[("id", &id)], &shape(county.id, county.outline))
    });
    counties.chain([shape("city", plan.map.outline)]).collect()
}

/// The counties of a scene.
pub(super) fn counties<'a>(plan: &'static Plan, scene: &'a Scene, extent: Extent) -> Vec<Mark<'a>> {
    let county = |mark: &'a RegionMark| {
        let county = Mark::shape("county", mark.region.id);
        county.with_all(&attributes(plan, mark, extent)).about(mark)
    };
    marks(plan, scene, extent, true).map(county).collect()
}

/// The zones of a scene.
pub(super) fn zones<'a>(plan: &'static Plan, scene: &'a Scene, extent: Extent) -> Vec<Mark<'a>> {
    let zone = |mark: &'a RegionMark| {
        let zone = zone_mark(plan, mark.region).with_all(&attributes(plan, mark, extent));
        zone.about(mark).with_parts(zone_symbol(plan, mark))
    };
    marks(plan, scene, extent, false).map(zone).collect()
}

/// The attributes of a region's mark that follow the scene.
pub fn region_attributes(mark: &RegionMark) -> [Attribute; 5] {
    let own = if mark.region.is_county() {
        ("fill", mark.paint.fill_hue().map(str::to_owned))
    } else {
        truth("data-shown", mark.shown)
    };
    [
        set("data-role", mark.role_status.id()),
        ("data-tier", fill_key(&mark.paint).map(str::to_owned)),
        set("aria-label", mark.description.clone()),
        truth("aria-pressed", mark.selected),
        own,
    ]
}

/// A zone's symbol: paper, the first chain's fill, the second's hatch, the third's outline.
pub(super) fn zone_symbol(plan: &Plan, mark: &RegionMark) -> Vec<Mark<'static>> {
    let Paint { hatch: hatched, outline, .. } = mark.paint;
    let path = |key| Mark::path(key, symbol(plan, mark.region));
    let fill = ("fill", mark.paint.fill_hue().map(str::to_owned));
    let mut marks = vec![path("base"), path("shape").with(fill)];
    if let Some((colour, tier)) = hatched {
        let hatch = Texture::hatch(tier).mark(&Area::symbol(plan, mark.region));
        marks.push(hatch.with(set("color", colour)));
    }
    if let Some((colour, tier)) = outline {
        marks.push(path("shape-outline").with(set("stroke", colour)).tier(tier));
    }
    marks
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

/// The mark of a zone, at its place, without its symbol.
pub(crate) fn zone_mark(plan: &Plan, zone: &Region) -> Mark<'static> {
    let [x, y] = [zone.anchor.x, zone.anchor.y].map(|value| value.to_string());
    let place = set("transform", ["translate(", &x, " ", &y, ")"].concat());
    let mark = Mark::new("zone", Geometry::At(zone.anchor)).with(place);
    mark.with(flag("data-institute", plan.core.region == zone))
}

/// The attributes of a region's mark besides its shape's own. The map is one tab stop, at first its
/// first region.
fn attributes(plan: &Plan, mark: &RegionMark, extent: Extent) -> Vec<Attribute> {
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

/// The style key of a region's fill: the tier, or `host`, which has no paint but its dots.
pub const fn fill_key(paint: &Paint) -> Option<&'static str> {
    match paint {
        Paint { fill: Some((_, tier)), .. } => Some(tier_id(*tier)),
        Paint { dots: [Some(_), ..], .. } => Some("host"),
        _ => None,
    }
}
