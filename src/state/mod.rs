//! What a link can carry, and the one function that changes it.
//!
//! Every input (pointer, key, control, back button, link) becomes an [`Action`];
//! [`reduce()`] is the only place where a [`View`] changes. Nothing here depends on the browser.

mod action;
mod camera;
mod control;
mod gesture;
mod layers;
mod link;
mod lists;
mod page;
mod reduce;
mod show;
mod url;
mod view;

pub use action::{Action, Commit};
pub use camera::{Camera, Viewport};
pub(crate) use control::measure_link;
pub use control::{Control, PagesPress, Pick, Press};
pub use gesture::Gesture;
pub use layers::{Layer, Layers};
pub use link::Link;
pub use lists::{Listing, Lists, Order};
pub use page::Page;
pub use reduce::reduce;
pub use show::{CoverText, Deck, Entry, Position, ShowState};
pub use url::{Rejected, decode, encode, with_word};
pub use view::{MAX_CHAINS, Theme, View};
