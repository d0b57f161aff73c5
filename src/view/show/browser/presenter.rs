//! The elements of a running show, its session, and state that no link carries.

use super::annotations::Annotations;
use super::own_page::OwnPage;
use super::window::{OtherWindow, Post};
use crate::browser::{self, Element};
use crate::integrity::{self, Check};
use crate::plan::Picture;
use crate::state::{Deck, Entry, ShowState};
use crate::text::{ZH_OWN, ZH_SHOW};
use crate::view::show::additions::{Additions, is_own};
use crate::view::show::{Clock, PresenterSession};
use crate::view::store::Store;
use leptos::prelude::IsDisposed;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::Event;

/// The elements of a running show, its session, and state that no link carries.
pub(super) struct Presenter {
    /// The view, which holds the state of the show.
    pub(super) store: Store,
    /// The element that holds the show.
    pub(super) root: Element,
    /// The slide.
    pub(super) slide: Element,
    /// What the show does on the atlas's own page alone; none in a custom element.
    pub(super) own_page: Option<&'static OwnPage>,
    /// The clock of the talk.
    pub(super) clock: Cell<Clock>,
    /// Whether the speaker's window has the valid clock.
    pub(super) has_clock: Cell<bool>,
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
    /// The presenter's additions, also between two shows.
    additions: RefCell<Rc<Additions>>,
    /// When the additions were last changed, in milliseconds since 1970; 0 if never.
    pub(super) revision: Cell<f64>,
    /// Whether the additions were changed and neither saved nor stored since.
    pub(super) is_unsaved: Cell<bool>,
    /// The session as it was last drawn; none while no show is running.
    drawn: RefCell<Option<PresenterSession>>,
}

impl Presenter {
    pub(super) fn new(
        store: Store,
        own_page: Option<&'static OwnPage>,
        root: Element,
        slide: Element,
    ) -> Self {
        Self {
            store,
            root,
            slide,
            own_page,
            clock: Cell::new(Clock::start(js_sys::Date::now())),
            has_clock: Cell::new(false),
            moved: Cell::new(f64::NEG_INFINITY),
            pointed: Cell::new(f64::NEG_INFINITY),
            wake_lock: RefCell::new(None),
            is_ticking: Cell::new(false),
            check: integrity::of_page(),
            spot: Cell::new(None),
            heard: Cell::new(browser::now()),
            annotations: RefCell::default(),
            other: RefCell::new(OtherWindow::from_name()),
            additions: RefCell::default(),
            revision: Cell::new(0.0),
            is_unsaved: Cell::new(false),
            drawn: RefCell::new(None),
        }
    }

    /// The session, with the state of the show as the view has it; none while no show is running,
    /// or when the atlas has gone.
    pub(super) fn session(&self) -> Option<PresenterSession> {
        if self.store.ui.is_disposed() {
            return None;
        }
        let show = self.store.read_view(|view| view.show.clone())?;
        Some(PresenterSession { show, ..self.drawn.borrow().clone()? })
    }

    /// The presenter's additions.
    pub(super) fn additions(&self) -> Rc<Additions> {
        Rc::clone(&self.additions.borrow())
    }

    /// Notes what the presenter adds, and when it was changed.
    pub(super) fn set_additions(&self, additions: &Rc<Additions>, revision: f64) {
        self.additions.replace(Rc::clone(additions));
        self.revision.set(revision);
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
        self.is_in_element() || self.store.read_view(|view| view.embed) || browser::is_framed()
    }

    /// Returns true if an event is on the slide. In the speaker's window it may be on the desk.
    pub(super) fn is_on_slide(&self, event: &Event) -> bool {
        !self.is_speaker() || Element::closest_to_event(event, "#show .frame").is_some()
    }

    /// Posts a message to the other window of the show. A custom element has none.
    pub(super) fn post(&self, post: Post) {
        if let Some(own_page) = self.own_page {
            (own_page.post)(self, post);
        }
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

/// The line above the headline: of an answer what it is, and for the speaker alone how to close it; of
/// an own slide or title that it is one.
pub(super) fn kicker(show: &ShowState) -> String {
    match show.asked {
        Some(_) if show.is_speaker => [ZH_SHOW.asked, ZH_SHOW.asked_back].join(" · "),
        Some(_) => ZH_SHOW.asked.to_owned(),
        None => {
            let entry = show.position.entry(&show.deck);
            let is_first = show.position.step == 0;
            entry.map_or("", |entry| own_kicker(&show.deck, entry, is_first)).to_owned()
        }
    }
}

/// The line above a headline that is the presenter's own, or above the names of speaker and date, which
/// stand on the first step of the cover; empty above others.
fn own_kicker(deck: &Deck, entry: &Entry, is_first: bool) -> &'static str {
    let is_cover = entry.slide().picture == Picture::Cover;
    let has_names = !deck.speaker.is_empty() || !deck.date.is_empty();
    if is_own(entry.key) {
        ZH_OWN.kicker
    } else if is_cover && !deck.title.is_empty() {
        ZH_OWN.title_kicker
    } else if is_cover && is_first && has_names {
        ZH_OWN.names_kicker
    } else {
        ""
    }
}

/// The number of the slide: `5 / 15`.
pub(super) fn slide_number(show: &ShowState) -> String {
    [show.position.entry + 1, show.deck.entries.len()].map(|it| it.to_string()).join(" / ")
}
