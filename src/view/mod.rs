//! The components that put the scene on the page.

#![allow(unreachable_pub, reason = "the component macro makes what it writes public")]

mod address;
mod app;
mod chains;
mod layers;
mod legend;
mod map;
mod masthead;
mod notices;
mod profile;
mod quote;
mod reading;
mod search;
mod share;
mod store;
mod swatch;
mod table;

pub use app::App;
#[cfg(feature = "ssr")]
pub(crate) use quote::cite;
#[cfg(any(feature = "hydrate", feature = "csr"))]
pub use app::start;
