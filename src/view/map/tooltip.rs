//! The name and the roles of the region under the pointer or the focus.

use crate::plan::Region;
use crate::scene::{role_lines, structure};
use crate::text::attribute::flag;
use crate::view::edits::{self, attribute, follow_edits};
use crate::view::markup::{tag, words};
use crate::view::reactive::follow;
use crate::view::store::{Store, use_store};
use leptos::prelude::*;

/// Gap between pointer and tooltip, in CSS pixels.
const GAP: f64 = 16.0;

/// The tooltip. The region's accessible name has the same facts.
#[component]
pub(super) fn Tooltip() -> impl IntoView {
    let store = use_store();
    let hover = move || store.hovered.get();
    follow(move || {
        if let Some(hover) = hover() {
            store.embedder.place_beside("#tooltip", hover.at, GAP);
        }
    });
    // Wherever the focus is: the pointer alone may have brought it.
    follow(move || {
        let listener = window_event_listener(leptos::ev::keydown, move |event| {
            if event.key() == "Escape" {
                store.hover(None);
            }
        });
        on_cleanup(move || listener.remove());
    });
    follow_edits(store, move || {
        let content = hover().map(|hover| content(store, hover.region));
        vec![
            attribute("#tooltip", flag("hidden", content.is_none())),
            edits::content("#tooltip", content.unwrap_or_default()),
        ]
    });
    view! { <div id="tooltip" aria-hidden="true" hidden=""></div> }
}

fn content(store: Store, region: &'static Region) -> String {
    let (plan, text) = (store.plan, store.text);
    let mut lines = store.track_view(|view| role_lines(plan, view, text, region));
    let structure = structure(plan, text, region);
    lines.extend(structure.iter().map(|fact| (fact.name, fact.term.to_owned())));
    if lines.is_empty() {
        lines.push((text.chains, text.unmentioned.to_owned()));
    }
    let line = |(name, term): &(&str, String)| {
        tag("p", &[], &[words("span", &[], name), words("b", &[], term)].concat())
    };
    [words("strong", &[], region.name)].into_iter().chain(lines.iter().map(line)).collect()
}
