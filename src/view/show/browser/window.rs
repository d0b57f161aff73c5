//! The other window of a show: the audience's and the speaker's windows follow each other by
//! messages alone, which works from a file as well, where windows may not access each other.
//!
//! The token of their messages is part of both windows' names, which outlive a reload.

use super::handle::handle;
use super::presenter::Presenter;
use super::{annotations, screen};
use crate::browser;
use crate::state::ShowState;
use crate::text::ZH_SHOW;
use crate::view::show::{Blank, Drawn, Input, Message, Notice, PresenterSession};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Window;

/// The prefix of the audience's window's name.
const STAGE: &str = "atlas-stage-";

/// The prefix of the speaker's window's name.
const SPEAKER: &str = "atlas-speaker-";

/// How long the other window may be silent, in milliseconds; it is asked every second.
const SILENCE: f64 = 4_000.0;

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

/// Opens the speaker's window, or brings it to the front. The speaker's window opens none. In full
/// screen it is opened on a second screen alone: on the same one it would end full screen, and cover
/// with notes what the audience sees.
pub(super) fn open(presenter: &Rc<Presenter>) {
    let Some(session) = presenter.session().filter(|session| !session.show.is_speaker) else {
        return;
    };
    let Some(own) = web_sys::window() else { return };
    let token = {
        let mut other = presenter.other.borrow_mut();
        if other.token.is_empty() {
            other.token = ((js_sys::Math::random() * 1e15) as u64).to_string();
        }
        other.token.clone()
    };
    let _ = own.set_name(&[STAGE, &token].concat());
    let link = presenter.link(&ShowState { is_speaker: true, ..session.show });
    let name = [SPEAKER, &token].concat();
    if browser::has_more_screens() {
        let here = Rc::clone(presenter);
        browser::spawn(async move {
            let features = screen::share_screens().await;
            open_at(&here, &link, &name, features.as_deref());
        });
    } else {
        open_at(presenter, &link, &name, None);
    }
}

/// Opens the speaker's window at a place that was found for it, or anywhere.
fn open_at(presenter: &Rc<Presenter>, link: &str, name: &str, place: Option<&str>) {
    if place.is_none() && screen::is_full() {
        return handle(presenter, Input::Notify(Notice::FullScreen));
    }
    let place = place.unwrap_or("popup,width=1280,height=820");
    let window = browser::open_window(link, name, place);
    if window.is_none() {
        handle(presenter, Input::Notify(Notice::Blocked));
    }
    presenter.other.borrow_mut().window = window;
}

/// The state of the audience's window, for the speaker; empty while all is as usual.
pub(super) fn describe_audience(presenter: &Presenter, session: &PresenterSession) -> &'static str {
    let other = presenter.other.borrow();
    let is_closed = other.window.as_ref().is_some_and(|window| window.closed().unwrap_or(false));
    match session.blank {
        _ if is_closed => ZH_SHOW.is_closed,
        _ if !other.token.is_empty() && browser::now() - presenter.heard.get() > SILENCE => {
            ZH_SHOW.is_silent
        }
        Some(Blank::Black) => ZH_SHOW.is_black,
        Some(Blank::White) => ZH_SHOW.is_white,
        None if session.frozen => ZH_SHOW.is_frozen,
        None => "",
    }
}

/// Posts what is drawn over the page that is seen.
pub(super) fn post_drawn(presenter: &Presenter) {
    let Some(show) = presenter.session().map(|session| session.show) else { return };
    let Some(page) = annotations::page_of(&show) else { return };
    let path = presenter.annotations.borrow().get(page).cloned().unwrap_or_default();
    let drawn = Drawn { spot: presenter.spot.get(), page: page.to_owned(), path };
    post_line(&presenter.other.borrow(), &drawn.encode(&presenter.other.borrow().token));
}

/// Posts that all pages are erased.
pub(super) fn post_erased(presenter: &Presenter) {
    let drawn = Drawn { spot: presenter.spot.get(), page: String::new(), path: String::new() };
    post_line(&presenter.other.borrow(), &drawn.encode(&presenter.other.borrow().token));
}

/// Posts a message with the state of this window to the other one. A speaker who holds the audience
/// at its slide posts none of its own.
pub(super) fn post(presenter: &Presenter, purpose: Post) {
    let session = presenter.session();
    if purpose == Post::Answer && session.as_ref().is_some_and(|session| session.frozen) {
        return;
    }
    let message = Message {
        is_request: purpose == Post::Request,
        began: presenter.began.get(),
        blank: session.as_ref().and_then(|session| session.blank),
        show: session.map(|session| ShowState { is_speaker: false, ..session.show }),
    };
    let other = presenter.other.borrow();
    post_line(&other, &message.encode(&other.token));
}

fn post_line(other: &OtherWindow, line: &str) {
    if let Some(window) = &other.window {
        let _ = window.post_message(&JsValue::from_str(line), &browser::message_origin());
    }
}
