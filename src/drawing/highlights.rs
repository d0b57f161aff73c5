//! The marks over the counties: dots, hatch, outline, selection, the corridor and the arcs.

use super::texture::{Area, HOST_DOTS, Texture, clip_id};
use super::{Extent, Mark};
use crate::geometry::Bounds;
use crate::plan::{Plan, Region};
use crate::scene::{ArcMark, RegionMark, Scene};
use crate::state::{Camera, Viewport};
use crate::text::attribute::{set, truth};

/// The dots of hosts, hatch and outline of the second and third chain, and the line around the region
/// whose profile is open: over all counties, so that no neighbour covers them.
pub(super) fn highlights(
    plan: &Plan,
    scene: &Scene,
    extent: Extent,
    camera: Camera,
    viewport: Option<Viewport>,
) -> Vec<Mark<'static>> {
    let seen = seen(plan, extent, camera, viewport);
    let mut marks = Vec::new();
    for mark in scene.regions.iter().filter(|mark| mark.region.is_county()) {
        highlight(mark, area(mark.region, seen), &mut marks);
    }
    marks
}

/// The arcs of the chains shown: solid if the plan states the relation, dashed if it is derived.
pub(super) fn arcs(scene: &Scene) -> Vec<Mark<'static>> {
    let arc = |mark: &ArcMark| {
        let arc = Mark::path("arc", mark.arc.path);
        arc.with(truth("data-stated", mark.arc.stated)).with(set("color", mark.colour))
    };
    scene.arcs.iter().map(arc).collect()
}

/// The corridor: a broad soft band with a dotted middle, for its course is schematic.
pub(crate) fn ribbon(plan: &Plan) -> Vec<Mark<'static>> {
    ["band", "middle"].map(|key| Mark::path(key, plan.corridor.ribbon)).into()
}

/// The part of a map that is drawn, with the magnification that makes textures finer: they keep their
/// size on the screen, and are half as large in the inset.
fn seen(plan: &Plan, extent: Extent, camera: Camera, viewport: Option<Viewport>) -> (Bounds, i32) {
    if extent == Extent::Inset {
        return (extent.bounds(plan), 200);
    }
    let window = camera.window(plan.map.extent);
    // Paper has another form than the screen.
    let printed = window.grown(window.width.max(window.height) / 2);
    let visible = viewport.map(|viewport| camera.visible(plan.map.extent, viewport));
    let seen = visible.map_or(printed, |visible| visible.joined(printed));
    (seen, camera.zoom)
}

/// The area of a county for textures: no more of it than is drawn, for a magnified map has many lines.
fn area(county: &Region, (seen, zoom): (Bounds, i32)) -> Option<Area> {
    let bounds = county.bounds.shared(seen)?;
    Some(Area { bounds, clip: clip_id(county.id), zoom })
}

fn highlight(mark: &RegionMark, area: Option<Area>, marks: &mut Vec<Mark<'static>>) {
    let id = mark.region.id;
    let hatch = mark.paint.hatch.map(|(colour, tier)| (colour, Texture::hatch(tier)));
    let dots =
        mark.paint.dots.iter().zip(HOST_DOTS).filter_map(|(hue, dots)| Some(((*hue)?, dots)));
    for (colour, texture) in hatch.into_iter().chain(dots) {
        let drawn = area.as_ref().map(|area| texture.mark(area).with(set("color", colour)));
        marks.extend(drawn);
    }
    // Clipped to the county, so that the line runs along the inner side of its border.
    if let Some((colour, tier)) = mark.paint.outline {
        let outline = Mark::shape("outline", id).tier(tier).with(set("stroke", colour));
        marks.push(outline.clipped(&clip_id(id)));
    }
    if mark.selected {
        marks.push(Mark::shape("selection", id));
    }
}
