//! Takes an input through the session to the view, the slide and the other window; keeps time.

use super::presenter::{Presenter, kicker, slide_number};
use super::window::Post;
use super::{annotations, awake, panels, screen, slide, window};
use crate::browser;
use crate::integrity::Check;
use crate::state::{Action, Rejected, ShowState};
use crate::text::markup::Tag;
use crate::text::{ZH, ZH_SHOW, fill};
use crate::view::show::desk::DeskSettings;
use crate::view::show::{
    Command, Effect, Input, Notice, PresenterSession, SlideKind, SlideView, WAIT, reduce,
};
use crate::view::store::Store;
use leptos::prelude::{Update, WithUntracked};
use std::rc::Rc;

/// The interval of the clock, in milliseconds.
const TICK: i32 = 250;

/// Starts, moves or ends the show after the view has changed.
pub(super) fn follow_view(presenter: &Rc<Presenter>) {
    let show = presenter.store.track_view(|view| view.show.clone());
    let last = presenter.set_drawn(None);
    let Some(show) = show else {
        if last.is_some() {
            screen::leave(presenter);
            awake::release(presenter);
            presenter.post(Post::Answer);
        }
        return;
    };
    if last.is_none() {
        screen::fill_at_start(presenter, show.is_speaker);
        awake::hold(presenter);
        awake::show_pointer(presenter);
    }
    let mut session = match last {
        Some(last) if last.show == show => {
            presenter.set_drawn(Some(last));
            return;
        }
        Some(last) => reduce(&last, Input::Follow(show), browser::now()).0,
        None => begin(presenter, show),
    };
    session.notice = take_notice(presenter.store).or(session.notice);
    let is_missing = session.additions.without_missing(&session.show.deck).is_some();
    draw(presenter, session);
    if is_missing {
        drop_missing_later(presenter);
    }
}

/// The session of a show that begins, with what the presenter added before.
fn begin(presenter: &Presenter, show: ShowState) -> PresenterSession {
    let restored = presenter.own_page.and_then(|own_page| (own_page.restore)(&show));
    if let Some(additions) = restored.filter(|_| presenter.additions().is_empty()) {
        // The other window may have newer ones.
        presenter.set_additions(&additions, 1.0);
    }
    let (additions, desk) = (presenter.additions(), read_settings(presenter));
    PresenterSession { additions, desk, ..PresenterSession::new(show) }
}

/// Drops the own slides that a link names and does not carry, unless the other window sends them.
fn drop_missing_later(presenter: &Rc<Presenter>) {
    let here = Rc::clone(presenter);
    let is_alone = presenter.other.borrow().token.is_empty();
    let wait = if is_alone { 0 } else { window::SILENCE as i32 };
    browser::after(wait, move || handle(&here, Input::DropMissing));
}

/// The settings of the speaker's window; their defaults where there is none.
fn read_settings(presenter: &Presenter) -> DeskSettings {
    presenter.own_page.map(|own_page| (own_page.read_settings)()).unwrap_or_default()
}

/// Takes the notice about the show's parameters in the link from the page, which the show covers.
fn take_notice(store: Store) -> Option<Notice> {
    let is_own = |part: &Rejected| ShowState::PARAMS.contains(&&*part.key);
    let first = store.ui.with_untracked(|ui| ui.notices.iter().find(|it| is_own(it)).cloned())?;
    store.ui.update(|ui| ui.notices.retain(|part| !is_own(part)));
    Some(Notice::Link(fill(ZH.notice_link, &[&first.key, &first.value])))
}

/// Handles an input now, if a show is running.
pub(super) fn handle(presenter: &Rc<Presenter>, input: Input) {
    handle_at(presenter, input, browser::now());
}

/// Handles an input of an earlier time, in milliseconds since the page began.
pub(super) fn handle_at(presenter: &Rc<Presenter>, input: Input, at: f64) {
    let Some(before) = presenter.session() else { return };
    if let Input::Command(command) = &input
        && presenter.is_in_element()
        && needs_own_page(*command)
    {
        browser::open_window(&presenter.link(&before.show), "_blank", "noopener");
        return;
    }
    let input = match presenter.own_page {
        Some(own_page) => (own_page.redirect)(presenter, &before, input),
        None => Some(input),
    };
    let Some(input) = input else { return };
    let (after, effect) = reduce(&before, input, at);
    let (is_moved, is_blanked) = (after.show != before.show, after.blank != before.blank);
    let (is_dimmed, is_thawed) =
        (before.spotlight && !after.spotlight, before.frozen && !after.frozen);
    if !Rc::ptr_eq(&before.additions, &after.additions) {
        presenter.set_additions(&after.additions, js_sys::Date::now());
        presenter.is_unsaved.set(!after.additions.is_empty());
        presenter.post(Post::Additions);
    }
    update(presenter, after);
    if is_moved {
        presenter.moved.set(browser::now());
    }
    if is_moved || is_blanked || is_thawed {
        presenter.post(Post::Answer);
    }
    if is_dimmed {
        presenter.spot.set(None);
        presenter.post(Post::Drawn);
    }
    if let Some(effect) = effect {
        carry_out(presenter, effect);
    }
}

