//! The layers of the live map as markup. They are written once; [`layer_edits`] and
//! [`diff`](super::diff()) give what changes from scene to scene.

use super::highlights::{arcs, highlights};
use super::patterns::patterns;
use super::regions::shapes;
use super::scale_bar::scale_bar;
use super::{Edit, Extent, draw, live};
use crate::plan::Plan;
use crate::scene::{Scene, scene};
use crate::state::View;
use crate::text::Text;
use crate::text::attribute::truth;
use crate::text::markup::tag;

/// The layers of the whole map.
pub fn map_layers(plan: &'static Plan, view: &View, text: &Text) -> String {
    let bar = [("class", "scale-bar"), ("aria-hidden", "true")];
    [
        tag("defs", &[], &shapes(plan)),
        tag("defs", &[], &patterns(view)),
        layers(plan, &scene(plan, view, text), Extent::Whole),
        tag("g", &bar, &scale_bar(plan.map.extent, view.camera, text)),
    ]
    .concat()
}

/// The layers of the inset.
pub fn inset_layers(plan: &'static Plan, view: &View, text: &Text) -> String {
    layers(plan, &scene(plan, view, text), Extent::Inset)
}

fn layers(plan: &'static Plan, scene: &Scene, extent: Extent) -> String {
    draw(plan, scene, extent).iter().map(live::layer).collect()
}

/// The edits of whole layers for a scene, each with the selector of its layer.
pub fn layer_edits(scene: &Scene) -> Vec<(&'static str, Edit)> {
    let visibility = |is_shown| {
        let (name, value) = truth("data-shown", is_shown);
        Edit::Attribute(name, value)
    };
    let content = |marks: Vec<_>| Edit::Content(live::marks(&marks));
    vec![
        ("#map .context", visibility(scene.context)),
        ("#map .around", visibility(scene.context)),
        ("#map .ribbon", visibility(scene.corridor)),
        ("#map .arcs", content(arcs(scene))),
        ("#map .overlays", content(highlights(scene, Extent::Whole))),
        ("#inset .overlays", content(highlights(scene, Extent::Inset))),
    ]
}
