//! The show (演示): the plan scene by scene, for who stands before a projector with a clicker.
//!
//! One way, as everywhere: a link says a [`Talk`] (which scenes, where it stands, what was asked in
//! between); a [`Session`] is a talk with what stands over it (a blank screen, the overview, a list),
//! changed by [`reduce()`] alone; a [`Frame`] is what is seen of it, with the same
//! [`Scene`](crate::scene::Scene) as every map; the stage draws the frame. All of that is plain data
//! and tested natively; only `live` knows a browser.
//!
//! A scene of the show is called a slide in code: a `Scene` is what is on a map.

mod clause;
mod command;
pub mod compose;
mod deck;
mod execute;
pub mod file;
mod frame;
pub mod help;
mod message;
mod name_list;
mod overview;
mod pace;
mod place;
mod reduce;
mod session;
mod talk;
mod typing;

#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod live;
#[cfg(feature = "ssr")]
mod stage;

pub use command::{Command, command};
pub use deck::{Deck, Entry};
pub use frame::{Drawn, Frame};
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
pub use live::{start, start_in};
pub use message::Message;
pub use name_list::meant;
pub use overview::thumbnails;
pub use pace::{Pace, clock};
pub use place::Place;
pub use reduce::reduce;
pub use session::{Blank, Effect, Input, Notice, Panel, Session};
#[cfg(feature = "ssr")]
pub use stage::markup;
pub use talk::Talk;
pub use typing::WAIT;
