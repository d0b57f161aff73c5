//! The show (演示): the plan slide by slide, for a presenter with a projector and a clicker.
//!
//! - [`ShowState`](crate::state::ShowState), in the view, is what a link carries: the slides shown,
//!   the present position, and an answer shown in between.
//! - [`PresenterSession`] adds the overlays of the slide (a blank screen, the overview, a list) and
//!   is changed by [`reduce()`] alone.
//! - [`SlideView`] is the content of a slide, with the same [`Scene`](crate::scene::Scene) as every
//!   map.
//! - `stage` is the markup that slides are drawn into, made at build time.
//! - `browser` draws slides, listens to keys and pointers, and sends moves to the store.
//!
//! Everything but `section` and `browser` is plain data and tested natively. The first view has
//! `section` alone; the rest is a part of the program that is loaded when the show starts.

pub mod additions;
mod agenda;
mod answer;
mod answer_view;
mod autoplay;
mod clause;
mod command;
pub mod compose;
pub mod compose_form;
pub mod control;
pub mod desk;
mod duties;
pub mod editor;
mod execute;
pub mod file;
pub mod handout;
pub mod help;
mod message;
mod name_list;
mod notes;
mod overview;
mod pace;
mod reduce;
mod section;
mod session;
pub mod sheets;
mod slide_text;
mod slide_view;
mod structure;
mod targets;
mod tasks;
mod typing;
pub mod walk;

#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod browser;
#[cfg(feature = "ssr")]
mod stage;
#[cfg(feature = "ssr")]
mod stage_style;

pub use autoplay::Autoplay;
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
pub(super) use browser::{start_in_element, start_on_own_page};
pub use command::Command;
pub use control::ShowPick;
pub use message::{Drawn, Message, Shared, encode_find, is_find};
pub use name_list::{find_by_words, find_names};
pub use notes::{Note, deck_notes, notes_at, notes_markup, notes_on_paper, write_notes};
pub use overview::thumbnails;
pub use pace::{Clock, Pace, format_duration};
pub use reduce::reduce;
pub(super) use section::{ShowSection, handle_key, toggle};
pub use session::{Blank, Effect, Input, Notice, Panel, PresenterSession};
pub use slide_view::{SlideKind, SlideView, map_extent};
pub use typing::WAIT;
#[cfg(feature = "ssr")]
pub use {stage::markup, stage_style::stage_style};
