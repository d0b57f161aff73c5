//! The marks of counties and zones.

use super::of_scene;
use crate::plan::{Region, Tier};
use crate::scene::{Fill, RegionMark};
use crate::view::store::{Store, use_store};
use crate::view::swatch::tier_id;
use leptos::prelude::*;

/// A flat-topped hexagon of radius 100 around the origin; the style sheet scales it.
const HEXAGON: &str = "M100 0 50 87H-50L-100 0-50-87H50z";

/// A circle of radius 100 around the origin.
const CIRCLE: &str = "M100 0A100 100 0 1 1-100 0 100 100 0 1 1 100 0z";

/// The counties; on the inset those that it shows.
#[component]
pub(super) fn Counties(inset: bool) -> impl IntoView {
    let store = use_store();
    let window = store.plan.map.inset.window;
    view! {
        <g class="counties">
            {store
                .plan
                .regions
                .iter()
                .filter(|region| region.is_county() && (!inset || region.bounds.overlaps(window)))
                .map(|region| view! { <County region inset/> })
                .collect_view()}
        </g>
    }
}

#[component]
fn County(region: &'static Region, inset: bool) -> impl IntoView {
    let store = use_store();
    let mark = mark_of(region);
    let fill = move || mark.with(|mark| mark.as_ref().and_then(|mark| fill_of(mark)));
    let tier = move || mark.with(|mark| mark.as_ref().and_then(fill_tier));
    view! {
        <path
            class="county"
            d=region.outline
            role="button"
            tabindex=move || tab_stop(store, region, inset)
            data-region=region.id
            data-role=move || role_of(mark)
            data-chains=chains_of(store, region)
            data-tier=tier
            aria-label=move || described(mark)
            aria-pressed=move || selected(mark)
            data-hover=move || hovered(store, region)
            fill=fill
        ></path>
    }
}

/// The zones' marks; on the inset those that it shows.
#[component]
pub(super) fn Zones(inset: bool) -> impl IntoView {
    let store = use_store();
    let window = store.plan.map.inset.window;
    view! {
        <g class="zones">
            {store
                .plan
                .regions
                .iter()
                .filter(|region| !region.is_county() && (!inset || region.bounds.overlaps(window)))
                .map(|region| view! { <Zone region inset/> })
                .collect_view()}
        </g>
    }
}

#[component]
fn Zone(region: &'static Region, inset: bool) -> impl IntoView {
    let store = use_store();
    let mark = mark_of(region);
    let paint = move || mark.with(|mark| mark.as_ref().map(|mark| mark.paint).unwrap_or_default());
    let core = store.plan.core.region == region;
    let shape = if core { CIRCLE } else { HEXAGON };
    let place = {
        let at = region.anchor;
        ["translate(", &at.x.to_string(), " ", &at.y.to_string(), ")"].concat()
    };
    view! {
        <g
            class="zone"
            transform=place
            role="button"
            tabindex=move || tab_stop(store, region, inset)
            data-region=region.id
            data-role=move || role_of(mark)
            data-chains=chains_of(store, region)
            data-tier=move || mark.with(|mark| mark.as_ref().and_then(fill_tier))
            data-institute=core.then_some("")
            data-shown=move || mark.with(|mark| mark.as_ref().is_some_and(|mark| mark.shown)).to_string()
            aria-label=move || described(mark)
            aria-pressed=move || selected(mark)
            data-hover=move || hovered(store, region)
        >
            <path class="hit" d=CIRCLE></path>
            <path class="base" d=shape></path>
            <path class="shape" d=shape fill=move || paint().fill.map(Fill::colour)></path>
            <path
                class="shape-hatch"
                d=shape
                data-tier=move || paint().hatch.map(tier_id)
                fill=move || paint().hatch.map(hatch)
            ></path>
            <path
                class="shape-outline"
                d=shape
                data-tier=move || paint().outline.map(|(_, tier)| tier_id(tier))
                stroke=move || paint().outline.map(|(colour, _)| colour)
            ></path>
        </g>
    }
}

/// Hatch and outline of the second and third chain, and the line around the region whose profile
/// is open: over all counties, so that no neighbour covers them.
#[component]
pub(super) fn Overlays(inset: bool) -> impl IntoView {
    let marks = of_scene(|scene| {
        let counties = scene.regions.iter().filter(|mark| mark.region.is_county());
        counties
            .filter(|mark| mark.paint.hatch.is_some() || mark.paint.outline.is_some() || mark.selected)
            .map(|mark| (mark.region, mark.paint, mark.selected))
            .collect::<Vec<_>>()
    });
    view! {
        <g class="overlays" aria-hidden="true">
            {move || {
                marks
                    .get()
                    .into_iter()
                    .map(|(region, paint, selected)| {
                        let d = region.outline;
                        view! {
                            {paint.hatch.map(|tier| view! { <path class="hatch" d=d fill=hatch(tier)></path> })}
                            {paint.outline.map(|(colour, tier)| outline(region, colour, tier, inset))}
                            {selected.then(|| view! { <path class="selection" d=d></path> })}
                        }
                    })
                    .collect_view()
            }}
        </g>
    }
}

/// A line along the inner side of a county's border.
fn outline(region: &'static Region, colour: &'static str, tier: Tier, inset: bool) -> impl IntoView {
    let clip = [if inset { "inside-inset-" } else { "inside-" }, region.id].concat();
    let reference = ["url(#", &clip, ")"].concat();
    view! {
        <clipPath id=clip>
            <path d=region.outline></path>
        </clipPath>
        <path
            class="outline"
            d=region.outline
            data-tier=tier_id(tier)
            stroke=colour
            clip-path=reference
        ></path>
    }
}

fn mark_of(region: &'static Region) -> Memo<Option<RegionMark>> {
    of_scene(move |scene| scene.mark(region).cloned())
}

fn fill_of(mark: &RegionMark) -> Option<&'static str> {
    match mark.paint.fill? {
        Fill::Tier(colour, _) => Some(colour),
        Fill::Host(_) => Some("url(#host-dots)"),
    }
}

fn fill_tier(mark: &RegionMark) -> Option<&'static str> {
    match mark.paint.fill? {
        Fill::Tier(_, tier) => Some(tier_id(tier)),
        Fill::Host(_) => Some("host"),
    }
}

const fn hatch(tier: Tier) -> &'static str {
    match tier {
        Tier::Core => "url(#hatch-core)",
        Tier::Radiating => "url(#hatch-radiating)",
    }
}

fn role_of(mark: Memo<Option<RegionMark>>) -> &'static str {
    mark.with(|mark| mark.as_ref().map_or("none", |mark| mark.standing.id()))
}

fn described(mark: Memo<Option<RegionMark>>) -> String {
    mark.with(|mark| mark.as_ref().map(|mark| mark.description.clone()).unwrap_or_default())
}

fn selected(mark: Memo<Option<RegionMark>>) -> String {
    mark.with(|mark| mark.as_ref().is_some_and(|mark| mark.selected)).to_string()
}

fn hovered(store: Store, region: &'static Region) -> Option<&'static str> {
    store.hover.with(|hover| hover.is_some_and(|hover| hover.region == region)).then_some("")
}

/// The map is one tab stop: the region that the arrow keys last led to.
fn tab_stop(store: Store, region: &'static Region, inset: bool) -> &'static str {
    if !inset && store.cursor.get() == Some(region) { "0" } else { "-1" }
}

fn chains_of(store: Store, region: &'static Region) -> String {
    let ids: Vec<_> = store.plan.roles_of(region).map(|(chain, _)| chain.id).collect();
    ids.join(" ")
}
