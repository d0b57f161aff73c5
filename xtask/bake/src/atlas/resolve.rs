//! From seeds that the checks have passed to the checked plan.

use super::{Atlas, Chain, Clause, Corridor, Host, Named, Region, Role, Unit};
use crate::citation::Gazetteer;
use crate::seeds::{self, Entry, Seeds};
use crate::term::tier;

impl Atlas {
    /// Resolves seeds that the checks have passed; none if they have not.
    pub(crate) fn resolve(seeds: &Seeds) -> Option<Self> {
        let (names, units) = (Gazetteer::new(seeds), Gazetteer::units(seeds));
        let mut resolver = Resolver { seeds, names, units, clauses: Vec::new() };
        let core = resolver.core()?;
        let corridor = resolver.corridor()?;
        let chains = seeds.chains.iter().map(|it| resolver.chain(it)).collect::<Option<_>>()?;
        let spatial = resolver.clauses.len();
        let counties = seeds.counties.iter().map(|it| Some(county(it)));
        let zones = seeds.zones.iter().map(|it| resolver.zone(it));
        let regions = counties.chain(zones).collect::<Option<_>>()?;
        let cities = seeds.cities.iter().map(|it| seeds::City::clone(it)).collect();
        let document = seeds::Document::clone(&seeds.document);
        let units = seeds.units.iter().map(|it| resolver.unit(it)).collect::<Option<_>>()?;
        let measures = seeds.measures.iter().map(|it| resolver.measure(it));
        let measures = measures.collect::<Option<_>>()?;
        let ambiguities = seeds.ambiguities.iter().map(|it| seeds::Ambiguity::clone(it)).collect();
        let review = seeds::Review::clone(&seeds.review);
        let slides = seeds.scenes.iter().map(|it| resolver.slide(it)).collect::<Option<_>>()?;
        let clauses = resolver.clauses;
        Some(Self {
            document,
            clauses,
            spatial,
            core,
            corridor,
            chains,
            regions,
            cities,
            units,
            measures,
            ambiguities,
            slides,
            review,
        })
    }
}

/// Resolves ids and citations, and gathers the clauses.
pub(super) struct Resolver<'a> {
    pub(super) seeds: &'a Seeds,
    pub(super) names: Gazetteer<'a>,
    pub(super) units: Gazetteer<'a>,
    pub(super) clauses: Vec<Clause>,
}

impl Resolver<'_> {
    fn core(&mut self) -> Option<Named> {
        let core = &self.seeds.core;
        let clause = self.clause(&core.measure, &core.quote)?;
        self.named(clause, &core.region)
    }

    fn corridor(&mut self) -> Option<Corridor> {
        let corridor = &self.seeds.corridor;
        let clause = self.clause(&corridor.measure, &corridor.quote)?;
        let members = corridor.members.iter().map(|it| self.named(clause, &it.region));
        let members = members.collect::<Option<_>>()?;
        Some(Corridor { name: corridor.name.clone(), clause, members })
    }

    fn chain(&mut self, chain: &Entry<seeds::Chain>) -> Option<Chain> {
        let clause = self.clause(&chain.measure, &chain.quote)?;
        let roles = chain.roles.iter().map(|it| self.role(clause, it));
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

    fn role(&self, clause: usize, role: &seeds::Role) -> Option<Role> {
        let named = self.named(clause, &role.region)?;
        Some(Role { named, term: role.term.clone(), tier: tier(&role.term) })
    }

    fn unit(&self, unit: &Entry<seeds::Unit>) -> Option<Unit> {
        let region = match &unit.region {
            Some(id) => Some(self.seeds.region_ids().position(|it| it == id)?),
            None => None,
        };
        Some(Unit {
            id: unit.id.clone(),
            name: unit.name.clone(),
            pinyin: unit.naming().pinyin(),
            region,
            collective: unit.collective,
        })
    }

    fn zone(&self, zone: &Entry<seeds::Zone>) -> Option<Region> {
        let county = self.seeds.counties.iter().position(|it| it.id == zone.host)?;
        Some(Region {
            id: zone.id.clone(),
            name: zone.name.clone(),
            short: zone.short.clone(),
            aliases: zone.aliases.clone(),
            pinyin: zone.naming().pinyin(),
            host: Some(Host { county, basis: zone.basis.clone(), at: (zone.lon?, zone.lat?) }),
        })
    }
}

fn county(county: &Entry<seeds::County>) -> Region {
    Region {
        id: county.id.clone(),
        name: county.name.clone(),
        short: county.short.clone(),
        aliases: county.aliases.clone(),
        pinyin: county.naming().pinyin(),
        host: None,
    }
}
