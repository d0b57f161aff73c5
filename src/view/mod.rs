//! The page: one fixed structure, and what changes in it.
//!
//! What changes is either an attribute ([`reactive`]) or a piece of [`markup`] that is set whole. Both
//! have one type each, whatever they say: Leptos compiles every type of view anew, and a tree of
//! small typed views would weigh twice what the first view may. Clicks are heard in one place
//! ([`clicks`]), so that markup needs no listeners of its own.

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
mod notices;
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod pages;
mod parts;
mod profile;
mod quote;
mod reactive;
mod reader;
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
pub use parts::{start_pages, start_show};
pub(crate) use {legend::entries, swatch::dot};
#[cfg(feature = "ssr")]
pub(crate) use {quote::quote, swatch::swatch};

use crate::text::markup;
