//! Finds the regions, and the units, that a quotation names.

use crate::seeds::Seeds;
use std::ops::Range;

/// Something named in a quotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Citation<'a> {
    /// Its id.
    pub(crate) id: &'a str,
    /// The name as it stands there.
    pub(crate) wording: &'a str,
    /// The bytes of the quotation.
    pub(crate) range: Range<usize>,
}

/// Every name of everything of a kind, the longest first.
#[derive(Debug)]
pub(crate) struct Gazetteer<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Gazetteer<'a> {
    /// The names of regions in the seeds: full, short and the aliases.
    pub(crate) fn new(seeds: &'a Seeds) -> Self {
        Self::of(names(seeds))
    }

    /// The names of units in the seeds: full and the aliases.
    pub(crate) fn units(seeds: &'a Seeds) -> Self {
        Self::of(seeds.units.iter().flat_map(|it| {
            let names = [&it.name].into_iter().chain(&it.aliases);
            names.map(|name| (name.as_str(), it.id.as_str()))
        }))
    }

    fn of(names: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut names: Vec<_> = names.filter(|(name, _)| !name.is_empty()).collect();
        names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        Self(names)
    }

    /// What is named in a quotation, in its order. The longest name wins: 赣州高新区 does
    /// not name 赣县区, 赣县国家现代农业示范区 is no citation of 赣县, 龙南经开区 none of 龙南.
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

/// Names with the id of their region.
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
