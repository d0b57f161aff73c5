//! Ambiguities of the plan: the entries of the ledger, and the short form for the map.

use crate::{Chain, Form, Measure, Region, Static};

/// An entry of the ambiguity ledger.
#[derive(Debug)]
pub struct Ambiguity<F: Form = Static> {
    /// Stable id, `furniture-name`.
    pub id: F::Text,
    /// Title, `现代家居与现代家具`.
    pub title: F::Text,
    /// The content of the plan, in our words.
    pub statement: F::Text,
    /// The plan's words, verbatim.
    pub quotes: F::List<F::Text>,
    /// How the atlas handles it.
    pub treatment: F::Text,
    /// The reason for that.
    pub why: F::Text,
    /// The measures that it concerns.
    pub measures: F::List<F::Ref<Measure<F>>>,
    /// The regions it touches.
    pub regions: F::List<F::Ref<Region<F>>>,
    /// The chains it touches.
    pub chains: F::List<F::Ref<Chain<F>>>,
}

/// The short form of an ambiguity about regions, for the first view.
#[derive(Debug)]
pub struct MapAmbiguity<F: Form = Static> {
    /// Its title in the ledger.
    pub title: F::Text,
    /// The regions it touches.
    pub regions: F::List<F::Ref<Region<F>>>,
    /// The chains it touches.
    pub chains: F::List<F::Ref<Chain<F>>>,
}
