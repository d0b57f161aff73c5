//! Documents for Word and WPS: paragraphs, tables and pictures on pages of A4.
//!
//! In reading order: `document` lists the parts of a file, `paragraph`, `table` and `image` write what is on the
//! page.

mod document;
mod image;
mod paragraph;
mod table;

pub use document::{Block, Document};
pub use image::Image;
pub use paragraph::{Paragraph, Run, Typeface};
pub use table::Table;
