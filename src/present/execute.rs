//! Execution of commands on a session.

use super::command::{Command, by_letter};
use super::name_list;
use super::place::Place;
use super::session::{Blank, Effect, Notice, Panel, Session};

/// How many thumbnails the overview has in a row.
pub(super) const COLUMNS: usize = 6;

/// The session after an input, and the effect that has to be carried out besides.
pub(super) type Outcome = (Session, Option<Effect>);

/// Executes the command that a letter stands for by itself.
pub(super) fn execute_letter(
    session: Session,
    letter: char,
    was_autoplaying: bool,
    at: f64,
) -> Outcome {
    match by_letter(letter) {
        Some(command) => execute(session, command, was_autoplaying, at),
        None => (session, None),
    }
}

/// Executes a command; `was_autoplaying` tells whether the show ran by itself until now.
pub(super) fn execute(
    mut session: Session,
    command: Command,
    was_autoplaying: bool,
    at: f64,
) -> Outcome {
    if session.blank.is_some() && !matches!(command, Command::FullScreen | Command::Speaker) {
        return (unblanked(session, command), None);
    }
    match session.panel.clone() {
        Some(Panel::Ask(words, mark)) => (name_list::in_list(session, command, &words, mark), None),
        Some(Panel::Overview(mark)) => in_overview(session, command, mark, at),
        Some(Panel::Help) => {
            session.panel = None;
            (session, None)
        }
        Some(Panel::Compose | Panel::Print) => {
            if matches!(command, Command::Escape | Command::Compose | Command::Print) {
                session.panel = None;
            }
            (session, None)
        }
        None if session.talk.asked.is_some() && leads_back(command) => {
            session.talk.asked = None;
            (session, None)
        }
        None => on_scene(session, command, was_autoplaying, at),
    }
}

/// Lifts the blank screen, or makes it the other one. The key does nothing else: nobody saw where
/// it would have led.
fn unblanked(mut session: Session, command: Command) -> Session {
    session.blank = match (session.blank, command) {
        (Some(Blank::Black), Command::White) => Some(Blank::White),
        (Some(Blank::White), Command::Black) => Some(Blank::Black),
        _ => None,
    };
    session
}

/// Returns true if the command leads back from an answer to the very step.
const fn leads_back(command: Command) -> bool {
    matches!(
        command,
        Command::Escape
            | Command::Resume
            | Command::Forward
            | Command::Back
            | Command::Up
            | Command::Down
            | Command::Enter
            | Command::Rub
    )
}

fn in_overview(mut session: Session, command: Command, mark: usize, at: f64) -> Outcome {
    let last = session.talk.deck.entries.len().saturating_sub(1);
    let marked = match command {
        Command::Forward => (mark + 1).min(last),
        Command::Back => mark.saturating_sub(1),
        Command::Down if mark + COLUMNS <= last => mark + COLUMNS,
        Command::Up if mark >= COLUMNS => mark - COLUMNS,
        Command::Down | Command::Up => mark,
        Command::First => 0,
        Command::Last => last,
        Command::Enter if session.typed.digits.is_empty() => {
            session.talk = session.talk.at(Place { entry: mark, step: 0 });
            session.panel = None;
            return (session, None);
        }
        Command::Escape | Command::Overview | Command::Resume => {
            session.panel = None;
            return (session, None);
        }
        other => {
            session.panel = None;
            return on_scene(session, other, false, at);
        }
    };
    session.panel = Some(Panel::Overview(marked));
    (session, None)
}

/// Executes a command on a scene with nothing over it.
fn on_scene(mut session: Session, command: Command, was_autoplaying: bool, at: f64) -> Outcome {
    let place = session.talk.place;
    let deck = &session.talk.deck;
    let to = match command {
        Command::Forward | Command::Down => Some(place.forward(deck)),
        Command::Back | Command::Up => Some(place.back(deck)),
        Command::First => Some(Place::FIRST),
        Command::Last => Some(Place::last(deck)),
        Command::Enter if session.typed.digits.is_empty() => Some(place.forward(deck)),
        _ => None,
    };
    let digits = std::mem::take(&mut session.typed.digits);
    if let Some(to) = to {
        session.talk = session.talk.at(to);
        return (session, None);
    }
    let mut effect = None;
    match command {
        Command::Digit(digit) => session.typed.digits = number(digits, digit),
        Command::Rub => {
            session.typed.digits = digits;
            session.typed.digits.pop();
        }
        Command::Enter => go_to(&mut session, &digits),
        Command::Black => session.blank = Some(Blank::Black),
        Command::White => session.blank = Some(Blank::White),
        // Digits that were wrong are put away first.
        Command::Escape if !digits.is_empty() => {}
        Command::Escape | Command::Overview => session.panel = Some(Panel::Overview(place.entry)),
        Command::Help => session.panel = Some(Panel::Help),
        Command::Compose => session.panel = Some(Panel::Compose),
        Command::Print => session.panel = Some(Panel::Print),
        Command::Autoplay if !was_autoplaying => session.auto = Some(at + session.step_time()),
        Command::Pen => (session.pen, session.spotlight) = (!session.pen, false),
        Command::Spotlight => (session.pen, session.spotlight) = (false, !session.spotlight),
        Command::Resume => effect = Some(Effect::Fill),
        Command::FullScreen => effect = Some(Effect::FullScreen),
        Command::Speaker => effect = Some(Effect::Speaker),
        Command::Erase => effect = Some(Effect::Erase),
        Command::Leave => effect = Some(Effect::Leave),
        _ => {}
    }
    (session, effect)
}

/// The digits with another one; more than three name no scene, so the first of them goes.
fn number(mut digits: String, digit: u8) -> String {
    digits.push_str(&digit.to_string());
    if digits.len() > 3 {
        digits.remove(0);
    }
    digits
}

/// To the scene with this number, counted from 1.
fn go_to(session: &mut Session, digits: &str) {
    let count = session.talk.deck.entries.len();
    let number = digits.parse::<usize>().ok().filter(|number| (1..=count).contains(number));
    match number {
        Some(number) => session.talk = session.talk.at(Place { entry: number - 1, step: 0 }),
        None => session.notice = Some(Notice::NoScene(digits.to_owned())),
    }
}
