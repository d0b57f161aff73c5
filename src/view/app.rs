//! The page as a whole.

use super::chains::Chains;
use super::map::Map;
use super::masthead::Masthead;
use super::notices::Notices;
use super::reading::Reading;
use super::store::Store;
use super::table::Table;
use super::address;
use crate::dom;
use crate::state::Theme;
use leptos::prelude::*;

/// The page as a whole.
#[component]
pub fn App() -> impl IntoView {
    let store = Store::new();
    provide_context(store);
    follow_address(store);
    reflect(store);
    let text = store.text;
    view! {
        <Masthead/>
        <Notices/>
        <main class="atlas" id="atlas">
            <Map/>
            <div class="sheet" id="sheet" data-open=move || store.sheet.get().to_string()>
                <button
                    class="sheet-handle"
                    aria-label=text.sheet
                    aria-controls="sheet"
                    aria-expanded=move || store.sheet.get().to_string()
                    on:click=move |_| store.sheet.update(|open| *open = !*open)
                ></button>
                <Chains/>
                <Reading/>
            </div>
        </main>
        <Table/>
        <p class="unseen" role="status">{move || store.scene.with(|scene| scene.summary.clone())}</p>
    }
}

/// Opens what the address says, now and at every back and forward.
fn follow_address(store: Store) {
    Effect::new(move |_| {
        address::read(store);
        let listener = window_event_listener(leptos::ev::popstate, move |_| address::read(store));
        on_cleanup(move || listener.remove());
    });
}

/// What the document as a whole shows of the view: theme, 关怀版, embedding, title.
fn reflect(store: Store) {
    Effect::new(move |_| {
        let view = store.view.get();
        dom::mark_root("data-theme", match view.theme {
            Theme::Auto => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        });
        dom::mark_root("data-mode", view.care.then_some("care"));
        dom::mark_root("data-embed", view.embed.then_some(""));
    });
    Effect::new(move |_| {
        let names: Vec<_> = store.view.with(|view| {
            let region = view.region.map(|region| region.name);
            region.into_iter().chain(view.chains.iter().map(|chain| chain.name)).collect()
        });
        let mut parts = vec![names.join(" · ")];
        parts.retain(|part| !part.is_empty());
        parts.push(store.text.title.to_owned());
        document().set_title(&parts.join(" - "));
    });
}

/// Starts the page in the browser, and says so once it answers.
#[cfg(any(feature = "hydrate", feature = "csr"))]
pub fn start() {
    use wasm_bindgen::JsCast;
    let Some(root) = document().get_element_by_id("app").and_then(|root| root.dyn_into().ok()) else {
        return;
    };
    #[cfg(feature = "hydrate")]
    leptos::mount::hydrate_from(root, App).forget();
    #[cfg(not(feature = "hydrate"))]
    leptos::mount::mount_to(root, App).forget();
    // After the effects that read the address have drawn what it says.
    set_timeout(
        || {
            dom::mark_root("data-ready", Some(""));
            dom::performance_mark("atlas:interactive");
        },
        std::time::Duration::ZERO,
    );
}
