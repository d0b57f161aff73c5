//! 一核, 一廊 and 多链.

use super::resolve::Resolver;
use super::{Arc, Chain, Core, Corridor, Member, Role};
use crate::seeds;
use crate::term::{RADIATING, tier};

impl Resolver<'_> {
    pub(super) fn core(&mut self) -> Option<Core> {
        let core = &self.seeds.core;
        let clause = self.clause(&core.measure, &core.quote)?;
        let region = self.region_index(&core.region)?;
        Some(Core { region, citation: self.cite_region(clause, &core.region)? })
    }

    pub(super) fn corridor(&mut self) -> Option<Corridor> {
        let (corridor, drawing) = (&self.seeds.corridor, self.drawing);
        let clause = self.clause(&corridor.measure, &corridor.quote)?;
        let members = corridor.members.iter().map(|it| {
            let region = self.region_index(&it.region)?;
            Some(Member { region, citation: self.cite_region(clause, &it.region)? })
        });
        Some(Corridor {
            name: corridor.name.clone(),
            clause,
            members: members.collect::<Option<_>>()?,
            order: self.region_indices(&drawing.corridor_order)?,
            ribbon: drawing.ribbon.clone(),
        })
    }

    pub(super) fn chain(&mut self, chain: &seeds::Chain) -> Option<Chain> {
        let clause = self.clause(&chain.measure, &chain.quote)?;
        let roles = chain.roles.iter().map(|it| self.role(chain, clause, it));
        Some(Chain {
            id: chain.id.clone(),
            name: chain.name.clone(),
            pinyin: chain.naming().pinyin(),
            colour: chain.colour.clone(),
            clause,
            roles: roles.collect::<Option<_>>()?,
            ahead: chain.ahead.clone(),
        })
    }

    fn role(&self, chain: &seeds::Chain, clause: usize, role: &seeds::Role) -> Option<Role> {
        let arc = self.drawing.arcs.get(&(chain.id.clone(), role.region.clone()));
        let arc = arc.and_then(|(from, path)| {
            let from = self.region_index(from)?;
            Some(Arc { from, path: path.clone(), stated: role.term == RADIATING })
        });
        Some(Role {
            region: self.region_index(&role.region)?,
            term: role.term.clone(),
            tier: tier(&role.term),
            citation: self.cite_region(clause, &role.region)?,
            arc,
        })
    }
}
