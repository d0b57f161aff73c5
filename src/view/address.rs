//! Writes the view into the page's address.
//!
//! Browsers limit how often the address may be written (the strictest: 100 times in half a minute). While
//! the camera moves, only the first changes are therefore written, and the last one when it rests. The
//! steps of a show stay below the limit: each is written, so that a reload loses none.

use crate::browser::{self, Embedder};
use crate::state::{Commit, View, encode};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::time::Duration;

/// How long the view must rest before a delayed address is written.
const REST: Duration = Duration::from_millis(250);

/// The number of addresses that can be written in a row, and the milliseconds after which one more can.
const BURST: f64 = 20.0;
const REFILL: f64 = 400.0;

thread_local! {
    /// The change of the history by the last action, until its address is written.
    static PLANNED: Cell<Commit> = const { Cell::new(Commit::None) };
    /// The query that waits until the view rests, and its timer.
    static DELAYED: RefCell<Option<(TimeoutHandle, String)>> = const { RefCell::new(None) };
    /// How many addresses could be written in a row, and when that was so, in milliseconds since the
    /// page was opened.
    static ALLOWED: Cell<(f64, f64)> = const { Cell::new((BURST, 0.0)) };
}

/// Plans to write an address.
pub(super) fn plan(commit: Commit) {
    PLANNED.set(commit);
}

/// Writes a view into the address, if that is planned. An embedded map does not change its host's address
/// and history.
pub(super) fn write(embedder: Embedder, view: &View) {
    let commit = PLANNED.replace(Commit::None);
    if view.embed || embedder.is_element() || commit == Commit::None {
        return;
    }
    let delayed = take_delayed();
    let query = encode(view);
    if commit == Commit::Push {
        // The entry that is left shows the last view there.
        if let Some(last) = delayed {
            browser::put_query(&last, false);
        }
        return browser::put_query(&query, true);
    }
    if take_allowance() {
        return browser::put_query(&query, false);
    }
    let write = || {
        if let Some(query) = take_delayed() {
            browser::put_query(&query, false);
        }
    };
    if let Ok(handle) = set_timeout_with_handle(write, REST) {
        DELAYED.set(Some((handle, query)));
    }
}

/// Returns true if an address can be written now, and counts it.
fn take_allowance() -> bool {
    let (left, then) = ALLOWED.get();
    let now = browser::now();
    let left = f64::min(left + (now - then) / REFILL, BURST);
    ALLOWED.set((if left < 1.0 { left } else { left - 1.0 }, now));
    left >= 1.0
}

/// Drops a planned or delayed address: the browser has opened another one.
pub(super) fn cancel_pending() {
    plan(Commit::None);
    drop(take_delayed());
}

fn take_delayed() -> Option<String> {
    let (handle, query) = DELAYED.take()?;
    handle.clear();
    Some(query)
}
