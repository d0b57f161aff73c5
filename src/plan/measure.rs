//! What the plan sets out to do: its measures and safeguards, who does them, and what they touch.

use super::{Chain, Citation, Region, Target, Unit};

/// A measure (`1` to `33`) or a safeguard of part five (`s1` to `s4`).
#[derive(Debug)]
pub struct Measure {
    /// Number as citations have it, `11`, `s2`.
    pub id: &'static str,
    /// Section as the plan numbers it, `四（三）`.
    pub section: &'static str,
    /// The section's title, `营造活力旺盛的区域创新生态`.
    pub section_title: &'static str,
    /// Title, `强化企业技术创新主体地位`.
    pub title: &'static str,
    /// What it says, in our own words; at most 60 characters.
    pub summary: &'static str,
    /// Who does it, the lead first, in the plan's order; none for safeguards, which name nobody.
    pub duties: &'static [Duty],
    /// The regions it names, in its text or as a government with a duty.
    pub regions: &'static [Concern],
    /// The chains it touches.
    pub chains: &'static [Touch],
    /// Its quantified targets.
    pub targets: &'static [Target],
}

/// A unit that has a measure to do.
#[derive(Debug)]
pub struct Duty {
    /// The unit.
    pub unit: &'static Unit,
    /// Where the plan names it.
    pub citation: Citation,
}

/// A region that a measure names.
#[derive(Debug)]
pub struct Concern {
    /// The region.
    pub region: &'static Region,
    /// Where the measure names it.
    pub citation: Citation,
}

/// A chain that a measure touches.
#[derive(Debug)]
pub struct Touch {
    /// The chain.
    pub chain: &'static Chain,
    /// The word of the measure that speaks of it.
    pub citation: Citation,
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

impl PartialEq for Measure {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Measure {}
