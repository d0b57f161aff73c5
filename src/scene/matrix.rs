//! 县链矩阵: every region by every chain.

use super::RoleStatus;
use crate::plan::{Chain, Plan, Region, Tier};

/// Every region by every chain.
#[derive(Clone, Debug)]
pub struct Matrix {
    /// The columns, in the plan's order.
    pub chains: &'static [Chain],
    /// One row a region, in the plan's order.
    pub rows: Vec<Row>,
}

/// The status of a region in every chain.
#[derive(Clone, Debug)]
pub struct Row {
    /// The region.
    pub region: &'static Region,
    /// The status in each chain.
    pub cells: Vec<RoleStatus>,
}

/// The number of roles in each tier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// 核心.
    pub core: usize,
    /// Every other term.
    pub radiating: usize,
}

impl Count {
    /// The sum of both tiers.
    pub const fn sum(self) -> usize {
        self.core + self.radiating
    }
}

impl Matrix {
    /// The matrix of a plan.
    pub fn new(plan: &'static Plan) -> Self {
        let row = |region| {
            let cells = plan.chains.iter().map(|chain| RoleStatus::in_chain(plan, chain, region));
            Row { region, cells: cells.collect() }
        };
        Self { chains: plan.chains, rows: plan.regions.iter().map(row).collect() }
    }

    /// The number of roles in the chain at this index.
    pub fn column(&self, place: usize) -> Count {
        count(self.rows.iter().filter_map(|row| row.cells.get(place)))
    }

    /// The number of roles of all regions in all chains.
    pub fn total(&self) -> Count {
        count(self.rows.iter().flat_map(|row| &row.cells))
    }
}

impl Row {
    /// The number of roles of the region.
    pub fn count(&self) -> Count {
        count(&self.cells)
    }

    /// The distance of two regions: the number of chains in which their tiers differ. Hosting a zone is
    /// not a role and does not count.
    pub(super) fn distance(&self, other: &Self) -> usize {
        self.cells.iter().zip(&other.cells).filter(|(a, b)| a.tier() != b.tier()).count()
    }
}

fn count<'a>(role_statuses: impl IntoIterator<Item = &'a RoleStatus>) -> Count {
    let mut count = Count::default();
    for role_status in role_statuses {
        match role_status.tier() {
            Some(Tier::Core) => count.core += 1,
            Some(Tier::Radiating) => count.radiating += 1,
            None => {}
        }
    }
    count
}
