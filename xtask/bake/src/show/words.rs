//! The placeholders in notes and captions: counted numbers and lists.

use super::Subject;
use crate::seeds::{Chain, Seeds};
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
            _ => {
                words.regions(seeds.region_ids().collect(), seeds);
                words.names(seeds);
            }
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

    /// Adds the number of chains that name each region.
    fn names(&mut self, seeds: &Seeds) {
        let counties = seeds.counties.iter().map(|it| (&it.id, &it.name));
        for (id, name) in counties.chain(seeds.zones.iter().map(|it| (&it.id, &it.name))) {
            self.count(name, count_chains(id, seeds));
        }
    }
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

/// A number below a hundred in Chinese, as before a counter; digits for a larger one.
pub(crate) fn numeral(number: usize) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let digit = |number: usize| DIGITS.get(number).copied().unwrap_or_default();
    match (number / 10, number % 10) {
        (0, 0) => "零".to_owned(),
        (0, 2) => "两".to_owned(),
        (0, ones) => digit(ones).to_owned(),
        (1, ones) => ["十", digit(ones)].concat(),
        (tens @ 2..=9, ones) => [digit(tens), "十", digit(ones)].concat(),
        _ => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Words, numeral};

    #[test]
    fn numbers_are_written_in_chinese() {
        let numerals = [0, 1, 2, 8, 10, 12, 18, 20, 26, 99].map(numeral);
        assert_eq!(numerals.join(" "), "零 一 两 八 十 十二 十八 二十 二十六 九十九");
    }

    #[test]
    fn unknown_placeholders_stay_and_are_reported() {
        let mut words = Words::default();
        words.count("链", 10);
        assert_eq!(words.fill("看{链}条链，{县}个县{"), "看十条链，{县}个县{");
        assert_eq!(words.unknown("看{链}条链，{县}个县{"), ["县"]);
    }
}
