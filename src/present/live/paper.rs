//! Paper: every scene a page, as it stands at its end. Put together when the browser is about to
//! print, whoever asked it to, and taken away when it has.

use super::{Live, annotations, draw};
use crate::browser::{self, Element};
use crate::present::place::Place;
use crate::present::session::{Panel, Session};
use crate::present::{Entry, Frame};
use crate::text::markup::{tag, words};
use crate::text::{ZH_COMPOSE, ZH_SHOW};
use std::rc::Rc;
use web_sys::Event;

/// Hears when the browser is about to print, and when it has.
pub(super) fn listen(live: &Rc<Live>) {
    let here = Rc::clone(live);
    browser::on_window("beforeprint", move |_: Event| lay_out(&here));
    let here = Rc::clone(live);
    browser::on_window("afterprint", move |_: Event| clear(&here));
    let here = Rc::clone(live);
    live.root.on("click", move |event: Event| {
        if Element::closest_to_event(&event, "[data-paper]").is_some() {
            here.with(|session| options(&here, session));
            if let Some(window) = web_sys::window() {
                let _ = window.print();
            }
        }
    });
}

/// The panel that asks how.
pub(super) fn panel() -> String {
    let tick = |name, label| {
        let input = tag("input", &[("type", "checkbox"), ("data-print", name)], "");
        tag("label", &[], &[input, words("span", &[], label)].concat())
    };
    let buttons = [
        words("button", &[("data-paper", "")], ZH_COMPOSE.print),
        words("button", &[("data-do", "escape")], ZH_COMPOSE.done),
    ];
    let ticks = [tick("notes", ZH_COMPOSE.with_notes), tick("ink", ZH_COMPOSE.with_ink)];
    [
        words("h2", &[], ZH_COMPOSE.paper),
        tag("div", &[("class", "actions")], &buttons.concat()),
        tag("div", &[("class", "ticks")], &ticks.concat()),
        words("p", &[("class", "how")], ZH_COMPOSE.paper_how),
    ]
    .concat()
}

/// Remembers what was ticked.
fn options(live: &Live, session: &Session) {
    if session.panel != Some(Panel::Print) {
        return;
    }
    for name in ["notes", "ink"] {
        let tick = live.root.find(&["[data-print='", name, "']"].concat());
        live.root.toggle_attribute(
            &["data-with-", name].concat(),
            tick.is_some_and(|it| it.is_ticked()),
        );
    }
}

fn lay_out(live: &Rc<Live>) {
    clear(live);
    let Some(paper) = Element::new("div", &[("class", "sheets")]) else { return };
    let drawn = live.with(|session| {
        for (at, entry) in session.talk.deck.entries.iter().enumerate() {
            if let Some(sheet) = sheet(live, session, at, entry) {
                paper.append(&sheet);
            }
        }
    });
    if drawn.is_some() {
        live.root.append(&paper);
        live.root.toggle_attribute("data-printing", true);
    }
}

fn clear(live: &Live) {
    live.root.toggle_attribute("data-printing", false);
    for paper in live.root.find_all(".sheets") {
        paper.remove();
    }
}

/// One page: the scene at its end, with its notes if they are wanted.
fn sheet(live: &Live, session: &Session, at: usize, entry: &Entry) -> Option<Element> {
    let sheet = Element::new("section", &[("class", "sheet")])?;
    let screen = Element::new("div", &[("class", "screen")])?;
    let slide = draw::copy(&live.slide, &["-sheet-", &at.to_string()].concat())?;
    let talk = session.talk.at(Place::end_of(&session.talk.deck, at));
    let frame = Frame::of(&talk)?;
    draw::draw(&slide, &frame, "", &super::number(&talk));
    annotations::draw(&slide, &frame, &live.annotations.borrow(), entry.slide.id);
    prune(&slide);
    screen.append(&slide);
    sheet.append(&screen);
    if live.root.attribute("data-with-notes").is_some() {
        let notes = entry.slide.notes.iter().map(|note| words("p", &[], note));
        let notes = [words("h3", &[], ZH_SHOW.notes)].into_iter().chain(notes).collect::<String>();
        let part = Element::new("div", &[("class", "notes")])?;
        part.set_markup(&notes);
        sheet.append(&part);
    }
    Some(sheet)
}

/// Takes away the kinds of picture that a page does not have: paper has no room for what is hidden.
fn prune(slide: &Element) {
    let unseen = match slide.attribute_or_default("data-picture").as_str() {
        "overview" => ".board,.matrix,.closeup",
        "matrix" => ".board,.ten,.closeup",
        _ => ".ten,.matrix",
    };
    for part in slide.find_all(unseen) {
        part.remove();
    }
}
