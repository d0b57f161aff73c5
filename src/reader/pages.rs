//! The pages: fetched once, put on the page, shown one at a time.

use super::{filter, grid, light, order};
use crate::browser::{self, Element};
use crate::state::Page;
use crate::text::ZH_READER;

/// Says that a page is on its way.
const ASKED: &str = "data-asked";

/// Says that the pages' style is there.
const STYLED: &str = "data-styled";

/// Brings the style sheet of all pages, then shows what is open: a page without it would be seen to
/// jump, and a measure would be looked for in the wrong place.
pub(super) fn bring_style(root: &Element) {
    let Some(link) = Element::query("#style-reader") else { return };
    let Some((style, arrives)) = browser::load_style(&link) else { return };
    if !arrives {
        root.toggle_attribute(STYLED, true);
    }
    for kind in if arrives { ["load", "error"].as_slice() } else { &[] } {
        let root = root.clone();
        style.on(kind, move |_: web_sys::Event| {
            root.toggle_attribute(STYLED, true);
            show(&root);
        });
    }
    link.append_style(&style);
}

/// Tries again what could not be fetched.
pub(super) fn listen(root: &Element) {
    let here = root.clone();
    root.on("click", move |event: web_sys::Event| {
        if Element::closest_to_event(&event, "[data-retry]").is_some() {
            place(&here, &here.attribute_or_default("data-at-page")).set_markup("");
            show(&here);
        }
    });
}

/// Shows the page that the view names, and what of it is chosen.
pub(super) fn show(root: &Element) {
    let open = root.attribute_or_default("data-at-page");
    for page in root.find_all(":scope > article") {
        let is_open = page.attribute_or_default("data-page") == open;
        page.toggle_attribute("hidden", !is_open);
        // One that could not be fetched is fetched again when it is opened again.
        if !is_open && page.attribute("data-drawn").is_none() {
            page.set_text("");
        }
    }
    if open == Page::Map.id() || root.attribute(STYLED).is_none() {
        return;
    }
    let page = place(root, &open);
    if page.attribute("data-drawn").is_some() {
        light::choose(root);
        filter::follow(root);
        order::follow(root);
        reveal(root, &page);
    } else if page.find("*").is_none() {
        page.set_text(ZH_READER.opening);
        let root = root.clone();
        browser::spawn(async move {
            draw(&root, &open).await;
            show_if_open(&root, &open);
        });
    }
}

fn show_if_open(root: &Element, page: &str) {
    if root.attribute_or_default("data-at-page") == page
        && place(root, page).attribute("data-drawn").is_some()
    {
        show(root);
    }
}

/// Where a page stands; it is made when it is first asked for.
fn place(root: &Element, page: &str) -> Element {
    let selector = [":scope > article[data-page='", page, "']"].concat();
    if let Some(place) = root.find(&selector) {
        return place;
    }
    let hidden = root.attribute_or_default("data-at-page") != page;
    let attributes = [("data-page", page), ("hidden", "")];
    match Element::new("article", attributes.get(..if hidden { 2 } else { 1 }).unwrap_or_default())
    {
        Some(place) => {
            root.append(&place);
            place
        }
        None => root.clone(),
    }
}

/// Fetches a page and draws it, unless it is there or on its way; says so where it can't be had.
async fn draw(root: &Element, page: &str) {
    let Some(link) = Element::query(&["#page-", page].concat()) else { return };
    let place = place(root, page);
    if place.attribute("data-drawn").is_some() || place.attribute(ASKED).is_some() {
        return;
    }
    place.toggle_attribute(ASKED, true);
    let fetched = browser::load_text(&link).await;
    place.toggle_attribute(ASKED, false);
    match fetched {
        Some(markup) => {
            place.set_markup(&markup);
            place.set_attribute("data-drawn", "");
            grid::prepare(&place);
        }
        None if root.attribute_or_default("data-at-page") == page => fail(&place),
        // It is tried again when it is opened.
        None => place.set_text(""),
    }
}

fn fail(place: &Element) {
    let said = Element::new("p", &[("role", "alert")]);
    let retry = Element::new("button", &[("class", "solid"), ("data-retry", "")]);
    place.set_text("");
    for (part, words) in [(said, ZH_READER.failed), (retry, ZH_READER.retry)] {
        if let Some(part) = part {
            part.set_text(words);
            place.append(&part);
        }
    }
}

/// Brings what the view names into sight, once for each time it is named: a measure, or the first
/// doubt about the chosen region.
fn reveal(root: &Element, page: &Element) {
    let measure = root.attribute_or_default("data-at-measure");
    let named = [&page.attribute_or_default("data-page"), " ", &measure].concat();
    if root.attribute_or_default("data-revealed") == named {
        return;
    }
    root.set_attribute("data-revealed", &named);
    let article = match measure.as_str() {
        "" => page.find(".doubts > [data-chosen]"),
        _ => page.find(&["[data-measure='", &measure, "']"].concat()),
    };
    if let Some(article) = article {
        article.scroll_into_view();
        article.focus();
    }
}
