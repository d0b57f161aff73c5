//! The other window of a show: the audience's and the speaker's windows follow each other by
//! messages alone, which works from a file as well, where windows may not access each other.
//!
//! The token of their messages is part of both windows' names, which outlive a reload.

use super::handle::handle;
use super::presenter::Presenter;
use super::{annotations, screen};
use crate::browser;
use crate::state::{Deck, ShowState};
use crate::text::ZH_SHOW;
use crate::view::show::file::write_show;
use crate::view::show::{
    Blank, Drawn, Input, Message, Notice, PresenterSession, Shared, encode_find,
};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Window;

/// The prefix of the audience's window's name.
const STAGE: &str = "atlas-stage-";

/// The prefix of the speaker's window's name.
const SPEAKER: &str = "atlas-speaker-";

/// How long the other window may be silent, in milliseconds; it is asked every second.
pub(super) const SILENCE: f64 = 4_000.0;

/// The other window, as far as it is known.
#[derive(Default)]
pub(super) struct OtherWindow {
    /// The token that both know; empty while there is no other window.
    pub(super) token: String,
    /// The window itself.
    pub(super) window: Option<Window>,
}

/// A message to the other window.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Post {
    /// It requests the state of the other window.
    Request,
    /// It sends the state of this one.
    Answer,
    /// It sends the drawing over the visible page.
    Drawn,
    /// It erases the drawings over all pages.
    Erased,
    /// It tells which additions this window has, if the other one wants them.
    Additions,
}

impl OtherWindow {
    /// The other window according to this one's name, also after a reload.
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

/// Opens the field for a name in the speaker's window, so that the audience does not see what is typed.
/// Returns false in the speaker's window itself, and while none answers.
pub(super) fn open_find_at_speaker(presenter: &Presenter) -> bool {
    let other = presenter.other.borrow();
    let window = other.window.as_ref().filter(|window| !window.closed().unwrap_or(true));
    let Some(window) = window.filter(|_| !presenter.is_speaker()) else { return false };
    if browser::now() - presenter.heard.get() > SILENCE {
        return false;
    }
    let line = JsValue::from_str(&encode_find(&other.token));
    let _ = window.post_message(&line, &browser::message_origin());
    let _ = window.focus();
    true
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

/// Posts a message to the other window.
pub(super) fn post(presenter: &Presenter, post: Post) {
    let other = presenter.other.borrow();
    let line = match post {
        Post::Request | Post::Answer => encode_state(presenter, post, &other.token),
        Post::Drawn | Post::Erased => encode_drawn(presenter, post, &other.token),
        Post::Additions => None,
    };
    // A window that was reloaded has no additions: each request names those of this one.
    let has = matches!(post, Post::Request | Post::Additions);
    let has = has.then(|| Shared::Has(presenter.revision.get()).encode(&other.token));
    for line in [line, has].into_iter().flatten() {
        post_line(&other, &line);
    }
}

fn post_line(other: &OtherWindow, line: &str) {
    if let Some(window) = &other.window {
        let _ = window.post_message(&JsValue::from_str(line), &browser::message_origin());
    }
}

/// Answers the other window, which has additions of this revision: sends newer ones, or asks for those.
pub(super) fn share_additions(presenter: &Presenter, revision: f64) {
    let own = presenter.revision.get();
    let shared = if own > revision {
        let text = write_show(&Deck::whole(), &presenter.additions());
        Shared::Owns(own, text)
    } else if own < revision {
        Shared::Has(own)
    } else {
        return;
    };
    let other = presenter.other.borrow();
    post_line(&other, &shared.encode(&other.token));
}

/// The state of this window as a line. A speaker who holds the audience at its slide answers nothing.
fn encode_state(presenter: &Presenter, post: Post, token: &str) -> Option<String> {
    let session = presenter.session();
    if post == Post::Answer && session.as_ref().is_some_and(|session| session.frozen) {
        return None;
    }
    let message = Message {
        is_request: post == Post::Request,
        clock: presenter.clock.get(),
        blank: session.as_ref().and_then(|session| session.blank),
        show: session.map(|session| ShowState { is_speaker: false, ..session.show }),
    };
    Some(message.encode(token))
}

/// The drawing over the visible page as a line, or that all pages are erased.
fn encode_drawn(presenter: &Presenter, post: Post, token: &str) -> Option<String> {
    let page = match post {
        Post::Erased => "",
        _ => annotations::page_of(&presenter.session()?.show)?,
    };
    let path = presenter.annotations.borrow().get(page).cloned().unwrap_or_default();
    Some(Drawn { spot: presenter.spot.get(), page: page.to_owned(), path }.encode(token))
}
