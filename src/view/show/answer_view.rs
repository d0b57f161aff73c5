//! The slide of an answer about a region, which is the region's own scene.

use super::answer;
use super::slide_view::{SlideKind, SlideView};
use crate::geometry::Bounds;
use crate::plan::{PLAN, Region, Reveal};
use crate::scene::scene_at_reveal;
use crate::state::{Layer, View};
use crate::text::{ZH, ZH_SHOW, fill};

impl SlideView {
    /// The answer about a region: everything that the plan says of it.
    pub(super) fn of_region(region: &'static Region) -> Self {
        let layers = [Layer::Zones, Layer::Core].into_iter().collect();
        let view = View { region: Some(region), layers, ..View::new() };
        let zones: Vec<_> = PLAN.zones_in(region).map(|zone| zone.name).collect();
        let what = match region.host() {
            Some(host) => {
                [&fill(ZH.zone_in, &[host.name]), ZH.separator, ZH.schematic_position].concat()
            }
            None if zones.is_empty() => ZH.county.to_owned(),
            None => fill(ZH_SHOW.zones_within, &[&zones.join(ZH.list_separator)]),
        };
        Self {
            kind: SlideKind::Answer,
            title: region.name.to_owned(),
            caption: what,
            colour: None,
            body: answer::clauses_about(region),
            source: String::new(),
            legend: Vec::new(),
            scene: scene_at_reveal(&PLAN, &view, &ZH, Reveal::Arcs),
            chain: None,
            look: extent_about(region),
            highlighted: vec![region],
            // The clauses take the room of the close-up.
            inset: false,
            has_all_cores: false,
            is_long: false,
            own_caption: String::new(),
            own_footer: String::new(),
        }
    }
}

/// The extent of the map of an answer: the region in the middle, and what is around it. A zone is in the dense
/// centre, which needs a closer view.
fn extent_about(region: &Region) -> Bounds {
    let (city, own) = (PLAN.map.city, region.bounds);
    let part = if region.is_county() { 2 } else { 3 };
    let side = |whole: i32, own: i32| (whole / part).max(own * 5 / 4).min(whole);
    let (width, height) = (side(city.width, own.width), side(city.height, own.height));
    let centre = own.centre();
    Bounds { x: centre.x - width / 2, y: centre.y - height / 2, width, height }
}
