//! The show: what a presenter leads through, slide by slide and step by step.
//!
//! A scene of the show is called a slide here: `scene::Scene` is what is on a map.

use crate::geometry::Bounds;
use crate::{Chain, Clause, Form, Measure, Region, Static};

/// The placeholder for what the deck contains, in notes: the page fills it in, since slides can be left
/// out.
pub const AGENDA: &str = "{提纲}";

/// The key of a slide in links. The first view decodes links with these keys; the slides
/// themselves belong to the show's part of the program.
#[derive(Debug)]
pub struct SlideKey<F: Form = Static> {
    /// The id in links, `rare-earth`: a chain's own id where the slide is about a chain.
    pub id: F::Text,
    /// One letter, unique: the slide in the short code of a chosen order (`deck=tcr`).
    pub letter: F::Text,
    /// The number of its steps, at least one.
    pub steps: usize,
}

/// A slide of the show. The baked slides and their keys have the same order.
#[derive(Debug)]
pub struct Slide<F: Form = Static> {
    /// The id in links, as in its key.
    pub id: F::Text,
    /// The headline, `稀土产业创新链`.
    pub title: F::Text,
    /// The content of the slide.
    pub picture: Picture,
    /// The steps in which it is revealed, at least one; links count them from 1.
    pub steps: F::List<Step<F>>,
    /// What the presenter may say, a paragraph each; the audience does not see it.
    pub notes: F::List<F::Text>,
    /// The suggested time, in seconds.
    pub seconds: u32,
    /// The visible part of the map, in map units.
    pub extent: Bounds,
    /// The tasks for its chain; empty if the slide is not about a chain.
    pub tasks: F::List<Task<F>>,
}

/// A task that a measure sets for a chain.
#[derive(Debug)]
pub struct Task<F: Form = Static> {
    /// The measure, which mentions the chain.
    pub measure: F::Ref<Measure<F>>,
    /// A summary in our own words.
    pub summary: F::Text,
}

/// The content of a slide.
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
    /// The quantified targets.
    Targets,
    /// Which unit leads which measure.
    Duties,
    /// The last slide.
    Close,
    /// A slide of the presenter's own: text and a picture, which no seed has.
    Own,
}

/// A step of a slide: the content that one press of the clicker reveals.
#[derive(Debug)]
pub struct Step<F: Form = Static> {
    /// Everything shown up to this step.
    pub shows: Shows<F>,
    /// The caption, at most 40 characters; may be empty.
    pub caption: F::Text,
    /// The highlighted regions; if there are none, nothing is highlighted. The plan names each of
    /// them in the slide's clause.
    pub highlight: F::List<F::Ref<Region<F>>>,
    /// A further clause, quoted below the clause of the slide.
    pub clause: Option<F::Ref<Clause<F>>>,
    /// Whether it shows the targets of the slide's measure.
    pub targets: bool,
}

/// What a step shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows<F: Form = Static> {
    /// The map without a chain.
    Whole,
    /// 一核.
    Core,
    /// 一廊.
    Corridor,
    /// The plan's structure, up to one of its parts.
    Structure(Part),
    /// A chain, as far as it is revealed.
    Chain(F::Ref<Chain<F>>, Reveal),
    /// The targets of one section, by its place among the sections with targets; all of them
    /// without one.
    Targets(Option<usize>),
}

/// A part of the plan's structure; each value includes the ones before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// 一核.
    Core,
    /// 一廊.
    Corridor,
    /// 多链.
    Chains,
}

/// How much of a chain is revealed; each value includes the ones before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reveal {
    /// Its cores.
    Cores,
    /// All its regions.
    Regions,
    /// Its arcs as well.
    Arcs,
    /// The plans for later, which name no place, as well.
    Ahead,
}

impl Slide {
    /// The chain that the slide is about, if any.
    pub fn chain(&self) -> Option<&'static Chain> {
        self.steps.iter().find_map(|step| match step.shows {
            Shows::Chain(chain, _) => Some(chain),
            _ => None,
        })
    }
}

impl<F: Form> PartialEq for SlideKey<F> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<F: Form> Eq for SlideKey<F> {}

impl<F: Form> PartialEq for Slide<F> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<F: Form> Eq for Slide<F> {}
