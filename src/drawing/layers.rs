//! The layers of the live map, from bottom to top. They are drawn once; [`layer_edits`] and
//! [`diff`](super::diff()) give what changes from scene to scene.

use super::highlights::{arcs, highlights, ribbon};
use super::labels::{labels, place_names};
use super::patterns::patterns;
use super::regions::{city, counties, shapes, zones};
use super::scale_bar::scale_bar;
use super::{Edit, Extent};
use crate::plan::Plan;
use crate::scene::{Scene, arrow, scene};
use crate::state::View;
use crate::text::Text;
use crate::text::attribute::{Attribute, truth};
use crate::text::markup::{Tag, tag};

/// The layers of the whole map.
pub fn map_layers(plan: &'static Plan, view: &View, text: &Text) -> String {
    let scene = &scene(plan, view, text);
    let hidden = |class| layer(class, &[("aria-hidden", "true")]);
    let around = Tag::new("g").attr("class", "label around");
    let around = around.attributes(&[shown(scene.context)]).markup(&place_names(plan));
    [
        tag("defs", &[], &shapes(plan)),
        tag("defs", &[], &patterns(view)),
        hidden("context").attributes(&[shown(scene.context)]).markup(&context(plan)),
        city("edge-glow"),
        city("paper"),
        layer("counties", &[]).markup(&counties(plan, scene, Extent::Whole)),
        hidden("overlays").markup(&highlights(scene, Extent::Whole)),
        hidden("ribbon").attributes(&[shown(scene.corridor)]).markup(&ribbon(plan)),
        hidden("arcs").markup(&arcs(scene)),
        city("edge"),
        layer("zones", &[]).markup(&zones(plan, scene, Extent::Whole)),
        hidden("labels").markup(&[around, names(plan, scene, Extent::Whole)].concat()),
        hidden("scale-bar").markup(&scale_bar(plan.map.extent, view.camera, text)),
    ]
    .concat()
}

/// The layers of the inset.
pub fn inset_layers(plan: &'static Plan, view: &View, text: &Text) -> String {
    let scene = &scene(plan, view, text);
    let hidden = |class| layer(class, &[("aria-hidden", "true")]);
    [
        city("paper"),
        layer("counties", &[]).markup(&counties(plan, scene, Extent::Inset)),
        hidden("overlays").markup(&highlights(scene, Extent::Inset)),
        layer("zones", &[]).markup(&zones(plan, scene, Extent::Inset)),
        hidden("labels").markup(&names(plan, scene, Extent::Inset)),
    ]
    .concat()
}

/// The edits of whole layers for a scene, each with the selector of its layer.
pub fn layer_edits(scene: &Scene) -> Vec<(&'static str, Edit)> {
    let visibility = |is_shown| {
        let (name, value) = shown(is_shown);
        Edit::Attribute(name, value)
    };
    vec![
        ("#map .context", visibility(scene.context)),
        ("#map .around", visibility(scene.context)),
        ("#map .ribbon", visibility(scene.corridor)),
        ("#map .arcs", Edit::Content(arcs(scene))),
        ("#map .overlays", Edit::Content(highlights(scene, Extent::Whole))),
        ("#inset .overlays", Edit::Content(highlights(scene, Extent::Inset))),
    ]
}

fn shown(is_shown: bool) -> Attribute {
    truth("data-shown", is_shown)
}

fn layer<'a>(class: &'a str, attributes: &[(&str, &str)]) -> Tag<'a> {
    Tag::new("g").attr("class", class).attrs(attributes)
}

/// The borders of the cities around and the arrow to the Greater Bay Area.
fn context(plan: &Plan) -> String {
    let line = |class, path: &str| tag("path", &[("class", class), ("d", path)], "");
    line("borders", plan.map.borders) + &line("heading", &arrow(&plan.map.bay_area))
}

fn names(plan: &'static Plan, scene: &Scene, extent: Extent) -> String {
    tag("g", &[], &labels(plan, scene, extent))
}
