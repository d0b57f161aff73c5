//! The link to what is seen now.

use super::store::use_store;
use crate::dom;
use crate::state::encode;
use leptos::html::Input;
use leptos::prelude::*;

/// A button that shows the link to what is seen now, and one that copies it.
#[component]
pub(super) fn Share() -> impl IntoView {
    let store = use_store();
    let text = store.text;
    let open = RwSignal::new(false);
    let copied = RwSignal::new(None::<bool>);
    let field = NodeRef::<Input>::new();
    let link = move || if open.get() { dom::link(&store.view.with(encode)) } else { String::new() };
    let toggle = move |_| {
        copied.set(None);
        open.update(|open| *open = !*open);
    };
    let copy = move |_| copied.set(field.get().map(|field| dom::copy(&field)));
    let said = move || match copied.get() {
        None => text.share_hint,
        Some(true) => text.copied,
        Some(false) => text.copy_by_hand,
    };
    view! {
        <div class="share">
            <button class="plain" aria-expanded=move || open.get().to_string() on:click=toggle>
                {text.share}
            </button>
            <div
                class="share-link"
                hidden=move || !open.get()
                on:keydown=move |event| {
                    if event.key() == "Escape" {
                        open.set(false);
                        dom::focus(".share > button");
                    }
                }
            >
                <input node_ref=field readonly aria-label=text.share prop:value=link/>
                <button class="solid" on:click=copy>{text.copy}</button>
                <p role="status">{said}</p>
            </div>
        </div>
    }
}
