//! The slides of the presenter's own: a fixed number of keys, so that a link can carry their places in
//! a deck, though not their content.

use super::{PLAN, Picture, Shows, Slide, SlideKey, Step};

/// The keys of the presenter's own slides. Their letters are capitals, which no seed has.
pub static OWN_KEYS: [SlideKey; 8] = [
    key("own-1", "S"),
    key("own-2", "T"),
    key("own-3", "U"),
    key("own-4", "V"),
    key("own-5", "W"),
    key("own-6", "X"),
    key("own-7", "Y"),
    key("own-8", "Z"),
];

const fn key(id: &'static str, letter: &'static str) -> SlideKey {
    SlideKey { id, letter, steps: 1 }
}

/// The slide that every slide of the presenter's own starts from: one step, and a map without marks.
pub static OWN_SLIDE: Slide = Slide {
    id: "own",
    title: "",
    picture: Picture::Own,
    steps: &[Step {
        shows: Shows::Whole,
        caption: "",
        highlight: &[],
        clause: None,
        targets: false,
    }],
    notes: &[],
    seconds: 60,
    extent: PLAN.map.city,
    tasks: &[],
};
