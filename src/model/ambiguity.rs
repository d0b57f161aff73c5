//! Ambiguities of the plan: the entries of the ledger, and the short form for the map.

use crate::{Chain, Form, Measure, Region, Static};

/// An entry of the ambiguity ledger: a doubt, listed instead of hidden.
#[derive(Debug)]
pub struct Ambiguity<F: Form = Static> {
    /// Stable id, `furniture-name`.
    pub id: F::Text,
    /// Title, `现代家居与现代家具`.
    pub title: F::Text,
    /// The content of the plan, in our words.
    pub says: F::Text,
    /// Its words, verbatim.
    pub quotes: F::List<F::Text>,
    /// How the atlas handles it.
    pub does: F::Text,
    /// The reason for that.
    pub why: F::Text,
    /// The measures it touches.
    pub measures: F::List<F::Ref<Measure<F>>>,
    /// The regions it touches.
    pub regions: F::List<F::Ref<Region<F>>>,
    /// The chains it touches.
    pub chains: F::List<F::Ref<Chain<F>>>,
}

/// A doubt about regions, as far as the first view tells of it; the ledger says the rest.
#[derive(Debug)]
pub struct MapAmbiguity<F: Form = Static> {
    /// Its title in the ledger.
    pub title: F::Text,
    /// The regions it touches.
    pub regions: F::List<F::Ref<Region<F>>>,
    /// The chains it touches.
    pub chains: F::List<F::Ref<Chain<F>>>,
}
