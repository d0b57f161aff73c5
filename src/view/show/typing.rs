//! 领导问: a county, zone or chain found by typing the beginning of its name during the show.
//!
//! Some letters are commands and begin a name as well (N is 下一步 and the beginning of 南康). Such a
//! letter is executed at once; if the next one follows soon and both begin a name, that is undone
//! and the name is looked up. A command that cannot be undone (a window, full screen) waits that
//! long instead.

use super::command::Command;
use super::execute::{Outcome, execute};
use super::name_list::find_names;
use super::session::{Effect, Notice, Panel, PresenterSession, Typed};

/// How soon a letter must follow the last one to belong to it, in milliseconds: as slowly as one
/// finger types.
const MAX_GAP: f64 = 2_500.0;

/// How long a command that cannot be undone waits for another letter, in milliseconds.
pub const WAIT: f64 = 500.0;

/// Handles a letter; `was_autoplaying` is true if autoplay was on until now.
pub(super) fn type_letter(
    mut session: PresenterSession,
    letter: char,
    was_autoplaying: bool,
    at: f64,
) -> Outcome {
    if let Some(Panel::Names(letters, _)) = &session.panel {
        let letters = [letters.as_str(), letter.encode_utf8(&mut [0; 4])].concat();
        return (look_up(session, letters, at), None);
    }
    let follows = at - session.typed.at < MAX_GAP && !session.typed.letters.is_empty();
    let mut letters =
        if follows { std::mem::take(&mut session.typed.letters) } else { String::new() };
    letters.push(letter);
    if letters.len() > 1 && !find_names(&letters).is_empty() {
        return (look_up(undo_letters(session), letters, at), None);
    }
    type_first_letter(session, letter, was_autoplaying, at)
}

/// Handles the first letter of a name, or one that is a command.
fn type_first_letter(
    mut session: PresenterSession,
    letter: char,
    was_autoplaying: bool,
    at: f64,
) -> Outcome {
    let letters = letter.to_string();
    let begins_name = !find_names(&letters).is_empty();
    let Some(command) = Command::from_letter(letter) else {
        session.typed = Typed { at, ..Typed::default() };
        let session = match (begins_name, session.blank) {
            (true, _) => look_up(session, letters, at),
            // Any key restores a blank screen.
            (false, Some(_)) => execute(session, Command::Resume, was_autoplaying, at).0,
            (false, None) => session,
        };
        return (session, None);
    };
    let before = begins_name
        .then(|| Box::new(PresenterSession { typed: Typed::default(), ..session.clone() }));
    if begins_name && matches!(command, Command::FullScreen | Command::Speaker) {
        session.typed = Typed { letters, at, before, pending: Some(command), ..Typed::default() };
        return (session, Some(Effect::WaitForLetter));
    }
    session.typed = Typed { digits: session.typed.digits, ..Typed::default() };
    let (mut session, effect) = execute(session, command, was_autoplaying, at);
    session.typed = Typed { letters, at, before, digits: session.typed.digits, pending: None };
    (session, effect)
}

/// Executes the command of a letter that no other letter followed.
pub(super) fn execute_pending(mut session: PresenterSession, at: f64) -> Outcome {
    match session.typed.pending.take() {
        Some(command) => {
            session.typed = Typed::default();
            execute(session, command, false, at)
        }
        None => (session, None),
    }
}

/// Restores the session before the letters were executed as commands.
fn undo_letters(mut session: PresenterSession) -> PresenterSession {
    match std::mem::take(&mut session.typed).before {
        Some(before) => *before,
        None => session,
    }
}

/// Shows the matches of the letters: the answer if only one name matches, else a list.
fn look_up(mut session: PresenterSession, letters: String, at: f64) -> PresenterSession {
    let found = find_names(&letters);
    session.panel = None;
    session.notice = None;
    session.blank = None; // the answer could not be seen on a blank screen
    match found.as_slice() {
        [] => {
            session.notice = Some(Notice::NoName(letters));
            session.typed = Typed::default();
            return session;
        }
        [one] if letters.len() > 1 => session.show.asked = Some(*one),
        _ => session.panel = Some(Panel::Names(letters.clone(), 0)),
    }
    // Whoever types the whole name goes on typing after it was found.
    session.typed = Typed { letters, at, ..Typed::default() };
    session
}
