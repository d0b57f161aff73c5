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

/// How one region stands to every chain.
#[derive(Clone, Debug)]
pub struct Row {
    /// The region.
    pub region: &'static Region,
    /// One standing a chain.
    pub cells: Vec<RoleStatus>,
}

/// How many roles of each tier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// 核心.
    pub core: usize,
    /// Every other word.
    pub radiating: usize,
}

impl Count {
    /// Both tiers.
    pub const fn sum(self) -> usize {
        self.core + self.radiating
    }
}

impl Matrix {
    /// The matrix of a plan.
    pub fn of(plan: &'static Plan) -> Self {
        let row = |region| {
            let cells = plan.chains.iter().map(|chain| RoleStatus::of(plan, chain, region));
            Row { region, cells: cells.collect() }
        };
        Self { chains: plan.chains, rows: plan.regions.iter().map(row).collect() }
    }

    /// The roles of the chain at this place.
    pub fn column(&self, place: usize) -> Count {
        count(self.rows.iter().filter_map(|row| row.cells.get(place)))
    }

    /// The roles of all regions in all chains.
    pub fn total(&self) -> Count {
        count(self.rows.iter().flat_map(|row| &row.cells))
    }
}

impl Row {
    /// The roles of the region.
    pub fn count(&self) -> Count {
        count(&self.cells)
    }

    /// How unlike two regions are: one for each chain that names only one of them or gives them
    /// different tiers. Hosting a zone is no role and counts for nothing.
    pub(super) fn unlike(&self, other: &Self) -> usize {
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
