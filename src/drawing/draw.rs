//! The drawing of a scene: its layers, from bottom to top.

use super::highlights::{arcs, highlights, ribbon};
use super::labels::{labels, place_names};
use super::regions::{counties, zones};
use super::{Extent, Geometry, Layer, Mark};
use crate::plan::Plan;
use crate::scene::{Scene, arrow};
use crate::state::{Camera, Viewport};

/// Draws a scene: the whole map, or the inset of its dense centre. A viewport of another form than the
/// map shows more of it where the camera magnifies it.
pub fn draw<'a>(
    plan: &'static Plan,
    scene: &'a Scene,
    extent: Extent,
    camera: Camera,
    viewport: Option<Viewport>,
) -> Vec<Layer<'a>> {
    let (counties, zones) = (counties(plan, scene, extent), zones(plan, scene, extent));
    let mut names = labels(plan, scene, extent);
    let paper = Layer::city("paper");
    let (counties, zones) = (Layer::new("counties", counties), Layer::new("zones", zones));
    let overlays = Layer::new("overlays", highlights(plan, scene, extent, camera, viewport));
    if extent == Extent::Inset {
        return vec![paper, counties, overlays, zones, Layer::new("labels", names)];
    }
    names.insert(0, place_names(plan, scene));
    vec![
        Layer::new("context", context(plan)).shown(scene.context),
        Layer::city("edge-glow"),
        paper,
        counties,
        overlays,
        Layer::new("ribbon", ribbon(plan)).shown(scene.corridor),
        Layer::new("arcs", arcs(scene)),
        Layer::city("edge"),
        zones,
        Layer::new("labels", names),
    ]
}

/// The borders of the cities around and the arrow to the Greater Bay Area.
fn context(plan: &Plan) -> Vec<Mark<'static>> {
    vec![
        Mark::path("borders", plan.map.borders),
        Mark::new("heading", Geometry::Path(arrow(&plan.map.bay_area).into())),
    ]
}
