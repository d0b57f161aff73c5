//! A quotation from the plan with its citation.

use super::markup::{tag, text as escaped, words};
use crate::plan::{Citation, Clause};
use crate::state::measure_link;
use crate::text::{Text, fill};

/// A clause with citations marked in it, in the order of the text. Each mark has an attribute; of two
/// citations that overlap, the first is marked.
pub(crate) fn mark_citations<'a>(
    clause: &Clause,
    marks: impl IntoIterator<Item = (Citation, (&'a str, &'a str))>,
) -> String {
    let part = |from, to| clause.quote.get(from..to).unwrap_or_default();
    let mut out = String::new();
    let mut at = 0;
    for (Citation { start, end, .. }, attribute) in marks {
        if start >= at {
            out.push_str(&escaped(part(at, start)));
            out.push_str(&words("mark", &[attribute], part(start, end)));
            at = end;
        }
    }
    out + &escaped(part(at, clause.quote.len()))
}

/// A clause, word for word.
pub(crate) fn quote(text: &Text, document: &str, clause: &Clause) -> String {
    figure(text, document, clause, &escaped(clause.quote))
}

/// A clause, word for word, with the cited name marked in it.
pub(super) fn citation(text: &Text, document: &str, citation: Citation) -> String {
    let (before, name, after) = citation.split();
    let marked = [escaped(before), words("mark", &[], name), escaped(after)].concat();
    figure(text, document, citation.clause, &marked)
}

fn figure(text: &Text, document: &str, clause: &Clause, quotation: &str) -> String {
    let source = fill(text.clause_of, &[document, clause.section, clause.measure, clause.title]);
    let link = measure_link(clause.measure);
    let parts = [tag("blockquote", &[], quotation), tag("figcaption", &[], &link.text(&source))];
    tag("figure", &[("class", "quote")], &parts.concat())
}
