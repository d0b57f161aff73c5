//! Findings and their report: a line for each finding, with all its places.

use std::collections::BTreeMap;
use std::fmt;

/// A place in the show.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Spot {
    /// `light` or `dark`.
    pub theme: String,
    /// The scene's place in the show, by which the report is ordered.
    pub order: usize,
    /// The scene's id, or `ask-ID` for an answer.
    pub scene: String,
    /// The step, from 1.
    pub step: usize,
}

/// A problem on a projector.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The indistinguishable or illegible thing.
    pub about: String,
    /// The measured and the required values.
    pub figures: String,
    /// A suggestion.
    pub mend: String,
    /// The first occurrence: words or names.
    pub example: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { about, figures, mend, example } = self;
        write!(f, "{about}: {figures} ({example}); mend: {mend}")
    }
}

/// A line for each finding, for any number of places.
pub fn lines(found: &[(Spot, Finding)], all: &[Spot]) -> Vec<String> {
    let mut order: Vec<&Finding> = Vec::new();
    let mut spots: Vec<Vec<&Spot>> = Vec::new();
    let same = |one: &Finding, other: &Finding| {
        (&one.about, &one.figures, &one.mend) == (&other.about, &other.figures, &other.mend)
    };
    for (spot, finding) in found {
        match order.iter().position(|it| same(it, finding)).and_then(|at| spots.get_mut(at)) {
            Some(known) => known.push(spot),
            None => {
                order.push(finding);
                spots.push(vec![spot]);
            }
        }
    }
    let told = order.into_iter().zip(spots);
    told.map(|(finding, spots)| format!("{}: {finding}", places(&spots, all))).collect()
}

/// `light: rare-earth 1-3, nev 2; dark: every step`.
fn places(spots: &[&Spot], all: &[Spot]) -> String {
    let mut themes: BTreeMap<&str, Vec<&Spot>> = BTreeMap::new();
    for spot in spots {
        let theme = themes.entry(&spot.theme).or_default();
        if !theme.contains(spot) {
            theme.push(spot);
        }
    }
    let told = themes.into_iter().rev().map(|(theme, spots)| {
        let whole = all.iter().filter(|spot| spot.theme == theme).count() == spots.len();
        let said = if whole && spots.len() > 1 { "every step".to_owned() } else { scenes(&spots) };
        format!("{theme}: {said}")
    });
    told.collect::<Vec<_>>().join("; ")
}

fn scenes(spots: &[&Spot]) -> String {
    let mut scenes: BTreeMap<(usize, &str), Vec<usize>> = BTreeMap::new();
    for spot in spots {
        scenes.entry((spot.order, &spot.scene)).or_default().push(spot.step);
    }
    let told = scenes.into_iter().map(|((_, scene), steps)| format!("{scene} {}", ranges(&steps)));
    told.collect::<Vec<_>>().join(", ")
}

/// `1-3+5`: ascending numbers, with consecutive ones as a range.
fn ranges(steps: &[usize]) -> String {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for &step in steps {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == step => *last = step,
            _ => ranges.push((step, step)),
        }
    }
    let one = |&(first, last): &(usize, usize)| match first == last {
        true => first.to_string(),
        false => format!("{first}-{last}"),
    };
    ranges.iter().map(one).collect::<Vec<_>>().join("+")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spot(theme: &str, order: usize, scene: &str, step: usize) -> Spot {
        Spot { theme: theme.into(), order, scene: scene.into(), step }
    }

    fn finding(about: &str, example: &str) -> Finding {
        let [about, example] = [about, example].map(str::to_owned);
        Finding { about, figures: "2:1".into(), mend: "more".into(), example }
    }

    #[test]
    fn a_finding_at_many_places_is_one_line() {
        let spots = [1, 2, 3, 5].map(|step| spot("light", 3, "nev", step));
        let mut found: Vec<_> = spots.map(|spot| (spot, finding("words", "a"))).into();
        found.push((spot("dark", 1, "core", 1), finding("words", "b")));
        found.push((spot("dark", 0, "title", 1), finding("fills", "c")));
        let all: Vec<Spot> = found.iter().map(|(spot, _)| spot.clone()).collect();
        let lines = lines(&found, &all);
        assert_eq!(
            lines,
            [
                "light: every step; dark: core 1: words: 2:1 (a); mend: more",
                "dark: title 1: fills: 2:1 (c); mend: more"
            ]
        );
        assert_eq!(places(&[&all[0], &all[1], &all[3]], &all), "light: nev 1-2+5");
    }
}
