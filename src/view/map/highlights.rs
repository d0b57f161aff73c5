//! What lies over the counties: hatch, outline and selection.

use super::defs::shape;
use crate::plan::Tier;
use crate::scene::RegionMark;
use crate::view::markup::tag;
use crate::view::reactive::html;
use crate::view::store::use_store;
use crate::view::swatch::tier_id;
use leptos::prelude::*;

/// Hatch and outline of the second and third chain, and the line around the region whose profile
/// is open: over all counties, so that no neighbour covers them.
#[component]
pub(super) fn Highlights(inset: bool) -> impl IntoView {
    let store = use_store();
    let overlays = move || {
        store.scene(|scene| {
            let counties = scene.regions.iter().filter(|mark| mark.region.is_county());
            counties.map(|mark| overlay(mark, inset)).collect()
        })
    };
    view! { <g class="overlays" aria-hidden="true" inner_html=html(overlays)></g> }
}

fn overlay(mark: &RegionMark, inset: bool) -> String {
    let href = shape(mark.region.id);
    let refer = |class, more: &[(&str, &str)]| {
        let attributes = [&[("class", class), ("href", href.as_str())], more].concat();
        tag("use", &attributes, "")
    };
    let hatched = mark.paint.hatch.map(|tier| refer("hatch", &[("fill", hatch(tier))]));
    // Clipped to the county, so that the line runs along the inner side of its border.
    let outlined = mark.paint.outline.map(|(colour, tier)| {
        let clip = [if inset { "inside-inset-" } else { "inside-" }, mark.region.id].concat();
        let reference = ["url(#", &clip, ")"].concat();
        let inside = tag("clipPath", &[("id", &clip)], &tag("use", &[("href", &href)], ""));
        let more =
            [("data-tier", tier_id(tier)), ("stroke", colour), ("clip-path", reference.as_str())];
        [inside, refer("outline", &more)].concat()
    });
    let selected = mark.selected.then(|| refer("selection", &[]));
    [hatched, outlined, selected].into_iter().flatten().collect()
}

/// The pattern for the second chain.
pub(super) const fn hatch(tier: Tier) -> &'static str {
    match tier {
        Tier::Core => "url(#hatch-core)",
        Tier::Radiating => "url(#hatch-radiating)",
    }
}
