//! 多链: the ten industrial innovation chains.

use crate::{Clause, Form, Pinyin, Region, Role, Static, Tier};

/// An industrial innovation chain.
#[derive(Debug)]
pub struct Chain<F: Form = Static> {
    /// Stable id, `electronics`.
    pub id: F::Text,
    /// Name as in the plan, `赣粤电子信息`.
    pub name: F::Text,
    /// Its pinyin.
    pub pinyin: Pinyin<F>,
    /// Its hue on the map, `#rrggbb`, visible on light and on dark paper.
    pub colour: F::Text,
    /// The clause about it.
    pub clause: F::Ref<Clause<F>>,
    /// Every region that the clause names, in its order.
    pub roles: F::List<Role<F>>,
    /// Plans of the clause without a place (光伏, 风力, …).
    pub ahead: F::List<F::Text>,
}

impl Chain {
    /// The role of a region, if the plan names it.
    pub fn role_of(&self, region: &'static Region) -> Option<&'static Role> {
        self.roles.iter().find(|role| role.region == region)
    }

    /// The roles of one tier.
    pub fn tier(&self, tier: Tier) -> impl Iterator<Item = &'static Role> {
        self.roles.iter().filter(move |role| role.tier == tier)
    }
}

impl<F: Form> PartialEq for Chain<F> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<F: Form> Eq for Chain<F> {}
