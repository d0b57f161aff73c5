//! The page: markup that is drawn once, and edits of it.
//!
//! A component draws its markup for the default view when the page is prerendered, and lists what
//! depends on signals as edits (`edits`). Clicks on all controls are handled in one place (`clicks`),
//! so that markup needs no listeners of its own.

#![allow(unreachable_pub, reason = "the component macro makes what it writes public")]

mod address;
mod app;
mod clicks;
mod details_panel;
mod edits;
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod embedded;
mod legend;
mod map;
mod masthead;
#[cfg(feature = "hydrate")]
mod mounted;
mod notices;
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod pages;
mod pages_section;
mod parts;
mod profile;
mod quote;
mod reactive;
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod save_hint;
mod search;
mod share;
pub mod show;
mod sidebar;
mod store;
mod swatch;
mod table;
mod tabs;
mod ui;

pub use app::App;
#[cfg(any(feature = "hydrate", feature = "csr"))]
pub use app::start;
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
pub(crate) use embedded::EmbeddedAtlas;
pub use parts::{Atlas, Parts};
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
pub use parts::{start_pages, start_show, start_show_in_element};
pub(crate) use {legend::entries, quote::mark_citations, swatch::dot};
#[cfg(feature = "ssr")]
pub(crate) use {quote::quote, swatch::swatch};

use crate::text::markup;
