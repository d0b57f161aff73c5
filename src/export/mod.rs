//! The scene as a picture and a table that need no script and no style sheet: for pages that allow
//! neither, for paper and for word processors.
//!
//! In reading order: [`Paper`](crate::drawing::Paper) has the colours, `element` writes markup,
//! `drawing` has the sizes, `context`, `regions`, `names` and `patterns` draw the marks, `map` puts
//! them into frames, `legend` explains them, `sheet` makes a picture of all; `table`, `snippet` and
//! `page` have the same facts in words, and [`files()`] are the files. All of it is the scene of every other map.

mod context;
mod drawing;
mod element;
mod files;
mod legend;
mod lines;
mod map;
mod names;
mod page;
mod patterns;
mod regions;
mod sheet;
mod snippet;
mod subject;
mod table;

pub use drawing::{INSET, MAIN, Size};
pub use files::files;
pub use sheet::{Options, size, svg};
pub use snippet::snippet;
pub use table::table;
