//! The names that match typed letters, and the list of them over the slide.

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
