//! The map as a table: the same facts from the same scene, for reading and for screen readers.

use super::edits::{self, follow_edits};
use super::markup::{Tag, tag, words};
use super::reactive::once;
use super::store::{Store, use_store};
use crate::browser;
use crate::plan::{Chain, Region};
use crate::scene::describe_role_status;
use crate::state::Control;
use leptos::ev::Event;
use leptos::prelude::*;

/// A row a region, a column a chain shown; all ten chains if none is shown.
#[component]
pub(super) fn Table() -> impl IntoView {
    let store = use_store();
    let text = store.text;
    follow_edits(store, move || vec![edits::content(".table table", shown(store))]);
    let draw = || {
        let scroll = [("class", "scroll"), ("tabindex", "0"), ("role", "region")];
        let scroll = Tag::new("div").attrs(&scroll).attr("aria-label", text.table);
        // What the first paint waits for (`rel=expect` in `index.html`): the sheet before it is complete.
        let summary = words("summary", &[("id", "table")], text.table);
        [summary, scroll.markup(&tag("table", &[], ""))].concat()
    };
    view! {
        <details
            class="table"
            on:toggle=move |event| open(store, &event)
            inner_html=once(draw)
        ></details>
    }
}

/// Only an open table has rows: a closed one would be set with every chain that is shown.
fn shown(store: Store) -> String {
    if store.ui.with(|ui| ui.table) { content(store) } else { String::new() }
}

fn open(store: Store, event: &Event) {
    let open = browser::closest(event, "open").is_some();
    store.ui.update(|ui| ui.table = open);
}

fn content(store: Store) -> String {
    let (plan, text) = (store.plan, store.text);
    let mut chains: Vec<&'static Chain> = store.track_view(|view| view.chains.clone());
    if chains.is_empty() {
        chains = plan.chains.iter().collect();
    }
    let names = chains.iter().map(|chain| chain.name);
    let heads = [text.table_region].into_iter().chain(names).chain([text.core, text.corridor]);
    let heads: String = heads.map(|head| words("th", &[("scope", "col")], head)).collect();
    let rows: String = plan.regions.iter().map(|region| row(store, region, &chains)).collect();
    [
        words("caption", &[], &store.track_scene(|scene| scene.summary.clone())),
        tag("thead", &[], &tag("tr", &[], &heads)),
        tag("tbody", &[], &rows),
    ]
    .concat()
}

fn row(store: Store, region: &'static Region, chains: &[&'static Chain]) -> String {
    let (plan, text) = (store.plan, store.text);
    let name = Tag::new("button").attr("class", "link");
    let name = name.attributes(&Control::Select(region).attributes()).text(region.name);
    let mut cells = vec![tag("th", &[("scope", "row")], &name)];
    let mut cell = |said: &str| cells.push(words("td", &[], said));
    for chain in chains {
        cell(&describe_role_status(plan, text, chain, region));
    }
    let said = |is: bool, words| if is { words } else { text.unmentioned };
    cell(said(plan.core.region == region, text.core_institute));
    cell(said(plan.corridor.member(region).is_some(), text.corridor_member));
    tag("tr", &[("data-row", region.id)], &cells.concat())
}
