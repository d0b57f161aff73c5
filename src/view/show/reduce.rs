//! The only place where a session changes.

use super::command::Command;
use super::compose::apply_change;
use super::execute::{Outcome, execute};
use super::session::{Effect, Input, Panel, PresenterSession, Typed};
use super::typing;
use crate::state::{Deck, Position};

/// The session after an input, and the side effect of it; `at` is the time of the input, in
/// milliseconds since the page began.
pub fn reduce(session: &PresenterSession, input: Input, at: f64) -> Outcome {
    let mut next = session.clone();
    match input {
        Input::Command(command) => return handle_command(next, command, at),
        Input::WaitElapsed => return typing::execute_pending(next, at),
        Input::Tick => advance(&mut next, at),
        Input::GoTo(entry) => {
            next.show = next.show.at(Position { entry, step: 0 });
            show_slide(&mut next);
        }
        Input::Ask(found) => {
            next.show.asked = Some(found);
            show_slide(&mut next);
        }
        Input::Find(words) => {
            if matches!(next.panel, Some(Panel::Find(..))) {
                next.panel = Some(Panel::Find(words, 0));
            }
        }
        Input::Change(change) => {
            let deck = apply_change(&next.show.deck, change);
            return set_deck(next, deck);
        }
        Input::OpenDeck(deck) => return set_deck(next, deck),
        Input::Notify(notice) => next.notice = Some(notice),
        Input::Effect(effect) => return (next, Some(effect)),
        Input::Follow(show) => next.show = show,
        Input::SetBlank(blank) => next.blank = blank,
    }
    (next, None)
}

/// Closes the panel over the slide, and stops autoplay.
fn show_slide(session: &mut PresenterSession) {
    session.panel = None;
    session.autoplay = None;
}

fn set_deck(mut session: PresenterSession, deck: Deck) -> Outcome {
    session.show.position = session.show.position.within(&deck);
    session.show.deck = deck;
    (session, Some(Effect::ShowLength))
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
        if matches!(session.panel, Some(Panel::Compose | Panel::Print | Panel::Find(..))) {
            return (session, None);
        }
        return typing::type_letter(session, letter, was_autoplaying, at);
    }
    session.typed = Typed { digits: std::mem::take(&mut session.typed.digits), ..Typed::default() };
    execute(session, command, was_autoplaying, at)
}
