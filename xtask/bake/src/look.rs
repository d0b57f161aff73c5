//! The part of the map that a scene of the show looks at.

use crate::cartography::{Bounds, Drawing, around, cut, within};
use crate::seeds::Seeds;
use crate::show::Subject;

/// Room around the corridor's members, in map units: 6 km.
const ROOM: i32 = 120;

/// The part of the map that a scene looks at.
pub(crate) fn bounds(subject: Subject<'_>, seeds: &Seeds, drawing: &Drawing) -> Bounds {
    let city = drawing.map.city;
    match subject {
        Subject::Core => near_core(seeds, drawing),
        Subject::Corridor => cut(regions(&subject.named(seeds), seeds, drawing).grown(ROOM), city),
        // A chain is seen against the whole city: what the plan does not mention belongs to it.
        _ => city,
    }
}

/// The surroundings of the institute, twice what the inset shows in each direction.
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
