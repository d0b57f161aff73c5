//! What the plan says, as immutable statics baked from `seeds/` and `geo/` by the build.
//!
//! Nothing here is computed in the browser. Everything that makes a statement about a region
//! holds the [`Clause`] that makes it.

mod ambiguity;
mod baked;
mod chain;
mod clause;
mod document;
mod find;
mod map;
mod measure;
mod number;
mod region;
mod review;
mod role;
mod slide;
mod target;
mod unit;

pub use ambiguity::{Ambiguity, MapAmbiguity};
pub(crate) use baked::chain_count;
pub use baked::{
    AMBIGUITIES, MAP_AMBIGUITIES, MEASURES, PLAN, REVIEW, SLIDE_KEYS, SLIDES, UNIT_IDS, UNITS,
};
#[cfg(feature = "ssr")]
pub(crate) use baked::{measure_count, safeguard_count};
pub use chain::Chain;
pub use clause::{Citation, Clause};
pub use document::{Core, Corridor, Document, Member};
pub use find::{Found, find};
pub use map::{City, Heading, Inset, Map, Placement};
pub use measure::{Concern, Duty, Measure, Touch};
pub use number::Number;
pub use region::{Kind, Pinyin, Region, Walk};
pub use review::{Review, ReviewState};
pub use role::{Arc, Role, Tier};
pub use slide::{Picture, Reveal, Shows, Slide, SlideKey, Step};
pub use target::Target;
pub use unit::Unit;

/// The whole plan, as far as it speaks about space.
pub struct Plan {
    /// The government document.
    pub document: Document,
    /// 一核.
    pub core: Core,
    /// 一廊.
    pub corridor: Corridor,
    /// 多链, in the plan's order.
    pub chains: &'static [Chain],
    /// The 18 counties by adcode, then the 8 zones in the order of the seeds.
    pub regions: &'static [Region],
    /// The map they are drawn on.
    pub map: Map,
}

impl Plan {
    /// The region with this id (adcode or zone id).
    pub fn region(&self, id: &str) -> Option<&'static Region> {
        self.regions.iter().find(|region| region.id == id)
    }

    /// The chain with this id.
    pub fn chain(&self, id: &str) -> Option<&'static Chain> {
        self.chains.iter().find(|chain| chain.id == id)
    }

    /// Every role the plan gives this region, with its chain, in the order of the chains.
    pub fn roles_of(
        &self,
        region: &'static Region,
    ) -> impl Iterator<Item = (&'static Chain, &'static Role)> {
        self.chains.iter().filter_map(move |chain| Some((chain, chain.role_of(region)?)))
    }

    /// The zones that lie in this county.
    pub fn zones_in(&self, county: &'static Region) -> impl Iterator<Item = &'static Region> {
        self.regions.iter().filter(move |zone| zone.host() == Some(county))
    }
}
