//! The show: what a presenter leads through, slide by slide and step by step.
//!
//! A scene of the show is called a slide here: `scene::Scene` is what is on a map.

use super::{Chain, Region};
use crate::geometry::Bounds;

/// A scene of the show.
#[derive(Debug)]
pub struct Slide {
    /// Its name in links, `rare-earth`: a chain's own id where it is about a chain.
    pub id: &'static str,
    /// One lower-case letter, unique: its name in the short link of a chosen order (`deck=tcr`).
    pub letter: &'static str,
    /// Headline, `稀土产业创新链`.
    pub title: &'static str,
    /// What fills the wall.
    pub picture: Picture,
    /// What is told one after the other, at least one; links count them from 1.
    pub steps: &'static [Step],
    /// What the presenter may say, a paragraph each; the audience does not see it.
    pub notes: &'static [&'static str],
    /// How long it may take, in seconds.
    pub seconds: u32,
    /// The part of the map that is looked at, in map units.
    pub look: Bounds,
}

/// What fills the wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// The first slide.
    Cover,
    /// The map.
    Map,
    /// A small map for each chain.
    Overview,
    /// Regions by chains.
    Matrix,
    /// The last slide.
    Close,
}

/// What a press of the clicker brings.
#[derive(Debug)]
pub struct Step {
    /// What is shown so far.
    pub shows: Shows,
    /// What the audience reads, at most 40 characters; may be empty.
    pub says: &'static str,
    /// What the eye is led to; where there is none, to everything alike. The plan names each of
    /// them in what the slide is about.
    pub highlight: &'static [&'static Region],
}

/// What a step shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// Everything that stands on the map without a chain.
    Whole,
    /// 一核.
    Core,
    /// 一廊.
    Corridor,
    /// A chain, as far as it is told.
    Chain(&'static Chain, Reveal),
}

/// How much of a chain is told so far; what comes later holds what came before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reveal {
    /// Its cores.
    Cores,
    /// All its regions.
    Regions,
    /// The arcs as well.
    Arcs,
}

impl Slide {
    /// The chain it is about, if it is about one.
    pub fn chain(&self) -> Option<&'static Chain> {
        self.steps.iter().find_map(|step| match step.shows {
            Shows::Chain(chain, _) => Some(chain),
            _ => None,
        })
    }
}

impl PartialEq for Slide {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Slide {}
