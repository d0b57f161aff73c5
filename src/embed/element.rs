//! The atlases of a page, each in an element of its own. All share one instance of the module, so
//! each is known by a number, and nothing here may end in a panic.

use super::picture::svg;
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

/// Makes an atlas of the prerendered markup in `root`, opens `query`, and gives its number; nought
/// where there is no such markup.
///
/// `page` is the address of the atlas's own page, `parts` are the program's. `notify` is called with
/// a kind of notification and a text: `view` (JSON, see [`view_event`](crate::contract::view_event)), `refused` (words for people).
pub fn mount(root: HtmlElement, page: String, parts: Parts, query: &str, notify: Function) -> u32 {
    let host = Host { root, page, notify };
    let Some(atlas) = EmbeddedAtlas::open(host, parts, query) else { return 0 };
    let number = LAST.get().wrapping_add(1);
    LAST.set(number);
    ATLASES.with_borrow_mut(|atlases| atlases.insert(number, atlas));
    number
}

/// Sets a word of an atlas's link; none takes it away.
pub fn put(number: u32, word: &str, value: Option<&str>) {
    ATLASES.with_borrow(|atlases| {
        if let Some(atlas) = atlases.get(&number) {
            atlas.put(word, value);
        }
    });
}

/// The map of an atlas as it is shown, as an SVG that stands alone; none for an unknown number.
pub fn draw(number: u32) -> Option<String> {
    ATLASES.with_borrow(|atlases| Some(svg(atlases.get(&number)?)))
}

/// Takes an atlas away, with everything that it holds.
pub fn unmount(number: u32) {
    // Dropped outside the borrow: what goes away may still have something to tell.
    let gone = ATLASES.with_borrow_mut(|atlases| atlases.remove(&number));
    drop(gone);
}
