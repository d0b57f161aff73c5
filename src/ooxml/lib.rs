//! Presentations and documents as Office Open XML (ECMA-376), for Office, WPS and LibreOffice. Pure: a value goes
//! in, the bytes of a file come out, and the same value always gives the same bytes.
//!
//! In reading order: `presentation` lists the parts of a file; `slide`, `notes`, `master` and `theme` write
//! them with `shape` and `text_body`; `word` has documents; `xml` and `package` are the two formats below.

mod colour;
mod geometry;
mod master;
mod notes;
mod package;
mod presentation;
mod properties;
mod shape;
mod slide;
mod text_body;
mod theme;
pub mod word;
mod xml;

pub use colour::{Colour, Fill, Line, Slot, Stroke};
pub use geometry::{Contour, EMU_PER_POINT, Frame, Geometry};
pub use package::Error;
pub use presentation::Presentation;
pub use properties::Properties;
pub use shape::{Group, Node, Shape};
pub use slide::Slide;
pub use text_body::{Align, Anchor, Font, Paragraph, Run, TextBody};
pub use theme::{Fonts, Theme};
