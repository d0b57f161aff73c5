//! The measures and the units responsible for them.

use super::seed::seeds;
use super::{Naming, Wording};
use serde::Deserialize;
use std::collections::BTreeMap;

seeds! {
    /// `[[section]]`
    Section(id) {
        id: String,
        title: String,
    }

    /// `[[measure]]`
    Measure(id) {
        id: String,
        section: String,
        title: String,
        summary: String,
    }, optional {
        #[serde(rename = "clause")]
        clauses: Vec<Clause>,
    }

    /// `[[unit]]`
    Unit(id) {
        id: String,
        name: String,
    }, optional {
        aliases: Vec<String>,
        words: Option<String>,
        reading: BTreeMap<String, String>,
        region: Option<String>,
        collective: bool,
    }
}

/// `[[measure.clause]]`: a quotation with its content.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Clause {
    pub(crate) quote: String,
    /// The responsible units, the lead first.
    pub(crate) units: Vec<String>,
    /// The regions that it names.
    pub(crate) regions: Vec<Wording>,
    /// Words that contain a region's name but mean something else.
    pub(crate) apart: Vec<String>,
    /// The chains that it mentions.
    pub(crate) chains: Vec<Touch>,
    /// The date of its targets.
    pub(crate) by: String,
    pub(crate) targets: Vec<Target>,
}

/// A chain and the word for it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Touch {
    pub(crate) chain: String,
    pub(crate) wording: String,
}

/// A figure of a clause.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Target {
    pub(crate) indicator: String,
    pub(crate) figure: String,
    pub(crate) unit: String,
    pub(crate) comparators: Vec<String>,
}

impl Measure {
    /// Returns true if the measure belongs to the section or part.
    pub(crate) fn belongs_to(&self, section: &Section) -> bool {
        let part = self.section.split_once('（').map(|(part, _)| part);
        section.id == self.section || Some(section.id.as_str()) == part
    }
}

impl Clause {
    /// Returns true if this byte of the quotation belongs to words that mean no region.
    pub(crate) fn is_apart(&self, at: usize) -> bool {
        let within = |words: &String| {
            let mut found = self.quote.match_indices(words.as_str());
            found.any(|(start, words)| (start..start + words.len()).contains(&at))
        };
        self.apart.iter().filter(|words| !words.is_empty()).any(within)
    }
}

impl Unit {
    /// Its names.
    pub(crate) fn naming(&self) -> Naming<'_> {
        let Self { name, words, reading, .. } = self;
        Naming { name, short: "", words: words.as_deref(), reading }
    }
}
