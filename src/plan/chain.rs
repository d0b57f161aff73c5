//! 多链: the ten industrial innovation chains.

use super::{Clause, Pinyin, Region, Role, Tier};

/// An industrial innovation chain.
#[derive(Debug)]
pub struct Chain {
    /// Stable id, `electronics`.
    pub id: &'static str,
    /// Name as in the plan, `赣粤电子信息`.
    pub name: &'static str,
    /// How it is typed.
    pub pinyin: Pinyin,
    /// Its hue on the map, `#rrggbb`; stands out from light and from dark paper alike.
    pub colour: &'static str,
    /// The clause that lays it out.
    pub clause: &'static Clause,
    /// Every region the clause names, in its order.
    pub roles: &'static [Role],
    /// What the clause names as planned ahead, without saying where (光伏, 风力, …).
    pub ahead: &'static [&'static str],
}

impl Chain {
    /// The role the plan gives this region here, if it names it.
    pub fn role_of(&self, region: &'static Region) -> Option<&'static Role> {
        self.roles.iter().find(|role| role.region == region)
    }

    /// The roles of one tier.
    pub fn tier(&self, tier: Tier) -> impl Iterator<Item = &'static Role> {
        self.roles.iter().filter(move |role| role.tier == tier)
    }
}

impl PartialEq for Chain {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Chain {}
