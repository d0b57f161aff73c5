//! Keys, and time.

use super::{Live, screen};
use crate::browser::{self, Element};
use crate::present::command::{Command, command};
use crate::present::session::Input;
use crate::present::typing::WAIT;
use std::cell::Cell;
use std::rc::Rc;
use web_sys::{Event, KeyboardEvent};

/// How often the show looks at the clock, in milliseconds.
pub(super) const TICK: i32 = 250;

/// Within how many milliseconds a key and what the browser does for it belong together.
const MOMENT: f64 = 600.0;

thread_local! {
    /// When Escape was last heard, in milliseconds since the page began.
    static ESCAPED: Cell<f64> = const { Cell::new(f64::NEG_INFINITY) };
}

/// Hears every key of the window before anything in the page does, so that keys work whatever was
/// clicked last, or every key of the element it is a guest in; and lets time go by.
pub(super) fn listen(live: &Rc<Live>) {
    let here = Rc::clone(live);
    let key = move |event: KeyboardEvent| pressed(&here, &event);
    let here = Rc::clone(live);
    let full = move |_: Event| {
        // Where the browser does tell of the key, it has been heard a moment ago.
        let heard = browser::now() - ESCAPED.get() < MOMENT;
        if screen::was_left() && !heard {
            here.hear(Input::Asked(Command::Escape, browser::now()));
        }
    };
    match &live.guest {
        // What an element hears goes with it.
        Some(guest) => {
            guest.frame.on_capture("keydown", key);
            guest.frame.on("fullscreenchange", full);
        }
        None => {
            browser::on_window("keydown", key);
            browser::on_document("fullscreenchange", full);
        }
    }
    let here = Rc::clone(live);
    browser::every(TICK, move || {
        here.pass(browser::now());
        let is_there = here.root.is_connected();
        if !is_there {
            drop(here.listeners.take());
        }
        is_there
    });
}

/// Waits whether another letter follows.
pub(super) fn wait(live: &Rc<Live>) {
    let here = Rc::clone(live);
    browser::after(WAIT as i32, move || here.hear(Input::Waited(browser::now())));
}

fn pressed(live: &Rc<Live>, event: &KeyboardEvent) {
    let modified = event.ctrl_key() || event.alt_key() || event.meta_key();
    if live.with(|_| ()).is_none() || modified || event.is_composing() {
        return;
    }
    let key = event.key();
    if is_anothers(event, &key) {
        return;
    }
    let Some(command) = command(&key, event.shift_key()) else { return };
    if command == Command::Escape {
        ESCAPED.set(browser::now());
    }
    event.prevent_default();
    event.stop_propagation();
    // A key that is held down runs through the show, and switches nothing on and off.
    if !event.repeat() || key.starts_with("Arrow") || key.starts_with("Page") {
        // When it was pressed, not when it is heard: a slow machine must not part a name's letters.
        live.hear(Input::Asked(command, event.time_stamp()));
    }
}

/// Whether a key belongs to what has the focus: letters to a field, Enter and Space to a control
/// that was reached by keys. What was clicked last has no claim.
fn is_anothers(event: &Event, key: &str) -> bool {
    let field = Element::closest_to_event(event, "input,textarea,select").is_some();
    let control = Element::closest_to_event(event, "button,a,summary,label");
    let reached = control.is_some_and(|it| it.matches(":focus-visible") && it.matches("#show *"));
    (field && key != "Escape") || (reached && matches!(key, "Enter" | " ")) || key == "Tab"
}
