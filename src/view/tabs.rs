//! The tabs that lead from page to page.

use super::reactive::attribute;
use super::store::use_store;
use crate::state::Page;
use crate::text::Text;
use leptos::prelude::*;

/// A link a page; the one that is shown is marked.
#[component]
pub(super) fn Tabs() -> impl IntoView {
    let store = use_store();
    let tab = |page: Page| {
        let current = attribute(move || store.seen(|view| view.page == page).then_some("page"));
        view! {
            <a href=["?view=", page.id()].concat() data-turn=page.id() aria-current=current>
                {name(store.text, page)}
            </a>
        }
    };
    view! {
        <nav class="tabs" aria-label=store.text.pages>
            {Page::ALL.map(tab).into_iter().collect_view()}
        </nav>
    }
}

/// A page's name.
pub(super) const fn name(text: &Text, page: Page) -> &'static str {
    match page {
        Page::Map => text.page_map,
        Page::Chains => text.page_chains,
        Page::Matrix => text.page_matrix,
        Page::Plan => text.page_plan,
        Page::Targets => text.page_targets,
        Page::Ambiguities => text.page_doubts,
    }
}
