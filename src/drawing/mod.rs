//! The drawing of a scene: the markup of its marks, and the changes from one scene's drawing to
//! another's. The live map is drawn once and changed from then on.

mod decimal;
mod diff;
mod highlights;
mod labels;
mod layers;
#[cfg(any(feature = "ssr", feature = "csr"))]
mod map_style;
#[cfg(any(feature = "ssr", feature = "csr"))]
mod palette;
mod patterns;
mod regions;
mod scale_bar;
mod small_map;

pub use diff::{Change, Edit, Mark, diff};
pub use labels::{label_attributes, labels};
pub use layers::{inset_layers, layer_edits, map_layers};
#[cfg(any(feature = "ssr", feature = "csr"))]
pub use map_style::{INSET_MARK_RADII, MARK_RADII, map_style};
#[cfg(any(feature = "ssr", feature = "csr"))]
pub use palette::{Palette, Paper, palette_style};
pub use patterns::{PATTERNS, Pattern, pattern_attributes};
pub use regions::{counties, region_attributes, shape_reference, shapes, zones};
pub use scale_bar::{scale_bar_attributes, scale_bar_label};
pub use small_map::{Click, SmallMap};

/// Pieces that other drawings are made of at build time.
#[cfg(feature = "ssr")]
pub(crate) use {
    decimal::decimal,
    highlights::ribbon,
    labels::texts,
    patterns::dots,
    regions::{city, county_tag, zone_tag},
};

use crate::geometry::Bounds;
use crate::plan::{Plan, Region, Tier};

/// One of the two drawings of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// The whole city with its surroundings.
    Whole,
    /// The inset of the dense centre.
    Inset,
}

impl Extent {
    /// Its bounds, in map units.
    pub fn bounds(self, plan: &Plan) -> Bounds {
        match self {
            Self::Whole => plan.map.extent,
            Self::Inset => plan.map.inset.window,
        }
    }

    /// The regions within its bounds, in the plan's order.
    pub fn regions(self, plan: &'static Plan) -> impl Iterator<Item = &'static Region> {
        let bounds = self.bounds(plan);
        plan.regions.iter().filter(move |region| region.bounds.overlaps(bounds))
    }
}

/// A tier's style key, in style sheets and in the DOM contract.
pub const fn tier_id(tier: Tier) -> &'static str {
    match tier {
        Tier::Core => "core",
        Tier::Radiating => "radiating",
    }
}
