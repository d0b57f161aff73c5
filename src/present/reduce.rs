//! The only place where a session changes.

use super::command::Command;
use super::execute::{Outcome, execute};
use super::session::{Effect, Input, Panel, Session, Typed};
use super::typing;

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

/// Handles a command. Whatever covers the scene takes it first.
fn asked(mut session: Session, command: Command, at: f64) -> Outcome {
    session.notice = None;
    let was_autoplaying = session.auto.take().is_some();
    if let Command::Letter(letter) = command {
        // In a form, letters belong to its fields.
        if matches!(session.panel, Some(Panel::Compose | Panel::Print)) {
            return (session, None);
        }
        return typing::letter(session, letter, was_autoplaying, at);
    }
    session.typed = Typed { digits: std::mem::take(&mut session.typed.digits), ..Typed::default() };
    execute(session, command, was_autoplaying, at)
}
