//! The page's address: read once at the start and at every back and forward, written when
//! something was decided. Browsers limit how often it may be written, so of what changes
//! continuously (the camera, a show that is run through) the first is written at once and the rest
//! once it is calm.

use super::store::Store;
use crate::dom;
use crate::home::{self, Home};
use crate::state::{Action, Commit, View, decode, encode};
use crate::text::fill;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::time::Duration;

/// How long things must be calm before the address is brought up to date.
const CALM: Duration = Duration::from_millis(250);

thread_local! {
    /// The query that waits to be written, and what will write it.
    static WAITING: RefCell<Option<(TimeoutHandle, String)>> = const { RefCell::new(None) };
    /// When the address was last brought up to date, in milliseconds since the page began.
    static WRITTEN: Cell<f64> = const { Cell::new(f64::NEG_INFINITY) };
}

/// Reads the address into the view, and tells what in it means nothing.
pub(super) fn read(store: Store) {
    drop(stop_waiting());
    let (view, rejected) = decode(store.plan, &store.home.query());
    let notices = rejected
        .iter()
        .map(|part| fill(store.text.notice_link, &[&part.key, &part.value]))
        .collect();
    store.ui.update(|ui| ui.notices = notices);
    store.act(Action::Open(view));
}

/// Writes a view into the address. An embedded map leaves its host's address and history alone.
pub(super) fn write(home: Home, view: &View, commit: Commit) {
    if view.embed || home.is_guest() || commit == Commit::None {
        return;
    }
    let waiting = stop_waiting();
    let query = encode(view);
    if commit == Commit::Push {
        // The entry that is left behind shows what was last seen there.
        if let Some(last) = waiting {
            home::put_query(&last, false);
        }
        home::put_query(&query, true);
        return;
    }
    if waiting.is_none() && dom::now() - WRITTEN.get() > CALM.as_secs_f64() * 1000.0 {
        return put(&query);
    }
    if let Ok(handle) = set_timeout_with_handle(keep, CALM) {
        WAITING.set(Some((handle, query)));
    }
}

/// Writes what waits, if anything does: things are calm, or the page is about to be left.
pub(super) fn keep() {
    if let Some(query) = stop_waiting() {
        put(&query);
    }
}

/// Brings the present entry up to date.
fn put(query: &str) {
    WRITTEN.set(dom::now());
    home::put_query(query, false);
}

fn stop_waiting() -> Option<String> {
    let (handle, query) = WAITING.take()?;
    handle.clear();
    Some(query)
}
