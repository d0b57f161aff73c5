//! The state of the page that is not part of links.

use super::parts::Part;
use super::reactive::follow;
use super::store::Store;
use crate::browser;
use crate::plan::Region;
use crate::state::{Rejected, Viewport};
use leptos::prelude::{Update, set_timeout};
use std::time::Duration;

/// How long the page must have been ready before deferred files are fetched ahead.
const AHEAD: Duration = Duration::from_secs(4);

/// The state of the page that is not part of links.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Ui {
    /// The region that the map's one tab stop leads to.
    pub(super) cursor: Option<&'static Region>,
    /// The box of the map on the screen, once it is known.
    pub(super) viewport: Option<Viewport>,
    /// Whether the map was clicked and the pointer is on it still: then the wheel is the map's, in
    /// another page as well.
    pub(super) engaged: bool,
    /// Whether the table below the map is open.
    pub(super) table: bool,
    /// Whether the bottom sheet of a phone is open.
    pub(super) sheet: bool,
    /// The unrecognised parameters of the link that was opened.
    pub(super) notices: Vec<Rejected>,
    /// Whether the search field has had the focus.
    pub(super) searching: bool,
    /// The words in the search field; none while the list is put away.
    pub(super) words: Option<String>,
    /// The index in the list of results.
    pub(super) active: usize,
    /// Whether the dialog 嵌入 is requested and not open yet.
    pub(super) embedding: bool,
    /// The parts of the program that are needed and could not be loaded.
    pub(super) missing: Vec<Part>,
    /// How many times the user has asked to load the missing parts again.
    pub(super) attempt: u32,
    /// Whether a newer version of the site waits to take over.
    pub(super) newer: bool,
    /// Whether the link is shown, and how copying it went.
    pub(super) share: Share,
}

/// The region under the pointer or the focus.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Hover {
    /// The region.
    pub(super) region: &'static Region,
    /// The place for its tooltip, in CSS pixels of the window.
    pub(super) at: (f64, f64),
}

/// The link to the present view.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(
    not(all(target_arch = "wasm32", feature = "hydrate")),
    allow(dead_code, reason = "the part with the pages copies it")
)]
pub(super) enum Share {
    /// Not shown.
    #[default]
    Closed,
    /// Shown.
    Open,
    /// To be copied: the part with the pages does that.
    Requested,
    /// Copied.
    Copied,
    /// Selected, for the user to copy.
    Marked,
}

/// Puts the bytes of everything that the first view does without into the cache, once the page has
/// been ready for a while, by installing the service worker. Nothing runs before it is needed. A page
/// in an iframe or a custom element fetches nothing ahead.
pub(super) fn fetch_ahead(store: Store) {
    if store.embedder.is_element() {
        return;
    }
    let fetch = move || {
        if store.read_view(|view| !view.embed) {
            browser::register_worker(move || store.ui.update(|ui| ui.newer = true));
        }
    };
    follow(move || set_timeout(fetch, AHEAD));
}
