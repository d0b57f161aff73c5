//! The paint of regions: a fill for the first chain, a hatch for the second, an outline for the third.

use crate::plan::{Chain, Tier};

/// The paint of a region for the chains shown.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Paint {
    /// For the first chain.
    pub fill: Option<Fill>,
    /// For the second: dense lines for a core, sparse ones around it.
    pub hatch: Option<(&'static str, Tier)>,
    /// For the third: a full line for a core, a broken one around it.
    pub outline: Option<(&'static str, Tier)>,
}

/// The fill for the first chain.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fill {
    /// The chain names the region: its hue for a core, a tint around it.
    Tier(&'static str, Tier),
    /// The chain names a zone in this county, not the county: dots of its hue.
    Host(&'static str),
}

impl Fill {
    /// The colour.
    pub const fn colour(self) -> &'static str {
        match self {
            Self::Tier(colour, _) | Self::Host(colour) => colour,
        }
    }
}

impl Paint {
    /// Adds the paint for the chain at this place of the comparison.
    pub(super) fn add(
        &mut self,
        place: usize,
        chain: &'static Chain,
        tier: Option<Tier>,
        host: bool,
    ) {
        match (place, tier) {
            (0, Some(tier)) => self.fill = Some(Fill::Tier(chain.colour, tier)),
            (0, None) if host => self.fill = Some(Fill::Host(chain.colour)),
            (1, Some(tier)) => self.hatch = Some((chain.colour, tier)),
            (2, Some(tier)) => self.outline = Some((chain.colour, tier)),
            _ => {}
        }
    }

    /// Returns true if text on it is on the full hue.
    pub const fn is_dark(&self) -> bool {
        matches!(self.fill, Some(Fill::Tier(_, Tier::Core)))
    }
}
