//! The layers over the counties: hatch, outline, selection, the corridor and the arcs.

use super::{Extent, shape_reference, tier_id};
use crate::plan::{Plan, Tier};
use crate::scene::{ArcMark, RegionMark, Scene};
use crate::text::markup::tag;

/// Hatch and outline of the second and third chain, and the line around the region whose profile
/// is open: over all counties, so that no neighbour covers them.
pub(super) fn highlights(scene: &Scene, extent: Extent) -> String {
    let counties = scene.regions.iter().filter(|mark| mark.region.is_county());
    counties.map(|mark| highlight(mark, extent)).collect()
}

/// The arcs of the chains shown: full where the plan states the relation, broken where it is
/// derived.
pub(super) fn arcs(scene: &Scene) -> String {
    let arc = |mark: &ArcMark| {
        let stated = if mark.arc.stated { "true" } else { "false" };
        let attributes = [
            ("class", "arc"),
            ("data-stated", stated),
            ("d", mark.arc.path),
            ("color", mark.colour),
        ];
        tag("path", &attributes, "")
    };
    scene.arcs.iter().map(arc).collect()
}

/// The corridor: a broad soft band with a dotted middle, for its course is schematic.
pub(crate) fn ribbon(plan: &Plan) -> String {
    let line = |class| tag("path", &[("class", class), ("d", plan.corridor.ribbon)], "");
    [line("band"), line("middle")].concat()
}

/// The pattern for the second chain.
pub(super) const fn hatch(tier: Tier) -> &'static str {
    match tier {
        Tier::Core => "url(#hatch-core)",
        Tier::Radiating => "url(#hatch-radiating)",
    }
}

fn highlight(mark: &RegionMark, extent: Extent) -> String {
    let href = shape_reference(mark.region.id);
    let refer = |class, more: &[(&str, &str)]| {
        tag("use", &[&[("class", class), ("href", href.as_str())], more].concat(), "")
    };
    let hatched = mark.paint.hatch.map(|tier| refer("hatch", &[("fill", hatch(tier))]));
    // Clipped to the county, so that the line runs along the inner side of its border.
    let outlined = mark.paint.outline.map(|(colour, tier)| {
        let prefix = if extent == Extent::Inset { "inside-inset-" } else { "inside-" };
        let clip = [prefix, mark.region.id].concat();
        let reference = ["url(#", &clip, ")"].concat();
        let inside = tag("clipPath", &[("id", &clip)], &tag("use", &[("href", &href)], ""));
        let more =
            [("data-tier", tier_id(tier)), ("stroke", colour), ("clip-path", reference.as_str())];
        [inside, refer("outline", &more)].concat()
    });
    let selected = mark.selected.then(|| refer("selection", &[]));
    [hatched, outlined, selected].into_iter().flatten().collect()
}
