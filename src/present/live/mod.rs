//! The show in a browser: hears keys and pointers, draws frames, and tells the first view's module
//! where it is.

mod address;
mod annotations;
mod compose;
mod draw;
mod guest;
mod listeners;
mod panels;
mod paper;
mod pointer;
mod screen;
mod speaker;
mod window;

use super::session::{Effect, Input, Notice, Session};
use super::talk::Talk;
use super::{Drawn, Frame, reduce};
use crate::browser::{self, Element};
use crate::integrity::Check;
use crate::text::markup::words;
use crate::text::{ZH, ZH_SHOW, fill};
use guest::Guest;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Where the show stands, on the atlas's own page and in an element of another: the other may have
/// an element of that name as well.
const ROOT: &str = "#app > .page > #show";
const ROOT_IN_ELEMENT: &str = ".page > #show";

/// The show on the page it was loaded into.
struct Live {
    /// Where it stands.
    root: Element,
    /// The slide that everyone sees.
    slide: Element,
    /// In an element of somebody else's page: what the element stands in.
    guest: Option<Guest>,
    /// What is on; none while the show is not.
    session: RefCell<Option<Session>>,
    /// When the talk began, in milliseconds since 1970.
    began: Cell<f64>,
    /// When this window itself last moved, in milliseconds since the page began.
    moved: Cell<f64>,
    /// Whether this is a copy in one file, and whole.
    check: Check,
    /// What the pen drew.
    annotations: RefCell<annotations::Annotations>,
    /// The other window of the talk.
    other: RefCell<window::Other>,
    /// What hears; an element that is taken away lets go of it.
    listeners: RefCell<browser::Listeners>,
}

/// Starts the show's module on the atlas's own page, if this is one.
pub fn start() {
    if let Some(root) = Element::query(ROOT) {
        begin(root);
    }
}

/// Starts the show of an atlas in an element of somebody else's page.
pub fn start_in(element: web_sys::Element) {
    if let Some(root) = Element::from_node(element).find(ROOT_IN_ELEMENT) {
        begin(root);
    }
}

fn begin(root: Element) {
    browser::spawn(async move {
        let Some(live) = screen::build(root).await else { return };
        let live = Rc::new(live);
        let made = browser::collect_listeners(|| listen(&live));
        live.listeners.replace(made);
        live.follow();
    });
}

/// Hears everything that the show hears.
fn listen(live: &Rc<Live>) {
    listeners::listen(live);
    annotations::listen(live);
    pointer::listen(live);
    if live.guest.is_none() {
        window::listen(live);
        compose::listen(live);
        paper::listen(live);
    }
    let here = Rc::clone(live);
    live.root.on_attribute_change(move || here.follow());
}

impl Live {
    /// Goes where the first view's module says, and tells what of its link means nothing.
    fn follow(&self) {
        let Some(link) = address::read(&self.root) else {
            if self.session.take().is_some() {
                screen::leave(&self.root);
                window::tell(self, false);
            }
            return;
        };
        let (talk, rejected) = Talk::of(&link);
        let known = self.session.borrow().as_ref().map(|session| session.talk.clone());
        if known.as_ref() == Some(&talk) {
            return;
        }
        let session = match self.session.take() {
            Some(session) => reduce(&session, Input::Follow(talk)).0,
            None => Session::new(talk),
        };
        let notice = rejected.into_iter().next().map(Notice::Unknown);
        let notice = notice.or_else(|| session.notice.clone());
        self.session.replace(Some(Session { notice, ..session }));
        self.show();
    }

    /// Takes an input, if the show is on.
    fn hear(self: &Rc<Self>, input: Input) {
        let Some(before) = self.session.borrow().clone() else { return };
        if let (Some(guest), Input::Asked(command, _)) = (&self.guest, &input)
            && guest::is_for_its_own_page(*command)
        {
            return guest.visit(&before.talk);
        }
        let (after, effect) = reduce(&before, input);
        let moved = after.talk != before.talk;
        let (talk, after_blank) = (after.talk.clone(), after.blank);
        self.session.replace(Some(after));
        self.show();
        if moved {
            self.moved.set(browser::now());
            address::write(&self.root, &talk);
        }
        if moved || after_blank != before.blank {
            window::tell(self, false);
        }
        match effect {
            Some(Effect::Wait) => listeners::wait(self),
            Some(effect) => self.carry_out(effect),
            None => {}
        }
    }

