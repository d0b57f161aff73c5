//! Execution of commands on a session.

use super::autoplay;
use super::command::Command;
use super::name_list::{execute_in_field, execute_in_list};
use super::session::{Blank, Effect, Notice, Panel, PresenterSession};
use crate::state::Position;

/// The number of thumbnails in a row of the overview.
pub(super) const COLUMNS: usize = 6;

/// The session after an input, and the side effect of it.
pub(super) type Outcome = (PresenterSession, Option<Effect>);

/// Executes a command; `was_autoplaying` is true if autoplay was on until now.
pub(super) fn execute(
    mut session: PresenterSession,
    command: Command,
    was_autoplaying: bool,
    at: f64,
) -> Outcome {
    if session.blank.is_some() && !matches!(command, Command::FullScreen | Command::Speaker) {
        session.blank = change_blank(session.blank, command);
        if !shows_slide(command) {
            return (session, None);
        }
    }
    if command == Command::Escape && ends_by_escape(&mut session, was_autoplaying) {
        return (session, None);
    }
    match session.panel.clone() {
        Some(Panel::Names(letters, mark)) => {
            (execute_in_list(session, command, &letters, mark), None)
        }
        Some(Panel::Find(words, mark)) => (execute_in_field(session, command, &words, mark), None),
        Some(Panel::Overview(mark)) => execute_in_overview(session, command, mark, at),
        Some(Panel::Help) => {
            session.panel = None;
            (session, None)
        }
        Some(Panel::Compose) if command == Command::Escape && session.edited.is_some() => {
            session.edited = None;
            (session, None)
        }
        Some(Panel::Compose) if command == Command::Loop => {
            (session.panel, session.edited) = (None, None);
            autoplay::start(&mut session, true, at);
            (session, None)
        }
        Some(Panel::Compose | Panel::Print) => {
            if matches!(command, Command::Escape | Command::Compose | Command::Print) {
                session.panel = None;
            }
            (session, None)
        }
        None if session.show.asked.is_some() && closes_answer(command) => {
            session.show.asked = None;
            (session, None)
        }
        None => execute_on_slide(session, command, was_autoplaying, at),
    }
}

/// Ends autoplay, pen or spotlight, which Escape ends before anything else: one Escape ends one
/// thing. Returns true if it has ended one.
fn ends_by_escape(session: &mut PresenterSession, was_autoplaying: bool) -> bool {
    if was_autoplaying {
        return true; // every command has ended it
    }
    let has_tool = session.panel.is_none() && (session.pen || session.spotlight);
    if has_tool {
        (session.pen, session.spotlight) = (false, false);
    }
    has_tool
}

/// The blank screen after a command: another colour, or none.
const fn change_blank(blank: Option<Blank>, command: Command) -> Option<Blank> {
    match (blank, command) {
        (Some(Blank::Black), Command::White) => Some(Blank::White),
        (Some(Blank::White), Command::Black) => Some(Blank::Black),
        _ => None,
    }
}

/// Returns true if a command is executed on a blank screen, as in other presentation software: one
/// press restores the screen and shows the other step. Any other command restores the screen alone.
const fn shows_slide(command: Command) -> bool {
    matches!(
        command,
        Command::Forward
            | Command::Back
            | Command::Up
            | Command::Down
            | Command::Enter
            | Command::First
            | Command::Last
            | Command::Digit(_)
    )
}

/// Returns true if the command closes an answer; the show is at the step where it was opened.
const fn closes_answer(command: Command) -> bool {
    matches!(
        command,
        Command::Escape
            | Command::Resume
            | Command::Forward
            | Command::Back
            | Command::Up
            | Command::Down
            | Command::Enter
            | Command::Backspace
    )
}

