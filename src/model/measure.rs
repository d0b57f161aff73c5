//! What the plan sets out to do: its measures and safeguards, who does them, and what they touch.

use crate::{Chain, Citation, Form, Region, Static, Target, Unit};

/// A measure (`1` to `33`) or a safeguard of part five (`s1` to `s4`).
#[derive(Debug)]
pub struct Measure<F: Form = Static> {
    /// Number as citations have it, `11`, `s2`.
    pub id: F::Text,
    /// Section as the plan numbers it, `四（三）`.
    pub section: F::Text,
    /// The section's title, `营造活力旺盛的区域创新生态`.
    pub section_title: F::Text,
    /// Title, `强化企业技术创新主体地位`.
    pub title: F::Text,
    /// What it says, in our own words; at most 60 characters.
    pub summary: F::Text,
    /// Who does it, the lead first, in the plan's order; none for safeguards, which name nobody.
    pub duties: F::List<Duty<F>>,
    /// The regions it names, in its text or as a government with a duty.
    pub regions: F::List<Concern<F>>,
    /// The chains it touches.
    pub chains: F::List<Touch<F>>,
    /// Its quantified targets.
    pub targets: F::List<Target<F>>,
}

/// A unit that has a measure to do.
#[derive(Debug)]
pub struct Duty<F: Form = Static> {
    /// The unit.
    pub unit: F::Ref<Unit<F>>,
    /// Where the plan names it.
    pub citation: Citation<F>,
}

/// A region that a measure names.
#[derive(Debug)]
pub struct Concern<F: Form = Static> {
    /// The region.
    pub region: F::Ref<Region<F>>,
    /// Where the measure names it.
    pub citation: Citation<F>,
}

/// A chain that a measure touches.
#[derive(Debug)]
pub struct Touch<F: Form = Static> {
    /// The chain.
    pub chain: F::Ref<Chain<F>>,
    /// The word of the measure that speaks of it.
    pub citation: Citation<F>,
    /// Whether the measure lays the chain out by its name. Everywhere else the word is the plan's
    /// and that it means this chain is our reading.
    pub stated: bool,
}

impl Measure {
    /// The unit that leads, if any unit is named: the first of the list leads, as measure 1 says.
    pub fn lead(&self) -> Option<&'static Unit> {
        self.duties.first().map(|duty| duty.unit)
    }

    /// Whether it is a safeguard of part five.
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
