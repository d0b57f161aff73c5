//! The desk of the speaker's window: the next slide, the notes, the time, and a list of all slides.

use super::presenter::{Presenter, kicker, slide_number};
use super::{slide, window};
use crate::browser::Element;
use crate::state::{Entry, ShowState};
use crate::text::markup::{tag, words};
use crate::text::{ZH_SHOW, fill};
use crate::view::show::control::control;
use crate::view::show::{Effect, Input, Pace, PresenterSession, SlideView, format_duration};

/// Draws the desk.
pub(super) fn draw(presenter: &Presenter, session: &PresenterSession) {
    let Some(desk) = find_or_build(presenter) else { return };
    let show = &session.show;
    let next = show.at(show.position.forward(&show.deck));
    if let (Some(slide), Some(slide_view)) = (desk.find(".next .slide"), SlideView::new(&next)) {
        slide::draw(&slide, &slide_view, &kicker(&next), &slide_number(&next));
    }
    desk.toggle_attribute("data-last", next.position == show.position);
    let entry = show.position.entry(&show.deck);
    let notes = entry.map(|entry| entry.slide().notes).unwrap_or_default();
    let notes: String = notes.iter().map(|note| words("p", &[], note)).collect();
    desk.update_markup_in(".notes", &notes);
    desk.update_markup_in(".jumps", &slide_list(show));
    draw_time(presenter, session);
}

/// Draws the time spent and the pace.
pub(super) fn draw_time(presenter: &Presenter, session: &PresenterSession) {
    let Some(desk) = presenter.root.find(".desk") else { return };
    let elapsed = ((js_sys::Date::now() - presenter.began.get()) / 1000.0).max(0.0) as u32;
    let pace = Pace::new(&session.show, elapsed);
    let delay = pace.delay();
    let by = format_duration(u32::try_from(delay.unsigned_abs()).unwrap_or(u32::MAX));
    let (id, text) = match delay {
        0 => ("in-time", ZH_SHOW.in_time.to_owned()),
        1.. => ("late", fill(ZH_SHOW.late, &[&by])),
        _ => ("early", fill(ZH_SHOW.early, &[&by])),
    };
    desk.set_attribute("data-pace", id);
    desk.update_text_in(".pace", &text);
    desk.update_text_in(".elapsed", &format_duration(pace.elapsed));
    let ends = [format_duration(pace.to), format_duration(pace.all)];
    desk.update_text_in(".until", &fill(ZH_SHOW.until, &ends.each_ref().map(String::as_str)));
    let now = js_sys::Date::new_0();
    let wall = format!("{:02}:{:02}", now.get_hours(), now.get_minutes());
    desk.update_text_in(".wall", &wall);
    desk.update_text_in(".audience", window::describe_audience(presenter, session));
}

/// The desk, which is built when it is first needed.
fn find_or_build(presenter: &Presenter) -> Option<Element> {
    if let Some(desk) = presenter.root.find(".desk") {
        return Some(desk);
    }
    let desk = Element::new("div", &[("class", "desk")])?;
    let head = |title| words("h3", &[], title);
    let restart = control("button", &Input::Effect(Effect::RestartClock));
    let times = [
        tag("p", &[("class", "elapsed")], ""),
        tag("p", &[("class", "until")], ""),
        tag("p", &[("class", "pace"), ("role", "status")], ""),
        tag("p", &[("class", "wall")], ""),
        tag("p", &[("class", "audience"), ("role", "status")], ""),
        restart.text(ZH_SHOW.restart),
    ];
    let parts = [
        tag("div", &[("class", "next")], &head(ZH_SHOW.next)),
        tag("div", &[("class", "times")], &times.concat()),
        tag("div", &[("class", "notes"), ("tabindex", "0"), ("aria-label", ZH_SHOW.notes)], ""),
        tag("ol", &[("class", "jumps"), ("aria-label", ZH_SHOW.jumps)], ""),
    ];
    desk.set_markup(&parts.concat());
    presenter.root.find(".house")?.append(&desk);
    let screen = Element::new("div", &[("class", "screen")])?;
    screen.append(&slide::copy(&presenter.slide, "-next")?);
    desk.find(".next")?.append(&screen);
    Some(desk)
}

/// Every slide with its suggested time.
fn slide_list(show: &ShowState) -> String {
    let item = |(at, entry): (usize, &Entry)| {
        let button = control("button", &Input::GoTo(at))
            .attr("aria-current", if at == show.position.entry { "true" } else { "false" });
        let content = [
            words("span", &[], &(at + 1).to_string()),
            words("b", &[], entry.slide().title),
            words("small", &[], &format_duration(entry.seconds())),
        ];
        tag("li", &[], &button.markup(&content.concat()))
    };
    show.deck.entries.iter().enumerate().map(item).collect()
}
