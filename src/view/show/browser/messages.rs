//! Messages from the other window of the show.

use super::handle::handle_from_other_window;
use super::presenter::Presenter;
use super::window::{self, Post};
use super::{annotations, pen};
use crate::browser;
use crate::state::ShowState;
use crate::view::show::{Drawn, Input, Message};
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
    }
}

/// Draws what the other window draws over its slide.
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
    if let Some((spot, page)) = spot.zip(pen::project(presenter, &show)) {
        pen::place_spotlight(presenter, page.to_window(spot));
    }
}

/// Follows the state of the other window, or answers its request.
fn follow(presenter: &Rc<Presenter>, message: Message, is_new: bool) {
    // A window that was reloaded takes over the beginning of the talk from the other one.
    if is_new || !message.is_request {
        presenter.began.set(message.began);
    }
    let session = presenter.session();
    let is_speaker = session.as_ref().is_some_and(|session| session.show.is_speaker);
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
