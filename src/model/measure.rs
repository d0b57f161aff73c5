//! Measures and safeguards, with their units, regions, chains and targets.

use crate::{Chain, Citation, Form, Region, Static, Target, Unit};

/// A measure (`1` to `33`) or a safeguard of part five (`s1` to `s4`).
#[derive(Debug)]
pub struct Measure<F: Form = Static> {
    /// The number in citations, `11`, `s2`.
    pub id: F::Text,
    /// Section as the plan numbers it, `四（三）`.
    pub section: F::Text,
    /// The section's title, `营造活力旺盛的区域创新生态`.
    pub section_title: F::Text,
    /// Title, `强化企业技术创新主体地位`.
    pub title: F::Text,
    /// A summary in our own words, at most 60 characters.
    pub summary: F::Text,
    /// The responsible units in the plan's order, the lead first; empty for safeguards.
    pub duties: F::List<Duty<F>>,
    /// The regions that it names, in its text or as a government with a duty.
    pub regions: F::List<Concern<F>>,
    /// The chains that it mentions.
    pub chains: F::List<Touch<F>>,
    /// Its quantified targets.
    pub targets: F::List<Target<F>>,
}

/// A unit that is responsible for a measure.
#[derive(Debug)]
pub struct Duty<F: Form = Static> {
    /// The unit.
    pub unit: F::Ref<Unit<F>>,
    /// The citation.
    pub citation: Citation<F>,
}

/// A region that a measure names.
#[derive(Debug)]
pub struct Concern<F: Form = Static> {
    /// The region.
    pub region: F::Ref<Region<F>>,
    /// The citation.
    pub citation: Citation<F>,
}

/// A chain that a measure mentions.
#[derive(Debug)]
pub struct Touch<F: Form = Static> {
    /// The chain.
    pub chain: F::Ref<Chain<F>>,
    /// The citation of the word for it.
    pub citation: Citation<F>,
    /// Whether the measure names the chain. Otherwise, that the word means this chain is our
    /// interpretation.
    pub stated: bool,
}

impl Measure {
    /// The leading unit: the first of the list, as the plan says in measure 1.
    pub fn lead(&self) -> Option<&'static Unit> {
        self.duties.first().map(|duty| duty.unit)
    }

    /// Returns true if it is a safeguard of part five.
    pub fn is_safeguard(&self) -> bool {
        self.id.starts_with('s')
    }
}

impl<F: Form> PartialEq for Measure<F> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<F: Form> Eq for Measure<F> {}
