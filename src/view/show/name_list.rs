//! The names that match typed letters or the words in a field, and the list of them over the slide.

use super::command::Command;
use super::session::{Panel, PresenterSession};
use crate::plan::{Found, PLAN, find};

/// The names that begin with these letters, in pinyin or initials.
pub fn find_names(letters: &str) -> Vec<Found> {
    let begins = |found: &Found| {
        let pinyin = match found {
            Found::Region(region) => &region.pinyin,
            Found::Chain(chain) => &chain.pinyin,
        };
        pinyin.full.starts_with(letters) || pinyin.initials.starts_with(letters)
    };
    find(&PLAN, letters).into_iter().filter(begins).collect()
}

/// The names that the words in the field may mean: Chinese, pinyin, initials or everyday names.
pub fn find_by_words(words: &str) -> Vec<Found> {
    find(&PLAN, words)
}

/// Executes a command while the field for a name is open. Whatever else is typed belongs to it.
pub(super) fn execute_in_field(
    mut session: PresenterSession,
    command: Command,
    words: &str,
    mark: usize,
) -> PresenterSession {
    let found = find_by_words(words);
    let mark = match command {
        Command::Down => (mark + 1).min(found.len().saturating_sub(1)),
        Command::Up => mark.saturating_sub(1),
        Command::Enter => {
            if let Some(&one) = found.get(mark) {
                session.panel = None;
                session.show.asked = Some(one);
            }
            return session;
        }
        Command::Escape => {
            session.panel = None;
            return session;
        }
        _ => return session,
    };
    session.panel = Some(Panel::Find(words.to_owned(), mark));
    session
}

/// Executes a command while the list is open.
pub(super) fn execute_in_list(
    mut session: PresenterSession,
    command: Command,
    letters: &str,
    mark: usize,
) -> PresenterSession {
    let found = find_names(letters);
    let last = found.len().saturating_sub(1);
    let mark = match command {
        Command::Down => (mark + 1).min(last),
        Command::Up => mark.saturating_sub(1),
        Command::Backspace => {
            let mut letters = letters.to_owned();
            letters.pop();
            session.panel = (!letters.is_empty()).then_some(Panel::Names(letters, 0));
            return session;
        }
        Command::Enter | Command::Forward => {
            session.panel = None;
            session.show.asked = found.get(mark).copied().or(session.show.asked);
            return session;
        }
        _ => {
            session.panel = None;
            return session;
        }
    };
    session.panel = Some(Panel::Names(letters.to_owned(), mark));
    session
}
