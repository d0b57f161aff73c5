//! Keys.

use super::handle::{handle, handle_at};
use super::presenter::Presenter;
use super::screen;
use crate::browser::{self, Element};
use crate::view::show::{Command, Input};
use std::rc::Rc;
use web_sys::{Event, KeyboardEvent};

/// Within how many milliseconds a key and the browser's own response to it belong together.
const MOMENT: f64 = 600.0;

/// Listens to every key of the window, or of the custom element, before anything else on the page,
/// so that keys work whatever was clicked last.
pub(super) fn listen(presenter: &Rc<Presenter>) {
    let here = Rc::clone(presenter);
    let on_key = move |event: KeyboardEvent| handle_key(&here, &event);
    let here = Rc::clone(presenter);
    let on_full_screen = move |_: Event| {
        // Some browsers leave full screen on Escape without an event for the key.
        let is_known = browser::now() - here.escaped.get() < MOMENT;
        if screen::was_left_by_browser() && !is_known {
            handle(&here, Input::Command(Command::Escape));
        }
    };
    match presenter.element_frame() {
        Some(frame) => {
            frame.on_capture("keydown", on_key);
            frame.on("fullscreenchange", on_full_screen);
        }
        None => {
            browser::on_window("keydown", on_key);
            browser::on_document("fullscreenchange", on_full_screen);
        }
    }
}

fn handle_key(presenter: &Rc<Presenter>, event: &KeyboardEvent) {
    let is_modified = event.ctrl_key() || event.alt_key() || event.meta_key();
    if presenter.session().is_none() || is_modified || event.is_composing() {
        return;
    }
    let key = event.key();
    if belongs_to_focus(event, &key) {
        return;
    }
    let Some(command) = Command::from_key(&key, event.shift_key()) else { return };
    if command == Command::Escape {
        presenter.escaped.set(browser::now());
    }
    event.prevent_default();
    event.stop_propagation();
    // A key that is held down moves through the show, but toggles nothing repeatedly.
    if !event.repeat() || key.starts_with("Arrow") || key.starts_with("Page") {
        // The time of the key press, not of its handling: on a slow machine, the letters of a name
        // still belong together.
        handle_at(presenter, Input::Command(command), event.time_stamp());
    }
}

/// Returns true if the focused control should handle this key: letters in a field, Enter and Space
/// on a control focused by keyboard. A control that was clicked does not count.
fn belongs_to_focus(event: &Event, key: &str) -> bool {
    let field = Element::closest_to_event(event, "input,textarea,select").is_some();
    let control = Element::closest_to_event(event, "button,a,summary,label");
    let focused = control.is_some_and(|it| it.matches(":focus-visible") && it.matches("#show *"));
    (field && key != "Escape") || (focused && matches!(key, "Enter" | " ")) || key == "Tab"
}
