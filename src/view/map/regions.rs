//! The marks of counties and zones.

use super::defs::shape;
use super::highlights::hatch;
use crate::geometry::Bounds;
use crate::plan::Region;
use crate::scene::{CIRCLE, Fill, Paint, RegionMark, symbol};
use crate::view::markup::tag;
use crate::view::reactive::{Attribute, attribute, flag, follow, html, truth};
use crate::view::store::{Store, use_store};
use crate::view::swatch::tier_id;
use leptos::attr::custom::custom_attribute as says;
use leptos::prelude::*;

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
            fill=attribute(fill)
            {..said(store, region, inset)}
        ></use_>
    }
}

#[component]
fn Zone(region: &'static Region, inset: bool) -> impl IntoView {
    let store = use_store();
    let institute = store.plan.core.region == region;
    let outline = symbol(store.plan, region);
    let shown = move || store.mark(region, |mark| mark.shown).unwrap_or_default();
    let shapes = move || store.mark(region, |mark| shapes(mark.paint, outline)).unwrap_or_default();
    let (x, y) = (region.anchor.x.to_string(), region.anchor.y.to_string());
    view! {
        <g
            class="zone"
            transform=["translate(", &x, " ", &y, ")"].concat()
            data-institute=flag(move || institute)
            data-shown=truth(shown)
            {..said(store, region, inset)}
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

fn fill_of(mark: &RegionMark) -> Option<&'static str> {
    match mark.paint.fill? {
        Fill::Tier(colour, _) => Some(colour),
        Fill::Host(_) => Some("url(#host-dots)"),
    }
}

/// What the mark of every region says, to the page, to who listens, and to the tests.
fn said(store: Store, region: &'static Region, inset: bool) -> impl leptos::attr::Attribute {
    let tier = move |mark: &RegionMark| match mark.paint.fill? {
        Fill::Tier(_, tier) => Some(tier_id(tier)),
        Fill::Host(_) => Some("host"),
    };
    let selected = move || store.mark(region, |mark| mark.selected).unwrap_or_default();
    (
        says("role", "button"),
        says("data-region", region.id),
        says("data-chains", chains_of(store, region)),
        says("tabindex", tab_stop(store, region, inset)),
        says("data-role", attribute(move || store.mark(region, |mark| mark.role_status.id()))),
        says("data-tier", attribute(move || store.mark(region, tier).flatten())),
        says("aria-label", attribute(move || store.mark(region, |mark| mark.description.clone()))),
        says("aria-pressed", truth(selected)),
    )
}

/// Marks the region under the pointer or the focus, on the map and on the inset.
pub(super) fn follow_hover(store: Store) {
    follow(move || {
        let region = store.hovered.with(|hovered| hovered.map(|hover| hover.region.id));
        store
            .embedder
            .mark_only("data-hover", region.map(|id| ["[data-region='", id, "']"].concat()));
    });
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