/// Returns true if a custom element leaves a command to the atlas's own page: the command needs a
/// window, a store or paper.
const fn needs_own_page(command: Command) -> bool {
    matches!(command, Command::Speaker | Command::Print | Command::Compose)
}

/// Follows the other window, without posting the move back to it.
pub(super) fn handle_from_other_window<const N: usize>(
    presenter: &Rc<Presenter>,
    inputs: [Input; N],
) {
    let Some(before) = presenter.session() else { return };
    let now = browser::now();
    let after = inputs.into_iter().fold(before.clone(), |it, input| reduce(&it, input, now).0);
    if after != before {
        update(presenter, after);
    }
}

/// Sends the state of the show to the view, and draws the session.
fn update(presenter: &Rc<Presenter>, session: PresenterSession) {
    let show = session.show.clone();
    draw(presenter, session);
    presenter.store.act(Action::Move(show));
}

fn carry_out(presenter: &Rc<Presenter>, effect: Effect) {
    match effect {
        Effect::ToggleFullScreen => screen::set_full(presenter, None),
        Effect::EnterFullScreen => screen::set_full(presenter, Some(true)),
        Effect::Leave if presenter.is_speaker() => browser::close_window(),
        Effect::Leave => presenter.store.act(Action::Present(None)),
        Effect::EraseAnnotations => {
            presenter.annotations.borrow_mut().clear();
            if let Some(session) = presenter.session() {
                draw(presenter, session);
            }
            presenter.post(Post::Erased);
        }
        Effect::WaitForLetter => {
            let here = Rc::clone(presenter);
            browser::after(WAIT as i32, move || handle(&here, Input::WaitElapsed));
        }
        effect => {
            if let Some(own_page) = presenter.own_page {
                (own_page.carry_out)(presenter, effect);
            }
        }
    }
}

/// Draws a session.
fn draw(presenter: &Rc<Presenter>, session: PresenterSession) {
    let show = &session.show;
    if let Some(mut slide_view) = SlideView::with_additions(show, &session.additions) {
        if slide_view.kind == SlideKind::Cover {
            slide_view.body.push_str(&describe_check(&presenter.check));
        }
        slide::draw(&presenter.slide, &slide_view, &kicker(show), &slide_number(show));
        annotations::draw_page(presenter, show);
        screen::reflect(&presenter.root, &session);
        panels::draw(presenter, &session);
        panels::draw_countdown(&presenter.root, &session, browser::now());
        if let Some(own_page) = presenter.own_page {
            (own_page.draw)(presenter, &session);
        }
    }
    presenter.set_drawn(Some(session));
    keep_time(presenter);
}

/// The result of the self-check of a single-file copy, as markup on the cover.
fn describe_check(check: &Check) -> String {
    let (state, text) = match check {
        Check::Served => return String::new(),
        Check::Whole(hash) => ("whole", fill(ZH_SHOW.whole, &[hash])),
        Check::Broken { part, .. } => {
            ("broken", fill(ZH_SHOW.broken, &[part.as_deref().unwrap_or("atlas-bundle")]))
        }
    };
    Tag::new("p").attr("class", "bundle").attr("data-check", state).text(&text)
}

/// Runs the clock while something needs it: autoplay, or the speaker's window.
fn keep_time(presenter: &Rc<Presenter>) {
    if !needs_clock(presenter) || presenter.is_ticking.replace(true) {
        return;
    }
    let here = Rc::clone(presenter);
    browser::every(TICK, move || {
        tick(&here, browser::now());
        here.is_ticking.set(needs_clock(&here));
        here.is_ticking.get()
    });
}

fn needs_clock(presenter: &Presenter) -> bool {
    let session = presenter.session();
    session.is_some_and(|session| session.autoplay.is_some() || session.show.is_speaker)
}

/// Moves autoplay on, and draws countdown and clock. The speaker's window requests the state of the
/// other one every second, since that may have been reloaded and know of no speaker.
fn tick(presenter: &Rc<Presenter>, at: f64) {
    let Some(session) = presenter.session() else { return };
    if session.show.is_speaker && at % 1000.0 < f64::from(TICK) {
        presenter.post(Post::Request);
    }
    if session.autoplay.is_some_and(|autoplay| autoplay.due <= at) {
        return handle_at(presenter, Input::Tick, at);
    }
    panels::draw_countdown(&presenter.root, &session, at);
    if let Some(own_page) = presenter.own_page.filter(|_| session.show.is_speaker) {
        (own_page.draw_time)(presenter, &session);
    }
}
