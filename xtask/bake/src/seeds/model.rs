//! The shape of the seeds. Every field may be missing here, so that the checks can report all
//! that are; see `check::fields`.

use super::{Atlas, Captions, Heading, Inset, Measure, Scene, Section, Source, Unit};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What all entries have in common.
pub(crate) trait Seed {
    /// The id; empty for an entry that a file has once.
    fn id(&self) -> &str;
    /// The fields it can't do without, and whether they are empty.
    fn required(&self) -> Vec<(&'static str, bool)>;
}

/// How something is named and read aloud.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Naming<'a> {
    /// The full name.
    pub(crate) name: &'a str,
    /// The short name, if it has one.
    pub(crate) short: &'a str,
    /// The name parted into words, if that is given.
    pub(crate) words: Option<&'a str>,
    /// Readings of characters that the generator would read otherwise.
    pub(crate) reading: &'a BTreeMap<String, String>,
}

/// `[document]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Document {
    pub(crate) title: String,
    pub(crate) short_title: String,
    pub(crate) issuer: String,
    pub(crate) published: String,
    pub(crate) signed: String,
}

/// `[core]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Core {
    pub(crate) region: String,
    pub(crate) wording: String,
    pub(crate) measure: String,
    pub(crate) quote: String,
}

/// `[corridor]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Corridor {
    pub(crate) name: String,
    pub(crate) measure: String,
    pub(crate) quote: String,
    pub(crate) members: Vec<Wording>,
}

/// A region as a quotation names it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Wording {
    pub(crate) region: String,
    pub(crate) wording: String,
}

/// `[[chain]]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Chain {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) words: Option<String>,
    pub(crate) reading: BTreeMap<String, String>,
    pub(crate) colour: String,
    pub(crate) measure: String,
    pub(crate) quote: String,
    pub(crate) roles: Vec<Role>,
    pub(crate) ahead: Vec<String>,
}

/// A role of a chain.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Role {
    pub(crate) region: String,
    pub(crate) term: String,
    pub(crate) wording: String,
}

/// `[[county]]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct County {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) short: String,
    pub(crate) aliases: Vec<String>,
    pub(crate) words: Option<String>,
    pub(crate) reading: BTreeMap<String, String>,
}

/// `[[zone]]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Zone {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) short: String,
    pub(crate) aliases: Vec<String>,
    pub(crate) words: Option<String>,
    pub(crate) reading: BTreeMap<String, String>,
    pub(crate) host: String,
    pub(crate) basis: String,
    pub(crate) lon: Option<f64>,
    pub(crate) lat: Option<f64>,
}

/// `[[city]]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct City {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) short: String,
    pub(crate) province: String,
}

/// `[[ambiguity]]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Ambiguity {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) says: String,
    pub(crate) quotes: Vec<String>,
    pub(crate) does: String,
    pub(crate) why: String,
    pub(crate) measures: Vec<String>,
    pub(crate) regions: Vec<String>,
    pub(crate) chains: Vec<String>,
}

/// `[review]`: what `review.toml` records of the map's review.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Review {
    pub(crate) state: String,
    pub(crate) number: Option<String>,
    pub(crate) date: Option<String>,
    pub(crate) hash: Option<String>,
}

/// Whether a field is missing.
trait Missing {
    fn is_missing(&self) -> bool;
}

impl Missing for String {
    fn is_missing(&self) -> bool {
        self.is_empty()
    }
}

impl<T> Missing for Vec<T> {
    fn is_missing(&self) -> bool {
        self.is_empty()
    }
}

impl Missing for Option<f64> {
    fn is_missing(&self) -> bool {
        self.is_none()
    }
}

/// Implements [`Seed`]: the id, then the fields that may not be missing.
macro_rules! seed {
    ($kind:ty, $id:expr, [$($field:ident),*]) => {
        impl Seed for $kind {
            fn id(&self) -> &str {
                let id: fn(&Self) -> &str = $id;
                id(self)
            }

            fn required(&self) -> Vec<(&'static str, bool)> {
                vec![$((stringify!($field), self.$field.is_missing())),*]
            }
        }
    };
}

seed!(Atlas, |_| "", [title, city, example]);
seed!(Source, |_| "", [name, boundaries, licence, review_number]);
seed!(Inset, |_| "", [west, south, east, north]);
seed!(Heading, |_| "", [name, lon, lat]);
seed!(Document, |_| "", [title, short_title, issuer, published, signed]);
seed!(Core, |_| "", [region, wording, measure, quote]);
seed!(Corridor, |_| "", [name, measure, quote, members]);
seed!(Section, |it| &it.id, [id, title]);
seed!(Measure, |it| &it.id, [id, section, title, summary]);
seed!(Unit, |it| &it.id, [id, name]);
seed!(Chain, |it| &it.id, [id, name, colour, measure, quote, roles]);
seed!(County, |it| &it.id, [id, name, short]);
seed!(Zone, |it| &it.id, [id, name, short, host, basis, lon, lat]);
seed!(City, |it| &it.id, [id, name, short, province]);
seed!(Ambiguity, |it| &it.id, [id, title, says, quotes, does, why]);
seed!(Captions, |_| "", [stated, derived, ahead]);
seed!(Scene, |it| &it.id, [id, letter, notes]);
seed!(Review, |_| "", [state]);

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
