//! Notices: unrecognised parts of the link, and parts of the program that could not be loaded.

use super::edits::{attribute, content, follow_edits};
use super::markup::words;
use super::reactive::once;
use super::store::{Store, use_store};
use crate::state::{Press, Rejected};
use crate::text::attribute::flag;
use crate::text::markup::{Tag, tag};
use crate::text::{Text, ZH_DRAWN, fill};
use leptos::prelude::*;

/// The notices, with a button that closes them and one that loads a missing part again.
#[component]
pub(super) fn Notices() -> impl IntoView {
    let store = use_store();
    let text = store.text;
    follow_edits(store, move || {
        store.ui.with(|ui| {
            let has_missing = !ui.missing.is_empty();
            let notice = |it: &Rejected| notice(store, it);
            let missing = has_missing.then(|| text.part_missing.to_owned());
            let notices = ui.notices.iter().map(notice).chain(missing);
            let notices: String = notices.map(|notice| words("p", &[], &notice)).collect();
            vec![
                attribute(".notices", flag("hidden", notices.is_empty())),
                content(".notices > [role=status]", notices),
                attribute(".notices > [data-action=retry]", flag("hidden", !has_missing)),
            ]
        })
    });
    view! { <div class="notices" hidden="" inner_html=once(|| draw(text))></div> }
}

/// The notice about an unrecognised part of a link, or about a chain too many.
pub(super) fn notice(store: Store, part: &Rejected) -> String {
    let chain = store.plan.chain(&part.value).filter(|_| part.key == "chain");
    match chain.filter(|chain| !store.read_view(|view| view.chains.contains(chain))) {
        Some(chain) => fill(store.text.notice_chains, &[chain.name]),
        None => fill(store.text.notice_link, &[&part.key, &part.value]),
    }
}

fn draw(text: &Text) -> String {
    let button = |press: Press| Tag::new("button").attr("data-action", press.id());
    [
        tag("div", &[("role", "status")], ""),
        button(Press::Retry).flag("hidden", true).text(text.retry),
        button(Press::Dismiss).text(ZH_DRAWN.dismiss),
    ]
    .concat()
}
