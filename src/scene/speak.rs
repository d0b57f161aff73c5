//! The scene in words: for screen readers, tooltips and the table, from the same data.

use super::RoleStatus;
use crate::plan::{Chain, Plan, Region, Tier};
use crate::state::View;
use crate::text::{Text, fill};

/// How a region stands to a chain, in the plan's word where it has one.
pub fn describe_role_status(
    plan: &'static Plan,
    text: &Text,
    chain: &'static Chain,
    region: &'static Region,
) -> String {
    match RoleStatus::of(plan, chain, region) {
        RoleStatus::Role(role) => role.term.to_owned(),
        RoleStatus::NotMentioned => text.unmentioned.to_owned(),
        RoleStatus::HostsNamedZone => {
            let zones: Vec<_> = plan
                .zones_in(region)
                .filter_map(|zone| {
                    Some(fill(text.zone_as, &[zone.name, chain.role_of(zone)?.term]))
                })
                .collect();
            fill(text.host_of, &[&zones.join(text.list_separator)])
        }
    }
}

/// A region's name and its roles in the chains shown; in all chains if none is shown.
pub fn describe(plan: &'static Plan, view: &View, text: &Text, region: &'static Region) -> String {
    let mut said = if view.chains.is_empty() {
        vec![roles_in_all(plan, text, region)]
    } else {
        view.chains
            .iter()
            .map(|chain| {
                [chain.name, &describe_role_status(plan, text, chain, region)].join(text.colon)
            })
            .collect()
    };
    if plan.corridor.member(region).is_some() {
        said.push(text.corridor_member.to_owned());
    }
    if plan.core.region == region {
        said.push(text.core_institute.to_owned());
    }
    said.insert(0, region.name.to_owned());
    said.join(text.separator)
}

fn roles_in_all(plan: &'static Plan, text: &Text, region: &'static Region) -> String {
    let roles: Vec<_> = plan
        .chains
        .iter()
        .filter_map(|chain| Some([chain.name, chain.role_of(region)?.term].concat()))
        .collect();
    if roles.is_empty() { text.no_chain_role.to_owned() } else { roles.join(text.list_separator) }
}

/// What the map shows, in one sentence.
pub fn summary(view: &View, text: &Text) -> String {
    if view.chains.is_empty() {
        return [text.core, text.corridor].join(text.list_separator);
    }
    let chains: Vec<_> = view.chains.iter().map(|chain| chain_in_short(chain, text)).collect();
    chains.join("；")
}

/// `赣粤电子信息：核心 3、外围 6`.
fn chain_in_short(chain: &Chain, text: &Text) -> String {
    let count = |tier, word: &str| {
        let count = chain.tier(tier).count();
        (count > 0).then(|| [word, " ", &count.to_string()].concat())
    };
    let tiers: Vec<_> =
        [count(Tier::Core, text.tier_core), count(Tier::Radiating, text.tier_radiating)]
            .into_iter()
            .flatten()
            .collect();
    [chain.name, &tiers.join(text.list_separator)].join(text.colon)
}
