//! Remembers 关怀版 in this browser if the user asks for it. `boot.js` adds it to the address of a page that
//! is opened without a mode, before the first paint.

use super::super::reactive::follow;
use super::super::store::Store;
use crate::browser::{self, Element};
use crate::state::PagesPress;
use crate::text::ZH_PAGES_STATUS;
use std::cell::Cell;

/// The key under which the mode is stored; `boot.js` reads it.
const STORAGE_KEY: &str = "ganzhou-atlas-mode";

/// Shows the control below the layers while 关怀版 is on: at the end, so that nothing shifts when it comes.
/// A user who leaves 关怀版 does not get it again.
pub(super) fn start(store: Store) {
    if browser::is_framed() {
        return;
    }
    let was_on = Cell::new(false);
    follow(move || {
        let is_on = store.track_view(|view| view.care);
        if is_on {
            show_control();
        } else if was_on.get() {
            browser::forget(STORAGE_KEY);
            if let Some(control) = find_control() {
                control.remove();
            }
        }
        was_on.set(is_on);
    });
}

/// Remembers 关怀版, or forgets it.
pub(super) fn toggle(control: &Element) {
    if browser::read_stored(STORAGE_KEY).is_some() {
        browser::forget(STORAGE_KEY);
    } else if !browser::store(STORAGE_KEY, "care") {
        return control.set_text(ZH_PAGES_STATUS.cannot_remember);
    }
    draw(control);
}

fn show_control() {
    if find_control().is_some() {
        return;
    }
    let action = PagesPress::RememberCare.id();
    let control = Element::new("button", &[("class", "plain"), ("data-action", action)]);
    let (Some(last), Some(control)) = (Element::query(".keys > :last-child"), control) else {
        return;
    };
    control.set_text(ZH_PAGES_STATUS.remember_care);
    draw(&control);
    last.insert_after(&control);
}

fn find_control() -> Option<Element> {
    Element::query(&["[data-action=", PagesPress::RememberCare.id(), "]"].concat())
}

/// Shows whether 关怀版 is remembered.
fn draw(control: &Element) {
    let is_remembered = browser::read_stored(STORAGE_KEY).is_some();
    control.set_attribute("aria-pressed", if is_remembered { "true" } else { "false" });
}
