//! The layer over the browser's own interfaces. Nothing here panics: where the browser has no
//! answer, there is none.
//!
//! - [`Embedder`]: the page or the custom element that an atlas lives in.
//! - `ability`: what newer browsers can do beside the page.
//! - `event`: elements and positions of an event.
//! - `Bitmap`: pictures that the user chooses.
//! - `Element`: an element of the page; `field` has its form methods.
//! - `listeners`: event listeners and the guard that removes them.
//! - `timers`, `files`: delayed calls; style sheets, markup and scripts that are loaded later.
//! - `storage`: values in local storage, stored at the user's request.
//! - `marks`: the elements of the map's marks.
//! - `windows`: other windows.
//! - `worker`: the service worker and newer versions of the site.

mod embedder;
mod event;
mod history;
mod marks;
mod size_watch;
mod worker;

#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod ability;
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod bitmap;
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod element;
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod field;
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod files;
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod listeners;
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod storage;
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod timers;
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod windows;

pub(crate) use embedder::Embedder;
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
pub(crate) use embedder::Host;
pub(crate) use event::*;
pub(crate) use history::*;
pub(crate) use marks::{MarkElements, region_selector};
pub(crate) use size_watch::SizeWatch;
pub(crate) use worker::register_worker;

#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
pub(crate) use {
    ability::{
        call, call_now, fill_screen, find_screens, has_more_screens, keep_screen_on, lock_escape,
        pinch_scale, property, screen_area, was_activated, was_reloaded,
    },
    bitmap::Bitmap,
    element::Element,
    files::{
        PATIENCE, PAUSE, fetch_text, load_style, load_text, offer_file, offer_large_file, spawn,
    },
    listeners::{collect_listeners, on_document, on_pinch, on_window, wait_for_event},
    storage::{forget, read_stored, store},
    timers::{after, every},
    windows::{close_window, is_framed, message_origin, open_window},
};
