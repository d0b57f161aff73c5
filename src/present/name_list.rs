//! The names that typed letters may mean, and the list of them over a scene.

use super::command::Command;
use super::session::{Panel, Session};
use crate::plan::{Found, PLAN, find};

/// The names that begin with these letters, as pinyin or by their initials.
pub fn meant(letters: &str) -> Vec<Found> {
    let begins = |found: &Found| {
        let pinyin = match found {
            Found::Region(region) => &region.pinyin,
            Found::Chain(chain) => &chain.pinyin,
        };
        pinyin.full.starts_with(letters) || pinyin.initials.starts_with(letters)
    };
    find(&PLAN, letters).into_iter().filter(begins).collect()
}

/// Handles a command while the list stands over the scene.
pub(super) fn in_list(mut session: Session, command: Command, words: &str, mark: usize) -> Session {
    let found = meant(words);
    let last = found.len().saturating_sub(1);
    let mark = match command {
        Command::Down => (mark + 1).min(last),
        Command::Up => mark.saturating_sub(1),
        Command::Rub => {
            let mut words = words.to_owned();
            words.pop();
            session.panel = (!words.is_empty()).then_some(Panel::Ask(words, 0));
            return session;
        }
        Command::Enter | Command::Forward => {
            session.panel = None;
            session.talk.asked = found.get(mark).copied().or(session.talk.asked);
            return session;
        }
        _ => {
            session.panel = None;
            return session;
        }
    };
    session.panel = Some(Panel::Ask(words.to_owned(), mark));
    session
}
