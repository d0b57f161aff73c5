//! The data of a view for the host page, as JSON.

use crate::drawing::tier_id;
use crate::plan::{Kind, PLAN, Region};
use crate::state::{View, encode};
use serde_json::{Value, json};

/// `{ query, region, chains }`: the view's link without `embed`, the region whose profile is open with
/// its roles, and the chains shown.
pub fn view_event(view: &View) -> String {
    let query = encode(&View { embed: false, ..view.clone() });
    let chains = view.chains.iter().map(|it| json!({ "id": it.id, "name": it.name }));
    let chains: Vec<Value> = chains.collect();
    json!({ "query": query, "region": view.region.map(region), "chains": chains }).to_string()
}

/// A region and its roles, each with the plan's own word, section and measure.
fn region(region: &'static Region) -> Value {
    let roles = PLAN.roles_of(region).map(|(chain, role)| {
        json!({
            "chain": chain.id,
            "term": role.term,
            "tier": tier_id(role.tier),
            "section": role.citation.clause.section,
            "measure": role.citation.clause.measure,
        })
    });
    let kind = match region.kind {
        Kind::County => "county",
        Kind::Zone { .. } => "zone",
    };
    let roles: Vec<Value> = roles.collect();
    json!({ "id": region.id, "name": region.name, "kind": kind, "roles": roles })
}
