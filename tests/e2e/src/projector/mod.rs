//! The projector lint: checks the legibility of the show on a projector in a lit room.
//!
//! A projector has fewer pixels than a screen, faded colours, and no black because of the light of the
//! room. So the show is rendered at 1024 × 768 and checked by lightness alone, as rendered, and with the
//! room's light.
//!
//! In reading order: `walk` goes through the scenes, `slide` checks one slide, `look.js`, `seen` and
//! `picture` read it, `fills` and `strokes` over `tone` check the classes of maps, `words` the text,
//! `room` the layout; `finding` and `mend` report. `light` and `colour` have the formulas. Each limit has
//! its reason beside it.

mod colour;
mod fills;
mod finding;
mod light;
mod mend;
pub(crate) mod picture;
mod room;
mod seen;
mod slide;
mod strokes;
mod tone;
mod walk;
mod words;

pub use finding::{Finding, Spot, lines};
pub use slide::{SCREEN, judge, open};
pub use walk::{THEMES, Walk};
