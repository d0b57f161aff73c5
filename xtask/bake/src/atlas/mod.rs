//! The checked plan with its drawing: every id resolved, every name found in its quotation.

mod clauses;
mod corridor;
mod measures;
mod regions;
mod resolve;
mod slides;

pub(crate) use crate::draft::*;

use crate::seeds;

/// The checked plan with its drawing. Clauses, regions, chains and units are referred to by index.
#[derive(Debug)]
pub(crate) struct Atlas {
    pub(crate) names: Names,
    pub(crate) source: seeds::Source,
    pub(crate) document: Document,
    pub(crate) clauses: Vec<Clause>,
    pub(crate) core: Core,
    pub(crate) corridor: Corridor,
    pub(crate) chains: Vec<Chain>,
    pub(crate) regions: Vec<Region>,
    /// Longitude and latitude of the zones, schematic, in the order of the zones.
    pub(crate) positions: Vec<(f64, f64)>,
    pub(crate) map: Map,
    pub(crate) units: Vec<Unit>,
    pub(crate) measures: Vec<Measure>,
    pub(crate) ambiguities: Vec<Ambiguity>,
    pub(crate) slide_keys: Vec<SlideKey>,
    pub(crate) slides: Vec<Slide>,
    /// The record of the map's review.
    pub(crate) review: seeds::Review,
}

/// The names of the atlas and of the city.
#[derive(Debug)]
pub(crate) struct Names {
    pub(crate) title: String,
    pub(crate) city: String,
    /// Example of a search: a county's short name, its pinyin and its initials.
    pub(crate) example: [String; 3],
}

impl Atlas {
    /// The region at this index.
    pub(crate) fn region(&self, index: usize) -> Option<&Region> {
        self.regions.get(index)
    }

    /// The id of the region at this index.
    pub(crate) fn region_id(&self, index: usize) -> &str {
        self.region(index).map_or("", |region| &region.id)
    }

    /// The ids of the regions at these indices.
    pub(crate) fn region_ids(&self, indices: &[usize]) -> Vec<String> {
        indices.iter().map(|index| self.region_id(*index).to_owned()).collect()
    }

    /// The name of the region at this index.
    pub(crate) fn region_name(&self, index: usize) -> &str {
        self.region(index).map_or("", |region| &region.name)
    }

    /// The ids of the chains at these indices.
    pub(crate) fn chain_ids(&self, indices: &[usize]) -> Vec<String> {
        indices.iter().filter_map(|index| Some(self.chains.get(*index)?.id.clone())).collect()
    }

    /// The quotation of the clause at this index.
    pub(crate) fn quote(&self, clause: usize) -> &str {
        self.clauses.get(clause).map_or("", |clause| &clause.quote)
    }

    /// The cited words of a clause.
    pub(crate) fn wording(&self, citation: &Citation) -> String {
        let words = self.quote(citation.clause).get(citation.start..citation.end);
        words.unwrap_or_default().to_owned()
    }

    /// The number of a clause in citations, `四（一）3`.
    pub(crate) fn clause_number(&self, clause: usize) -> String {
        let clause = self.clauses.get(clause);
        clause.map(|it| format!("{}{}", it.section, it.measure)).unwrap_or_default()
    }
}
