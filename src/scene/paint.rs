//! The paint of regions: a fill for the first chain, a hatch for the second, an outline for the third,
//! and dots for each chain that names a zone in a county, but not the county.

use super::RoleStatus;
use crate::plan::{Chain, Tier};

/// The paint of a region for the chains shown.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Paint {
    /// For the first chain: its hue for a core, a tint around it.
    pub fill: Option<(&'static str, Tier)>,
    /// For the second: dense lines for a core, sparse ones around it.
    pub hatch: Option<(&'static str, Tier)>,
    /// For the third: a full line for a core, a broken one around it.
    pub outline: Option<(&'static str, Tier)>,
    /// At the place of each chain that names a zone in this county, not the county: its hue.
    pub dots: [Option<&'static str>; 3],
}

impl Paint {
    /// Adds the paint for the chain at this place of the comparison.
    pub(super) fn add(&mut self, place: usize, chain: &'static Chain, status: RoleStatus) {
        let tier = status.tier().map(|tier| (chain.colour, tier));
        match place {
            0 => self.fill = tier,
            1 => self.hatch = tier,
            _ => self.outline = tier,
        }
        if let Some(dots) = self.dots.get_mut(place) {
            *dots = (status == RoleStatus::HostsNamedZone).then_some(chain.colour);
        }
    }

    /// The hue of the fill.
    pub fn fill_hue(&self) -> Option<&'static str> {
        self.fill.map(|(hue, _)| hue)
    }

    /// Returns true if text on it is on the full hue.
    pub const fn is_dark(&self) -> bool {
        matches!(self.fill, Some((_, Tier::Core)))
    }
}
