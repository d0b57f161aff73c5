//! The scene in words, for screen readers, tooltips and the table.

use super::{RoleStatus, structure};
use crate::plan::{Chain, Plan, Region, Tier};
use crate::state::View;
use crate::text::{Text, fill};

/// The status of a region in a chain, in the plan's term if it has one.
pub fn describe_role_status(
    plan: &'static Plan,
    text: &Text,
    chain: &'static Chain,
    region: &'static Region,
) -> String {
    match RoleStatus::in_chain(plan, chain, region) {
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

/// The roles of a region in the chains shown, each with the name of its chain. If no chain is
/// shown, its roles in every chain that names it.
pub fn role_lines(
    plan: &'static Plan,
    view: &View,
    text: &Text,
    region: &'static Region,
) -> Vec<(&'static str, String)> {
    if view.chains.is_empty() {
        let roles = plan.roles_of(region);
        return roles.map(|(chain, role)| (chain.name, role.term.to_owned())).collect();
    }
    let line =
        |chain: &&'static Chain| (chain.name, describe_role_status(plan, text, chain, region));
    view.chains.iter().map(line).collect()
}

/// A region's name, its roles in the chains shown (in all chains if none is shown), and its part in
/// 一核 and 一廊.
pub fn describe(plan: &'static Plan, view: &View, text: &Text, region: &'static Region) -> String {
    let joint = if view.chains.is_empty() { "" } else { text.colon };
    let roles = role_lines(plan, view, text, region);
    let roles: Vec<String> = roles.iter().map(|(name, role)| [*name, role].join(joint)).collect();
    let roles = match view.chains.len() {
        0 if roles.is_empty() => text.no_chain_role.to_owned(),
        0 => roles.join(text.list_separator),
        _ => roles.join(text.separator),
    };
    let structure = structure(plan, text, region);
    let structure = structure.iter().map(|fact| fact.term.to_owned());
    let parts = [region.name.to_owned(), roles].into_iter().chain(structure);
    parts.collect::<Vec<_>>().join(text.separator)
}

/// The content of the map in one sentence.
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
