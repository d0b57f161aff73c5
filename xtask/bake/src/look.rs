//! The part of the map that a scene of the show looks at.

use crate::atlas::{Atlas, Region, Shows, Slide};
use crate::cartography::{Bounds, Drawing, around, cut, grown, within};

/// Room around the corridor's members, in map units: 6 km.
const ROOM: i32 = 120;

/// What a scene looks at.
pub(crate) fn at(slide: &Slide, atlas: &Atlas, drawing: &Drawing) -> Bounds {
    let city = drawing.city;
    match slide.steps.first().map(|step| step.shows) {
        // A chain is seen against the whole city: what the plan does not mention belongs to it.
        None | Some(Shows::Whole | Shows::Chain(..)) => city,
        Some(Shows::Core) => near_core(atlas, drawing),
        Some(Shows::Corridor) => {
            let members = atlas.corridor.members.iter().map(|it| it.region);
            cut(grown(boxes(members, atlas, drawing), ROOM), city)
        }
    }
}

/// The surroundings of the institute, twice what the inset shows in each direction.
fn near_core(atlas: &Atlas, drawing: &Drawing) -> Bounds {
    let (_, _, width, height) = drawing.inset_window;
    let core = boxes([atlas.core.region].into_iter(), atlas, drawing);
    let (x, y) = atlas
        .region(atlas.core.region)
        .and_then(|region| drawing.regions.get(&region.id))
        .map_or((core.0, core.1), |drawn| drawn.anchor);
    within((x - width, y - height, 2 * width, 2 * height), drawing.city)
}

/// The box around regions: counties, zones, and the counties that zones lie in.
fn boxes(regions: impl Iterator<Item = usize>, atlas: &Atlas, drawing: &Drawing) -> Bounds {
    let host = |region: &Region| region.host.as_ref().and_then(|host| atlas.region(host.county));
    let regions = regions.filter_map(|index| atlas.region(index));
    let with_hosts = regions.flat_map(|region| [Some(region), host(region)]).flatten();
    around(with_hosts.filter_map(|region| Some(drawing.regions.get(&region.id)?.bounds)))
}
