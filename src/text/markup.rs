//! Markup as text. Whatever comes from outside is escaped on its way in.

/// A name and a value.
type Pair<'a> = (&'a str, &'a str);

/// An element with its content, which is markup already.
pub(crate) fn tag(name: &str, attributes: &[Pair<'_>], content: &str) -> String {
    let mut out = ["<", name].concat();
    for (key, value) in attributes {
        for part in [" ", key, "=\"", &text(value), "\""] {
            out.push_str(part);
        }
    }
    for part in [">", content, "</", name, ">"] {
        out.push_str(part);
    }
    out
}

/// Words as markup.
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

/// An element that holds words alone.
pub(crate) fn words(name: &str, attributes: &[Pair<'_>], words: &str) -> String {
    tag(name, attributes, &text(words))
}
