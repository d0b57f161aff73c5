//! What the reader should know about the link that was opened.

use super::markup::words;
use super::reactive::{flag, html};
use super::store::use_store;
use leptos::prelude::*;

/// What the reader should know, with a button that puts it away.
#[component]
pub(super) fn Notices() -> impl IntoView {
    let store = use_store();
    let none = move || store.ui.with(|ui| ui.notices.is_empty());
    let notices =
        move || store.ui.with(|ui| ui.notices.iter().map(|it| words("p", &[], it)).collect());
    view! {
        <div class="notices" hidden=flag(none)>
            <div role="status" inner_html=html(notices)></div>
            <button data-act="dismiss">{store.text.dismiss}</button>
        </div>
    }
}
