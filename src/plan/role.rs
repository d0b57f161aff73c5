//! What the plan says a region is to a chain.

use super::{Citation, Region};

/// Our grouping of the plan's words, for colour only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tier {
    /// 核心.
    Core,
    /// Every other word: 重要发展区域, 承载地, 重点区域, 重点区, 辐射区域, 支撑.
    Radiating,
}

/// What the plan says a region is to a chain.
#[derive(Debug)]
pub struct Role {
    /// The region.
    pub region: &'static Region,
    /// The plan's own word, `辐射区域`.
    pub term: &'static str,
    /// Our grouping of that word.
    pub tier: Tier,
    /// Where the plan says so.
    pub citation: Citation,
    /// The arc that reaches a radiating region from the nearest core; none for a core.
    pub arc: Option<Arc>,
}

/// A curve from a core to a region around it.
#[derive(Debug)]
pub struct Arc {
    /// The nearest core of the chain: the plan never pairs single cores and regions, so the
    /// pairing is always ours.
    pub from: &'static Region,
    /// SVG path data in map units.
    pub path: &'static str,
    /// Whether the plan itself says that the cores radiate to this region (辐射区域). For every
    /// other term the relation is derived, and marked 推断.
    pub stated: bool,
}
