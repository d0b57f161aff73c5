//! The marks of counties and zones.

use super::defs::shape;
use crate::geometry::Bounds;
use crate::plan::{Region, Tier};
use crate::scene::{Fill, Paint, RegionMark};
use crate::view::live::{Attribute, attribute, flag, html, truth};
use crate::view::markup::tag;
use crate::view::store::{Store, use_store};
use crate::view::swatch::tier_id;
use leptos::prelude::*;

/// A hexagon of radius 100 around the origin; the style sheet scales it.
const HEXAGON: &str = "M100 0 50 87H-50L-100 0-50-87H50z";

/// A circle of radius 100 around the origin.
const CIRCLE: &str = "M100 0A100 100 0 1 1-100 0 100 100 0 1 1 100 0z";

/// The counties; on the inset those that it shows.
#[component]
pub(super) fn Counties(inset: bool) -> impl IntoView {
    let counties = shown_on(inset, Region::is_county);
    view! {
        <g class="counties">
            {counties.map(|region| view! { <County region inset/> }).collect_view()}
        </g>
    }
}

/// The zones' marks; on the inset those that it shows.
#[component]
pub(super) fn Zones(inset: bool) -> impl IntoView {
    let zones = shown_on(inset, |region| !region.is_county());
    view! {
        <g class="zones">
            {zones.map(|region| view! { <Zone region inset/> }).collect_view()}
        </g>
    }
}

/// The regions of a kind that a drawing shows.
fn shown_on(inset: bool, kind: fn(&Region) -> bool) -> impl Iterator<Item = &'static Region> {
    let plan = use_store().plan;
    let window: Bounds = if inset { plan.map.inset.window } else { plan.map.frame };
    plan.regions.iter().filter(move |region| kind(region) && region.bounds.overlaps(window))
}

#[component]
fn County(region: &'static Region, inset: bool) -> impl IntoView {
    let store = use_store();
    let fill = move || store.mark(region, fill_of).flatten();
    view! {
        <use_
            class="county"
            href=shape(region.id)
            role="button"
            tabindex=tab_stop(store, region, inset)
            data-region=region.id
            data-role=role(store, region)
            data-chains=chains_of(store, region)
            data-tier=tier(store, region)
            aria-label=description(store, region)
            aria-pressed=selected(store, region)
            data-hover=hovered(store, region)
            fill=attribute(fill)
        ></use_>
    }
}

#[component]
fn Zone(region: &'static Region, inset: bool) -> impl IntoView {
    let store = use_store();
    let institute = store.plan.core.region == region;
    let outline = if institute { CIRCLE } else { HEXAGON };
    let shown = move || store.mark(region, |mark| mark.shown).unwrap_or_default();
    let shapes = move || store.mark(region, |mark| shapes(mark.paint, outline)).unwrap_or_default();
    let (x, y) = (region.anchor.x.to_string(), region.anchor.y.to_string());
    view! {
        <g
            class="zone"
            transform=["translate(", &x, " ", &y, ")"].concat()
            role="button"
            tabindex=tab_stop(store, region, inset)
            data-region=region.id
            data-role=role(store, region)
            data-chains=chains_of(store, region)
            data-tier=tier(store, region)
            data-institute=flag(move || institute)
            data-shown=truth(shown)
            aria-label=description(store, region)
            aria-pressed=selected(store, region)
            data-hover=hovered(store, region)
            inner_html=html(shapes)
        ></g>
    }
}

/// A zone's mark: paper under it, the first chain's fill, the second's hatch, the third's outline.
fn shapes(paint: Paint, outline: &str) -> String {
    let path = |class, more: &[(&str, &str)]| {
        let attributes = [&[("class", class), ("d", outline)], more].concat();
        tag("path", &attributes, "")
    };
    let fill = paint.fill.map(|fill| ("fill", fill.colour()));
    let hatched = paint.hatch.map(|tier| path("shape-hatch", &[("fill", hatch(tier))]));
    let outlined = paint.outline.map(|(colour, tier)| {
        path("shape-outline", &[("stroke", colour), ("data-tier", tier_id(tier))])
    });
    [
        tag("path", &[("class", "hit"), ("d", CIRCLE)], ""),
        path("base", &[]),
        path("shape", fill.as_slice()),
        hatched.unwrap_or_default(),
        outlined.unwrap_or_default(),
    ]
    .concat()
}

/// Hatch and outline of the second and third chain, and the line around the region whose profile
/// is open: over all counties, so that no neighbour covers them.
#[component]
pub(super) fn Overlays(inset: bool) -> impl IntoView {
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

fn fill_of(mark: &RegionMark) -> Option<&'static str> {
    match mark.paint.fill? {
        Fill::Tier(colour, _) => Some(colour),
        Fill::Host(_) => Some("url(#host-dots)"),
    }
}

const fn hatch(tier: Tier) -> &'static str {
    match tier {
        Tier::Core => "url(#hatch-core)",
        Tier::Radiating => "url(#hatch-radiating)",
    }
}

fn tier(store: Store, region: &'static Region) -> Attribute {
    let tier = move |mark: &RegionMark| match mark.paint.fill? {
        Fill::Tier(_, tier) => Some(tier_id(tier)),
        Fill::Host(_) => Some("host"),
    };
    attribute(move || store.mark(region, tier).flatten())
}

fn role(store: Store, region: &'static Region) -> Attribute {
    attribute(move || store.mark(region, |mark| mark.standing.id()))
}

fn description(store: Store, region: &'static Region) -> Attribute {
    attribute(move || store.mark(region, |mark| mark.description.clone()))
}

fn selected(store: Store, region: &'static Region) -> Attribute {
    truth(move || store.mark(region, |mark| mark.selected).unwrap_or_default())
}

fn hovered(store: Store, region: &'static Region) -> Attribute {
    flag(move || store.ui.with(|ui| ui.hover.is_some_and(|hover| hover.region == region)))
}

/// The map is one tab stop: the region that the arrow keys last led to.
fn tab_stop(store: Store, region: &'static Region, inset: bool) -> Attribute {
    let stop = move || !inset && store.ui.with(|ui| ui.cursor == Some(region));
    attribute(move || Some(if stop() { "0" } else { "-1" }))
}

fn chains_of(store: Store, region: &'static Region) -> String {
    let ids: Vec<_> = store.plan.roles_of(region).map(|(chain, _)| chain.id).collect();
    ids.join(" ")
}
