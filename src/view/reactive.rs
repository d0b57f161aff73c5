//! Effects, and markup that is drawn only once.

use leptos::prelude::{Effect, request_animation_frame, set_timeout};
use std::time::Duration;

/// How long work waits for a frame: a page out of sight has none.
const PATIENCE: Duration = Duration::from_millis(100);

/// Markup that is only drawn when the page is prerendered. A page that is taken over has it already,
/// and does not read it.
pub(super) fn once(draw: impl FnOnce() -> String) -> String {
    if cfg!(feature = "hydrate") { String::new() } else { draw() }
}

/// Runs now, and again whenever a signal changes that it reads.
pub(super) fn follow(run: impl FnMut() + 'static) {
    follow_boxed(Box::new(run));
}

/// One function for all, whatever they do: a copy each would weigh on the first view.
fn follow_boxed(mut run: Box<dyn FnMut()>) {
    Effect::new(move |_| run());
}

/// Runs work after the next frame, and once more or instead where that takes long.
pub(super) fn after_frame(work: impl Fn() + Copy + 'static) {
    request_animation_frame(move || set_timeout(work, Duration::ZERO));
    set_timeout(work, PATIENCE);
}
