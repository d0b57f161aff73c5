//! The placeholders in notes and captions: counted numbers and lists.

use super::Subject;
use crate::seeds::{Chain, Measure, Seeds};
use atlas_model::{AGENDA, numeral};
use std::collections::{BTreeMap, BTreeSet};

/// Placeholders and their values: `{县区}`, `六`.
#[derive(Debug, Default)]
pub(crate) struct Words(BTreeMap<String, String>);

impl Words {
    /// The placeholders for a scene about this subject.
    pub(crate) fn new(subject: Subject<'_>, seeds: &Seeds) -> Self {
        let mut words = Self::default();
        words.count("链", seeds.chains.len());
        let regions = subject.regions(seeds);
        match subject {
            Subject::Corridor => words.regions(regions, seeds),
            Subject::Chain(chain) => {
                words.regions(regions, seeds);
                words.chain(chain);
            }
            Subject::Targets => {
                let clauses = seeds.measures.iter().flat_map(|it| &it.clauses);
                words.count("目标", clauses.map(|it| it.targets.len()).sum());
            }
            Subject::Duties => words.leads(seeds),
            _ => {
                words.regions(seeds.region_ids().collect(), seeds);
                words.names(seeds);
            }
        }
        words
    }

    /// The placeholders for the notes of a scene: on the cover, the page fills in what the deck contains.
    pub(crate) fn for_notes(subject: Subject<'_>, seeds: &Seeds) -> Self {
        let mut words = Self::new(subject, seeds);
        if matches!(subject, Subject::Cover) {
            let word = AGENDA.trim_matches(['{', '}']);
            words.0.insert(word.to_owned(), AGENDA.to_owned());
        }
        words
    }

    /// Replaces all known placeholders in a text.
    pub(crate) fn fill(&self, text: &str) -> String {
        let fill = |piece| match piece {
            Piece::Text(text) => text.to_owned(),
            Piece::Word(word) => self.0.get(word).cloned().unwrap_or_else(|| format!("{{{word}}}")),
        };
        pieces(text).into_iter().map(fill).collect()
    }

    /// The unknown placeholders in a text.
    pub(crate) fn unknown<'a>(&self, text: &'a str) -> Vec<&'a str> {
        let unknown = |piece| match piece {
            Piece::Word(word) if !self.0.contains_key(word) => Some(word),
            _ => None,
        };
        pieces(text).into_iter().filter_map(unknown).collect()
    }

    /// The known placeholders.
    pub(crate) fn known(&self) -> String {
        let known: Vec<_> = self.0.keys().map(|word| format!("{{{word}}}")).collect();
        known.join(" ")
    }

    fn count(&mut self, word: &str, number: usize) {
        self.0.insert(word.to_owned(), numeral(number));
    }

    fn regions(&mut self, ids: Vec<&str>, seeds: &Seeds) {
        let ids: BTreeSet<&str> = ids.into_iter().collect();
        let counties = seeds.counties.iter().filter(|it| ids.contains(it.id.as_str())).count();
        self.count("区域", ids.len());
        self.count("县区", counties);
        self.count("功能区", ids.len() - counties);
    }

    fn chain(&mut self, chain: &Chain) {
        for role in &chain.roles {
            let same = chain.roles.iter().filter(|it| it.term == role.term).count();
            self.count(&role.term, same);
        }
        if !chain.ahead.is_empty() {
            self.0.insert("提前布局".to_owned(), chain.ahead.join("、"));
        }
    }

    /// Adds the number of measures, of units that lead one, and of measures that each unit leads.
    fn leads(&mut self, seeds: &Seeds) {
        let leads: Vec<&String> = seeds.measures.iter().filter_map(|it| lead(it)).collect();
        self.count("条", leads.len());
        self.count("牵头单位", leads.iter().collect::<BTreeSet<_>>().len());
        for unit in &seeds.units {
            self.count(&unit.name, leads.iter().filter(|id| ***id == unit.id).count());
        }
    }

    /// Adds the number of chains that name each region.
    fn names(&mut self, seeds: &Seeds) {
        let counties = seeds.counties.iter().map(|it| (&it.id, &it.name));
        for (id, name) in counties.chain(seeds.zones.iter().map(|it| (&it.id, &it.name))) {
            self.count(name, count_chains(id, seeds));
        }
    }
}

/// The unit that leads a measure: the first of its list.
fn lead(measure: &Measure) -> Option<&String> {
    measure.clauses.iter().find_map(|it| it.units.first())
}

/// The ids of the regions named by the greatest number of chains.
pub(crate) fn most_named(seeds: &Seeds) -> Vec<&str> {
    let most = seeds.region_ids().map(|id| count_chains(id, seeds)).max();
    seeds.region_ids().filter(|id| Some(count_chains(id, seeds)) == most).collect()
}

/// The number of chains that name a region.
fn count_chains(region: &str, seeds: &Seeds) -> usize {
    let names = |chain: &Chain| chain.roles.iter().any(|role| role.region == region);
    seeds.chains.iter().filter(|chain| names(chain)).count()
}

/// A piece of a text.
enum Piece<'a> {
    Text(&'a str),
    /// A placeholder, without its braces.
    Word(&'a str),
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((word, behind)) = after.split_once('}') else { break };
        pieces.extend([Piece::Text(before), Piece::Word(word)]);
        rest = behind;
    }
    pieces.push(Piece::Text(rest));
    pieces
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn unknown_placeholders_stay_and_are_reported() {
        let mut words = Words::default();
        words.count("链", 10);
        assert_eq!(words.fill("看{链}条链，{县}个县{"), "看十条链，{县}个县{");
        assert_eq!(words.unknown("看{链}条链，{县}个县{"), ["县"]);
    }
}
