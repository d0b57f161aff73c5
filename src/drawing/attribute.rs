//! Attributes of marks.

use crate::text::markup::tag;

/// The name of an attribute and its value; none where the mark does not have it.
pub type Attribute = (&'static str, Option<String>);

/// An attribute with a value.
pub(super) fn set(name: &'static str, value: impl Into<String>) -> Attribute {
    (name, Some(value.into()))
}

/// An attribute that is `true` or `false`.
pub(super) fn truth(name: &'static str, value: bool) -> Attribute {
    set(name, if value { "true" } else { "false" })
}

/// An attribute without a value that is there or not.
pub(super) fn flag(name: &'static str, present: bool) -> Attribute {
    (name, present.then(String::new))
}

/// An element with its attributes and its content, which is markup already.
pub(super) fn element(name: &str, attributes: &[Attribute], content: &str) -> String {
    let present = attributes.iter().filter_map(|(key, value)| Some((*key, value.as_deref()?)));
    tag(name, &present.collect::<Vec<_>>(), content)
}
