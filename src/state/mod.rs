//! The state that a link can carry, and the one function that changes it.
//!
//! Every input (pointer, key, control, back button, link) becomes an [`Action`]; a [`View`] changes
//! in [`reduce()`] alone. Nothing here depends on the browser.

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
pub use show::{CoverText, Deck, Entry, Position, ShowState, Steps};
pub use url::{Rejected, decode, encode, with_parameter};
pub use view::{MAX_CHAINS, Theme, View};
