//! A quotation from the plan with its citation.

use super::markup::{tag, text as escaped, words};
use crate::plan::{Citation, Clause};
use crate::state::measure_link;
use crate::text::{Text, fill};

/// A clause, word for word.
pub(crate) fn quote(text: &Text, document: &str, clause: &Clause) -> String {
    figure(text, document, clause, &escaped(clause.quote))
}

/// A clause, word for word, with the name it citations marked in it.
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
