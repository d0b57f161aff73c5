//! The element that holds the pages beside the map. The first view carries neither them nor their
//! part of the program (`pages`); both are loaded when a page is opened.

use super::edits::{attribute, follow_edits};
use super::parts::{self, Part};
use super::store::use_store;
use super::tabs;
use super::ui::Share;
use crate::state::Page;
use crate::text::attribute::set;
use leptos::prelude::*;

/// The element that holds the pages beside the map.
#[component]
pub(super) fn PagesSection() -> impl IntoView {
    let store = use_store();
    // Search, the messages of an iframe, the link to the present view, the dialog 嵌入, the notice of a newer
    // version, the control that remembers 关怀版 and the name of a chosen region that would lie outside
    // the magnified map belong to it too.
    let needed = move || {
        let is_magnified = store.drawn_camera.get().zoom > 100;
        store.track_view(|view| {
            let has_name = is_magnified && view.region.is_some();
            view.page != Page::Map || view.embed || view.care || has_name
        }) || store
            .ui
            .with(|ui| ui.embedding || ui.newer || ui.searching || ui.share != Share::Closed)
    };
    parts::start_when(store, Part::Pages, needed);
    let label = move || tabs::name(store.text, store.track_view(|view| view.page));
    follow_edits(store, move || vec![attribute("#pages", set("aria-label", label()))]);
    view! { <section id="pages" aria-label=untrack(label)></section> }
}
