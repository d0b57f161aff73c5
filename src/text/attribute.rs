//! Attributes of elements, as values that can be compared.

/// The name of an attribute and its value; none if the element does not have it.
pub(crate) type Attribute = (&'static str, Option<String>);

/// An attribute with a value.
pub(crate) fn set(name: &'static str, value: impl Into<String>) -> Attribute {
    (name, Some(value.into()))
}

/// An attribute that is `true` or `false`.
pub(crate) fn truth(name: &'static str, value: bool) -> Attribute {
    set(name, if value { "true" } else { "false" })
}

/// A boolean attribute: present without a value, or absent.
pub(crate) fn flag(name: &'static str, present: bool) -> Attribute {
    (name, present.then(String::new))
}
