//! The page as a whole.

use super::address;
use super::clicks;
use super::details_panel::DetailsPanel;
use super::edits::{attribute, content, follow_edits};
use super::map::Map;
use super::markup::text as escaped;
use super::masthead::Masthead;
use super::notices::Notices;
use super::pages_section::PagesSection;
use super::parts::{self, Parts};
use super::reactive::{follow, once};
use super::show::{self, ShowSection};
use super::sidebar::Sidebar;
use super::store::Store;
use super::table::Table;
use super::{tabs, ui};
use crate::browser::Embedder;
use crate::state::{Action, Link, Page, Press, Theme, View};
use crate::text::Text;
use crate::text::attribute::truth;
use leptos::prelude::*;

/// The page as a whole.
#[component]
pub fn App() -> impl IntoView {
    whole(Store::new(Embedder::default(), Parts::default()))
}

/// The whole content of the page, or of an element in another page.
pub(super) fn whole(store: Store) -> impl IntoView {
    provide_context(store);
    follow_address(store);
    follow_page_state(store);
    ui::fetch_ahead(store);
    let text = store.text;
    let summary = move || escaped(&store.track_described_scene(|scene| scene.summary.clone()));
    follow_edits(store, move || {
        let is_open = store.ui.with(|ui| ui.sheet);
        vec![
            content(".page > .unseen", summary()),
            attribute(".sheet-handle", truth("aria-expanded", is_open)),
        ]
    });
    view! {
        <div
            class="page"
            on:click=move |event| clicks::clicked(store, &event)
            on:change=move |event| clicks::picked(store, &event)
            on:keydown=move |event| {
                if store.embedder.is_element() {
                    show::handle_key(store, &event);
                }
            }
        >
            <Masthead/>
            <Notices/>
            <main class="atlas" id="atlas">
                <Map/>
                <PagesSection/>
                <div class="sheet" id="sheet">
                    <button
                        class="sheet-handle"
                        data-action=Press::Sheet.id()
                        aria-label=text.sheet
                        aria-controls="sheet"
                        aria-expanded="false"
                    ></button>
                    <Sidebar/>
                    <DetailsPanel/>
                </div>
            </main>
            <Table/>
            <p class="unseen" role="status" inner_html=once(summary)></p>
            <ShowSection/>
        </div>
    }
}

/// Opens the link in the address, now and after every back and forward.
fn follow_address(store: Store) {
    if store.embedder.is_element() {
        return;
    }
    follow(move || {
        open_address(store);
        let listener = window_event_listener(leptos::ev::popstate, move |_| open_address(store));
        let online = window_event_listener(leptos::ev::online, move |_| parts::retry(store));
        on_cleanup(move || {
            listener.remove();
            online.remove();
        });
    });
}

/// Reads the address into the view, and lists its unrecognised parameters as notices.
fn open_address(store: Store) {
    address::cancel_pending();
    let (link, rejected) = Link::decode(store.plan, &store.embedder.query());
    store.ui.update(|ui| ui.notices = rejected);
    store.act(Action::Open(link));
}

/// What page or element as a whole show of the view: theme, 关怀版, embedding, title.
fn follow_page_state(store: Store) {
    follow(move || {
        let theme = store.track_view(|view| view.theme);
        let embedder = store.embedder;
        let page = store.track_view(|view| view.page);
        embedder.set_attribute("data-view", (page != Page::Map).then_some(page.id()));
        embedder.set_attribute("data-theme", (theme != Theme::Auto).then_some(theme.id()));
        embedder.set_attribute("data-mode", store.track_view(|view| view.care).then_some("care"));
        embedder.set_attribute("data-sheet", store.ui.with(|ui| ui.sheet).then_some(""));
        // Chains, when the panel shows them.
        let is_chosen = store.track_view(|view| view.region.is_some())
            || store.track_described_view(|view| !view.chains.is_empty());
        embedder.set_attribute("data-chosen", is_chosen.then_some(""));
        embedder.set_attribute(
            "data-present",
            store.track_view(|view| view.show.is_some()).then_some(""),
        );
        let bare = store.track_view(|view| view.embed && !view.controls);
        embedder.set_attribute("data-bare", bare.then_some(""));
        embedder.set_attribute("data-embed", store.track_view(|view| view.embed).then_some(""));
    });
    follow(move || {
        store.embedder.set_title(&store.track_described_view(|view| title(store.text, view)));
    });
}

/// `县链矩阵 · 信丰县 · 赣粤电子信息 - 赣州科创图谱`.
pub(super) fn title(text: &Text, view: &View) -> String {
    let mut title = name(text, view);
    if !title.is_empty() {
        title.push_str(" - ");
    }
    title + text.title
}

/// The name of a view: the show, or page, region and chains; empty for the whole map.
fn name(text: &Text, view: &View) -> String {
    if let Some(show) = &view.show {
        return if show.is_speaker { text.show_speaker } else { text.show }.to_owned();
    }
    let page = (view.page != Page::Map).then(|| tabs::name(text, view.page));
    let region = view.region.map(|region| region.name);
    let names = page.into_iter().chain(region).chain(view.chains.iter().map(|chain| chain.name));
    names.collect::<Vec<_>>().join(" · ")
}

/// Starts the page in the browser, and marks it as ready once it is interactive.
#[cfg(any(feature = "hydrate", feature = "csr"))]
pub fn start(parts: Parts) {
    use wasm_bindgen::JsCast;
    let root = document().get_element_by_id("app").and_then(|root| root.dyn_into().ok());
    let Some(root) = root else { return };
    let app = move || whole(Store::new(Embedder::default(), parts));
    #[cfg(feature = "hydrate")]
    std::mem::forget(super::mounted::take_over(root, app));
    #[cfg(not(feature = "hydrate"))]
    {
        leptos::mount::mount_to(root, app).forget();
        add_generated_style();
    }
    // After the effects that open the link in the address.
    set_timeout(
        || {
            Embedder::default().set_attribute("data-ready", Some(""));
            crate::browser::performance_mark("atlas:interactive");
        },
        std::time::Duration::ZERO,
    );
}

/// Adds the rules that the pipeline writes into the style sheet: plain `trunk serve` has none.
#[cfg(all(feature = "csr", not(feature = "hydrate")))]
fn add_generated_style() {
    use crate::drawing::{map_style, mark_style, palette_style};
    if let (Some(head), Ok(style)) = (document().head(), document().create_element("style")) {
        style.set_text_content(Some(
            &[palette_style(), mark_style(), map_style(&crate::plan::PLAN)].concat(),
        ));
        let _ = head.append_child(&style);
    }
}
