//! The head of the page: title, search, and how the page looks.

use super::edits::{attribute, content, follow_edits};
use super::reactive::once;
use super::search::Search;
use super::share;
use super::store::{Store, use_store};
use super::tabs::Tabs;
use crate::state::{Press, Theme};
use crate::text::attribute::truth;
use crate::text::markup::{Tag, text as escaped, words};
use crate::text::{Text, ZH_DRAWN};
use leptos::prelude::*;

/// The head of the page.
#[component]
pub(super) fn Masthead() -> impl IntoView {
    let store = use_store();
    let text = store.text;
    follow_edits(store, move || {
        let (theme, care) = store.track_view(|view| (view.theme, view.care));
        vec![
            content(".masthead .choice", escaped(theme_name(text, theme))),
            attribute(".masthead [data-action=care]", truth("aria-pressed", care)),
        ]
    });
    view! {
        <header class="masthead">
            <h1>{text.title}</h1>
            <p class="subtitle">{text.subtitle}</p>
            <Tabs/>
            <Search/>
            <nav
                aria-label=text.page
                inner_html=once(|| draw_tools(store))
            ></nav>
        </header>
    }
}

/// The buttons of the head, as they stand on the default view.
fn draw_tools(store: Store) -> String {
    let text = store.text;
    let button =
        |press: Press| Tag::new("button").attr("class", "plain").attr("data-action", press.id());
    let theme = words("span", &[("class", "choice")], theme_name(text, Theme::Auto));
    let link = Tag::new("a").attr("class", "plain").attr("href", "#text-version");
    [
        button(Press::NextTheme).markup(&[escaped(ZH_DRAWN.theme), theme].concat()),
        button(Press::Care).attributes(&[truth("aria-pressed", false)]).text(ZH_DRAWN.care),
        button(Press::Present).text(text.show),
        share::draw(store),
        link.text(ZH_DRAWN.text_version),
    ]
    .concat()
}

const fn theme_name(text: &Text, theme: Theme) -> &'static str {
    match theme {
        Theme::Auto => text.theme_auto,
        Theme::Light => text.theme_light,
        Theme::Dark => text.theme_dark,
    }
}
