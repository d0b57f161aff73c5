//! What is counted, before anything is drawn: pure functions from the plan to rows.

use crate::plan::{Chain, Measure, Plan, Region, Role, Tier, Unit};
use std::cmp::Reverse;

/// The roles that the chains give a region.
#[derive(Debug)]
pub struct RoleRow {
    /// The region; a zone and its county are counted apart.
    pub region: &'static Region,
    /// Where it is a core, in the order of the chains.
    pub core: Vec<(&'static Chain, &'static Role)>,
    /// Where it has any other role, likewise.
    pub radiating: Vec<(&'static Chain, &'static Role)>,
}

/// Roles by region: the most roles first, among equals in the order of the regions.
pub fn roles(plan: &'static Plan) -> Vec<RoleRow> {
    let row = |region: &'static Region| {
        let of = |tier| plan.roles_of(region).filter(|(_, role)| role.tier == tier).collect();
        RoleRow { region, core: of(Tier::Core), radiating: of(Tier::Radiating) }
    };
    let mut rows: Vec<_> = plan.regions.iter().map(row).collect();
    rows.sort_by_key(|row| Reverse(row.core.len() + row.radiating.len()));
    rows
}

/// The measures that a unit has to do.
#[derive(Debug)]
pub struct DutyRow {
    /// The unit.
    pub unit: &'static Unit,
    /// The measures it leads: it is named first.
    pub led: Vec<&'static Measure>,
    /// The measures whose list names it further on.
    pub joined: Vec<&'static Measure>,
}

/// Measures by unit: who leads the most first, then who joins the most, among equals in the order
/// of the units.
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

/// Measures by region: the most measures first, among equals in the order of the regions.
pub fn concerns(plan: &'static Plan, measures: &'static [Measure]) -> Vec<ConcernRow> {
    let row = |region: &'static Region| {
        let named: Vec<_> = measures.iter().filter(|measure| names(measure, region)).collect();
        let alone = |measure: &&Measure| charges(measure, region) && !named.contains(measure);
        let charged = measures.iter().filter(alone).collect();
        ConcernRow { region, named, charged }
    };
    let mut rows: Vec<_> = plan.regions.iter().map(row).collect();
    rows.sort_by_key(|row| Reverse(row.named.len() + row.charged.len()));
    rows
}

/// Whether the text of a measure names the region outside its list of duties.
fn names(measure: &Measure, region: &Region) -> bool {
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

/// Whether a measure makes the region's government or committee responsible.
fn charges(measure: &Measure, region: &Region) -> bool {
    measure.duties.iter().any(|duty| duty.unit.region == Some(region))
}
