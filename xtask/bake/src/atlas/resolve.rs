//! From seeds that the checks have passed to the checked plan.

use super::{Atlas, Chain, Clause, Corridor, Host, Named, Region, Role};
use crate::mention::Gazetteer;
use crate::seeds::{self, Entry, Seeds};
use crate::term::tier;

impl Atlas {
    /// Resolves seeds that the checks have passed; none if they have not.
    pub(crate) fn resolve(seeds: &Seeds) -> Option<Self> {
        let mut resolver = Resolver { seeds, names: Gazetteer::new(seeds), clauses: Vec::new() };
        let core = resolver.core()?;
        let corridor = resolver.corridor()?;
        let chains = seeds.chains.iter().map(|it| resolver.chain(it)).collect::<Option<_>>()?;
        let counties = seeds.counties.iter().map(|it| Some(county(it)));
        let zones = seeds.zones.iter().map(|it| resolver.zone(it));
        let regions = counties.chain(zones).collect::<Option<_>>()?;
        let cities = seeds.cities.iter().map(|it| seeds::City::clone(it)).collect();
        let document = seeds::Document::clone(&seeds.document);
        let review = seeds::Review::clone(&seeds.review);
        let clauses = resolver.clauses;
        Some(Self { document, clauses, core, corridor, chains, regions, cities, review })
    }
}

/// Resolves ids and mentions, and gathers the clauses.
struct Resolver<'a> {
    seeds: &'a Seeds,
    names: Gazetteer<'a>,
    clauses: Vec<Clause>,
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

    /// The index of this clause, one for all that cite the same words.
    fn clause(&mut self, measure: &str, quote: &str) -> Option<usize> {
        let measure = self.seeds.measures.iter().find(|it| it.id == measure)?;
        let clause = Clause {
            section: measure.section.clone(),
            measure: measure.id.clone(),
            title: measure.title.clone(),
            quote: quote.to_owned(),
        };
        let known = self.clauses.iter().position(|it| *it == clause);
        Some(known.unwrap_or_else(|| {
            self.clauses.push(clause);
            self.clauses.len() - 1
        }))
    }

    /// Where this clause names this region.
    fn named(&self, clause: usize, id: &str) -> Option<Named> {
        let region = self.seeds.region_ids().position(|it| it == id)?;
        let mentions = self.names.scan(&self.clauses.get(clause)?.quote);
        let range = mentions.into_iter().find(|it| it.region == id)?.range;
        Some(Named { region, clause, range })
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
