//! The fields of an object in a file that nothing is known of.

use crate::text::{ZH_FILE, fill};
use serde_json::{Map, Value};

/// What is wrong, without the sentence around it.
pub(super) type Fault = String;

/// The fields of an object.
pub(super) struct Fields<'a>(&'a Map<String, Value>);

impl<'a> Fields<'a> {
    /// The fields of a value, all of which must be known.
    pub(super) fn new(value: &'a Value, known: &[&str]) -> Result<Self, Fault> {
        let map = value.as_object().ok_or_else(mistyped)?;
        match map.keys().find(|key| !known.contains(&key.as_str())) {
            Some(key) => Err(fill(ZH_FILE.field, &[&key.chars().take(40).collect::<String>()])),
            None => Ok(Self(map)),
        }
    }

    /// The field itself, which must be there.
    fn required(&self, name: &str) -> Result<&'a Value, Fault> {
        self.0.get(name).ok_or_else(|| fill(ZH_FILE.missing, &[name]))
    }

    /// A text that must be there.
    pub(super) fn required_text(&self, name: &str) -> Result<&'a str, Fault> {
        self.required(name)?.as_str().ok_or_else(mistyped)
    }

    /// A number that must be there.
    pub(super) fn required_number(&self, name: &str) -> Result<u32, Fault> {
        number(self.required(name)?)
    }

    /// A list that must be there.
    pub(super) fn required_list(&self, name: &str) -> Result<&'a [Value], Fault> {
        self.required(name)?.as_array().map(Vec::as_slice).ok_or_else(mistyped)
    }

    /// A text; empty if it is missing.
    pub(super) fn text(&self, name: &str) -> Result<&'a str, Fault> {
        if self.0.contains_key(name) { self.required_text(name) } else { Ok("") }
    }

    /// A number; none if it is missing.
    pub(super) fn number(&self, name: &str) -> Result<Option<u32>, Fault> {
        self.0.get(name).map(number).transpose()
    }

    /// A list; empty if it is missing.
    pub(super) fn list(&self, name: &str) -> Result<&'a [Value], Fault> {
        if self.0.contains_key(name) { self.required_list(name) } else { Ok(&[]) }
    }
}

/// A whole number that is not negative.
pub(super) fn number(value: &Value) -> Result<u32, Fault> {
    value.as_u64().and_then(|number| u32::try_from(number).ok()).ok_or_else(mistyped)
}

/// The words for a value of another type.
pub(super) fn mistyped() -> Fault {
    ZH_FILE.mistyped.to_owned()
}
