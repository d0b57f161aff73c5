//! Search: counties, zones and chains, by Chinese, full pinyin or initials.

use super::store::{Store, use_store};
use crate::plan::{Found, find};
use crate::state::Action;
use crate::text::fill;
use leptos::prelude::*;

/// A combobox over everything that has a name on the map.
#[component]
pub(super) fn Search() -> impl IntoView {
    let store = use_store();
    let text = store.text;
    let words = RwSignal::new(String::new());
    let active = RwSignal::new(0_usize);
    let open = RwSignal::new(false);
    let found = Memo::new(move |_| words.with(|words| find(store.plan, words)));
    let showing = move || open.get() && words.with(|words| !words.trim().is_empty());
    let choose = move |what: Found| {
        words.set(String::new());
        open.set(false);
        go(store, what);
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let count = found.with(Vec::len);
        match event.key().as_str() {
            "ArrowDown" if count > 0 => active.update(|at| *at = (*at + 1) % count),
            "ArrowUp" if count > 0 => active.update(|at| *at = (*at + count - 1) % count),
            "Enter" => {
                if let Some(what) = found.with(|found| found.get(active.get_untracked()).copied()) {
                    choose(what);
                }
            }
            "Escape" => words.set(String::new()),
            _ => return,
        }
        event.prevent_default();
    };
    let options = move || {
        let found = if showing() { found.get() } else { Vec::new() };
        found
            .into_iter()
            .enumerate()
            .map(|(at, what)| {
                view! {
                    <li
                        role="option"
                        id=option_id(at)
                        aria-selected=move || (active.get() == at).to_string()
                        // Before the field loses the focus and the list goes away.
                        on:pointerdown=move |event| {
                            event.prevent_default();
                            choose(what);
                        }
                    >
                        <span>{what.name()}</span>
                        <small>{kind(store, what)}</small>
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <search class="search">
            <input
                type="search"
                role="combobox"
                autocomplete="off"
                spellcheck="false"
                aria-label=text.search
                aria-controls="search-list"
                aria-expanded=move || showing().to_string()
                aria-activedescendant=move || {
                    (showing() && found.with(|found| !found.is_empty())).then(|| option_id(active.get()))
                }
                placeholder=text.search_hint
                prop:value=move || words.get()
                on:input=move |event| {
                    words.set(event_target_value(&event));
                    active.set(0);
                    open.set(true);
                }
                on:blur=move |_| open.set(false)
                on:keydown=on_key
            />
            <ul id="search-list" role="listbox" aria-label=text.search hidden=move || !showing()>
                {options}
            </ul>
            <p class="search-none" role="status">
                {move || {
                    (showing() && found.with(Vec::is_empty))
                        .then(|| fill(text.search_none, &[words.get().trim()]))
                }}
            </p>
        </search>
    }
}

/// Goes to what was found: a region's profile, or a chain alone.
fn go(store: Store, what: Found) {
    match what {
        Found::Region(region) => store.select(region),
        Found::Chain(chain) => {
            if store.view.with_untracked(|view| view.chains != [chain]) {
                store.act(Action::ShowChain(chain));
            }
        }
    }
}

fn kind(store: Store, what: Found) -> String {
    match what {
        Found::Chain(_) => store.text.search_chain.to_owned(),
        Found::Region(region) => match region.host() {
            Some(host) => fill(store.text.zone_in, &[host.name]),
            None => store.text.county.to_owned(),
        },
    }
}

fn option_id(at: usize) -> String {
    ["found-", &at.to_string()].concat()
}
