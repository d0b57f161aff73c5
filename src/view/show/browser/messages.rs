//! Messages from the other window of the show.

use super::handle::{handle, handle_from_other_window};
use super::presenter::Presenter;
use super::window::{self, Post};
use super::{annotations, pen, pointed};
use crate::browser;
use crate::state::ShowState;
use crate::view::show::file::read_show;
use crate::view::show::{Command, Drawn, Input, Message, Panel, PresenterSession, Shared, is_find};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{MessageEvent, Window};

/// How long after a move of this window a message may still be older than it, in milliseconds. The
/// next message comes within a second.
const CROSSED: f64 = 300.0;

/// Listens to the other window, and requests its state.
pub(super) fn listen(presenter: &Rc<Presenter>) {
    let here = Rc::clone(presenter);
    browser::on_window("message", move |event| receive(&here, &event));
    window::post(presenter, Post::Request);
}

/// Receives a message; ignores any other that does not carry the token, or comes from a window or
/// an origin that is not the known one.
fn receive(presenter: &Rc<Presenter>, event: &MessageEvent) {
    // Another window is no instance of this window's `Window` class, so the cast is unchecked.
    let source = event.source().map(JsCast::unchecked_into::<Window>);
    let Some(line) = event.data().as_string() else { return };
    let (token, known) = {
        let other = presenter.other.borrow();
        (other.token.clone(), other.window.clone())
    };
    let origin = browser::message_origin();
    let is_same_site = origin == "*" || event.origin() == origin;
    if !is_same_site || known.as_ref().is_some_and(|window| Some(window) != source.as_ref()) {
        return;
    }
    if let Some(message) = Message::decode(&line, &token) {
        presenter.heard.set(browser::now());
        if known.is_none() {
            presenter.other.borrow_mut().window = source;
        }
        follow(presenter, message, known.is_none());
    } else if let Some(drawn) = Drawn::decode(&line, &token).filter(|_| known.is_some()) {
        draw(presenter, drawn);
    } else if let Some(shared) = Shared::decode(&line, &token).filter(|_| known.is_some()) {
        share(presenter, shared);
    } else if known.is_some() && is_find(&line, &token) {
        let has_field = |session: PresenterSession| matches!(session.panel, Some(Panel::Find(..)));
        if !presenter.session().is_some_and(has_field) {
            handle(presenter, Input::Command(Command::Find));
        }
    }
}

/// Takes over the other window's additions, or answers which ones this window has.
fn share(presenter: &Rc<Presenter>, shared: Shared) {
    match shared {
        Shared::Has(revision) => window::share_additions(presenter, revision),
        Shared::Owns(revision, text) if revision > presenter.revision.get() => {
            let Ok((_, additions)) = read_show(&text) else { return };
            let additions = Rc::new(additions);
            presenter.set_additions(&additions, revision);
            handle_from_other_window(presenter, [Input::SetAdditions(additions)]);
        }
        Shared::Owns(..) => {}
    }
}

/// Draws the other window's drawing over the slide.
fn draw(presenter: &Presenter, drawn: Drawn) {
    let Some(show) = presenter.session().map(|session| session.show) else { return };
    let page = annotations::find_page(&drawn.page);
    match page {
        Some(page) => drop(presenter.annotations.borrow_mut().insert(page, drawn.path)),
        None => presenter.annotations.borrow_mut().clear(),
    }
    annotations::draw_page(presenter, &show);
    let is_here = page.is_some() && page == annotations::page_of(&show);
    let spot = drawn.spot.filter(|_| is_here);
    presenter.root.toggle_attribute("data-spotlit", spot.is_some());
    match spot.zip(pen::project(presenter, &show)) {
        Some((spot, page)) => {
            let at = page.to_window(spot);
            pen::place_spotlight(presenter, at);
            pointed::mark_at(&presenter.slide, at);
        }
        None => pointed::mark(&presenter.slide, None),
    }
}

/// Follows the state of the other window, or answers its request.
fn follow(presenter: &Rc<Presenter>, message: Message, is_new: bool) {
    let session = presenter.session();
    let is_speaker = session.as_ref().is_some_and(|session| session.show.is_speaker);
    take_clock(presenter, &message, is_new, is_speaker);
    if message.is_request {
        return window::post(presenter, Post::Answer);
    }
    // A message that crosses a move of the speaker's window has the position before that move.
    if is_speaker && browser::now() - presenter.moved.get() < CROSSED {
        return;
    }
    // The audience stays where it is; the speaker goes on alone.
    if session.is_some_and(|session| session.frozen) && message.show.is_some() {
        return;
    }
    match message.show {
        Some(show) => {
            let show = ShowState { is_speaker, ..show };
            let inputs = [Input::Follow(show), Input::SetBlank(message.blank)];
            handle_from_other_window(presenter, inputs);
        }
        None if is_speaker => browser::close_window(),
        None => {}
    }
}

/// Takes over the clock of the talk. The speaker's window has the valid one, but for its beginning:
/// the talk may have begun before it was opened or reloaded.
fn take_clock(presenter: &Presenter, message: &Message, is_new: bool, is_speaker: bool) {
    let is_valid = match is_speaker {
        true => !message.is_request && !presenter.has_clock.replace(true),
        false => is_new || !message.is_request,
    };
    if is_valid {
        presenter.clock.set(message.clock);
    }
}
