//! The drawing of a scene: placed layers of marks, each with geometry, a style key and its region; one
//! table that turns style keys into paint; and the writer of the live map, which is written once and
//! changed from then on.
//!
//! - `draw`: the layers; `regions`, `highlights`, `labels`: their marks; `mark`: what a mark is.
//! - `styles`: the table of styles, read by `style`; `palette`: its colours.
//! - `live`, `layers`: the live map's markup; `diff`: the changes between two scenes.
//! - `wall`: the map of the show; `small_map`: a map without names.
//! - `patterns`, `scale_bar`: further elements of the map.
//! - `tap`: the region that a tap means; `visible_name`: the place of a name on a magnified map.
//! - `map_style`: the style rules that follow from the baked map.

mod decimal;
mod diff;
mod draw;
mod highlights;
mod labels;
mod layers;
mod live;
mod map_style;
mod mark;
mod palette;
mod regions;
mod scale_bar;
mod small_map;
mod style;
mod styles;
mod swatch;
mod tap;
mod texture;
mod visible_name;
#[cfg(feature = "ssr")]
mod wall;

pub use diff::{Change, Edit, MarkKind, diff};
pub use draw::draw;
pub use labels::label_attributes;
pub use layers::{inset_layers, layer_edits, map_layers};
pub use live::marks as markup;
pub use map_style::{INSET_MARK_RADII, MARK_RADII, map_style};
pub use mark::{Geometry, Layer, Mark};
pub use palette::{Ink, Palette, Paper, palette_style};
pub use regions::{fill_key, region_attributes, shapes};
pub use scale_bar::{scale_bar_attributes, scale_bar_box, scale_bar_label};
pub use small_map::{Click, SmallMap};
pub use style::mark_style;
pub(crate) use swatch::swatch;
pub use tap::{mark_radius, region_at};
pub use visible_name::{Surroundings, shift_into_view};

#[cfg(feature = "slides")]
pub(crate) use texture::HOST_DOT_GRID;
#[cfg(feature = "ssr")]
pub use wall::wall_map;
/// For the writer of plain pictures, which have no style sheet.
pub(crate) use {
    decimal::decimal,
    labels::{HALO, SIGN},
    style::{Styled, Value, style},
    texture::{Clip, clips},
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
