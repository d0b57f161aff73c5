//! Roles of regions in chains.

use crate::{Citation, Form, Region, Static};

/// Our grouping of the plan's terms, for colour only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tier {
    /// 核心.
    Core,
    /// Every other term: 重要发展区域, 承载地, 重点区域, 重点区, 辐射区域, 支撑.
    Radiating,
}

impl Tier {
    /// Its id in data and markup.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Radiating => "radiating",
        }
    }
}

/// The role of a region in a chain.
#[derive(Debug)]
pub struct Role<F: Form = Static> {
    /// The region.
    pub region: F::Ref<Region<F>>,
    /// The plan's term, `辐射区域`.
    pub term: F::Text,
    /// Our grouping of the term.
    pub tier: Tier,
    /// The citation.
    pub citation: Citation<F>,
    /// The arc that reaches a radiating region from the nearest core; none for a core.
    pub arc: Option<Arc<F>>,
}

/// A curve from a core to a region around it.
#[derive(Debug)]
pub struct Arc<F: Form = Static> {
    /// The nearest core of the chain. The plan never pairs cores with regions, so the pairing is always
    /// derived.
    pub from: F::Ref<Region<F>>,
    /// SVG path data in map units.
    pub path: F::Text,
    /// Whether the plan states the relation (辐射区域). For other terms it is derived and marked 推断.
    pub stated: bool,
}

/// Roles are compared by identity, not by content.
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
