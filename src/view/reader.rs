//! Where the pages beside the map stand. The first view carries neither them nor what makes them
//! answer: a module of its own (`crate::reader`) brings both when a page is opened.
//!
//! The two modules share no memory. This one states here, in attributes, what the view says; the
//! other one follows the attributes. Its clicks reach this page's one listener (`clicks`).

use super::reactive::{attribute, flag};
use super::store::use_store;
use super::{tabs, ui};
use crate::state::{Lists, Page};
use leptos::prelude::*;

/// The place of the pages beside the map.
#[component]
pub(super) fn Reader() -> impl IntoView {
    let store = use_store();
    // An embedded map has a host to talk to, which is the reader's part as well.
    let embedding = move || store.ui.with(|ui| ui.embedding);
    let newer = move || store.ui.with(|ui| ui.newer);
    let wanted =
        move || store.seen(|view| view.page != Page::Map || view.embed) || embedding() || newer();
    ui::load_when(store.embedder, "part-reader", wanted);
    let label = move || Some(tabs::name(store.text, store.seen(|view| view.page)));
    let region = move || store.seen(|view| view.region.map(|region| region.id));
    let chains = move || {
        let ids = store.seen(|view| view.chains.iter().map(|chain| chain.id).collect::<Vec<_>>());
        Some(ids.join(" "))
    };
    let measure = move || store.seen(|view| view.measure.map(|number| number.id()));
    let lists = move |read: fn(&Lists) -> String| {
        attribute(move || Some(store.seen(|view| read(&view.lists))))
    };
    view! {
        <section
            id="reader"
            aria-label=attribute(label)
            data-at-page=attribute(move || Some(store.seen(|view| view.page.id())))
            data-at-region=attribute(region)
            data-at-chains=attribute(chains)
            data-at-newer=flag(newer)
            data-at-embedding=flag(embedding)
            data-at-measure=attribute(measure)
            data-at-unit=lists(|it| it.unit.unwrap_or_default().to_owned())
            data-at-targets=lists(|it| it.targets.to_string())
            data-at-find=lists(|it| it.find.clone())
            data-at-order=lists(|it| it.order.id().to_owned())
        ></section>
    }
}
