//! The speaker's window: what is seen, what comes next, the notes, and the time.

use super::{Live, draw, kicker, number};
use crate::browser::Element;
use crate::present::Frame;
use crate::present::pace::{Pace, clock};
use crate::present::session::Session;
use crate::text::markup::{tag, words};
use crate::text::{ZH_SHOW, fill};

/// Draws the speaker's window.
pub(super) fn draw(live: &Live, session: &Session) {
    let Some(desk) = desk(live) else { return };
    let talk = &session.talk;
    let next = talk.at(talk.place.forward(&talk.deck));
    if let (Some(slide), Some(frame)) = (desk.find(".next .slide"), Frame::of(&next)) {
        draw::draw(&slide, &frame, &kicker(&next), &number(&next));
    }
    desk.toggle_attribute("data-last", next.place == talk.place);
    let notes = talk.place.entry(&talk.deck).map(|entry| entry.slide.notes).unwrap_or_default();
    let notes: String = notes.iter().map(|note| words("p", &[], note)).collect();
    desk.update_markup_in(".notes", &notes);
    desk.update_markup_in(".jumps", &jumps(session));
    time(live, session);
}

/// What shows how late it is; every second anew.
pub(super) fn time(live: &Live, session: &Session) {
    let Some(desk) = live.root.find(".desk") else { return };
    let elapsed = ((js_sys::Date::now() - live.began.get()) / 1000.0).max(0.0) as u32;
    let pace = Pace::of(&session.talk, elapsed);
    let late = pace.late();
    let by = clock(u32::try_from(late.unsigned_abs()).unwrap_or(u32::MAX));
    let said = match late {
        0 => ZH_SHOW.in_time.to_owned(),
        1.. => fill(ZH_SHOW.late, &[&by]),
        _ => fill(ZH_SHOW.early, &[&by]),
    };
    desk.set_attribute(
        "data-pace",
        if late > 0 {
            "late"
        } else if late < 0 {
            "early"
        } else {
            "in-time"
        },
    );
    desk.update_text_in(".elapsed", &clock(pace.elapsed));
    desk.update_text_in(".of", &fill(ZH_SHOW.of, &[&clock(pace.to), &clock(pace.all)]));
    desk.update_text_in(".pace", &said);
    let now = js_sys::Date::new_0();
    let wall = format!("{:02}:{:02}", now.get_hours(), now.get_minutes());
    desk.update_text_in(".wall", &wall);
}

/// The desk, which is put together when it is first needed.
fn desk(live: &Live) -> Option<Element> {
    if let Some(desk) = live.root.find(".desk") {
        return Some(desk);
    }
    let desk = Element::new("div", &[("class", "desk")])?;
    let head = |title| words("h3", &[], title);
    let reset = words("button", &[("data-do", "restart")], ZH_SHOW.restart);
    let times = [
        tag("p", &[("class", "elapsed")], ""),
        tag("p", &[("class", "of")], ""),
        tag("p", &[("class", "pace"), ("role", "status")], ""),
        tag("p", &[("class", "wall")], ""),
        reset,
    ];
    let parts = [
        tag("div", &[("class", "next")], &head(ZH_SHOW.next)),
        tag("div", &[("class", "times")], &times.concat()),
        tag("div", &[("class", "notes"), ("tabindex", "0"), ("aria-label", ZH_SHOW.notes)], ""),
        tag("ol", &[("class", "jumps"), ("aria-label", ZH_SHOW.jumps)], ""),
    ];
    desk.set_markup(&parts.concat());
    live.root.find(".house")?.append(&desk);
    let frame = Element::new("div", &[("class", "screen")])?;
    frame.append(&draw::copy(&live.slide, "-next")?);
    desk.find(".next")?.append(&frame);
    Some(desk)
}

/// Every scene with its time.
fn jumps(session: &Session) -> String {
    let talk = &session.talk;
    let jump = |(at, entry): (usize, &crate::present::Entry)| {
        let current = if at == talk.place.entry { "true" } else { "false" };
        let place = at.to_string();
        let attributes = [("data-entry", place.as_str()), ("aria-current", current)];
        let said = [
            words("span", &[], &(at + 1).to_string()),
            words("b", &[], entry.slide.title),
            words("small", &[], &clock(entry.seconds())),
        ];
        tag("li", &[], &tag("button", &attributes, &said.concat()))
    };
    talk.deck.entries.iter().enumerate().map(jump).collect()
}
