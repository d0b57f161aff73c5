//! The screen: what the show stands in, and what of the session is told in attributes.

use super::guest::Guest;
use super::{Live, window};
use crate::browser::{self, Element};
use crate::integrity;
use crate::present::session::{Blank, Session};
use crate::present::talk;
use std::cell::{Cell, RefCell};

/// Brings style and slide, and puts the show together.
pub(super) async fn build(root: Element) -> Option<Live> {
    bring_style(&root).await;
    let markup = browser::load_text(&root.query_tree("#page-show")?).await?;
    let house = Element::new("div", &[("class", "house")])?;
    house.set_markup(HOUSE);
    root.append(&house);
    let frame = house.find(".frame")?;
    frame.set_markup(&markup);
    let slide = frame.find(".slide")?;
    root.toggle_attribute("data-drawn", true);
    let guest = Guest::of(&root);
    if guest.is_some() {
        root.set_attribute("tabindex", "-1"); // keys are heard where the focus is
    }
    Some(Live {
        root,
        guest,
        slide,
        session: RefCell::new(None),
        check: integrity::of_page(),
        began: Cell::new(js_sys::Date::now()),
        moved: Cell::new(f64::NEG_INFINITY),
        annotations: RefCell::default(),
        other: RefCell::new(window::known()),
        listeners: RefCell::default(),
    })
}

/// Brings the show's style sheet: a slide without it would be seen to jump.
async fn bring_style(root: &Element) {
    let Some(link) = root.query_tree("#style-show") else { return };
    let Some((style, arrives)) = browser::load_style(&link) else { return };
    root.append_style(&style);
    if arrives {
        browser::wait_for_event(&style, &["load", "error"]).await;
    }
}

/// What stands around the slide. The hidden field tells the first view's module the news.
const HOUSE: &str = "<div class=\"frame\"></div>\
    <div class=\"typed\" aria-hidden=\"true\"></div>\
    <div class=\"panel\" hidden></div>\
    <div class=\"spot\" aria-hidden=\"true\"></div>\
    <div class=\"veil\" hidden></div>\
    <p class=\"countdown\"></p>\
    <p class=\"notice\" role=\"status\"></p>\
    <p class=\"unseen spoken\" aria-live=\"polite\"></p>\
    <input type=\"hidden\" data-pick=\"show\">";

/// Says in attributes where the show is: for the style sheet, for tests, for who builds on it.
pub(super) fn mark(root: &Element, session: &Session) {
    let talk = &session.talk;
    let scene = talk.place.entry(&talk.deck).map_or("", |entry| entry.slide.id);
    root.set_attribute("data-scene", scene);
    root.set_attribute("data-step", &(talk.place.step + 1).to_string());
    root.set_attribute("data-asked", talk.asked.map_or("", talk::id));
    let blank = match session.blank {
        Some(Blank::Black) => "black",
        Some(Blank::White) => "white",
        None => "",
    };
    root.set_attribute("data-blank", blank);
    root.toggle_attribute("data-speaker", talk.speaker);
    root.toggle_attribute("data-pen", session.pen);
    root.toggle_attribute("data-spotlight", session.spotlight);
    if let Some(veil) = root.find(".veil") {
        veil.toggle_attribute("hidden", session.blank.is_none());
    }
}

/// The show is over.
pub(super) fn leave(root: &Element) {
    for attribute in ["data-scene", "data-step", "data-asked", "data-blank"] {
        root.remove_attribute(attribute);
    }
    full(root, Some(false));
}

thread_local! {
    /// Whether the show itself has asked to leave the whole screen.
    static ASKED: Cell<bool> = const { Cell::new(false) };
}

/// Whether the whole screen was left by the browser's own key: it does not tell of that key, which
/// is Escape.
pub(super) fn was_left() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let is_on = document.is_some_and(|document| document.fullscreen_element().is_some());
    !is_on && !ASKED.take()
}

/// Over the whole screen, or not; the page, or all that an element shows; the other of the two where none is asked for. Where the browser
/// refuses (a frame without leave), nothing changes.
pub(super) fn full(root: &Element, on: Option<bool>) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let is_on = document.fullscreen_element().is_some();
    if on == Some(is_on) {
        return;
    }
    if is_on {
        ASKED.set(true);
        document.exit_fullscreen();
    } else if let Some(page) = document.document_element().map(Element::from_node) {
        Guest::of(root).map_or(page, |guest| guest.frame).request_fullscreen();
    }
}
