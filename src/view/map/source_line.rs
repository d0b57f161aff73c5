//! Source and review line.

use crate::plan::REVIEW;
use crate::scene::review_line;
use crate::view::store::use_store;
use leptos::prelude::*;

/// Where the boundaries come from, and the review state.
#[component]
pub(super) fn SourceLine() -> impl IntoView {
    let text = use_store().text;
    view! {
        <p class="source">
            <span class="review">{review_line(&REVIEW, text)}</span>
            <span>{text.base_map}</span>
        </p>
    }
}