fn execute_in_overview(
    mut session: PresenterSession,
    command: Command,
    mark: usize,
    at: f64,
) -> Outcome {
    let last = session.show.deck.entries.len().saturating_sub(1);
    let marked = match command {
        Command::Forward => (mark + 1).min(last),
        Command::Back => mark.saturating_sub(1),
        Command::Down if mark + COLUMNS <= last => mark + COLUMNS,
        Command::Up if mark >= COLUMNS => mark - COLUMNS,
        Command::Down | Command::Up => mark,
        Command::First => 0,
        Command::Last => last,
        Command::Enter if session.typed.digits.is_empty() => {
            session.show = session.show.at(Position { entry: mark, step: 0 });
            session.panel = None;
            return (session, None);
        }
        Command::Escape | Command::Overview | Command::Resume => {
            session.panel = None;
            return (session, None);
        }
        other => {
            session.panel = None;
            return execute_on_slide(session, other, false, at);
        }
    };
    session.panel = Some(Panel::Overview(marked));
    (session, None)
}

/// Executes a command while nothing is over the slide.
fn execute_on_slide(
    mut session: PresenterSession,
    command: Command,
    was_autoplaying: bool,
    at: f64,
) -> Outcome {
    let position = session.show.position;
    let deck = &session.show.deck;
    let to = match command {
        Command::Forward | Command::Down => Some(position.forward(deck)),
        Command::Back | Command::Up => Some(position.back(deck)),
        Command::First => Some(Position::FIRST),
        Command::Last => Some(Position::last(deck)),
        Command::Enter if session.typed.digits.is_empty() => Some(position.forward(deck)),
        _ => None,
    };
    let digits = std::mem::take(&mut session.typed.digits);
    if let Some(to) = to {
        session.show = session.show.at(to);
        return (session, None);
    }
    let mut effect = None;
    match command {
        Command::Digit(digit) => session.typed.digits = append_digit(digits, digit),
        Command::Backspace => {
            session.typed.digits = digits;
            session.typed.digits.pop();
        }
        Command::Enter => go_to_number(&mut session, &digits),
        // A blank screen ends a held slide: what is under it cannot be seen.
        Command::Black => (session.blank, session.frozen) = (Some(Blank::Black), false),
        Command::White => (session.blank, session.frozen) = (Some(Blank::White), false),
        // The first Escape deletes the digits.
        Command::Escape if !digits.is_empty() => {}
        Command::Escape | Command::Overview => {
            session.panel = Some(Panel::Overview(position.entry))
        }
        Command::Help => session.panel = Some(Panel::Help),
        Command::Find => session.panel = Some(Panel::Find(String::new(), 0)),
        Command::Compose => session.panel = Some(Panel::Compose),
        Command::Print => session.panel = Some(Panel::Print),
        Command::Autoplay if !was_autoplaying => autoplay::start(&mut session, false, at),
        Command::Loop if !was_autoplaying => autoplay::start(&mut session, true, at),
        Command::Pen => (session.pen, session.spotlight) = (!session.pen, false),
        Command::Spotlight => (session.pen, session.spotlight) = (false, !session.spotlight),
        // Only a speaker's window has an audience to hold.
        Command::Freeze => session.frozen = session.show.is_speaker && !session.frozen,
        Command::Resume => effect = Some(Effect::EnterFullScreen),
        Command::FullScreen => effect = Some(Effect::ToggleFullScreen),
        Command::Speaker => effect = Some(Effect::OpenSpeakerWindow),
        Command::Erase => effect = Some(Effect::EraseAnnotations),
        Command::Leave => effect = Some(Effect::Leave),
        _ => {}
    }
    (session, effect)
}

/// Appends a digit. No slide has a number of four digits, so the first of them is dropped.
fn append_digit(mut digits: String, digit: u8) -> String {
    digits.push_str(&digit.to_string());
    if digits.len() > 3 {
        digits.remove(0);
    }
    digits
}

/// Goes to the slide with this number, counted from 1.
fn go_to_number(session: &mut PresenterSession, digits: &str) {
    let count = session.show.deck.entries.len();
    let number = digits.parse::<usize>().ok().filter(|number| (1..=count).contains(number));
    match number {
        Some(number) => session.show = session.show.at(Position { entry: number - 1, step: 0 }),
        None => session.notice = Some(Notice::NoSlide(digits.to_owned())),
    }
}
