//! The parts of the program that the first view does without. A part starts when it is first needed.

use super::reactive::follow;
use super::store::Store;

/// A part of the program. Both start on the page as it is and run until it goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Part {
    /// The pages beside the map, the dialog 嵌入 and the messages of iframes.
    Pages,
    /// The show.
    Show,
}

/// Starts a part as soon as it is needed, once.
pub(super) fn start_when(store: Store, part: Part, needed: impl Fn() -> bool + 'static) {
    let mut started = false;
    follow(move || {
        if !started && needed() {
            started = true;
            start(store, part);
        }
    });
}

#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
fn start(store: Store, part: Part) {
    match part {
        Part::Pages => crate::reader::start(),
        Part::Show => {
            if let Some(root) = store.embedder.outermost() {
                crate::present::start_in(root);
            }
        }
    }
}

/// Without prerendered markup (plain `trunk serve`) there are no parts.
#[cfg(not(all(target_arch = "wasm32", feature = "hydrate")))]
fn start(_: Store, _: Part) {}
