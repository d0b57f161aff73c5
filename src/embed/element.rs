//! The atlases of a page, each in an element of its own. All share one instance of the module, so
//! each is known by a number, and nothing here may end in a panic.

use super::draw::svg;
use super::news::news;
use crate::home::Guest;
use crate::part::Part;
use crate::view::Lodger;
use js_sys::Function;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use web_sys::HtmlElement;

thread_local! {
    static LODGERS: RefCell<BTreeMap<u32, Lodger>> = const { RefCell::new(BTreeMap::new()) };
    static LAST: Cell<u32> = const { Cell::new(0) };
}

/// Makes an atlas of the prerendered markup in `root`, opens `query`, and gives its number; nought
/// where there is no such markup.
///
/// `page` is the address of the atlas's own page. `tell` is called with a kind of news and a text:
/// `view` (JSON, see [`super::news`]), `refused` (words for people), `part` (the id of a part that
/// is wanted).
pub fn mount(root: HtmlElement, page: String, query: &str, tell: Function) -> u32 {
    let guest = Guest { root, page, tell };
    let Some(lodger) = Lodger::open(guest, query, news) else { return 0 };
    let number = LAST.get().wrapping_add(1);
    LAST.set(number);
    LODGERS.with_borrow_mut(|lodgers| lodgers.insert(number, lodger));
    number
}

/// Sets a word of an atlas's link; none takes it away.
pub fn put(number: u32, word: &str, value: Option<&str>) {
    LODGERS.with_borrow(|lodgers| {
        if let Some(lodger) = lodgers.get(&number) {
            lodger.put(word, value);
        }
    });
}

/// The map of an atlas as it is shown, as an SVG that stands alone; nothing where none is seen.
pub fn draw(number: u32) -> Option<String> {
    LODGERS.with_borrow(|lodgers| {
        let (root, title, summary) = lodgers.get(&number)?.shown();
        svg(&Part::of(root), &title, &summary)
    })
}

/// Takes an atlas away, with everything that it holds.
pub fn unmount(number: u32) {
    // Dropped outside the borrow: what goes away may still have something to tell.
    let gone = LODGERS.with_borrow_mut(|lodgers| lodgers.remove(&number));
    drop(gone);
}
