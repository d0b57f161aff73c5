//! The only place where a session changes.

use super::command::Command;
use super::execute::{Outcome, execute};
use super::session::{Input, Panel, PresenterSession, Typed};
use super::typing;

/// The session after an input, and the side effect of it.
pub fn reduce(session: &PresenterSession, input: Input) -> Outcome {
    let mut next = session.clone();
    match input {
        Input::Command(command, at) => return handle_command(next, command, at),
        Input::WaitElapsed(at) => return typing::execute_pending(next, at),
        Input::Tick(at) => advance(&mut next, at),
        Input::GoTo(position) => {
            next.show = next.show.at(position);
            next.panel = None;
            next.autoplay = None;
        }
        Input::Ask(found) => {
            next.show.asked = Some(found);
            next.panel = None;
            next.autoplay = None;
        }
        Input::Compose(deck) => {
            next.show.position = next.show.position.within(&deck);
            next.show.deck = deck;
        }
        Input::Follow(show) => next.show = show,
        Input::SetBlank(blank) => next.blank = blank,
    }
    (next, None)
}

/// Moves autoplay on when its time has come; at the end it stops.
fn advance(session: &mut PresenterSession, at: f64) {
    if session.autoplay.is_none_or(|due| at < due) {
        return;
    }
    let position = session.show.position.forward(&session.show.deck);
    session.autoplay = None;
    if position != session.show.position {
        session.show = session.show.at(position);
        session.autoplay = Some(at + session.step_time());
    }
}

/// Handles a command. A panel over the slide takes it first.
fn handle_command(mut session: PresenterSession, command: Command, at: f64) -> Outcome {
    session.notice = None;
    let was_autoplaying = session.autoplay.take().is_some();
    if let Command::Letter(letter) = command {
        // In a form, letters belong to its fields.
        if matches!(session.panel, Some(Panel::Compose | Panel::Print)) {
            return (session, None);
        }
        return typing::type_letter(session, letter, was_autoplaying, at);
    }
    session.typed = Typed { digits: std::mem::take(&mut session.typed.digits), ..Typed::default() };
    execute(session, command, was_autoplaying, at)
}
