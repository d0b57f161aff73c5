//! The elements of a running show, its session, and state that no link carries.

use super::annotations::Annotations;
use super::window::OtherWindow;
use crate::browser::{self, Element};
use crate::integrity::{self, Check};
use crate::state::ShowState;
use crate::text::ZH_SHOW;
use crate::view::show::PresenterSession;
use crate::view::store::Store;
use leptos::prelude::IsDisposed;
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsValue;

/// The elements of a running show, its session, and state that no link carries.
pub(super) struct Presenter {
    /// The view, which holds the state of the show.
    pub(super) store: Store,
    /// The element that holds the show.
    pub(super) root: Element,
    /// The slide.
    pub(super) slide: Element,
    /// When the talk began, in milliseconds since 1970.
    pub(super) began: Cell<f64>,
    /// When this window last moved the show, in milliseconds since the page began.
    pub(super) moved: Cell<f64>,
    /// When the pointer last moved, in milliseconds since the page began.
    pub(super) pointed: Cell<f64>,
    /// The lock that keeps the screen on (`WakeLockSentinel`); none where the browser has no locks.
    pub(super) wake_lock: RefCell<Option<JsValue>>,
    /// Whether the clock is running.
    pub(super) is_ticking: Cell<bool>,
    /// Whether this is a single-file copy, and complete.
    pub(super) check: Check,
    /// The middle of the spotlight, in the units of the page; none while it is off.
    pub(super) spot: Cell<Option<(f64, f64)>>,
    /// When the other window was last heard, in milliseconds since the page began.
    pub(super) heard: Cell<f64>,
    /// The pen's lines.
    pub(super) annotations: RefCell<Annotations>,
    /// The other window of the show.
    pub(super) other: RefCell<OtherWindow>,
    /// The session as it was last drawn; none while no show is running.
    drawn: RefCell<Option<PresenterSession>>,
}

impl Presenter {
    pub(super) fn new(store: Store, root: Element, slide: Element) -> Self {
        Self {
            store,
            root,
            slide,
            began: Cell::new(js_sys::Date::now()),
            moved: Cell::new(f64::NEG_INFINITY),
            pointed: Cell::new(f64::NEG_INFINITY),
            wake_lock: RefCell::new(None),
            is_ticking: Cell::new(false),
            check: integrity::of_page(),
            spot: Cell::new(None),
            heard: Cell::new(browser::now()),
            annotations: RefCell::default(),
            other: RefCell::new(OtherWindow::from_name()),
            drawn: RefCell::new(None),
        }
    }

    /// The session, with the state of the show as the view has it; none while no show is running,
    /// or when the atlas has gone.
    pub(super) fn session(&self) -> Option<PresenterSession> {
        if self.store.ui.is_disposed() {
            return None;
        }
        let show = self.store.now(|view| view.show.clone())?;
        Some(PresenterSession { show, ..self.drawn.borrow().clone()? })
    }

    /// Replaces the session that was last drawn.
    pub(super) fn set_drawn(&self, session: Option<PresenterSession>) -> Option<PresenterSession> {
        self.drawn.replace(session)
    }

    /// Returns true if the pointer is a pen.
    pub(super) fn has_pen(&self) -> bool {
        self.session().is_some_and(|session| session.pen)
    }

    /// Returns true if this is the speaker's window.
    pub(super) fn is_speaker(&self) -> bool {
        self.session().is_some_and(|session| session.show.is_speaker)
    }

    /// Returns true if the show is in a custom element on somebody else's page.
    pub(super) fn is_in_element(&self) -> bool {
        self.store.embedder.is_element()
    }

    /// Returns true if the screen is a host's: in a custom element, and in an iframe.
    pub(super) fn is_embedded(&self) -> bool {
        self.is_in_element() || self.store.now(|view| view.embed) || browser::is_framed()
    }

    /// Everything that a custom element shows; none on the atlas's own page.
    pub(super) fn element_frame(&self) -> Option<Element> {
        self.root.closest(".outer").filter(|_| self.is_in_element())
    }

    /// A link to the show on the atlas's own page.
    pub(super) fn link(&self, show: &ShowState) -> String {
        self.store.embedder.link(&["present&", &show.encode()].concat())
    }
}

/// The line above the headline of an answer: what it is, and for the speaker alone how to close it.
pub(super) fn kicker(show: &ShowState) -> String {
    match show.asked {
        Some(_) if show.is_speaker => [ZH_SHOW.asked, ZH_SHOW.asked_back].join(" · "),
        Some(_) => ZH_SHOW.asked.to_owned(),
        None => String::new(),
    }
}

/// The number of the slide: `5 / 15`.
pub(super) fn slide_number(show: &ShowState) -> String {
    [show.position.entry + 1, show.deck.entries.len()].map(|it| it.to_string()).join(" / ")
}
