//! The spatial content of the plan.

use crate::{Chain, Core, Corridor, Document, Map, Region, Role};

/// The spatial content of the plan.
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
    /// The map without its regions.
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

    /// Every role of a region with its chain, in the order of the chains.
    pub fn roles_of(
        &self,
        region: &'static Region,
    ) -> impl Iterator<Item = (&'static Chain, &'static Role)> {
        self.chains.iter().filter_map(move |chain| Some((chain, chain.role_of(region)?)))
    }

    /// The zones in a county.
    pub fn zones_in(&self, county: &'static Region) -> impl Iterator<Item = &'static Region> {
        self.regions.iter().filter(move |zone| zone.host() == Some(county))
    }
}
