//! Keys.

use super::handle::{handle, handle_at};
use super::presenter::Presenter;
use super::{pointed, screen};
use crate::browser::{self, Element};
use crate::view::show::{Command, Input, PresenterSession, ShowPick};
use std::rc::Rc;
use web_sys::KeyboardEvent;

/// The code of a key that an input method has taken (`KeyboardEvent.keyCode`). Safari sends the key
/// that ends a composition with it alone.
const TAKEN_BY_INPUT_METHOD: u32 = 229;

/// Listens to every key of the window, or of the custom element, before anything else on the page,
/// so that keys work whatever was clicked last.
pub(super) fn listen(presenter: &Rc<Presenter>) {
    let here = Rc::clone(presenter);
    let on_key = move |event: KeyboardEvent| handle_key(&here, &event);
    match presenter.element_frame() {
        Some(frame) => frame.on_capture("keydown", on_key),
        None => browser::on_window("keydown", on_key),
    }
}

fn handle_key(presenter: &Rc<Presenter>, event: &KeyboardEvent) {
    let is_modified = event.ctrl_key() || event.alt_key() || event.meta_key();
    if presenter.session().is_none() || is_modified || event.is_composing() {
        return;
    }
    if stops_loop(presenter, event) {
        event.prevent_default();
        event.stop_propagation();
        return;
    }
    let key = event.key();
    if pointed::handle_key(presenter, event, &key) {
        event.prevent_default();
        event.stop_propagation();
        return;
    }
    if belongs_to_focus(event, &key) {
        return;
    }
    let command = Command::from_keyboard(&key, &event.code(), event.shift_key());
    let Some(command) = command else {
        // Autoplay stops at any key.
        if presenter.session().is_some_and(|session| session.autoplay.is_some()) {
            handle(presenter, Input::Stop);
        }
        return;
    };
    event.prevent_default();
    event.stop_propagation();
    // The browser's own Escape leaves full screen. That is what this one does, and nothing else.
    if command == Command::Escape && screen::leaves_by_escape() {
        return screen::set_full(presenter, Some(false));
    }
    // A key that is held down moves through the show, but toggles nothing repeatedly.
    if !event.repeat() || key.starts_with("Arrow") || key.starts_with("Page") {
        // The time of the key press, not of its handling: on a slow machine, the letters of a name
        // still belong together.
        handle_at(presenter, Input::Command(command), event.time_stamp());
    }
}

/// Stops the loop. Returns true if one was on: the key does nothing else, be it Tab, Enter on a button or
/// Escape. The key that started it may still be held down.
fn stops_loop(presenter: &Rc<Presenter>, event: &KeyboardEvent) -> bool {
    let is_looping = |session: PresenterSession| session.autoplay.is_some_and(|it| it.is_loop);
    let is_on = presenter.session().is_some_and(is_looping);
    if is_on && !event.repeat() {
        handle(presenter, Input::Stop);
    }
    is_on
}

/// Returns true if the focused control should handle this key: letters in a field, Enter and Space
/// on a control focused by keyboard. A control that was clicked does not count. In the field for a
/// name, arrows and Enter walk the list below it.
fn belongs_to_focus(event: &KeyboardEvent, key: &str) -> bool {
    let field = Element::closest_to_event(event, "input,textarea,select");
    if let Some(field) = field {
        let is_name = field.attribute_or_default("data-pick") == ShowPick::Find.id();
        let is_walk = is_name && matches!(key, "Enter" | "ArrowUp" | "ArrowDown");
        return event.key_code() == TAKEN_BY_INPUT_METHOD || (key != "Escape" && !is_walk);
    }
    let control = Element::closest_to_event(event, "button,a,summary,label");
    let focused = control.is_some_and(|it| it.matches(":focus-visible") && it.matches("#show *"));
    (focused && matches!(key, "Enter" | " ")) || key == "Tab"
}
