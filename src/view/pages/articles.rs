//! The pages: each loaded when it is first opened, shown one at a time.

use super::{Pages, filter, grid, light, order};
use crate::browser::{self, Element};
use crate::state::{Control, Page, PagesPress};
use crate::text::ZH_PAGES_STATUS;
use crate::view::edits::selector;

/// Set on a page while it is loaded.
const LOADING: &str = "data-asked";

/// Set on the root while the style sheet of the pages is loading; empty when it is loaded.
const STYLED: &str = "data-styled";

/// Loads the style sheet, which the dialog needs as well, and loads what failed again when the network
/// is back.
pub(super) fn start(pages: &Pages) {
    load_style(pages);
    let pages = pages.clone();
    browser::on_window("online", move |_: web_sys::Event| {
        if article(&pages, open_page(&pages)).find("[role='alert']").is_some() {
            reload(&pages);
        }
    });
}

/// Loads the style sheet of all pages, then shows the open page. Without it, the page would be seen
/// to jump, and a measure would be scrolled to in the wrong place. A network that drops for a moment is
/// asked once more.
fn load_style(pages: &Pages) {
    request_style(pages, true);
}

fn request_style(pages: &Pages, may_repeat: bool) {
    let Some(link) = Element::query("#style-pages") else { return };
    let Some((style, is_fetched)) = browser::load_style(&link) else { return };
    pages.root.set_attribute(STYLED, if is_fetched { LOADING } else { "" });
    if is_fetched {
        let here = pages.clone();
        style.on("load", move |_: web_sys::Event| {
            here.root.set_attribute(STYLED, "");
            show(&here);
        });
        let (here, failed) = (pages.clone(), style.clone());
        style.on("error", move |_: web_sys::Event| {
            failed.remove();
            let here = here.clone();
            if may_repeat {
                browser::after(browser::PAUSE, move || request_style(&here, false));
            } else {
                give_up_style(&here);
            }
        });
        let (here, late) = (pages.clone(), style.clone());
        browser::after(browser::PATIENCE, move || {
            if here.root.attribute(STYLED).as_deref() == Some(LOADING) && late.is_on_page() {
                late.remove();
                give_up_style(&here);
            }
        });
    }
    link.append_style(&style);
}

/// Says on the open page that its style sheet could not be had.
fn give_up_style(pages: &Pages) {
    pages.root.remove_attribute(STYLED);
    let open = open_page(pages);
    if open != Page::Map {
        fail(&article(pages, open));
    }
}

/// Loads the open page again after a failure.
pub(super) fn reload(pages: &Pages) {
    article(pages, open_page(pages)).set_markup("");
    show(pages);
}

fn open_page(pages: &Pages) -> Page {
    pages.store.read_view(|view| view.page)
}

/// Shows the open page and its selection.
pub(super) fn show(pages: &Pages) {
    let open = open_page(pages);
    for page in pages.root.find_all(":scope > article") {
        let is_open = page.attribute_or_default("data-page") == open.id();
        page.toggle_attribute("hidden", !is_open);
        // One that could not be fetched is fetched again when it is opened again.
        if !is_open && page.attribute("data-drawn").is_none() {
            page.set_text("");
        }
    }
    if open == Page::Map {
        return;
    }
    let page = article(pages, open);
    match pages.root.attribute(STYLED).as_deref() {
        Some("") => {}
        Some(_) => return,
        None => {
            page.set_text(ZH_PAGES_STATUS.opening);
            load_style(pages);
            // The style sheet of the single-file copy is there at once.
            if pages.root.attribute(STYLED).as_deref() != Some("") {
                return;
            }
        }
    }
    if page.attribute("data-drawn").is_some() {
        light::mark_chosen(pages);
        filter::follow(pages);
        order::follow(pages);
        reveal(pages, &page);
    } else if page.find("*").is_none() {
        page.set_text(ZH_PAGES_STATUS.opening);
        let pages = pages.clone();
        browser::spawn(async move {
            load(&pages, open).await;
            if open_page(&pages) == open && article(&pages, open).attribute("data-drawn").is_some()
            {
                show(&pages);
            }
        });
    }
}

/// The element of a page; it is made when it is first needed.
fn article(pages: &Pages, page: Page) -> Element {
    let selector = [":scope > article[data-page='", page.id(), "']"].concat();
    if let Some(article) = pages.root.find(&selector) {
        return article;
    }
    let Some(article) = Element::new("article", &[("data-page", page.id())]) else {
        return pages.root.clone();
    };
    article.toggle_attribute("hidden", open_page(pages) != page);
    pages.root.append(&article);
    article
}

/// Loads the markup of a page, unless it is there or on its way; shows an error if it cannot be
/// loaded.
async fn load(pages: &Pages, page: Page) {
    let Some(link) = Element::query(&["#page-", page.id()].concat()) else { return };
    let article = article(pages, page);
    if article.attribute("data-drawn").is_some() || article.attribute(LOADING).is_some() {
        return;
    }
    article.toggle_attribute(LOADING, true);
    let loaded = browser::load_text(&link).await;
    article.toggle_attribute(LOADING, false);
    match loaded {
        Some(markup) => {
            article.set_markup(&markup);
            article.set_attribute("data-drawn", "");
            grid::prepare(&article);
        }
        None if open_page(pages) == page => fail(&article),
        // It is loaded again when it is opened.
        None => article.set_text(""),
    }
}

fn fail(article: &Element) {
    let alert = Element::new("p", &[("role", "alert")]);
    let action = PagesPress::ReloadPage.id();
    let retry = Element::new("button", &[("class", "solid"), ("data-action", action)]);
    article.set_text("");
    for (part, words) in [(alert, ZH_PAGES_STATUS.failed), (retry, ZH_PAGES_STATUS.retry)] {
        if let Some(part) = part {
            part.set_text(words);
            article.append(&part);
        }
    }
}

/// Scrolls to the page's tab, which a phone's row of tabs may hide, and to the linked measure or the
/// first ambiguity about the chosen region; once each time it changes.
fn reveal(pages: &Pages, page: &Element) {
    let measure = pages.store.read_view(|view| view.measure.map(|number| number.id()));
    let measure = measure.unwrap_or_default();
    let key = [&page.attribute_or_default("data-page"), " ", &measure].concat();
    if pages.memory.revealed.replace(key.clone()) == key {
        return;
    }
    let tab = selector(".tabs", Control::Turn(open_page(pages)));
    if let Some(tab) = Element::query(&tab) {
        tab.scroll_just_into_view();
    }
    let article = match measure.as_str() {
        "" => page.find(".doubts > [data-chosen]"),
        _ => page.find(&["[data-measure='", &measure, "']"].concat()),
    };
    if let Some(article) = article {
        article.scroll_into_view();
        article.focus();
    }
}
