//! What a talk goes through, in a sentence: of a deck from which slides were left out, it counts what
//! is left.

use crate::plan::{Chain, PLAN, Picture, numeral};
use crate::state::{Deck, Entry};
use crate::text::{ZH_AGENDA, fill};

/// A part of a talk.
enum Topic {
    Core,
    Corridor,
    /// Chains one after the other.
    Chains(Vec<&'static Chain>),
    /// All chains together.
    Together,
    Targets,
    Duties,
}

/// What a talk goes through, as a sentence; empty if there is nothing to list.
pub(super) fn describe_agenda(deck: &Deck) -> String {
    let topics = topics(deck);
    let last = topics.len().saturating_sub(1);
    let part = |(at, topic): (usize, &Topic)| {
        let link = match at {
            0 if last == 0 => "",
            0 => ZH_AGENDA.first,
            _ if at == last && last > 1 => ZH_AGENDA.last,
            1 => ZH_AGENDA.second,
            at if at % 2 == 0 => ZH_AGENDA.then,
            _ => ZH_AGENDA.next,
        };
        [link, &describe(topic)].concat()
    };
    let parts: Vec<String> = topics.iter().enumerate().map(part).collect();
    match parts.as_slice() {
        [] => String::new(),
        parts => fill(ZH_AGENDA.sentence, &[&parts.join(ZH_AGENDA.comma)]),
    }
}

/// The parts of a talk in their order; slides that belong together are one.
fn topics(deck: &Deck) -> Vec<Topic> {
    let mut topics: Vec<Topic> = Vec::new();
    for topic in deck.entries.iter().filter_map(topic_of) {
        match (topics.last_mut(), topic) {
            (Some(Topic::Chains(chains)), Topic::Chains(more)) => chains.extend(more),
            (Some(Topic::Together), Topic::Together) => {}
            (_, topic) => topics.push(topic),
        }
    }
    topics
}

/// The part that a slide belongs to; none for cover, last slide and slides of the presenter's own.
fn topic_of(entry: &Entry) -> Option<Topic> {
    let slide = entry.slide();
    if let Some(chain) = slide.chain() {
        return Some(Topic::Chains(vec![chain]));
    }
    match (slide.picture, slide.id) {
        (Picture::Map, "core") => Some(Topic::Core),
        (Picture::Map, "corridor") => Some(Topic::Corridor),
        (Picture::Overview | Picture::Matrix, _) => Some(Topic::Together),
        (Picture::Targets, _) => Some(Topic::Targets),
        (Picture::Duties, _) => Some(Topic::Duties),
        _ => None,
    }
}

fn describe(topic: &Topic) -> String {
    match topic {
        Topic::Core => ZH_AGENDA.core.to_owned(),
        Topic::Corridor => ZH_AGENDA.corridor.to_owned(),
        Topic::Chains(chains) => match chains.as_slice() {
            [one] => fill(ZH_AGENDA.chain, &[one.name]),
            more => fill(ZH_AGENDA.chains, &[&numeral(more.len())]),
        },
        Topic::Together => fill(ZH_AGENDA.together, &[&numeral(PLAN.chains.len())]),
        Topic::Targets => ZH_AGENDA.targets.to_owned(),
        Topic::Duties => ZH_AGENDA.duties.to_owned(),
    }
}
