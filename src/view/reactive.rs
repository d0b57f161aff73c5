//! Effects, and markup that is drawn only once.

use leptos::prelude::Effect;

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
