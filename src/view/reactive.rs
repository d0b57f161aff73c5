//! Effects, and markup that is drawn only once.

use leptos::prelude::Effect;

/// Markup that is only drawn when the page is prerendered. A page that is taken over has it already,
/// and does not read it.
pub(super) fn once(draw: impl FnOnce() -> String) -> String {
    if cfg!(feature = "hydrate") { String::new() } else { draw() }
}

/// Runs now, and again whenever a signal changes that it reads.
pub(super) fn follow(run: impl FnMut() + 'static) {
    let mut run: Box<dyn FnMut()> = Box::new(run); // one type, whatever it does
    Effect::new(move |_| run());
}
