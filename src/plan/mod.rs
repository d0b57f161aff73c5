//! The content of the plan, as immutable statics baked from `seeds/` and `geo/` by the build.
//!
//! Nothing here is computed in the browser. Everything that makes a statement about a region
//! holds the [`Clause`] that makes it.

mod baked;
mod find;
mod number;
mod own;

pub use atlas_model::*;
pub(crate) use baked::city;
pub use baked::{
    AMBIGUITIES, MAP_AMBIGUITIES, MEASURES, PLAN, REVIEW, SLIDE_KEYS, SLIDES, UNIT_IDS, UNITS,
};
pub use find::{Found, find, find_ambiguities, find_key, find_slide};
pub use number::Number;
pub use own::{OWN_KEYS, OWN_SLIDE};
