//! The marks of regions and arcs.

use super::{Paint, speak};
use crate::plan::{Arc, Chain, Plan, Region, Reveal, Role, Tier, find_ambiguities};
use crate::state::{Layer, View};
use crate::text::Text;

/// The status of a region in a chain.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RoleStatus {
    /// The plan gives it a role.
    Role(&'static Role),
    /// The plan does not name it, but a zone in it.
    HostsNamedZone,
    /// 文件未提及.
    NotMentioned,
}

impl RoleStatus {
    /// The status of a region in a chain.
    pub fn in_chain(plan: &'static Plan, chain: &'static Chain, region: &'static Region) -> Self {
        match chain.role_of(region) {
            Some(role) => Self::Role(role),
            None if plan.zones_in(region).any(|zone| chain.role_of(zone).is_some()) => {
                Self::HostsNamedZone
            }
            None => Self::NotMentioned,
        }
    }

    /// The tier, if the plan gives a role.
    pub const fn tier(self) -> Option<Tier> {
        match self {
            Self::Role(role) => Some(role.tier),
            Self::HostsNamedZone | Self::NotMentioned => None,
        }
    }

    /// Its term: the plan's own word for a role.
    pub const fn term(self, text: &Text) -> &'static str {
        match self {
            Self::Role(role) => role.term,
            Self::HostsNamedZone => text.host,
            Self::NotMentioned => text.unmentioned,
        }
    }

    /// Its word in the page's contract (`data-role`).
    pub const fn id(self) -> &'static str {
        match self {
            Self::Role(Role { tier: Tier::Core, .. }) => "core",
            Self::Role(Role { tier: Tier::Radiating, .. }) => "radiating",
            Self::HostsNamedZone => "host",
            Self::NotMentioned => "none",
        }
    }
}

/// A county or zone on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct RegionMark {
    /// The region.
    pub region: &'static Region,
    /// The status in the first chain shown; not mentioned if none is shown.
    pub role_status: RoleStatus,
    /// Whether its status is revealed.
    pub is_revealed: bool,
    /// Its paint.
    pub paint: Paint,
    /// Whether there is an ambiguity about it and a chain shown.
    pub ambiguous: bool,
    /// Whether its profile is open.
    pub selected: bool,
    /// Whether it is drawn: zones can be switched off.
    pub shown: bool,
    /// Its accessible name: its name and its roles in the chains shown.
    pub description: String,
}

/// An arc from a core to a region around it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ArcMark {
    /// The role that it shows.
    pub role: &'static Role,
    /// The curve.
    pub arc: &'static Arc,
    /// The chain's hue.
    pub colour: &'static str,
}

/// The mark of a region.
pub(super) fn region(
    plan: &'static Plan,
    view: &View,
    text: &Text,
    region: &'static Region,
    reveal: Reveal,
) -> RegionMark {
    let is_revealed = |chain: &&'static Chain| is_revealed(plan, reveal, chain, region);
    let mut paint = Paint::default();
    let mut first = RoleStatus::NotMentioned;
    for (place, &chain) in view.chains.iter().enumerate().filter(|(_, it)| is_revealed(it)) {
        let role_status = RoleStatus::in_chain(plan, chain, region);
        paint.add(place, chain, role_status);
        if place == 0 {
            first = role_status;
        }
    }
    let selected = view.region == Some(region);
    let all_revealed = view.chains.iter().all(is_revealed);
    RegionMark {
        region,
        role_status: first,
        is_revealed: all_revealed,
        paint,
        ambiguous: all_revealed && has_ambiguity(plan, view, region),
        selected,
        shown: region.is_county() || selected || view.layers.has(layer_of(plan, region)),
        description: if all_revealed {
            speak::describe(plan, view, text, region)
        } else {
            region.name.to_owned()
        },
    }
}

/// Returns true if a region's role in a chain is revealed. Cores and the counties that host them are
/// revealed before the regions around them.
fn is_revealed(
    plan: &'static Plan,
    reveal: Reveal,
    chain: &'static Chain,
    region: &'static Region,
) -> bool {
    let is_core = |it| chain.role_of(it).is_some_and(|role| role.tier == Tier::Core);
    reveal > Reveal::Cores
        || !has_areas_around(chain)
        || is_core(region)
        || (chain.role_of(region).is_none() && plan.zones_in(region).any(is_core))
}

/// Returns true if a chain names any region besides its cores.
pub(super) fn has_areas_around(chain: &'static Chain) -> bool {
    chain.tier(Tier::Radiating).next().is_some()
}

/// Returns true if an ambiguity is about the region and a chain shown that names it or a zone in it.
fn has_ambiguity(plan: &'static Plan, view: &View, region: &'static Region) -> bool {
    let drawn = |chain: &&'static Chain| {
        RoleStatus::in_chain(plan, chain, region) != RoleStatus::NotMentioned
    };
    let mut chains = view.chains.iter().filter(|chain| drawn(chain));
    chains.any(|chain| find_ambiguities(region).any(|doubt| doubt.chains.contains(chain)))
}

/// The layer of a zone: the core institute has its own.
fn layer_of(plan: &Plan, zone: &'static Region) -> Layer {
    if plan.core.region == zone { Layer::Core } else { Layer::Zones }
}

/// The arcs of the chains shown, if their layers are on.
pub(super) fn arcs(view: &View) -> Vec<ArcMark> {
    let mut marks = Vec::new();
    for &chain in &view.chains {
        for role in chain.roles {
            if let Some(arc) = &role.arc
                && view.layers.has(if arc.stated { Layer::Arcs } else { Layer::Inferred })
            {
                marks.push(ArcMark { role, arc, colour: chain.colour });
            }
        }
    }
    marks
}
