//! The head of the page: title, search, and how the page looks.

use super::reactive::{html, truth};
use super::search::Search;
use super::share::Share;
use super::store::use_store;
use super::tabs::Tabs;
use crate::state::Theme;
use leptos::prelude::*;

/// The head of the page.
#[component]
pub(super) fn Masthead() -> impl IntoView {
    let store = use_store();
    let text = store.text;
    let theme = move || match store.seen(|view| view.theme) {
        Theme::Auto => text.theme_auto.to_owned(),
        Theme::Light => text.theme_light.to_owned(),
        Theme::Dark => text.theme_dark.to_owned(),
    };
    view! {
        <header class="masthead">
            <h1>{text.title}</h1>
            <p class="subtitle">{text.subtitle}</p>
            <Tabs/>
            <Search/>
            <nav aria-label=text.page>
                <button class="plain" data-act="theme">
                    {text.theme}
                    <span class="choice" inner_html=html(theme)></span>
                </button>
                <button
                    class="plain"
                    data-act="care"
                    aria-pressed=truth(move || store.seen(|view| view.care))
                >
                    {text.care}
                </button>
                <button class="plain" data-act="present">{text.show}</button>
                <Share/>
                <a class="plain" href="#text-version">{text.text_version}</a>
            </nav>
        </header>
    }
}
