//! The desk of the speaker's window: the next slide, the notes, the time, tools, and a list of all
//! slides.

use super::presenter::{Presenter, kicker, slide_number};
use super::window::Post;
use super::{slide, window};
use crate::browser::{self, Element};
use crate::state::{Action, Theme};
use crate::text::{ZH_DESK, ZH_SHOW, fill};
use crate::view::show::desk::{
    DeskCommand, DeskSettings, describe_present, look_ahead, markup, slide_list, switches,
};
use crate::view::show::{
    Clock, Effect, Pace, PresenterSession, SlideView, format_duration, notes_markup,
};
use std::rc::Rc;
use web_sys::Event;

/// The key under which this browser stores the settings.
const STORAGE_KEY: &str = "ganzhou-atlas-desk";

/// The share of the visible notes that one key scrolls: a line or two are seen again.
const SCREENFUL: f64 = 0.85;

/// The settings that this browser stores.
pub(super) fn read_settings() -> DeskSettings {
    browser::read_stored(STORAGE_KEY).map(|text| DeskSettings::decode(&text)).unwrap_or_default()
}

/// Follows the notes as they are scrolled and as their size changes.
pub(super) fn listen(presenter: &Rc<Presenter>) {
    let here = Rc::clone(presenter);
    presenter.root.on_capture("scroll", move |_: Event| mark_rest(&here));
    let here = Rc::clone(presenter);
    browser::on_window("resize", move |_: Event| {
        mark_rest(&here);
        if let Some(list) = here.root.find(".desk .jumps") {
            show_present(&list);
        }
    });
}

/// Draws the desk.
pub(super) fn draw(presenter: &Presenter, session: &PresenterSession) {
    let Some(desk) = find_or_build(presenter) else { return };
    let show = &session.show;
    let (next, label) = look_ahead(show);
    if let (Some(slide), Some(slide_view)) =
        (desk.find(".next .slide"), SlideView::with_additions(&next, &session.additions))
    {
        slide::draw(&slide, &slide_view, &kicker(&next), &slide_number(&next));
    }
    desk.toggle_attribute("data-last", next == *show);
    desk.update_text_in(".now", &describe_present(show));
    desk.update_text_in(".next h3", &label);
    for (input, is_on) in switches(session) {
        let control = ["[data-action='", &input.control_text().unwrap_or_default(), "']"].concat();
        if let Some(control) = desk.find(&control) {
            control.set_attribute("aria-pressed", if is_on { "true" } else { "false" });
        }
    }
    // The list is scrolled when everything else has the size that it will have.
    draw_time(presenter, session);
    draw_notes(&desk, session);
    draw_list(&desk, session);
    mark_rest(presenter);
}

/// Draws the notes. Other notes are seen from their beginning.
fn draw_notes(desk: &Element, session: &PresenterSession) {
    let Some(notes) = desk.find(".notes") else { return };
    notes.style("font-size", &[&session.desk.type_size.to_string(), "px"].concat());
    let before = notes.text();
    notes.update_markup(&notes_markup(session, session.show.position));
    if notes.text() != before {
        notes.scroll_to(0.0);
    }
}

/// Draws the list of slides, and scrolls to the present one when it is another.
fn draw_list(desk: &Element, session: &PresenterSession) {
    let Some(list) = desk.find(".jumps") else { return };
    list.update_markup(&slide_list(&session.show, &session.additions));
    let entry = session.show.position.entry.to_string();
    if list.attribute("data-at").as_ref() != Some(&entry) {
        list.set_attribute("data-at", &entry);
        show_present(&list);
    }
}

/// Scrolls the list of slides to the present one.
fn show_present(list: &Element) {
    if let Some(present) = list.find("[aria-current=true]") {
        list.scroll_to_middle(&present);
    }
}

