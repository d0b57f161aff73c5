//! What the plan says a region is to a chain.

use crate::{Citation, Form, Region, Static};

/// Our grouping of the plan's words, for colour only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tier {
    /// 核心.
    Core,
    /// Every other word: 重要发展区域, 承载地, 重点区域, 重点区, 辐射区域, 支撑.
    Radiating,
}

impl Tier {
    /// Its name for programs.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Radiating => "radiating",
        }
    }
}

/// What the plan says a region is to a chain.
#[derive(Debug)]
pub struct Role<F: Form = Static> {
    /// The region.
    pub region: F::Ref<Region<F>>,
    /// The plan's own word, `辐射区域`.
    pub term: F::Text,
    /// Our grouping of that word.
    pub tier: Tier,
    /// Where the plan says so.
    pub citation: Citation<F>,
    /// The arc that reaches a radiating region from the nearest core; none for a core.
    pub arc: Option<Arc<F>>,
}

/// A curve from a core to a region around it.
#[derive(Debug)]
pub struct Arc<F: Form = Static> {
    /// The nearest core of the chain: the plan never pairs single cores and regions, so the
    /// pairing is always ours.
    pub from: F::Ref<Region<F>>,
    /// SVG path data in map units.
    pub path: F::Text,
    /// Whether the plan itself says that the cores radiate to this region (辐射区域). For every
    /// other term the relation is derived, and marked 推断.
    pub stated: bool,
}

/// Roles are compared as entries, not by what they say.
impl PartialEq for Role {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// Likewise.
impl PartialEq for Arc {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}
