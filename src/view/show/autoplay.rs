//! Autoplay: the show goes on by itself, once or in a loop.

use super::session::PresenterSession;
use crate::state::Position;

/// Autoplay that is on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Autoplay {
    /// When it moves on, in milliseconds since the page began.
    pub due: f64,
    /// Whether it begins again at the end. It stops at any key, and starts again by its command alone.
    pub is_loop: bool,
    /// Whether a loop has moved on: then nothing of it is written on the screen.
    pub has_moved: bool,
}

/// Starts autoplay, once or in a loop.
pub(super) fn start(session: &mut PresenterSession, is_loop: bool, at: f64) {
    let due = at + step_time(session, is_loop);
    session.autoplay = Some(Autoplay { due, is_loop, has_moved: false });
}

/// Moves on when the time has come. At the end it stops, or a loop begins again.
pub(super) fn advance(session: &mut PresenterSession, at: f64) {
    let Some(autoplay) = session.autoplay.filter(|autoplay| autoplay.due <= at) else { return };
    let here = session.show.position;
    let next = match here.forward(&session.show.deck) {
        same if same == here && autoplay.is_loop => Position::FIRST,
        next => next,
    };
    session.autoplay = None;
    if next != here || autoplay.is_loop {
        session.show = session.show.at(next);
        let due = at + step_time(session, autoplay.is_loop);
        session.autoplay = Some(Autoplay { due, has_moved: true, ..autoplay });
    }
}

/// How long it stays at the present step, in milliseconds: a loop as long as the presenter says.
fn step_time(session: &PresenterSession, is_loop: bool) -> f64 {
    let additions = &session.additions;
    let position = session.show.position;
    let entry = position.entry(&session.show.deck);
    let own = || entry.map_or(0, |entry| additions.seconds_of_step(entry, position.step));
    1000.0 * f64::from(additions.interval.filter(|_| is_loop).unwrap_or_else(own))
}
