//! The layers of the live map as markup. They are written once; [`layer_edits`] and
//! [`diff`](super::diff()) give what changes from scene to scene.

use super::highlights::{arcs, highlights};
use super::regions::shapes;
use super::scale_bar::scale_bar;
use super::texture::symbol_clips;
use super::{Edit, Extent, draw, live};
use crate::plan::Plan;
use crate::scene::{Scene, scene};
use crate::state::{Camera, View, Viewport};
use crate::text::Text;
use crate::text::attribute::truth;
use crate::text::markup::tag;

/// The layers of the whole map.
pub fn map_layers(plan: &'static Plan, view: &View, text: &Text) -> String {
    let bar = [("class", "scale-bar"), ("aria-hidden", "true")];
    [
        tag("defs", &[], &shapes(plan)),
        tag("defs", &[], &live::clips(&symbol_clips(), "")),
        layers(plan, view, text, Extent::Whole),
        tag("g", &bar, &scale_bar(plan.map.extent, view.camera, text)),
    ]
    .concat()
}

/// The layers of the inset.
pub fn inset_layers(plan: &'static Plan, view: &View, text: &Text) -> String {
    layers(plan, view, text, Extent::Inset)
}

fn layers(plan: &'static Plan, view: &View, text: &Text, extent: Extent) -> String {
    draw(plan, &scene(plan, view, text), extent, view.camera, None)
        .iter()
        .map(live::layer)
        .collect()
}

/// The edits of whole layers for a scene, a camera and a viewport, each with the selector of its layer.
pub fn layer_edits(
    plan: &Plan,
    scene: &Scene,
    camera: Camera,
    viewport: Option<Viewport>,
) -> Vec<(&'static str, Edit)> {
    let visibility = |is_shown| {
        let (name, value) = truth("data-shown", is_shown);
        Edit::Attribute(name, value)
    };
    let content = |marks: Vec<_>| Edit::Content(live::marks(&marks));
    let highlights = |extent| content(highlights(plan, scene, extent, camera, viewport));
    vec![
        ("#map .context", visibility(scene.context)),
        ("#map .around", visibility(scene.context)),
        ("#map .ribbon", visibility(scene.corridor)),
        ("#map .arcs", content(arcs(scene))),
        ("#map .overlays", highlights(Extent::Whole)),
        ("#inset .overlays", highlights(Extent::Inset)),
    ]
}
