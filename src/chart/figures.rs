//! The counts of the charts: pure functions from the plan to rows.

use crate::plan::{Chain, Measure, Plan, Region, Role, Tier, Unit};
use std::cmp::Reverse;

/// The roles that the chains give a region.
#[derive(Debug)]
pub struct RoleRow {
    /// The region; a zone and its county are counted apart.
    pub region: &'static Region,
    /// The chains for which it is a core, in their order.
    pub core: Vec<(&'static Chain, &'static Role)>,
    /// The chains for which it has any other role, in their order.
    pub radiating: Vec<(&'static Chain, &'static Role)>,
}

/// The roles of each region: most roles first, then in the order of the regions.
pub fn roles(plan: &'static Plan) -> Vec<RoleRow> {
    let row = |region: &'static Region| {
        let with_tier =
            |tier| plan.roles_of(region).filter(|(_, role)| role.tier == tier).collect();
        RoleRow { region, core: with_tier(Tier::Core), radiating: with_tier(Tier::Radiating) }
    };
    let mut rows: Vec<_> = plan.regions.iter().map(row).collect();
    rows.sort_by_key(|row| Reverse(row.core.len() + row.radiating.len()));
    rows
}

/// The measures that a unit is responsible for.
#[derive(Debug)]
pub struct DutyRow {
    /// The unit.
    pub unit: &'static Unit,
    /// The measures that it leads: those whose list names it first.
    pub led: Vec<&'static Measure>,
    /// The measures whose list names it further on.
    pub joined: Vec<&'static Measure>,
}

/// The measures of each unit: most led measures first, then most joined ones, then in the order of
/// the units.
pub fn duties(measures: &'static [Measure], units: &'static [Unit]) -> Vec<DutyRow> {
    let row = |unit: &'static Unit| {
        let has = |measure: &&Measure| measure.duties.iter().any(|duty| duty.unit == unit);
        let (led, joined) =
            measures.iter().filter(has).partition(|measure| measure.lead() == Some(unit));
        DutyRow { unit, led, joined }
    };
    let mut rows: Vec<_> = units.iter().map(row).collect();
    rows.sort_by_key(|row| Reverse((row.led.len(), row.joined.len())));
    rows
}

/// The measures that concern a region.
#[derive(Debug)]
pub struct ConcernRow {
    /// The region.
    pub region: &'static Region,
    /// The measures whose text names it.
    pub named: Vec<&'static Measure>,
    /// The measures that name it in the list of duties alone, by its government or committee.
    pub charged: Vec<&'static Measure>,
}

/// The measures of each region: most measures first, then in the order of the regions.
pub fn concerns(plan: &'static Plan, measures: &'static [Measure]) -> Vec<ConcernRow> {
    let row = |region: &'static Region| {
        let named: Vec<_> = measures.iter().filter(|measure| is_named(measure, region)).collect();
        let alone = |measure: &&Measure| is_charged(measure, region) && !named.contains(measure);
        let charged = measures.iter().filter(alone).collect();
        ConcernRow { region, named, charged }
    };
    let mut rows: Vec<_> = plan.regions.iter().map(row).collect();
    rows.sort_by_key(|row| Reverse(row.named.len() + row.charged.len()));
    rows
}

/// Returns true if the text of a measure names the region outside its list of duties.
fn is_named(measure: &Measure, region: &Region) -> bool {
    let mut concerns = measure.regions.iter().filter(|concern| concern.region == region);
    concerns.any(|concern| {
        let place = concern.citation;
        !measure.duties.iter().any(|duty| {
            let list = duty.citation;
            list.clause.quote == place.clause.quote
                && list.start <= place.start
                && place.end <= list.end
        })
    })
}

/// Returns true if a measure makes the region's government or committee responsible.
fn is_charged(measure: &Measure, region: &Region) -> bool {
    measure.duties.iter().any(|duty| duty.unit.region == Some(region))
}
