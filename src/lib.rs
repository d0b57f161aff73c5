//! 赣州科创图谱 · Ganzhou Innovation Atlas: the spatial content of one government plan, over the real
//! counties of Ganzhou.
//!
//! In reading order; each module imports only from those above it:
//!
//! - [`atlas_model`]: the types of the plan's content and its drawing; [`geometry`] in map units.
//! - [`plan`]: the plan's content, baked into statics by the build; every statement has its clause.
//! - [`text`]: the words of the page.
//! - [`state`]: [`state::View`], what a link can carry, changed by [`state::reduce()`] alone.
//! - [`scene`]: the content of the map for a view; page, prerender and tests all draw it.
//! - [`drawing`]: the markup of a scene's marks, and the changes between two drawings.
//! - `export`: the scene as a picture and a table that need no script, drawn at build time.
//! - `chart`: charts of the plan's targets and duties, drawn at build time.
//! - [`view`]: the components that put the scene on the page; [`view::show`] is the show, a part.
//! - [`split`]: the parts that the compiler splits off a program: they are loaded when needed.
//! - [`integrity`]: checks that a single-file copy is complete.
//! - [`contract`]: the contract with other people's pages.
//! - [`embed`]: the atlas as an element of other people's pages, a program of its own.
//! - `pages`: the pages beside the map, drawn at build time; `view::pages`, a part, makes them
//!   interactive.
//!
//! Invariants: data flows one way, from plan to view to scene to marks; nothing up to `scene`
//! depends on a browser; the page never panics, an unknown link ends in a notice.

pub use atlas_model::geometry;

pub mod contract;
pub mod drawing;
pub mod export;
pub mod plan;
pub mod scene;
pub mod state;
pub mod text;
pub mod view;

mod browser;
pub mod embed;
pub mod integrity;
pub mod split;

#[cfg(feature = "ssr")]
pub mod chart;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod prerender;
