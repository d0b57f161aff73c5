//! Names on the map: every label class is on the page, and the style sheet shows the one that
//! fits the map's size, so that the names stand right before any script runs.

use crate::plan::{MapAmbiguity, Placement, Region};
use crate::scene::AMBIGUITY_SIGN;
use crate::view::markup::{tag, text as escaped, words};
use crate::view::reactive::{attribute, flag, truth};
use crate::view::store::{Store, use_store};
use leptos::prelude::*;

/// The class of the magnified map; none where the style sheet can tell from the map's size.
pub(super) fn scale_class(store: Store) -> Option<String> {
    let map = &store.plan.map;
    let camera = store.drawn_camera.get();
    let viewport = store.ui.with(|ui| ui.viewport)?;
    (camera.zoom > 100).then(|| {
        let scale = (camera.scale(map.frame, viewport) * 10_000.0) as i32;
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
    let store = use_store();
    let plan = store.plan;
    let cities = plan.map.cities.iter().map(|city| city.labels);
    let around: String =
        cities.chain([plan.map.bay_area.labels]).map(|labels| texts(labels, false)).collect();
    let regions = plan.regions.iter();
    view! {
        <g class="labels" aria-hidden="true">
            <g
                class="label around"
                data-shown=truth(move || store.scene(|scene| scene.context))
                inner_html=around
            ></g>
            {regions
                .map(|region| view! { <RegionLabel region labels=region.labels/> })
                .collect_view()}
        </g>
    }
}

/// The names on the inset.
#[component]
pub(super) fn InsetLabels() -> impl IntoView {
    let plan = use_store().plan;
    let window = plan.map.inset.window;
    let regions = plan.regions.iter().filter(|region| region.bounds.overlaps(window));
    view! {
        <g class="labels" aria-hidden="true">
            {regions
                .map(|region| view! { <RegionLabel region labels=region.inset_labels/> })
                .collect_view()}
        </g>
    }
}

#[component]
fn RegionLabel(region: &'static Region, labels: &'static [Placement]) -> impl IntoView {
    let store = use_store();
    let kind = if region.is_county() { "county" } else { "zone" };
    // Its hue, where the name stands on the full hue of a core.
    let ground = move || {
        let dark = store.mark(region, |mark| {
            mark.paint.fill.filter(|_| mark.paint.is_dark() && mark.paint.hatch.is_none())
        });
        dark.flatten().filter(|_| region.is_county()).map(|fill| fill.colour())
    };
    let selected = move || store.mark(region, |mark| mark.selected).unwrap_or_default();
    let ambiguous = move || store.mark(region, |mark| mark.ambiguous).unwrap_or_default();
    let shown = move || store.mark(region, |mark| mark.shown).unwrap_or_default();
    view! {
        <g
            class="label"
            data-kind=kind
            data-on-dark=flag(move || ground().is_some())
            data-doubt=flag(ambiguous)
            data-selected=flag(selected)
            data-shown=truth(shown)
            stroke=attribute(ground)
            inner_html=texts(labels, MapAmbiguity::about(region).next().is_some())
        ></g>
    }
}

/// A name's text in every label class. It never changes, so the browser takes it over unread.
/// Behind the name of a region that an ambiguity is about stands its sign, shown when needed.
fn texts(labels: &'static [Placement], may_be_ambiguous: bool) -> String {
    let text = |label: &Placement| {
        let [x, y, size] = [label.at.x, label.at.y, label.size].map(|value| value.to_string());
        let class = ["c", &label.class.to_string()].concat();
        let attributes = [("class", class.as_str()), ("x", &x), ("y", &y), ("font-size", &size)];
        let sign = if may_be_ambiguous {
            words("tspan", &[("class", "doubt")], AMBIGUITY_SIGN)
        } else {
            String::new()
        };
        tag("text", &attributes, &[&escaped(label.text), sign.as_str()].concat())
    };
    labels.iter().map(text).collect()
}