/// Draws the time spent and the pace.
pub(super) fn draw_time(presenter: &Presenter, session: &PresenterSession) {
    let Some(desk) = presenter.root.find(".desk") else { return };
    let clock = presenter.clock.get();
    let pace = Pace::new(&session.show, &session.additions, clock.elapsed(js_sys::Date::now()));
    let (id, text) = describe_pace(clock, pace);
    desk.set_attribute("data-pace", id);
    desk.update_text_in(".pace", &text);
    desk.update_text_in(".elapsed", &format_duration(pace.elapsed));
    let ends = [format_duration(pace.to), format_duration(pace.all)];
    desk.update_text_in(".until", &fill(ZH_SHOW.until, &ends.each_ref().map(String::as_str)));
    let is_paused = clock.paused.is_some();
    let pause = if is_paused { ZH_DESK.resume } else { ZH_DESK.pause };
    desk.update_text_in("[data-action=pause]", pause);
    let now = js_sys::Date::new_0();
    let wall = format!("{:02}:{:02}", now.get_hours(), now.get_minutes());
    desk.update_text_in(".wall", &fill(ZH_DESK.clock, &[&wall]));
    desk.update_text_in(".audience", window::describe_audience(presenter, session));
}

/// The pace for the style sheet, and in words.
fn describe_pace(clock: Clock, pace: Pace) -> (&'static str, String) {
    if clock.paused.is_some() {
        return ("paused", ZH_DESK.paused.to_owned());
    }
    let delay = pace.delay();
    let by = format_duration(u32::try_from(delay.unsigned_abs()).unwrap_or(u32::MAX));
    match delay {
        0 => ("in-time", ZH_SHOW.in_time.to_owned()),
        1.. => ("late", fill(ZH_SHOW.late, &[&by])),
        _ => ("early", fill(ZH_SHOW.early, &[&by])),
    }
}

/// Restarts or pauses the clock of the talk, in both windows.
pub(super) fn set_clock(presenter: &Presenter, effect: Effect) {
    let now = js_sys::Date::now();
    let clock = match effect {
        Effect::PauseClock => presenter.clock.get().toggle(now),
        _ => Clock::start(now),
    };
    presenter.clock.set(clock);
    presenter.has_clock.set(true);
    presenter.post(Post::Answer);
    if let Some(session) = presenter.session() {
        draw_time(presenter, &session);
    }
}

/// Carries out a command for the speaker's window.
pub(super) fn carry_out(presenter: &Presenter, command: DeskCommand) {
    let Some(notes) = presenter.root.find(".desk .notes") else { return };
    match command {
        DeskCommand::NotesDown => notes.scroll_by(SCREENFUL),
        DeskCommand::NotesUp => notes.scroll_by(-SCREENFUL),
        DeskCommand::LargerNotes | DeskCommand::SmallerNotes | DeskCommand::ToggleNotesFirst => {
            if let Some(session) = presenter.session() {
                browser::store(STORAGE_KEY, &session.desk.encode());
            }
        }
        DeskCommand::ToggleTheme => {
            let is_dark = presenter.root.computed_style("color-scheme").contains("dark");
            let theme = if is_dark { Theme::Light } else { Theme::Dark };
            presenter.store.act(Action::Theme(theme));
        }
    }
    mark_rest(presenter);
}

/// Returns true if the notes go on below what is seen of them.
pub(super) fn has_more_notes(presenter: &Presenter) -> bool {
    presenter.root.find(".desk .notes").is_some_and(|notes| notes.goes_on_below())
}

/// Marks that the notes go on, for the style sheet.
fn mark_rest(presenter: &Presenter) {
    if let Some(speech) = presenter.root.find(".desk .speech") {
        speech.toggle_attribute("data-rest", has_more_notes(presenter));
    }
}

/// The desk, which is built when it is first needed.
fn find_or_build(presenter: &Presenter) -> Option<Element> {
    if let Some(desk) = presenter.root.find(".desk") {
        return Some(desk);
    }
    let desk = Element::new("div", &[("class", "desk")])?;
    desk.set_markup(&markup());
    presenter.root.find(".house")?.append(&desk);
    let screen = Element::new("div", &[("class", "screen")])?;
    screen.append(&slide::copy(&presenter.slide, "-next")?);
    desk.find(".next")?.append(&screen);
    Some(desk)
}
