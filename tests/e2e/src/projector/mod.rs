//! The projector's lint: whether what the show shows survives a projector in a lit room.
//!
//! A projector has less of everything than the screen a slide is made on: fewer pixels, faded
//! colours, and no black, for the light of the room lies over all of it. So the show is rendered at
//! 1024 × 768 and judged thrice: by lightness alone, as it comes, and after the room's light.
//!
//! Reading order: `walk` (scene by scene) → `slide` (what is on) → `look.js` and `seen` (what the
//! browser tells) and `picture` (its pixels) → `fills` and `strokes` over `tone` (can classes be told
//! apart?), `words` (can they be read?), `room` (does everything fit?) → `finding` (how it is told)
//! with `mend`. What light does is in `light` and `colour`. Each bound stands beside its reason
//! where it is used.

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
