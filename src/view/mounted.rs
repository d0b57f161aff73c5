//! The app in an element that has its prerendered markup.
//!
//! Leptos' own function for this also brings what carries a server's data over to the browser, which no page
//! here has and which would weigh on the first view.

use any_spawner::Executor;
use leptos::prelude::{IntoView, Mountable, Owner, RenderHtml};
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::PositionState;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// An app that has taken over its markup. Dropping it removes the markup and ends all its effects.
pub(super) struct Mounted<M: Mountable> {
    _owner: Owner,
    view: M,
}

/// Takes over the markup inside an element, which must be what the view draws.
pub(super) fn take_over<V: IntoView>(
    root: HtmlElement,
    view: impl FnOnce() -> V,
) -> Mounted<V::State> {
    // An error means that another atlas on the page has initialised it.
    let _ = Executor::init_wasm_bindgen();
    let owner = Owner::new_root(None);
    let cursor = Cursor::new(root.unchecked_into());
    let view =
        owner.with(|| view().into_view().hydrate::<true>(&cursor, &PositionState::default()));
    Mounted { _owner: owner, view }
}

impl<M: Mountable> Drop for Mounted<M> {
    fn drop(&mut self) {
        self.view.unmount();
    }
}
