//! What the plan leaves in doubt: the ledger, and as much of it as the map says itself.

use super::baked::MAP_AMBIGUITIES;
use super::{Chain, Measure, Region};

/// An entry of the ambiguity ledger: a doubt, listed instead of hidden.
#[derive(Debug)]
pub struct Ambiguity {
    /// Stable id, `furniture-name`.
    pub id: &'static str,
    /// Title, `现代家居与现代家具`.
    pub title: &'static str,
    /// What the plan says.
    pub says: &'static str,
    /// Its words, verbatim.
    pub quotes: &'static [&'static str],
    /// What the atlas does.
    pub does: &'static str,
    /// Why.
    pub why: &'static str,
    /// The measures it touches.
    pub measures: &'static [&'static Measure],
    /// The regions it touches.
    pub regions: &'static [&'static Region],
    /// The chains it touches.
    pub chains: &'static [&'static Chain],
}

/// A doubt about regions, as far as the first view tells of it; the ledger says the rest.
#[derive(Debug)]
pub struct MapAmbiguity {
    /// Its title in the ledger.
    pub title: &'static str,
    /// The regions it touches.
    pub regions: &'static [&'static Region],
    /// The chains it touches.
    pub chains: &'static [&'static Chain],
}

impl MapAmbiguity {
    /// Every doubt about a region, in the ledger's order.
    pub fn about(region: &Region) -> impl Iterator<Item = &'static Self> {
        MAP_AMBIGUITIES.iter().filter(move |doubt| doubt.regions.contains(&region))
    }
}
