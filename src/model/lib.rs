//! The model: the content of the plan and its drawing, as types for the bake and the page. Every
//! statement about a region has its [`Citation`].
//!
//! The types have two forms ([`Form`]): owned values in the bake, statics in the page.

pub mod geometry;

mod ambiguity;
mod chain;
mod clause;
mod document;
mod form;
mod map;
mod measure;
mod numeral;
mod plan;
mod region;
mod review;
mod role;
mod slide;
mod target;
mod unit;

pub use ambiguity::{Ambiguity, MapAmbiguity};
pub use chain::Chain;
pub use clause::{Citation, Clause};
pub use document::{Core, Corridor, Document, Member};
pub use form::{Form, Static};
pub use map::{City, Heading, Inset, Map, Placement};
pub use measure::{Concern, Duty, Measure, Touch};
pub use numeral::numeral;
pub use plan::Plan;
pub use region::{Kind, Pinyin, Region, Walk};
pub use review::{Review, ReviewState};
pub use role::{Arc, Role, Tier};
pub use slide::{AGENDA, Part, Picture, Reveal, Shows, Slide, SlideKey, Step, Task};
pub use target::Target;
pub use unit::Unit;
