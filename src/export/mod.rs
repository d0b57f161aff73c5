//! The scene as a picture and a table without script and style sheet, for restricted pages, paper and
//! word processors.
//!
//! In reading order: `plain` writes marks as plain SVG, with the paths and names of `shapes`; `names`
//! and `map` compose a map, `legend` explains it, `sheet` makes a picture of all; `table`, `snippet` and
//! `page` have the same facts in words, and `files` lists all files. `metadata` states in each where it comes
//! from. `slides` writes the scenes of the show
//! as a presentation, `brief` one page about a chain or a region as a document.

#[cfg(feature = "slides")]
pub mod brief;
mod legend;
mod lines;
mod map;
mod names;
mod plain;
mod shapes;
mod sheet;
mod subject;
mod text;

#[cfg(feature = "ssr")]
mod files;
#[cfg(feature = "ssr")]
mod metadata;
#[cfg(feature = "ssr")]
mod page;
#[cfg(feature = "ssr")]
mod picture;
#[cfg(feature = "slides")]
mod properties;
#[cfg(feature = "slides")]
pub mod slides;
#[cfg(feature = "ssr")]
mod snippet;
#[cfg(feature = "ssr")]
mod table;

pub use map::{CLASS, INSET_CLASS};
pub use shapes::{Name, Shapes};
pub use sheet::{Form, Picture};
pub use subject::name;

#[cfg(feature = "ssr")]
pub use {
    files::files,
    metadata::Metadata,
    picture::{Options, metadata, size, svg, words},
    snippet::snippet,
    table::table,
};
