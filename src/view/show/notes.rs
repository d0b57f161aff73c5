//! The speaker's notes. The speaker's window and paper both take them from here.

use super::additions::own_mark;
use super::agenda::describe_agenda;
use super::session::PresenterSession;
use crate::plan::{AGENDA, Reveal, Shows, Step};
use crate::state::{Deck, Entry, Position};
use crate::text::ZH_AGENDA;
use crate::text::markup::{tag, words};

/// A paragraph of notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The paragraph.
    pub text: String,
    /// Whether it is the presenter's own.
    pub is_own: bool,
}

/// The notes at a position of a show: the presenter's own for the step, then the atlas's for the slide,
/// unless the presenter hides those.
pub fn notes_at(session: &PresenterSession, position: Position) -> Vec<Note> {
    let Some(entry) = position.entry(&session.show.deck) else { return Vec::new() };
    own_notes(session, entry, position.step).into_iter().chain(our_notes(session, entry)).collect()
}

/// The notes of a whole slide: the presenter's own for every step that is shown, then the atlas's.
fn notes_of_slide(session: &PresenterSession, at: usize) -> Vec<Note> {
    let Some(entry) = session.show.deck.entries.get(at) else { return Vec::new() };
    let own = (0..entry.steps.len()).flat_map(|step| own_notes(session, entry, step));
    own.chain(our_notes(session, entry)).collect()
}

/// The presenter's own notes for a step, a paragraph a line.
fn own_notes(session: &PresenterSession, entry: &Entry, step: usize) -> Vec<Note> {
    let notes = session.additions.step(entry, step).notes;
    let lines = notes.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| Note { text: line.to_owned(), is_own: true }).collect()
}

/// The atlas's notes of a slide.
fn our_notes(session: &PresenterSession, entry: &Entry) -> Vec<Note> {
    if session.additions.only_own_notes.contains(entry.key.id) {
        return Vec::new();
    }
    let notes = our_notes_of(&session.show.deck, entry).into_iter();
    notes.map(|text| Note { text, is_own: false }).collect()
}

/// The atlas's notes of every slide of a deck, a paragraph each, for a presentation as a file.
pub fn deck_notes(deck: &Deck) -> Vec<Vec<String>> {
    deck.entries.iter().map(|entry| our_notes_of(deck, entry)).collect()
}

/// The atlas's notes of a slide in a deck, whose content they list. What they say about arcs is left out if
/// the deck has none of the steps that show them.
pub(super) fn our_notes_of(deck: &Deck, entry: &Entry) -> Vec<String> {
    let slide = entry.slide();
    let mut shown = (0..entry.steps.len()).filter_map(|at| entry.step(at));
    let lacks_arcs = slide.steps.iter().any(shows_arcs) && !shown.any(shows_arcs);
    let notes = slide.notes.iter().map(|note| match lacks_arcs {
        true => without_arcs(note),
        false => (*note).to_owned(),
    });
    let notes = notes.map(|note| note.replace(AGENDA, &describe_agenda(deck)));
    notes.filter(|note| !note.is_empty()).collect()
}

/// Returns true if a step shows the arcs of its chain.
fn shows_arcs(step: &Step) -> bool {
    matches!(step.shows, Shows::Chain(_, reveal) if reveal >= Reveal::Arcs)
}

/// A paragraph without its sentences about arcs.
fn without_arcs(note: &str) -> String {
    note.split_inclusive('。').filter(|sentence| !sentence.contains(ZH_AGENDA.arcs)).collect()
}

/// The notes at a position, as markup.
pub fn notes_markup(session: &PresenterSession, position: Position) -> String {
    write_notes(&notes_at(session, position))
}

/// The notes for a printed slide or step. Where every step is printed, a paragraph is
/// printed with the first of the steps that have it; else the notes of all steps are.
pub fn notes_on_paper(session: &PresenterSession, position: Position) -> Vec<Note> {
    if !session.handout.has_steps {
        return notes_of_slide(session, position.entry);
    }
    let mut notes = notes_at(session, position);
    if let Some(step) = position.step.checked_sub(1) {
        let before = notes_at(session, Position { step, ..position });
        notes.retain(|note| !before.contains(note));
    }
    notes
}

/// Notes as markup: a paragraph each.
pub fn write_notes(notes: &[Note]) -> String {
    let paragraph = |note: &Note| match note.is_own {
        true => tag("p", &[("data-own", "")], &own_mark(&note.text)),
        false => words("p", &[], &note.text),
    };
    notes.iter().map(paragraph).collect()
}
