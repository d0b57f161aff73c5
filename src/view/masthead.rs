//! The head of the page: title, search, and how the page looks.

use super::search::Search;
use super::share::Share;
use super::store::use_store;
use crate::state::{Action, Theme};
use leptos::prelude::*;

/// The head of the page.
#[component]
pub(super) fn Masthead() -> impl IntoView {
    let store = use_store();
    let text = store.text;
    let care = move || store.view.with(|view| view.care);
    view! {
        <header class="masthead">
            <h1>{text.title}</h1>
            <p class="subtitle">{text.subtitle}</p>
            <Search/>
            <nav aria-label=text.title>
                <button class="plain" on:click=move |_| store.act(Action::Theme(next(store.view.with(|view| view.theme))))>
                    {text.theme}
                    <span class="choice">
                        {move || match store.view.with(|view| view.theme) {
                            Theme::Auto => text.theme_auto,
                            Theme::Light => text.theme_light,
                            Theme::Dark => text.theme_dark,
                        }}
                    </span>
                </button>
                <button
                    class="plain"
                    aria-pressed=move || care().to_string()
                    on:click=move |_| store.act(Action::Care(!care()))
                >
                    {text.care}
                </button>
                <Share/>
                <a class="plain" href="#text-version">{text.text_version}</a>
            </nav>
        </header>
    }
}

const fn next(theme: Theme) -> Theme {
    match theme {
        Theme::Auto => Theme::Light,
        Theme::Light => Theme::Dark,
        Theme::Dark => Theme::Auto,
    }
}
