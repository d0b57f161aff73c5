//! A quotation from the plan with its citation.

use super::store::use_store;
use crate::plan::{Clause, Mention};
use crate::text::fill;
use leptos::prelude::*;

/// A clause, word for word, with the name it mentions marked in it.
#[component]
pub(super) fn Quote(mention: Mention) -> impl IntoView {
    let (before, name, after) = mention.split();
    view! {
        <figure class="quote">
            <blockquote>
                {before} <mark>{name}</mark> {after}
            </blockquote>
            <Citation clause=mention.clause/>
        </figure>
    }
}

/// A clause, word for word.
#[component]
pub(super) fn Whole(clause: &'static Clause) -> impl IntoView {
    view! {
        <figure class="quote">
            <blockquote>{clause.quote}</blockquote>
            <Citation clause/>
        </figure>
    }
}

#[component]
fn Citation(clause: &'static Clause) -> impl IntoView {
    let store = use_store();
    let document = store.plan.document.short_title;
    view! { <figcaption>{cite(store.text.clause_of, document, clause)}</figcaption> }
}

/// `《实施方案》四（一）　第 3 条　实现多链协同`.
pub(crate) fn cite(template: &str, document: &str, clause: &Clause) -> String {
    fill(template, &[document, clause.section, clause.measure, clause.title])
}
