//! The shape of the measures and of the units that have them to do.

use super::{Naming, Wording};
use serde::Deserialize;
use std::collections::BTreeMap;

/// `[[section]]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Section {
    pub(crate) id: String,
    pub(crate) title: String,
}

/// `[[measure]]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Measure {
    pub(crate) id: String,
    pub(crate) section: String,
    pub(crate) title: String,
    pub(crate) summary: String,
    #[serde(rename = "clause")]
    pub(crate) clauses: Vec<Clause>,
}

/// `[[measure.clause]]`: a quotation and what it says.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Clause {
    pub(crate) quote: String,
    /// The units it makes responsible, the lead first.
    pub(crate) units: Vec<String>,
    /// The regions it names.
    pub(crate) regions: Vec<Wording>,
    /// Words that hold a region's name and mean something else.
    pub(crate) apart: Vec<String>,
    /// The chains a word of it speaks of.
    pub(crate) chains: Vec<Touch>,
    /// By when its targets are to be reached.
    pub(crate) by: String,
    pub(crate) targets: Vec<Target>,
}

/// A chain and the word that speaks of it.
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

/// `[[unit]]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Unit {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) aliases: Vec<String>,
    pub(crate) words: Option<String>,
    pub(crate) reading: BTreeMap<String, String>,
    pub(crate) region: Option<String>,
    pub(crate) collective: bool,
}

impl Measure {
    /// The section it stands under: that of its own number, or the part that holds it.
    pub(crate) fn stands_under(&self, section: &Section) -> bool {
        let part = self.section.split_once('（').map(|(part, _)| part);
        section.id == self.section || Some(section.id.as_str()) == part
    }
}

impl Clause {
    /// Where the words stand in the quotation that do not mean the regions they name.
    pub(crate) fn is_apart(&self, at: usize) -> bool {
        let within = |words: &String| {
            let mut found = self.quote.match_indices(words.as_str());
            found.any(|(start, words)| (start..start + words.len()).contains(&at))
        };
        self.apart.iter().filter(|words| !words.is_empty()).any(within)
    }
}

impl Unit {
    /// How it is named.
    pub(crate) fn naming(&self) -> Naming<'_> {
        let Self { name, words, reading, .. } = self;
        Naming { name, short: "", words: words.as_deref(), reading }
    }
}
