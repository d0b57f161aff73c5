//! The checked plan: every id resolved, every name found in its quotation.

use crate::mention::Gazetteer;
use crate::reading::Pinyin;
use crate::seeds::{self, Entry, Seeds};
use crate::term::{Tier, tier};
use std::ops::Range;

/// The checked plan. Regions and clauses are referred to by their index.
#[derive(Debug)]
pub(crate) struct Atlas {
    pub(crate) document: seeds::Document,
    pub(crate) clauses: Vec<Clause>,
    pub(crate) core: Named,
    pub(crate) corridor: Corridor,
    pub(crate) chains: Vec<Chain>,
    pub(crate) regions: Vec<Region>,
    pub(crate) cities: Vec<seeds::City>,
}

/// A place in the plan and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Clause {
    pub(crate) section: String,
    pub(crate) measure: String,
    pub(crate) title: String,
    pub(crate) quote: String,
}

/// A region where a clause names it.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) region: usize,
    pub(crate) clause: usize,
    pub(crate) range: Range<usize>,
}

/// 一廊.
#[derive(Debug)]
pub(crate) struct Corridor {
    pub(crate) name: String,
    pub(crate) clause: usize,
    pub(crate) members: Vec<Named>,
}

/// A chain.
#[derive(Debug)]
pub(crate) struct Chain {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) pinyin: Pinyin,
    pub(crate) colour: String,
    pub(crate) clause: usize,
    pub(crate) roles: Vec<Role>,
    pub(crate) ahead: Vec<String>,
}

/// A role of a chain.
#[derive(Debug)]
pub(crate) struct Role {
    pub(crate) named: Named,
    pub(crate) term: String,
    pub(crate) tier: Tier,
}

/// A county or zone.
#[derive(Debug)]
pub(crate) struct Region {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) short: String,
    pub(crate) aliases: Vec<String>,
    pub(crate) pinyin: Pinyin,
    pub(crate) host: Option<Host>,
}

/// The county a zone lies in, and how that is known.
#[derive(Debug)]
pub(crate) struct Host {
    pub(crate) county: usize,
    pub(crate) basis: String,
}

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
        Some(Self { document, clauses: resolver.clauses, core, corridor, chains, regions, cities })
    }

    /// The region at this index.
    pub(crate) fn region(&self, index: usize) -> Option<&Region> {
        self.regions.get(index)
    }

    /// The index of the region with this id.
    pub(crate) fn region_index(&self, id: &str) -> Option<usize> {
        self.regions.iter().position(|region| region.id == id)
    }

    /// How a clause is cited, `四（一）3`.
    pub(crate) fn citation(&self, clause: usize) -> String {
        let clause = self.clauses.get(clause);
        clause.map(|it| format!("{}{}", it.section, it.measure)).unwrap_or_default()
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
            host: Some(Host { county, basis: zone.basis.clone() }),
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
