//! Resolves the ids of checked seeds.

use super::{Ambiguity, Atlas, Clause, Document, Names, Pinyin, Unit};
use crate::cartography::Drawing;
use crate::citation::Gazetteer;
use crate::seeds::{self, Naming, Seeds};

impl Atlas {
    /// Resolves checked seeds; `None` if an id or citation is missing.
    pub(crate) fn resolve(seeds: &Seeds, drawing: Drawing) -> Option<Self> {
        let (names, units) = (Gazetteer::new(seeds), Gazetteer::units(seeds));
        let drawn = &drawing;
        let mut resolver = Resolver { seeds, drawing: drawn, names, units, clauses: Vec::new() };
        Some(Self {
            names: atlas_names(seeds)?,
            source: seeds::Source::clone(&seeds.source),
            document: document(&seeds.document),
            core: resolver.core()?,
            corridor: resolver.corridor()?,
            chains: seeds.chains.iter().map(|it| resolver.chain(it)).collect::<Option<_>>()?,
            regions: resolver.regions()?,
            positions: seeds.zones.iter().map(|it| it.lon.zip(it.lat)).collect::<Option<_>>()?,
            units: seeds.units.iter().map(|it| resolver.unit(it)).collect::<Option<_>>()?,
            measures: seeds
                .measures
                .iter()
                .map(|it| resolver.measure(it))
                .collect::<Option<_>>()?,
            ambiguities: resolver.ambiguities()?,
            slide_keys: seeds
                .scenes
                .iter()
                .map(|it| resolver.slide_key(it))
                .collect::<Option<_>>()?,
            slides: seeds.scenes.iter().map(|it| resolver.slide(it)).collect::<Option<_>>()?,
            review: seeds::Review::clone(&seeds.review),
            clauses: resolver.clauses,
            map: drawing.map,
        })
    }
}

/// Resolves ids and citations, and collects the clauses.
pub(super) struct Resolver<'a> {
    pub(super) seeds: &'a Seeds,
    pub(super) drawing: &'a Drawing,
    pub(super) names: Gazetteer<'a>,
    pub(super) units: Gazetteer<'a>,
    pub(super) clauses: Vec<Clause>,
}

impl Resolver<'_> {
    pub(super) fn region_index(&self, id: &str) -> Option<usize> {
        self.seeds.region_ids().position(|it| it == id)
    }

    pub(super) fn region_indices(&self, ids: &[String]) -> Option<Vec<usize>> {
        ids.iter().map(|id| self.region_index(id)).collect()
    }

    pub(super) fn chain_index(&self, id: &str) -> Option<usize> {
        self.seeds.chains.iter().position(|it| it.id == id)
    }

    fn unit(&self, unit: &seeds::Unit) -> Option<Unit> {
        let region = match &unit.region {
            Some(id) => Some(self.region_index(id)?),
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

    fn ambiguities(&self) -> Option<Vec<Ambiguity>> {
        self.seeds.ambiguities.iter().map(|it| self.ambiguity(it)).collect()
    }

    fn ambiguity(&self, ambiguity: &seeds::Ambiguity) -> Option<Ambiguity> {
        let measure = |id: &String| self.seeds.measures.iter().position(|it| it.id == *id);
        Some(Ambiguity {
            id: ambiguity.id.clone(),
            title: ambiguity.title.clone(),
            statement: ambiguity.says.clone(),
            quotes: ambiguity.quotes.clone(),
            treatment: ambiguity.does.clone(),
            why: ambiguity.why.clone(),
            measures: ambiguity.measures.iter().map(measure).collect::<Option<_>>()?,
            regions: self.region_indices(&ambiguity.regions)?,
            chains: ambiguity
                .chains
                .iter()
                .map(|id| self.chain_index(id))
                .collect::<Option<_>>()?,
        })
    }
}

fn atlas_names(seeds: &Seeds) -> Option<Names> {
    let seeds::Atlas { title, city, example } = &*seeds.atlas;
    let county = seeds.counties.iter().find(|it| it.id == *example)?;
    let name = &county.short;
    let Pinyin { full, initials, .. } = Naming { name, words: None, ..county.naming() }.pinyin();
    Some(Names {
        title: title.clone(),
        city: city.clone(),
        example: [name.clone(), full, initials],
    })
}

fn document(document: &seeds::Document) -> Document {
    Document {
        title: document.title.clone(),
        short_title: document.short_title.clone(),
        issuer: document.issuer.clone(),
        published: document.published.clone(),
        signed: document.signed.clone(),
    }
}
