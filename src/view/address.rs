//! Writes the page's address when something was decided. Browsers limit how often it may be written
//! (the strictest: 100 times in half a minute), so what changes continuously (the camera) is written
//! a number of times at once, and from then on once it is calm. A show that is run through by hand
//! stays below that: it is where its link says at every step, and a reload loses none.

use crate::browser::{self, Embedder};
use crate::state::{Commit, View, encode};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::time::Duration;

/// How long things must be calm before the address is brought up to date.
const CALM: Duration = Duration::from_millis(250);

/// How often the address may be written at once, and how many milliseconds give back one time.
const MOST: f64 = 20.0;
const GIVES_BACK: f64 = 400.0;

thread_local! {
    /// The query that waits to be written, and what will write it.
    static WAITING: RefCell<Option<(TimeoutHandle, String)>> = const { RefCell::new(None) };
    /// How often the address may be written at once now, and when that was so, in milliseconds
    /// since the page began.
    static LEFT: Cell<(f64, f64)> = const { Cell::new((MOST, 0.0)) };
}

/// Writes a view into the address. An embedded map leaves its host's address and history alone.
pub(super) fn write(embedder: Embedder, view: &View, commit: Commit) {
    if view.embed || embedder.is_element() || commit == Commit::None {
        return;
    }
    let waiting = stop_waiting();
    let query = encode(view);
    if commit == Commit::Push {
        // The entry that is left behind shows what was last seen there.
        if let Some(last) = waiting {
            browser::put_query(&last, false);
        }
        browser::put_query(&query, true);
        return;
    }
    if may_write() {
        return browser::put_query(&query, false);
    }
    let write = || {
        if let Some(query) = stop_waiting() {
            browser::put_query(&query, false);
        }
    };
    if let Ok(handle) = set_timeout_with_handle(write, CALM) {
        WAITING.set(Some((handle, query)));
    }
}

/// Whether there is a time left; takes it.
fn may_write() -> bool {
    let (left, then) = LEFT.get();
    let now = browser::now();
    let left = f64::min(left + (now - then) / GIVES_BACK, MOST);
    LEFT.set((if left < 1.0 { left } else { left - 1.0 }, now));
    left >= 1.0
}

/// Forgets what was still to be written: the address has changed from outside.
pub(super) fn cancel_pending() {
    drop(stop_waiting());
}

fn stop_waiting() -> Option<String> {
    let (handle, query) = WAITING.take()?;
    handle.clear();
    Some(query)
}
