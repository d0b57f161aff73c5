//! The other window of a show: the audience's and the speaker's windows follow each other by
//! messages alone, which works from a file as well, where windows may not access each other.
//!
//! The token of their messages is part of both windows' names, which outlive a reload.

use super::presenter::Presenter;
use crate::browser;
use crate::state::ShowState;
use crate::view::show::Message;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Window;

/// The prefix of the audience's window's name.
const STAGE: &str = "atlas-stage-";

/// The prefix of the speaker's window's name.
const SPEAKER: &str = "atlas-speaker-";

/// The other window, as far as it is known.
#[derive(Default)]
pub(super) struct OtherWindow {
    /// The token that both know; empty while there is no other window.
    pub(super) token: String,
    /// The window itself.
    pub(super) window: Option<Window>,
}

/// The purpose of a message.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Post {
    /// It requests the state of the other window.
    Request,
    /// It sends the state of this one.
    Answer,
}

impl OtherWindow {
    /// The other window as this one's name tells, after a reload as well.
    pub(super) fn from_name() -> Self {
        let Some(window) = web_sys::window() else { return Self::default() };
        let name = window.name().unwrap_or_default();
        if let Some(token) = name.strip_prefix(SPEAKER) {
            let opener = window.opener().ok().filter(|opener| opener.is_object());
            return Self { token: token.to_owned(), window: opener.map(JsCast::unchecked_into) };
        }
        let token = name.strip_prefix(STAGE).unwrap_or_default();
        Self { token: token.to_owned(), window: None }
    }
}

/// Opens the speaker's window, or brings it to the front. The speaker's window opens none.
pub(super) fn open(presenter: &Presenter) {
    let Some(session) = presenter.session().filter(|session| !session.show.is_speaker) else {
        return;
    };
    let Some(own) = web_sys::window() else { return };
    let mut other = presenter.other.borrow_mut();
    if other.token.is_empty() {
        other.token = ((js_sys::Math::random() * 1e15) as u64).to_string();
    }
    let _ = own.set_name(&[STAGE, &other.token].concat());
    let link = presenter.link(&ShowState { is_speaker: true, ..session.show });
    let name = [SPEAKER, &other.token].concat();
    other.window = browser::open_window(&link, &name, "popup,width=1280,height=820");
}

/// Posts a message with the state of this window to the other one.
pub(super) fn post(presenter: &Presenter, purpose: Post) {
    let other = presenter.other.borrow();
    let Some(window) = &other.window else { return };
    let session = presenter.session();
    let message = Message {
        is_request: purpose == Post::Request,
        began: presenter.began.get(),
        blank: session.as_ref().and_then(|session| session.blank),
        show: session.map(|session| ShowState { is_speaker: false, ..session.show }),
    };
    let line = JsValue::from_str(&message.encode(&other.token));
    let _ = window.post_message(&line, &browser::message_origin());
}
