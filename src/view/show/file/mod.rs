//! The file of a show: the deck, and what the presenter adds to it.
//!
//! ```json
//! { "format": "ganzhou-atlas-show", "version": 2, "title": "…", "speaker": "…", "date": "…",
//!   "scenes": [ { "scene": "title" }, { "scene": "rare-earth", "steps": [1, 2] }, { "scene": "own-1" } ],
//!   "added": [ { "scene": "rare-earth", "step": 1, "caption": "…", "notes": "…", "seconds": 40 } ],
//!   "only_own_notes": [ "rare-earth" ],
//!   "own": [ { "scene": "own-1", "title": "…", "text": "…", "picture": "data:image/png;base64,…" } ],
//!   "footer": "…", "logo": "data:image/png;base64,…", "interval": 15 }
//! ```
//! Steps count from 1; without them, all steps are shown. A show without additions is written as
//! version 1, which ends after `scenes`; both are read.
//!
//! Fields are read and written by hand: with derived code this part would weigh several kB more, and
//! errors would not have their place.

mod fields;
mod read;
mod write;

pub use read::{MAX_BYTES, read_show};
pub use write::write_show;

/// The value of `format`.
const FORMAT: &str = "ganzhou-atlas-show";

/// The version of a file without additions.
const PLAIN: u32 = 1;

/// The version of a file with additions.
const WITH_ADDITIONS: u32 = 2;
