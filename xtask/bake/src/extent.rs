//! The visible part of the map in a scene of the show.

use crate::cartography::{Bounds, Drawing, around, cut, within};
use crate::seeds::Seeds;
use crate::show::Subject;

/// Room around the corridor's members, in map units: 6 km.
const ROOM: i32 = 120;

/// The visible part of the map in a scene.
pub(crate) fn slide_extent(subject: Subject<'_>, seeds: &Seeds, drawing: &Drawing) -> Bounds {
    let city = drawing.map.city;
    match subject {
        Subject::Core => near_core(seeds, drawing),
        Subject::Corridor => {
            cut(regions(&subject.regions(seeds), seeds, drawing).grown(ROOM), city)
        }
        // The whole city: the regions that the plan does not mention are part of the statement.
        _ => city,
    }
}

/// The surroundings of the institute, twice as wide and high as the inset's extent.
fn near_core(seeds: &Seeds, drawing: &Drawing) -> Bounds {
    let Bounds { width, height, .. } = drawing.map.inset.window;
    let core = drawing.regions.get(&seeds.core.region);
    let at = core.map(|drawn| drawn.anchor).unwrap_or_default();
    let (x, y) = (at.x - width, at.y - height);
    within(Bounds { x, y, width: 2 * width, height: 2 * height }, drawing.map.city)
}

/// The box around regions: counties, zones, and the counties that zones lie in.
fn regions(ids: &[&str], seeds: &Seeds, drawing: &Drawing) -> Bounds {
    let zones = seeds.zones.iter().filter(|zone| ids.contains(&zone.id.as_str()));
    let hosts = zones.map(|zone| zone.host.as_str());
    let drawn = ids.iter().copied().chain(hosts).filter_map(|id| drawing.regions.get(id));
    around(drawn.map(|region| region.bounds))
}
