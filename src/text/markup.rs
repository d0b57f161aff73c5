//! Markup as text. All text and every attribute value is escaped.

use super::attribute::Attribute;

/// A name and a value.
type Pair<'a> = (&'a str, &'a str);

/// A start tag that is being written. Attributes stand in the order in which they are added.
///
/// ```text
/// Tag::new("input").attr("name", "order").flag("checked", is_default).text("")
/// ```
#[must_use]
pub(crate) struct Tag<'a> {
    name: &'a str,
    /// The tag without its closing `>`.
    start: String,
}

impl<'a> Tag<'a> {
    /// An element without attributes.
    pub(crate) fn new(name: &'a str) -> Self {
        Self { name, start: ["<", name].concat() }
    }

    /// Adds an attribute.
    pub(crate) fn attr(mut self, name: &str, value: &str) -> Self {
        for part in [" ", name, "=\"", &text(value), "\""] {
            self.start.push_str(part);
        }
        self
    }

    /// Adds an attribute if it has a value.
    pub(crate) fn attr_if_some(self, name: &str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// Adds a boolean attribute if it is on.
    pub(crate) fn flag(self, name: &str, on: bool) -> Self {
        self.attr_if_some(name, on.then_some(""))
    }

    /// Adds the attributes that have a value.
    pub(crate) fn attributes(self, attributes: &[Attribute]) -> Self {
        let add = |tag: Self, (name, value): &Attribute| tag.attr_if_some(name, value.as_deref());
        attributes.iter().fold(self, add)
    }

    /// Adds a list of attributes.
    pub(crate) fn attrs(self, attributes: &[Pair<'_>]) -> Self {
        attributes.iter().fold(self, |tag, (name, value)| tag.attr(name, value))
    }

    /// Ends the element with markup as its content.
    pub(crate) fn markup(self, content: &str) -> String {
        [&self.start, ">", content, "</", self.name, ">"].concat()
    }

    /// Ends a void element, which has neither content nor end tag.
    pub(crate) fn void(self) -> String {
        [&self.start, ">"].concat()
    }

    /// Ends the element with text as its content.
    pub(crate) fn text(self, words: &str) -> String {
        self.markup(&text(words))
    }
}

/// An element with markup as its content.
pub(crate) fn tag(name: &str, attributes: &[Pair<'_>], content: &str) -> String {
    Tag::new(name).attrs(attributes).markup(content)
}

/// Escapes text for use as content or as an attribute value.
pub(crate) fn text(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(letter),
        }
    }
    out
}

/// An element with text as its content.
pub(crate) fn words(name: &str, attributes: &[Pair<'_>], words: &str) -> String {
    Tag::new(name).attrs(attributes).text(words)
}

#[cfg(test)]
mod tests {
    use super::{Tag, tag};

    #[test]
    fn attributes_stand_in_order_and_are_escaped() {
        let made = Tag::new("a").attr("href", "?a&b").attr("title", "\"x\"").text("1 < 2");
        assert_eq!(made, "<a href=\"?a&amp;b\" title=\"&quot;x&quot;\">1 &lt; 2</a>");
    }

    #[test]
    fn flags_and_missing_values_are_left_out() {
        let input = |on| Tag::new("input").flag("checked", on).attr_if_some("id", None).text("");
        assert_eq!(input(false), "<input></input>");
        assert_eq!(input(true), tag("input", &[("checked", "")], ""));
    }
}
