//! The only place where a session changes.

use super::additions::{AdditionChange, add_slide, apply_addition};
use super::autoplay;
use super::command::Command;
use super::compose::apply_change;
use super::desk::execute_on_desk;
use super::execute::{Outcome, execute};
use super::session::{Effect, Input, Notice, Panel, PresenterSession, Typed};
use super::typing;
use crate::plan::SlideKey;
use crate::state::{Deck, Position};
use std::rc::Rc;

/// The session after an input, and the side effect of it; `at` is the time of the input, in
/// milliseconds since the page began.
pub fn reduce(session: &PresenterSession, input: Input, at: f64) -> Outcome {
    let mut next = session.clone();
    match input {
        Input::Command(command) => return handle_command(next, command, at),
        Input::WaitElapsed => return typing::execute_pending(next, at),
        Input::Tick => autoplay::advance(&mut next, at),
        Input::Stop => next.autoplay = None,
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
        Input::Print(choice) => next.handout = next.handout.choose(choice),
        Input::OpenShow(deck, additions) => {
            next.additions = Rc::new(additions);
            next.edited = None;
            return set_deck(next, deck);
        }
        Input::Add(change) => return set_additions(next, &change),
        Input::AddSlide(after) => return insert_slide(next, after),
        Input::Edit(key) => next.edited = key,
        Input::SetAdditions(additions) => next.additions = additions,
        Input::DropMissing => {
            if let Some((deck, count)) = next.additions.without_missing(&next.show.deck) {
                next.show.position = next.show.position.within(&deck);
                next.show.deck = deck;
                next.notice = Some(Notice::Missing(count));
            }
        }
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

/// Changes what the presenter adds. A removed slide leaves the deck as well, which keeps at least one.
fn set_additions(mut session: PresenterSession, change: &AdditionChange) -> Outcome {
    session.additions = Rc::new(apply_addition(&session.additions, change.clone()));
    let mut deck = session.show.deck.clone();
    if let AdditionChange::Remove(key) = change {
        session.edited = None;
        deck.entries.retain(|entry| entry.key != *key);
        if deck.entries.is_empty() {
            deck.entries = Deck::whole().entries;
        }
    }
    set_deck(session, deck)
}

/// Inserts an own slide, and opens it in the form.
fn insert_slide(mut session: PresenterSession, after: &'static SlideKey) -> Outcome {
    let Some((deck, additions, key)) = add_slide(&session.show.deck, &session.additions, after)
    else {
        return (session, Some(Effect::ShowFull));
    };
    session.additions = Rc::new(additions);
    session.edited = Some(key);
    set_deck(session, deck)
}

/// Handles a command. A loop takes it first, then a panel over the slide.
fn handle_command(mut session: PresenterSession, command: Command, at: f64) -> Outcome {
    // Any key stops the loop, so the key must not also have its usual effect.
    if session.autoplay.take_if(|autoplay| autoplay.is_loop).is_some() {
        return (session, None);
    }
    if let Command::Desk(command) = command {
        let effect = execute_on_desk(&mut session, command);
        return (session, effect);
    }
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
