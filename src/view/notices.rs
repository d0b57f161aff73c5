//! What the reader should know about the link that was opened.

use super::store::use_store;
use leptos::prelude::*;

/// What the reader should know, each with a button that puts it away.
#[component]
pub(super) fn Notices() -> impl IntoView {
    let store = use_store();
    view! {
        <div class="notices" role="alert">
            {move || {
                store.notices.get().into_iter().map(|notice| view! { <p>{notice}</p> }).collect_view()
            }}
            <button
                hidden=move || store.notices.with(Vec::is_empty)
                on:click=move |_| store.notices.set(Vec::new())
            >
                {store.text.dismiss}
            </button>
        </div>
    }
}
