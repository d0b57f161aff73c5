//! The content of the map, computed from plan and view alone.
//!
//! The page, the prerendered HTML and the pictures all draw it, so they are consistent.

mod facts;
mod legend;
mod mark;
mod matrix;
mod order;
mod paint;
mod review;
mod speak;
mod step;
mod symbol;

pub use facts::{Fact, Subject, facts, structure};
pub use legend::{Entry, LegendSymbol};
pub use mark::{ArcMark, RegionMark, RoleStatus};
pub use matrix::{Count, Matrix, Row};
pub use paint::Paint;
pub use review::review_line;
pub use speak::{describe, describe_role_status, role_lines, summary};
pub use step::view_of_step;
pub(crate) use symbol::{AMBIGUITY_SIGN, CIRCLE, HEXAGON, arrow, sample, symbol};

use crate::plan::{Plan, Region, Reveal};
use crate::state::{Layer, View};
use crate::text::Text;

/// The content of the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// A mark for each region, in the plan's order: counties, then zones.
    pub regions: Vec<RegionMark>,
    /// The arcs that are drawn.
    pub arcs: Vec<ArcMark>,
    /// Whether the core institute is marked.
    pub core: bool,
    /// Whether the corridor is drawn.
    pub corridor: bool,
    /// Whether the zones are drawn. A selected zone is always drawn.
    pub zones: bool,
    /// Whether the surroundings are drawn.
    pub context: bool,
    /// The legend, with an entry for each kind of mark on the map.
    pub legend: Vec<Entry>,
    /// The content of the map in one sentence.
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

/// The scene of a view at a step of its reveal. Unrevealed regions look like paper and are not
/// described, so that no region is drawn as 文件未提及 before all named regions are.
pub fn scene_at_reveal(plan: &'static Plan, view: &View, text: &Text, reveal: Reveal) -> Scene {
    let arcs = if reveal >= Reveal::Arcs { mark::arcs(view) } else { Vec::new() };
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
