//! The document, 一核, 一廊, the chains, the regions, the ambiguities and the review.

use super::seed::seeds;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The names of something, and their readings.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Naming<'a> {
    /// The full name.
    pub(crate) name: &'a str,
    /// The short name, if it has one.
    pub(crate) short: &'a str,
    /// The words of the name with spaces between, if given.
    pub(crate) words: Option<&'a str>,
    /// Readings of characters for which the generated one is wrong.
    pub(crate) reading: &'a BTreeMap<String, String>,
}

seeds! {
    /// `[document]`
    Document {
        title: String,
        short_title: String,
        issuer: String,
        published: String,
        signed: String,
    }

    /// `[core]`
    Core {
        region: String,
        wording: String,
        measure: String,
        quote: String,
    }

    /// `[corridor]`
    Corridor {
        name: String,
        measure: String,
        quote: String,
        members: Vec<Wording>,
    }

    /// `[[chain]]`
    Chain(id) {
        id: String,
        name: String,
        colour: String,
        measure: String,
        quote: String,
        roles: Vec<Role>,
    }, optional {
        words: Option<String>,
        reading: BTreeMap<String, String>,
        ahead: Vec<String>,
    }

    /// `[[county]]`
    County(id) {
        id: String,
        name: String,
        short: String,
    }, optional {
        aliases: Vec<String>,
        words: Option<String>,
        reading: BTreeMap<String, String>,
    }

    /// `[[zone]]`
    Zone(id) {
        id: String,
        name: String,
        short: String,
        host: String,
        basis: String,
        lon: Option<f64>,
        lat: Option<f64>,
    }, optional {
        aliases: Vec<String>,
        words: Option<String>,
        reading: BTreeMap<String, String>,
    }

    /// `[[city]]`
    City(id) {
        id: String,
        name: String,
        short: String,
        province: String,
    }

    /// `[[ambiguity]]`
    Ambiguity(id) {
        id: String,
        title: String,
        says: String,
        quotes: Vec<String>,
        does: String,
        why: String,
    }, optional {
        measures: Vec<String>,
        regions: Vec<String>,
        chains: Vec<String>,
    }

    /// `[review]`: the record of the map's review.
    Review {
        state: String,
    }, optional {
        number: Option<String>,
        date: Option<String>,
        hash: Option<String>,
    }
}

/// A region as a quotation names it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Wording {
    pub(crate) region: String,
    pub(crate) wording: String,
}

/// A role of a chain.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Role {
    pub(crate) region: String,
    pub(crate) term: String,
    pub(crate) wording: String,
}

impl County {
    /// How it is named.
    pub(crate) fn naming(&self) -> Naming<'_> {
        let Self { name, short, words, reading, .. } = self;
        Naming { name, short, words: words.as_deref(), reading }
    }
}

impl Zone {
    /// How it is named.
    pub(crate) fn naming(&self) -> Naming<'_> {
        let Self { name, short, words, reading, .. } = self;
        Naming { name, short, words: words.as_deref(), reading }
    }
}

impl Chain {
    /// How it is named.
    pub(crate) fn naming(&self) -> Naming<'_> {
        let Self { name, words, reading, .. } = self;
        Naming { name, short: "", words: words.as_deref(), reading }
    }
}
