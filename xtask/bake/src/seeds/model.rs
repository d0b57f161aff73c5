//! The shape of the seeds. Every field may be missing here, so that the checks can tell of all
//! that are; see `check::fields`.

use super::{Captions, Measure, Scene, Section, Unit};
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

/// Implements [`Seed`]: the id, then the fields that may not be empty.
macro_rules! seed {
    ($kind:ty, $id:expr, [$($field:ident),*], $more:expr) => {
        impl Seed for $kind {
            fn id(&self) -> &str {
                let id: fn(&Self) -> &str = $id;
                id(self)
            }

            fn required(&self) -> Vec<(&'static str, bool)> {
                let more: fn(&Self) -> Vec<(&'static str, bool)> = $more;
                let mut fields = vec![$((stringify!($field), self.$field.is_empty())),*];
                fields.extend(more(self));
                fields
            }
        }
    };
}

seed!(Document, |_| "", [title, short_title, issuer, published, signed], |_| vec![]);
seed!(Core, |_| "", [region, wording, measure, quote], |_| vec![]);
seed!(Corridor, |_| "", [name, measure, quote, members], |_| vec![]);
seed!(Section, |it| &it.id, [id, title], |_| vec![]);
seed!(Measure, |it| &it.id, [id, section, title, summary], |_| vec![]);
seed!(Unit, |it| &it.id, [id, name], |_| vec![]);
seed!(Chain, |it| &it.id, [id, name, colour, measure, quote, roles], |_| vec![]);
seed!(County, |it| &it.id, [id, name, short], |_| vec![]);
seed!(Zone, |it| &it.id, [id, name, short, host, basis], |it| vec![
    ("lon", it.lon.is_none()),
    ("lat", it.lat.is_none())
]);
seed!(City, |it| &it.id, [id, name, short, province], |_| vec![]);
seed!(Ambiguity, |it| &it.id, [id, title, says, quotes, does, why], |_| vec![]);
seed!(Captions, |_| "", [stated, derived, ahead], |_| vec![]);
seed!(Scene, |it| &it.id, [id, letter, notes], |_| vec![]);
seed!(Review, |_| "", [state], |_| vec![]);

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
