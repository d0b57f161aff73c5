//! Messages from the other window of the show.

use super::handle::handle_from_other_window;
use super::presenter::Presenter;
use super::window::{self, Post};
use crate::browser;
use crate::state::ShowState;
use crate::view::show::{Input, Message};
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
    let known = {
        let other = presenter.other.borrow();
        let Some(message) = Message::decode(&line, &other.token) else { return };
        let is_other = other.window.as_ref().is_none_or(|window| Some(window) == source.as_ref());
        let origin = browser::message_origin();
        let is_same_site = origin == "*" || event.origin() == origin;
        (is_other && is_same_site).then_some((message, other.window.is_none()))
    };
    let Some((message, is_new)) = known else { return };
    if is_new {
        presenter.other.borrow_mut().window = source;
    }
    follow(presenter, message, is_new);
}

/// Follows the state of the other window, or answers its request.
fn follow(presenter: &Rc<Presenter>, message: Message, is_new: bool) {
    // A window that was reloaded takes over the beginning of the talk from the other one.
    if is_new || !message.is_request {
        presenter.began.set(message.began);
    }
    let is_speaker = presenter.is_speaker();
    if message.is_request {
        return window::post(presenter, Post::Answer);
    }
    // A message that crosses a move of the speaker's window has the position before that move.
    if is_speaker && browser::now() - presenter.moved.get() < CROSSED {
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
