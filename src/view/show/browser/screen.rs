//! The screen: the elements around the slide, the attributes of the show, and full screen.

use super::presenter::Presenter;
use crate::browser::{self, Element};
use crate::plan::Found;
use crate::view::show::{Blank, PresenterSession};
use std::cell::Cell;

/// Loads style sheet and stage, and builds the show; returns the slide, none if the stage could not
/// be loaded.
pub(super) async fn build(root: &Element, is_in_element: bool) -> Option<Element> {
    load_style(root).await;
    let stage = browser::load_text(&root.query_tree("#page-show")?).await?;
    let house = Element::new("div", &[("class", "house")])?;
    house.set_markup(HOUSE);
    root.append(&house);
    let frame = house.find(".frame")?;
    frame.set_markup(&stage);
    root.toggle_attribute("data-drawn", true);
    if is_in_element {
        root.set_attribute("tabindex", "-1"); // it receives the keys pressed in it
    }
    frame.find(".slide")
}

/// Loads the style sheet of the show first: a slide without it would be seen to jump.
async fn load_style(root: &Element) {
    let Some(link) = root.query_tree("#style-show") else { return };
    let Some((style, is_fetched)) = browser::load_style(&link) else { return };
    root.append_style(&style);
    if is_fetched {
        browser::wait_for_event(&style, &["load", "error"]).await;
    }
}

/// The elements around the slide.
const HOUSE: &str = "<div class=\"frame\"></div>\
    <div class=\"typed\" aria-hidden=\"true\"></div>\
    <div class=\"panel\" hidden></div>\
    <div class=\"spot\" aria-hidden=\"true\"></div>\
    <div class=\"veil\" hidden></div>\
    <p class=\"countdown\"></p>\
    <p class=\"notice\" role=\"status\"></p>\
    <p class=\"unseen spoken\" aria-live=\"polite\"></p>";

/// Reflects the session in attributes, for the style sheet, tests and assistive scripts.
pub(super) fn reflect(root: &Element, session: &PresenterSession) {
    let show = &session.show;
    let scene = show.position.entry(&show.deck).map_or("", |entry| entry.key.id);
    root.set_attribute("data-scene", scene);
    root.set_attribute("data-step", &(show.position.step + 1).to_string());
    root.set_attribute("data-asked", show.asked.map_or("", Found::id));
    root.set_attribute("data-blank", session.blank.map_or("", Blank::id));
    root.toggle_attribute("data-speaker", show.is_speaker);
    root.toggle_attribute("data-pen", session.pen);
    root.toggle_attribute("data-spotlight", session.spotlight);
    if let Some(veil) = root.find(".veil") {
        veil.toggle_attribute("hidden", session.blank.is_none());
    }
}

/// Removes the attributes of the show and leaves full screen.
pub(super) fn leave(presenter: &Presenter) {
    for attribute in ["data-scene", "data-step", "data-asked", "data-blank"] {
        presenter.root.remove_attribute(attribute);
    }
    set_full(presenter, Some(false));
}

thread_local! {
    /// Whether the show itself has left full screen, until the browser reports it.
    static HAS_LEFT: Cell<bool> = const { Cell::new(false) };
}

/// Returns true if full screen was left by the browser's own key, Escape.
pub(super) fn was_left_by_browser() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let is_full = document.is_some_and(|document| document.fullscreen_element().is_some());
    !is_full && !HAS_LEFT.take()
}

/// Enters or leaves full screen with the page or the custom element's content; `None` toggles. If
/// the browser rejects it, as in an iframe without permission, nothing changes.
pub(super) fn set_full(presenter: &Presenter, on: Option<bool>) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let is_full = document.fullscreen_element().is_some();
    if on == Some(is_full) {
        return;
    }
    if is_full {
        HAS_LEFT.set(true);
        document.exit_fullscreen();
    } else if let Some(page) = document.document_element().map(Element::from_node) {
        presenter.element_frame().unwrap_or(page).request_fullscreen();
    }
}
