//! Names on the map: every label class is on the page, and the style sheet shows the one that
//! fits the map's size, so that the names stand right before any script runs.

use super::of_scene;
use crate::plan::{Placement, Region};
use crate::view::store::{Store, use_store};
use leptos::prelude::*;

/// The class of the magnified map; none where the style sheet can tell from the map's size.
pub(super) fn scale_class(store: Store) -> Option<String> {
    let map = &store.plan.map;
    let camera = store.view.with(|view| view.camera);
    let stage = store.stage.get()?;
    (camera.zoom > 100).then(|| {
        let scale = (camera.scale(map.frame, stage) * 10_000.0) as i32;
        class_of(map.label_scales, scale).to_string()
    })
}

/// The class that a scale (in 1/10,000 CSS pixels a map unit) falls into.
fn class_of(scales: &[i32], scale: i32) -> usize {
    scales.iter().filter(|&&least| least <= scale).count().saturating_sub(1)
}

/// The names of regions, cities and the way to the Greater Bay Area on the main map.
#[component]
pub(super) fn Labels() -> impl IntoView {
    let plan = use_store().plan;
    let context = of_scene(|scene| scene.context);
    view! {
        <g class="labels" aria-hidden="true">
            <g data-shown=move || context.get().to_string()>
                {plan
                    .map
                    .cities
                    .iter()
                    .map(|city| view! { <g class="label city">{texts(city.labels)}</g> })
                    .collect_view()}
                <g class="label heading">{texts(plan.map.bay_area.labels)}</g>
            </g>
            {plan
                .regions
                .iter()
                .map(|region| view! { <RegionLabel region labels=region.labels/> })
                .collect_view()}
        </g>
    }
}

/// The names on the inset.
#[component]
pub(super) fn InsetLabels() -> impl IntoView {
    let plan = use_store().plan;
    view! {
        <g class="labels" aria-hidden="true">
            {plan
                .regions
                .iter()
                .filter(|region| !region.inset_labels.is_empty())
                .map(|region| view! { <RegionLabel region labels=region.inset_labels/> })
                .collect_view()}
        </g>
    }
}

#[component]
fn RegionLabel(region: &'static Region, labels: &'static [Placement]) -> impl IntoView {
    let look = of_scene(move |scene| {
        let mark = scene.mark(region)?;
        let dark = region.is_county() && mark.paint.is_dark() && mark.paint.hatch.is_none();
        Some((dark, mark.selected, mark.shown, mark.paint.fill.map(|fill| fill.colour())))
    });
    let ground = move || {
        look.get().and_then(|(dark, .., colour)| colour.filter(|_| dark))
    };
    view! {
        <g
            class="label"
            data-kind=if region.is_county() { "county" } else { "zone" }
            data-on-dark=move || ground().map(|_| "")
            data-selected=move || look.get().is_some_and(|(_, selected, ..)| selected).then_some("")
            data-shown=move || look.get().is_some_and(|(_, _, shown, _)| shown).to_string()
            stroke=ground
        >
            {texts(labels)}
        </g>
    }
}

fn texts(labels: &'static [Placement]) -> impl IntoView {
    labels
        .iter()
        .map(|label| {
            view! {
                <text
                    class=["c", &label.class.to_string()].concat()
                    x=label.at.x
                    y=label.at.y
                    font-size=label.size
                >
                    {label.text}
                </text>
            }
        })
        .collect_view()
}
