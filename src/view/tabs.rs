//! The tabs that lead from page to page.

use super::edits::{attribute, follow_edits, selector};
use super::reactive::once;
use super::store::use_store;
use crate::state::{Control, Page};
use crate::text::Text;
use crate::text::attribute::Attribute;
use crate::text::markup::Tag;
use leptos::prelude::*;

/// A link to each page; that of the page shown is marked.
#[component]
pub(super) fn Tabs() -> impl IntoView {
    let store = use_store();
    let links = once(|| Page::ALL.map(|page| draw(store.text, page)).concat());
    follow_edits(store, move || {
        let shown = store.track_view(|view| view.page);
        let edit = |page: Page| {
            attribute(&selector(".tabs", Control::Turn(page)), current_attribute(page, shown))
        };
        Page::ALL.map(edit).into()
    });
    view! { <nav class="tabs" aria-label=store.text.pages inner_html=links></nav> }
}

/// The link to a page while the map is shown.
fn draw(text: &Text, page: Page) -> String {
    let link = Tag::new("a").attributes(&Control::Turn(page).attributes());
    link.attributes(&[current_attribute(page, Page::Map)]).text(name(text, page))
}

fn current_attribute(page: Page, shown: Page) -> Attribute {
    ("aria-current", (page == shown).then(|| "page".to_owned()))
}

/// A page's name.
pub(super) const fn name(text: &Text, page: Page) -> &'static str {
    match page {
        Page::Map => text.page_map,
        Page::Chains => text.page_chains,
        Page::Matrix => text.page_matrix,
        Page::Plan => text.page_plan,
        Page::Targets => text.page_targets,
        Page::Ambiguities => text.page_ambiguities,
    }
}
