//! What the show does on the atlas's own page alone: the speaker's window, paper and the form 编排. The program of
//! the custom element does not refer to it, so it does not contain this code.

use super::presenter::Presenter;
use super::window::Post;
use super::{compose, deck_store, desk, form, messages, paper, window};
use crate::browser::{self, Element};
use crate::state::ShowState;
use crate::view::show::additions::Additions;
use crate::view::show::desk::{DeskCommand, DeskSettings, scrolls_notes_first};
use crate::view::show::{Command, Effect, Input, PresenterSession, compose_form};
use std::rc::Rc;
use web_sys::Event;

/// The functions for the atlas's own page.
pub(super) struct OwnPage {
    /// Listens to the other window and to the browser's printing.
    pub(super) listen: fn(&Rc<Presenter>),
    /// Replaces an input by the one that it means in this window; none if the other window got it.
    pub(super) redirect: fn(&Presenter, &PresenterSession, Input) -> Option<Input>,
    /// The settings of the speaker's window that the browser stores.
    pub(super) read_settings: fn() -> DeskSettings,
    /// Draws the desk of the speaker's window, and the options for printing.
    pub(super) draw: fn(&Presenter, &PresenterSession),
    /// Draws the time on the desk.
    pub(super) draw_time: fn(&Presenter, &PresenterSession),
    /// Draws the form 编排 into a panel.
    pub(super) draw_form: fn(&Element, &PresenterSession),
    /// After a reload, what the presenter added to the same show.
    pub(super) restore: fn(&ShowState) -> Option<Rc<Additions>>,
    /// Posts a message to the other window.
    pub(super) post: fn(&Presenter, Post),
    /// Carries out a side effect.
    pub(super) carry_out: fn(&Rc<Presenter>, Effect),
}

/// The functions for the atlas's own page.
pub(super) static OWN_PAGE: OwnPage = OwnPage {
    listen: |presenter| {
        messages::listen(presenter);
        paper::listen(presenter);
        desk::listen(presenter);
        compose::listen(presenter);
        listen_to_leaving(presenter);
    },
    redirect,
    read_settings: desk::read_settings,
    draw: |presenter, session| {
        if session.show.is_speaker {
            desk::draw(presenter, session);
        }
        paper::draw_form(presenter, session);
    },
    draw_time: desk::draw_time,
    draw_form: form::draw,
    restore: deck_store::restore,
    post: window::post,
    carry_out,
};

/// Replaces an input by the one that it means in this window; none if the other window got it.
fn redirect(presenter: &Presenter, session: &PresenterSession, input: Input) -> Option<Input> {
    let Input::Command(command) = input else { return Some(input) };
    if command == Command::Find && window::open_find_at_speaker(presenter) {
        return None;
    }
    let is_for_notes = scrolls_notes_first(session, command) && desk::has_more_notes(presenter);
    let command = if is_for_notes { Command::Desk(DeskCommand::NotesDown) } else { command };
    Some(Input::Command(command))
}

/// Lets the browser ask before additions are lost that were neither saved nor stored.
fn listen_to_leaving(presenter: &Rc<Presenter>) {
    let here = Rc::clone(presenter);
    browser::on_window("beforeunload", move |event: Event| {
        if here.is_unsaved.get() && !here.is_speaker() {
            event.prevent_default();
        }
    });
}

fn carry_out(presenter: &Rc<Presenter>, effect: Effect) {
    let Some(session) = presenter.session() else { return };
    let (deck, additions) = (&session.show.deck, &session.additions);
    match effect {
        Effect::ShowLength => {
            form::show_status(presenter, &compose_form::describe_length(deck, additions));
        }
        Effect::ShowFull => form::show_status(presenter, &form::describe_full()),
        Effect::SaveDeck => deck_store::save(presenter, deck, additions),
        Effect::CopyDeck => deck_store::copy(&presenter.root, deck, additions),
        Effect::KeepDeck => {
            form::show_status(presenter, deck_store::keep(presenter, deck, additions));
        }
        Effect::OpenKeptDeck => compose::open(presenter, deck_store::read_kept()),
        Effect::OpenSpeakerWindow => window::open(presenter),
        Effect::RestartClock | Effect::PauseClock => desk::set_clock(presenter, effect),
        Effect::Desk(command) => desk::carry_out(presenter, command),
        Effect::Print => paper::print(),
        _ => {}
    }
}
