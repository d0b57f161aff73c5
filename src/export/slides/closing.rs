//! The last slide: the structure in a sentence a part, each with its clause, and how to check it.

use super::column::column;
use super::ink::Inks;
use super::page::{LEFT, MAP_BOTTOM, foot};
use super::units::{SIZE, frame};
use super::words::Words;
use crate::drawing::Ink;
use crate::plan::{Clause, PLAN};
use crate::text::{ZH, ZH_SHOW, ZH_SLIDES, fill};
use atlas_ooxml::{Node, Paragraph};

/// The content of the last slide.
pub(super) fn nodes(inks: &Inks) -> Vec<Node> {
    let words = Words { inks };
    let names: Vec<&str> = PLAN.chains.iter().map(|chain| chain.name).collect();
    let summary = fill(ZH_SHOW.chains_said, &[&names.join(ZH.list_separator)]);
    let mut paragraphs = quote(&words, ZH_SHOW.core, PLAN.core.citation.clause);
    paragraphs.extend(quote(&words, ZH_SHOW.corridor, PLAN.corridor.clause));
    // The plan has a sentence about each chain, and none about all.
    paragraphs.push(words.heading(ZH_SHOW.chains));
    let mark = ["［", ZH_SHOW.our_summary, "］"].concat();
    let runs = vec![words.run(&mark, 26, Ink::Quiet), words.run(&summary, 30, Ink::Ink)];
    paragraphs.push(Paragraph::new(runs).lines(110).after_space(300));
    paragraphs.extend(PLAN.chains.first().map(|chain| cite(&words, chain.clause)));
    let checked = fill(ZH_SLIDES.close_said, &[PLAN.document.short_title]);
    let checks = [&checked, ZH_SHOW.close_unsaid, ZH_SHOW.close_ours].concat();
    paragraphs.push(Paragraph::new(vec![words.run(&checks, 26, Ink::Quiet)]).after_space(2000));
    let text = frame(LEFT, 140, SIZE.0 - 2 * LEFT, MAP_BOTTOM - 100);
    let text = column(ZH_SLIDES.text, text, &paragraphs);
    [Node::from(text)].into_iter().chain(foot(inks, "")).collect()
}

fn quote(words: &Words<'_>, name: &str, clause: &'static Clause) -> Vec<Paragraph> {
    let quote = ["“", clause.quote, "”"].concat();
    let quote = Paragraph::new(vec![words.run(&quote, 32, Ink::Ink).major()]);
    vec![words.heading(name), quote.lines(110).after_space(300), cite(words, clause)]
}

fn cite(words: &Words<'_>, clause: &'static Clause) -> Paragraph {
    let number = fill(ZH_SHOW.measure, &[clause.measure]);
    let text = [number.as_str(), clause.title].join(ZH.space);
    Paragraph::new(vec![words.run(&text, 24, Ink::Quiet)]).after_space(200)
}
