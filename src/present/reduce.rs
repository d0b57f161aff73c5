//! The only place where a session changes.

use super::command::{Command, by_letter};
use super::place::Place;
use super::session::{Blank, Effect, Input, Notice, Panel, Session, Typed};
use super::typing;

/// How many thumbnails the overview has in a row.
pub(super) const COLUMNS: usize = 6;

/// What comes of an input: the session after it, and what has to be done besides.
pub(super) type Outcome = (Session, Option<Effect>);

/// The session after an input.
pub fn reduce(session: &Session, input: Input) -> (Session, Option<Effect>) {
    let mut next = session.clone();
    match input {
        Input::Asked(command, at) => return asked(next, command, at),
        Input::Waited(at) => return typing::waited(next, at),
        Input::Tick(at) => tick(&mut next, at),
        Input::Go(place) => {
            next.talk = next.talk.at(place);
            next.panel = None;
            next.auto = None;
        }
        Input::Ask(found) => {
            next.talk.asked = Some(found);
            next.panel = None;
            next.auto = None;
        }
        Input::Compose(deck) => {
            next.talk.place = next.talk.place.within(&deck);
            next.talk.deck = deck;
        }
        Input::Follow(talk) => next.talk = talk,
        Input::Blanked(blank) => next.blank = blank,
    }
    (next, None)
}

/// One step on when its time has come; at the end it stops by itself.
fn tick(session: &mut Session, at: f64) {
    if session.auto.is_none_or(|due| at < due) {
        return;
    }
    let place = session.talk.place.forward(&session.talk.deck);
    session.auto = None;
    if place != session.talk.place {
        session.talk = session.talk.at(place);
        session.auto = Some(at + session.step_time());
    }
}

/// A key asked for something. Whatever covers the scene hears it first.
fn asked(mut session: Session, command: Command, at: f64) -> Outcome {
    session.notice = None;
    let ran = session.auto.take().is_some();
    if let Command::Letter(letter) = command {
        // In a form, letters belong to its fields.
        if matches!(session.panel, Some(Panel::Compose | Panel::Print)) {
            return (session, None);
        }
        return typing::letter(session, letter, ran, at);
    }
    session.typed = Typed { digits: std::mem::take(&mut session.typed.digits), ..Typed::default() };
    carry_out(session, command, ran, at)
}

/// What a letter asks for by itself.
pub(super) fn by_itself(session: Session, letter: char, ran: bool, at: f64) -> Outcome {
    match by_letter(letter) {
        Some(command) => carry_out(session, command, ran, at),
        None => (session, None),
    }
}

/// Does what is asked for; `ran` tells whether the show ran by itself until now.
pub(super) fn carry_out(mut session: Session, command: Command, ran: bool, at: f64) -> Outcome {
    if session.blank.is_some() && !matches!(command, Command::FullScreen | Command::Speaker) {
        return (unblanked(session, command), None);
    }
    match session.panel.clone() {
        Some(Panel::Ask(words, mark)) => (typing::in_list(session, command, &words, mark), None),
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
        None => on_scene(session, command, ran, at),
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

/// What leads back from what was asked for in between to the very step.
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

/// What is asked for on a scene with nothing over it.
fn on_scene(mut session: Session, command: Command, ran: bool, at: f64) -> Outcome {
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
        Command::Autoplay if !ran => session.auto = Some(at + session.step_time()),
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
