//! The atlases of a page, each in an element of its own. All share one instance of the module: each
//! has a number, and no function here may panic.

use super::picture::write_svg;
use crate::browser::Host;
use crate::view::{EmbeddedAtlas, Parts};
use js_sys::Function;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use web_sys::HtmlElement;

thread_local! {
    static ATLASES: RefCell<BTreeMap<u32, EmbeddedAtlas>> = const { RefCell::new(BTreeMap::new()) };
    static LAST: Cell<u32> = const { Cell::new(0) };
}

/// Starts an atlas on the prerendered markup in `root`, opens `query`, and returns its number; 0 if the
/// markup is missing.
///
/// `page` is the address of the atlas's own page, `parts` are the program's. `notify` is called with
/// the kind of a notification and its text: `view` (JSON, see
/// [`view_event`](crate::contract::view_event)), `rejected` (a sentence for people).
pub fn mount(root: HtmlElement, page: String, parts: Parts, query: &str, notify: Function) -> u32 {
    let host = Host { root, page, notify };
    let Some(atlas) = EmbeddedAtlas::open(host, parts, query) else { return 0 };
    let number = LAST.get().wrapping_add(1);
    LAST.set(number);
    ATLASES.with_borrow_mut(|atlases| atlases.insert(number, atlas));
    number
}

/// Sets a parameter of an atlas's link; `None` removes it.
pub fn set_parameter(number: u32, name: &str, value: Option<&str>) {
    ATLASES.with_borrow(|atlases| {
        if let Some(atlas) = atlases.get(&number) {
            atlas.set_parameter(name, value);
        }
    });
}

/// The visible map of an atlas as a standalone SVG; `None` for an unknown number.
pub fn export_svg(number: u32) -> Option<String> {
    ATLASES.with_borrow(|atlases| Some(write_svg(atlases.get(&number)?)))
}

/// Removes an atlas and everything that it holds.
pub fn unmount(number: u32) {
    // Dropped outside the borrow: what is dropped may still notify the element.
    let removed = ATLASES.with_borrow_mut(|atlases| atlases.remove(&number));
    drop(removed);
}
