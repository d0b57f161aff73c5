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

/// Where the focus goes when the show has ended: the button that starts it.
const BUTTON: &str = ".masthead [data-action=present]";

/// Removes the attributes of the show, leaves full screen and returns the focus.
pub(super) fn leave(presenter: &Presenter) {
    for attribute in ["data-scene", "data-step", "data-asked", "data-blank"] {
        presenter.root.remove_attribute(attribute);
    }
    set_full(presenter, Some(false));
    presenter.store.embedder.focus_later(BUTTON);
}

thread_local! {
    /// Whether Escape is a key of the show in full screen as well, and does not leave it.
    static HAS_ESCAPE: Cell<bool> = const { Cell::new(false) };
}

/// Returns true if Escape leaves full screen now: the browser's own key, which a page gets only
/// where it may lock the keyboard.
pub(super) fn leaves_by_escape() -> bool {
    is_full() && !HAS_ESCAPE.get()
}

/// Returns true while the page fills the screen.
pub(super) fn is_full() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    document.is_some_and(|document| document.fullscreen_element().is_some())
}

/// Fills the screen when the show is started by a key or a click. A link that starts one may not, and
/// a page in an iframe leaves the screen to its host.
pub(super) fn fill_at_start(presenter: &Presenter, is_speaker: bool) {
    if !(is_speaker || presenter.is_embedded()) && browser::was_activated() {
        set_full(presenter, Some(true));
    }
}

/// Enters or leaves full screen with the page or the custom element's content; `None` toggles. If
/// the browser rejects it, as in an iframe without permission, nothing changes.
pub(super) fn set_full(presenter: &Presenter, on: Option<bool>) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let is_full = is_full();
    if on == Some(is_full) {
        return;
    }
    if is_full {
        document.exit_fullscreen();
    } else if let Some(page) = document.document_element().map(Element::from_node) {
        presenter.element_frame().unwrap_or(page).request_fullscreen();
        HAS_ESCAPE.set(false);
        browser::spawn(async { HAS_ESCAPE.set(browser::lock_escape().await) });
    }
}

/// Puts the audience on one screen, in full, and returns the place for the speaker's window on another:
/// the notebook's own, or the main one. None if there is one screen, or the user does not allow it.
pub(super) async fn share_screens() -> Option<String> {
    let (speaker, audience) = browser::find_screens().await?;
    let page = web_sys::window()?.document()?.document_element()?;
    browser::fill_screen(&page, &audience).await;
    HAS_ESCAPE.set(browser::lock_escape().await);
    let [left, top, width, height] = browser::screen_area(&speaker)?.map(|it| format!("{it:.0}"));
    Some(format!("popup,left={left},top={top},width={width},height={height}"))
}
