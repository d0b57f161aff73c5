//! The checked plan: every id resolved, every name found in its quotation.

mod clauses;
mod measures;
mod resolve;
mod slides;

use crate::reading::Pinyin;
use crate::seeds;
use crate::show::Reveal;
use crate::term::Tier;
use std::ops::Range;

/// The checked plan. Regions and clauses are referred to by their index.
#[derive(Debug)]
pub(crate) struct Atlas {
    pub(crate) document: seeds::Document,
    /// Every clause; first those that speak about space.
    pub(crate) clauses: Vec<Clause>,
    /// How many clauses speak about space: the first view needs no others.
    pub(crate) spatial: usize,
    pub(crate) core: Named,
    pub(crate) corridor: Corridor,
    pub(crate) chains: Vec<Chain>,
    pub(crate) regions: Vec<Region>,
    pub(crate) cities: Vec<seeds::City>,
    pub(crate) review: seeds::Review,
    pub(crate) units: Vec<Unit>,
    pub(crate) measures: Vec<Measure>,
    pub(crate) ambiguities: Vec<seeds::Ambiguity>,
    pub(crate) slides: Vec<Slide>,
}

/// A place in the plan and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Clause {
    pub(crate) section: String,
    pub(crate) measure: String,
    pub(crate) title: String,
    pub(crate) quote: String,
}

/// A region where a clause names it.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) region: usize,
    pub(crate) clause: usize,
    pub(crate) range: Range<usize>,
}

/// 一廊.
#[derive(Debug)]
pub(crate) struct Corridor {
    pub(crate) name: String,
    pub(crate) clause: usize,
    pub(crate) members: Vec<Named>,
}

/// A chain.
#[derive(Debug)]
pub(crate) struct Chain {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) pinyin: Pinyin,
    pub(crate) colour: String,
    pub(crate) clause: usize,
    pub(crate) roles: Vec<Role>,
    pub(crate) ahead: Vec<String>,
}

/// A role of a chain.
#[derive(Debug)]
pub(crate) struct Role {
    pub(crate) named: Named,
    pub(crate) term: String,
    pub(crate) tier: Tier,
}

/// A county or zone.
#[derive(Debug)]
pub(crate) struct Region {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) short: String,
    pub(crate) aliases: Vec<String>,
    pub(crate) pinyin: Pinyin,
    pub(crate) host: Option<Host>,
}

/// The county a zone lies in, and how that is known.
#[derive(Debug)]
pub(crate) struct Host {
    pub(crate) county: usize,
    pub(crate) basis: String,
    /// Longitude and latitude, schematic.
    pub(crate) at: (f64, f64),
}

impl Region {
    /// What kind it is, in a word for programs.
    pub(crate) fn kind(&self) -> &'static str {
        if self.host.is_some() { "zone" } else { "county" }
    }
}

/// A responsible unit.
#[derive(Debug)]
pub(crate) struct Unit {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) pinyin: Pinyin,
    pub(crate) region: Option<usize>,
    pub(crate) collective: bool,
}

/// A measure or safeguard.
#[derive(Debug)]
pub(crate) struct Measure {
    pub(crate) id: String,
    pub(crate) section: String,
    pub(crate) section_title: String,
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) duties: Vec<Marked>,
    pub(crate) regions: Vec<Marked>,
    pub(crate) chains: Vec<Touch>,
    pub(crate) targets: Vec<Target>,
}

/// A unit, region or chain by its index, and the words of a clause that speak of it.
#[derive(Clone, Debug)]
pub(crate) struct Marked {
    pub(crate) index: usize,
    pub(crate) clause: usize,
    pub(crate) range: Range<usize>,
}

/// A chain that a measure touches.
#[derive(Debug)]
pub(crate) struct Touch {
    pub(crate) marked: Marked,
    pub(crate) stated: bool,
}

/// A quantified target.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) id: String,
    pub(crate) indicator: String,
    pub(crate) figure: String,
    pub(crate) unit: String,
    pub(crate) amount: (u64, u64),
    pub(crate) comparators: Vec<String>,
    pub(crate) by: String,
    pub(crate) clause: usize,
    pub(crate) range: Range<usize>,
}

/// A scene of the show.
#[derive(Debug)]
pub(crate) struct Slide {
    pub(crate) id: String,
    pub(crate) letter: String,
    pub(crate) title: String,
    pub(crate) picture: Picture,
    pub(crate) steps: Vec<Step>,
    pub(crate) notes: Vec<String>,
    pub(crate) seconds: u32,
}

/// What fills the wall.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Picture {
    Cover,
    Map,
    Overview,
    Matrix,
    Close,
}

/// A step of a scene.
#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) shows: Shows,
    pub(crate) says: String,
    /// The regions that the eye is led to.
    pub(crate) highlight: Vec<usize>,
}

/// What a step shows; a chain by its index.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Shows {
    Whole,
    Core,
    Corridor,
    Chain(usize, Reveal),
}

impl Atlas {
    /// The region at this index.
    pub(crate) fn region(&self, index: usize) -> Option<&Region> {
        self.regions.get(index)
    }

    /// The index of the region with this id.
    pub(crate) fn region_index(&self, id: &str) -> Option<usize> {
        self.regions.iter().position(|region| region.id == id)
    }

    /// How a clause is cited, `四（一）3`.
    pub(crate) fn citation(&self, clause: usize) -> String {
        let clause = self.clauses.get(clause);
        clause.map(|it| format!("{}{}", it.section, it.measure)).unwrap_or_default()
    }
}
