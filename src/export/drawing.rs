//! A drawing of the map: the main one or the inset, each in map units, at the size that the
//! picture has when nobody scales it.

use crate::drawing::{INSET_MARK_RADII, MARK_RADII, Palette};
use crate::geometry::Bounds;
use crate::plan::{PLAN, Placement, Region};
use crate::scene::Scene;

/// How names and marks are drawn: the label class, and the radius of zones' marks as a share of
/// the symbols, in thousandths, as the style sheet has it for this class.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// The label class, as the bake counts them.
    pub class: usize,
    /// Radius of a zone's mark, in thousandths of the symbol's.
    pub mark: i32,
}

/// Of the main map: names are 15 pixels high in a picture 890 pixels wide, so that they can be
/// read on paper as well.
pub const MAIN: Size = Size { class: 3, mark: MARK_RADII[3] };

/// Of the inset: the first class in which every zone has its name.
pub const INSET: Size = Size { class: 3, mark: INSET_MARK_RADII[3] };

/// What a drawing is drawn with.
#[derive(Clone, Copy)]
pub(super) struct Drawing<'a> {
    /// What is on it.
    pub(super) scene: &'a Scene,
    /// In which colours.
    pub(super) ink: &'static Palette,
    /// What its ids begin with: they are unique in a page that holds several pictures.
    pub(super) ids: &'a str,
    /// Whether it is the inset.
    pub(super) inset: bool,
    /// Pixels a map unit, in 1/10,000, of the unscaled picture.
    pub(super) scale: i32,
}

impl Drawing<'_> {
    /// Length in map units of so many tenths of a pixel.
    pub(super) const fn px(&self, tenths: i32) -> i32 {
        px(self.scale, tenths)
    }

    /// Its bounds, in map units.
    pub(super) fn window(&self) -> Bounds {
        if self.inset { PLAN.map.inset.window } else { PLAN.map.extent }
    }

    /// The region's name on it; none where there is no room.
    pub(super) fn name(&self, region: &Region) -> Option<&'static Placement> {
        self.fitting(if self.inset { region.inset_labels } else { region.labels })
    }

    /// Of the places of a name the one of this drawing's class.
    pub(super) fn fitting(&self, labels: &'static [Placement]) -> Option<&'static Placement> {
        labels.iter().find(|label| label.class == self.size().class)
    }

    /// Radius of zones' marks as a share of the symbols, in thousandths.
    pub(super) const fn mark(&self) -> i32 {
        self.size().mark
    }

    const fn size(&self) -> Size {
        if self.inset { INSET } else { MAIN }
    }

    /// An id of this drawing, unique among all pictures.
    pub(super) fn id(&self, name: &str) -> String {
        [self.ids, if self.inset { "-inset-" } else { "-" }, name].concat()
    }

    /// The reference to an id.
    pub(super) fn refer(&self, name: &str) -> String {
        ["url(#", &self.id(name), ")"].concat()
    }
}

/// Length in map units of so many tenths of a pixel, at a scale in 1/10,000 pixels a unit.
pub(super) const fn px(scale: i32, tenths: i32) -> i32 {
    (tenths * 1000 + scale / 2) / scale
}

/// The scale of the main map: the smallest of its class.
pub(super) fn main_scale() -> i32 {
    PLAN.map.label_scales.get(MAIN.class).copied().unwrap_or(1330)
}
