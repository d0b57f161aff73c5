//! The marks over the counties: hatch, outline, selection, the corridor and the arcs.

use super::{Extent, Geometry, Mark};
use crate::plan::{Plan, Tier};
use crate::scene::{ArcMark, RegionMark, Scene};
use crate::text::attribute::{set, truth};

/// Hatch and outline of the second and third chain, and the line around the region whose profile
/// is open: over all counties, so that no neighbour covers them.
pub(super) fn highlights(scene: &Scene, extent: Extent) -> Vec<Mark<'static>> {
    let mut marks = Vec::new();
    for mark in scene.regions.iter().filter(|mark| mark.region.is_county()) {
        highlight(mark, extent, &mut marks);
    }
    marks
}

/// The arcs of the chains shown: full where the plan states the relation, broken where it is
/// derived.
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

/// The pattern for the second chain.
pub(super) const fn hatch(tier: Tier) -> &'static str {
    match tier {
        Tier::Core => "url(#hatch-core)",
        Tier::Radiating => "url(#hatch-radiating)",
    }
}

fn highlight(mark: &RegionMark, extent: Extent, marks: &mut Vec<Mark<'static>>) {
    let id = mark.region.id;
    if let Some(tier) = mark.paint.hatch {
        marks.push(Mark::shape("hatch", id).with(set("fill", hatch(tier))));
    }
    // Clipped to the county, so that the line runs along the inner side of its border.
    if let Some((colour, tier)) = mark.paint.outline {
        let prefix = if extent == Extent::Inset { "url(#inset-inside-" } else { "url(#inside-" };
        let outline = Mark::new("outline", Geometry::Inside(id)).tier(tier);
        let clip = set("clip-path", [prefix, id, ")"].concat());
        marks.push(outline.with(set("stroke", colour)).with(clip));
    }
    if mark.selected {
        marks.push(Mark::shape("selection", id));
    }
}
