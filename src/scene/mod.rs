//! What is on the map: placed marks, each with an emphasis, computed from plan and view alone.
//!
//! The page, the prerendered HTML and the tests all draw this, so they cannot differ.

mod facts;
mod legend;
mod mark;
mod matrix;
mod order;
mod paint;
mod review;
mod speak;
mod symbol;

pub use facts::{Fact, Subject, facts, structure};
pub use legend::{Entry, LegendSymbol};
pub use mark::{ArcMark, RegionMark, RoleStatus};
pub use matrix::{Count, Matrix, Row};
pub use paint::{Fill, Paint};
pub use review::review_line;
pub use speak::{describe, describe_role_status, role_lines, summary};
pub(crate) use symbol::{AMBIGUITY_SIGN, arrow, sample, symbol};

use crate::plan::{Plan, Region, Reveal};
use crate::state::{Layer, View};
use crate::text::Text;

/// What is on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// One mark a region, in the plan's order: counties, then zones.
    pub regions: Vec<RegionMark>,
    /// The arcs that are drawn.
    pub arcs: Vec<ArcMark>,
    /// Whether the core institute is marked.
    pub core: bool,
    /// Whether the corridor is drawn.
    pub corridor: bool,
    /// Whether the zones are drawn. A zone that is selected is drawn all the same.
    pub zones: bool,
    /// Whether the surroundings are drawn.
    pub context: bool,
    /// A line a kind of mark that is on the map, and none for what is not.
    pub legend: Vec<Entry>,
    /// What the map shows, in one sentence.
    pub summary: String,
}

impl Scene {
    /// The mark of a region.
    pub fn mark(&self, region: &'static Region) -> Option<&RegionMark> {
        self.regions.iter().find(|mark| mark.region == region)
    }
}

/// The scene of a view.
pub fn scene(plan: &'static Plan, view: &View, text: &Text) -> Scene {
    scene_at_reveal(plan, view, text, Reveal::Arcs)
}

/// The scene of a view at a step of its reveal. What is not revealed looks like paper and is named
/// nowhere, so that nothing is drawn as 文件未提及 before everything that the plan names is.
pub fn scene_at_reveal(plan: &'static Plan, view: &View, text: &Text, reveal: Reveal) -> Scene {
    let arcs = if reveal == Reveal::Arcs { mark::arcs(view) } else { Vec::new() };
    let regions = plan.regions.iter();
    let regions: Vec<_> =
        regions.map(|region| mark::region(plan, view, text, region, reveal)).collect();
    let doubts = regions.iter().any(|mark| mark.ambiguous);
    Scene {
        regions,
        core: view.layers.has(Layer::Core),
        corridor: view.layers.has(Layer::Corridor),
        zones: view.layers.has(Layer::Zones),
        context: view.layers.has(Layer::Context),
        legend: legend::legend(plan, view, text, &arcs, doubts, reveal),
        summary: summary(view, text),
        arcs,
    }
}
