//! Finds the names of regions and units in a quotation.

use crate::seeds::Seeds;
use std::ops::Range;

/// A name in a quotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Citation<'a> {
    /// The id of the region or unit.
    pub(crate) id: &'a str,
    /// The name, verbatim.
    pub(crate) wording: &'a str,
    /// Its bytes in the quotation.
    pub(crate) range: Range<usize>,
}

/// All names of regions or of units with their ids, the longest first.
#[derive(Debug)]
pub(crate) struct Gazetteer<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Gazetteer<'a> {
    /// The full names, short names and aliases of all regions.
    pub(crate) fn new(seeds: &'a Seeds) -> Self {
        Self::from_names(names(seeds))
    }

    /// The names and aliases of all units.
    pub(crate) fn units(seeds: &'a Seeds) -> Self {
        Self::from_names(seeds.units.iter().flat_map(|it| {
            let names = [&it.name].into_iter().chain(&it.aliases);
            names.map(|name| (name.as_str(), it.id.as_str()))
        }))
    }

    fn from_names(names: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut names: Vec<_> = names.filter(|(name, _)| !name.is_empty()).collect();
        names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        Self(names)
    }

    /// Finds the names in a quotation, in its order. The longest name counts: 赣州高新区 does not
    /// name 赣县区, nor does 龙南经开区 name 龙南市.
    pub(crate) fn scan(&self, quote: &str) -> Vec<Citation<'a>> {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(rest) = quote.get(at..).filter(|rest| !rest.is_empty()) {
            let known = self.0.iter().find(|(name, _)| rest.starts_with(name));
            let step = match known {
                Some((name, _)) => name.len(),
                None => rest.chars().next().map_or(1, char::len_utf8),
            };
            found.extend(known.map(|&(wording, id)| Citation {
                id,
                wording,
                range: at..at + step,
            }));
            at += step;
        }
        found
    }
}

/// All names of regions with their ids.
pub(crate) fn names(seeds: &Seeds) -> impl Iterator<Item = (&str, &str)> {
    let counties = seeds.counties.iter().flat_map(|it| {
        let names = [&it.name, &it.short].into_iter().chain(&it.aliases);
        names.map(|name| (name.as_str(), it.id.as_str()))
    });
    let zones = seeds.zones.iter().flat_map(|it| {
        let names = [&it.name, &it.short].into_iter().chain(&it.aliases);
        names.map(|name| (name.as_str(), it.id.as_str()))
    });
    counties.chain(zones)
}