    fn carry_out(&self, effect: Effect) {
        match effect {
            Effect::FullScreen => screen::full(&self.root, None),
            Effect::Fill => screen::full(&self.root, Some(true)),
            Effect::Leave if self.is_speaker() => window::close(),
            Effect::Leave => address::leave(&self.root),
            Effect::Speaker => window::open(self),
            Effect::Erase => {
                self.annotations.borrow_mut().clear();
                self.show();
            }
            Effect::Wait => {}
        }
    }

    /// Whether this is the speaker's window.
    fn is_speaker(&self) -> bool {
        self.with(|session| session.talk.speaker) == Some(true)
    }

    /// What is on.
    fn with<T>(&self, read: impl FnOnce(&Session) -> T) -> Option<T> {
        self.session.borrow().as_ref().map(read)
    }

    /// Draws all of it.
    fn show(&self) {
        let session = self.session.borrow();
        let Some(session) = session.as_ref() else { return };
        let Some(mut frame) = Frame::of(&session.talk) else { return };
        if frame.picture == Drawn::Cover {
            frame.body.push_str(&checked(&self.check));
        }
        draw::draw(&self.slide, &frame, &kicker(&session.talk), &number(&session.talk));
        let scene = session.talk.place.entry(&session.talk.deck).map_or("", |it| it.slide.id);
        annotations::draw(&self.slide, &frame, &self.annotations.borrow(), scene);
        screen::mark(&self.root, session);
        panels::show(&self.root, session);
        if session.talk.speaker {
            speaker::draw(self, session);
        }
    }

    /// The other window is somewhere else; it need not be told so.
    fn hear_from_other(&self, inputs: [Input; 2]) {
        let Some(before) = self.session.borrow().clone() else { return };
        let after = inputs.into_iter().fold(before.clone(), |it, input| reduce(&it, input).0);
        if after == before {
            return;
        }
        let talk = after.talk.clone();
        self.session.replace(Some(after));
        self.show();
        address::write(&self.root, &talk);
    }

    /// Time has gone by: what counts it says so, and the speaker's window asks where the show is,
    /// for the other one may have been loaded anew and know of no speaker.
    fn pass(self: &Rc<Self>, at: f64) {
        if self.is_speaker() && at % 1000.0 < f64::from(listeners::TICK) {
            window::tell(self, true);
        }
        match self.with(|session| session.auto.is_some()) {
            Some(true) => self.hear(Input::Tick(at)),
            Some(false) => {}
            None => return,
        }
        self.with(|session| {
            panels::countdown(&self.root, session, at);
            if session.talk.speaker {
                speaker::time(self, session);
            }
        });
    }

    /// The talk begins anew, as far as time is concerned.
    fn restart(&self) {
        self.began.set(js_sys::Date::now());
        window::tell(self, false);
        self.with(|session| speaker::time(self, session));
    }
}

/// What stands above the headline: that it is an answer, and how to go back.
fn kicker(talk: &Talk) -> String {
    match talk.asked {
        Some(_) => [ZH_SHOW.asked, ZH_SHOW.asked_back].join(" · "),
        None => String::new(),
    }
}

/// `5 / 15`.
fn number(talk: &Talk) -> String {
    [talk.place.entry + 1, talk.deck.entries.len()].map(|it| it.to_string()).join(" / ")
}

/// What the cover says of a copy in one file, as markup.
fn checked(check: &Check) -> String {
    let (state, said) = match check {
        Check::Served => return String::new(),
        Check::Whole(hash) => ("whole", fill(ZH_SHOW.whole, &[hash])),
        Check::Broken { part, .. } => {
            ("broken", fill(ZH_SHOW.broken, &[part.as_deref().unwrap_or("atlas-bundle")]))
        }
    };
    words("p", &[("class", "bundle"), ("data-check", state)], &said)
}

/// What the presenter should know, in words.
fn notice(notice: &Notice) -> String {
    match notice {
        Notice::NoScene(number) => fill(ZH_SHOW.no_scene, &[number]),
        Notice::NoName(letters) => fill(ZH_SHOW.no_name, &[letters]),
        Notice::Unknown(part) => fill(ZH.notice_link, &[&part.key, &part.value]),
    }
}
