//! 领导问: a county, zone or chain by the letters it begins with, in the middle of a talk.
//!
//! Some letters ask for something by themselves and begin a name as well (N is 下一步 and the
//! beginning of 南康). Such a letter does what it asks for at once; when the next one follows
//! quickly and both begin a name, that is taken back and the name is looked for. What can't be taken
//! back (a window, the whole screen) waits that long instead.

use super::command::{Command, by_letter};
use super::execute::{Outcome, execute, execute_letter};
use super::name_list::meant;
use super::session::{Effect, Notice, Panel, Session, Typed};

/// How soon a letter must follow the last one to belong to it, in milliseconds.
const QUICK: f64 = 900.0;

/// How long what can't be taken back waits for another letter, in milliseconds.
pub const WAIT: f64 = 500.0;

/// A letter was typed; `was_autoplaying` tells whether the show ran by itself until now.
pub(super) fn letter(
    mut session: Session,
    letter: char,
    was_autoplaying: bool,
    at: f64,
) -> Outcome {
    if let Some(Panel::Ask(words, _)) = &session.panel {
        let words = [words.as_str(), letter.encode_utf8(&mut [0; 4])].concat();
        return (look_for(session, words, at), None);
    }
    let follows = at - session.typed.at < QUICK && !session.typed.letters.is_empty();
    let mut letters =
        if follows { std::mem::take(&mut session.typed.letters) } else { String::new() };
    letters.push(letter);
    if letters.len() > 1 && !meant(&letters).is_empty() {
        return (look_for(taken_back(session), letters, at), None);
    }
    begin(session, letter, was_autoplaying, at)
}

/// The first letter of a name, or one that asks for something by itself.
fn begin(mut session: Session, letter: char, was_autoplaying: bool, at: f64) -> Outcome {
    let letters = letter.to_string();
    let names = !meant(&letters).is_empty();
    let Some(command) = by_letter(letter) else {
        session.typed = Typed { at, ..Typed::default() };
        let session = match (names, session.blank) {
            (true, _) => look_for(session, letters, at),
            // Any key lifts a blank screen.
            (false, Some(_)) => execute(session, Command::Resume, was_autoplaying, at).0,
            (false, None) => session,
        };
        return (session, None);
    };
    let before = names.then(|| Box::new(Session { typed: Typed::default(), ..session.clone() }));
    let waits = names && matches!(command, Command::FullScreen | Command::Speaker);
    if waits {
        session.typed = Typed { letters, at, before, pending: Some(command), ..Typed::default() };
        return (session, Some(Effect::Wait));
    }
    session.typed = Typed { digits: session.typed.digits, ..Typed::default() };
    let (mut session, effect) = execute_letter(session, letter, was_autoplaying, at);
    session.typed = Typed { letters, at, before, digits: session.typed.digits, pending: None };
    (session, effect)
}

/// Nothing followed a letter that waited: what it asks for is done.
pub(super) fn waited(mut session: Session, at: f64) -> Outcome {
    match session.typed.pending.take() {
        Some(command) => {
            session.typed = Typed::default();
            execute(session, command, false, at)
        }
        None => (session, None),
    }
}

/// The show before the letters did what they ask for by themselves.
fn taken_back(mut session: Session) -> Session {
    match std::mem::take(&mut session.typed).before {
        Some(before) => *before,
        None => session,
    }
}

/// Shows what is meant: at once if it can be one thing only, else as a list.
fn look_for(mut session: Session, letters: String, at: f64) -> Session {
    let found = meant(&letters);
    session.panel = None;
    session.notice = None;
    session.blank = None; // nobody sees what was found on a blank screen
    match found.as_slice() {
        [] => {
            session.notice = Some(Notice::NoName(letters));
            session.typed = Typed::default();
            return session;
        }
        [one] if letters.len() > 1 => session.talk.asked = Some(*one),
        _ => session.panel = Some(Panel::Ask(letters.clone(), 0)),
    }
    // Whoever types the name to its end types on after it was found.
    session.typed = Typed { letters, at, ..Typed::default() };
    session
}
