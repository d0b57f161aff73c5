//! The interactive part of the pages beside the map (十链总览, 县链矩阵, 规划条文, 目标与分工, 存疑),
//! search, the link to the present view, the dialog 嵌入, the messages of an iframe, and what the first view
//! leaves to it: the control that remembers 关怀版, and the name of the chosen region on a magnified map.
//!
//! The markup of a page is drawn at build time (`crate::pages`) and loaded when the page is opened.
//! The part reads the signals of the [`Store`] and sends actions to it. It adds no state that a link
//! carries: pointing, the tab stop of a grid, and text that is still being typed stay here.

mod articles;
mod clicks;
mod filter;
mod frame;
mod grid;
mod light;
mod link;
mod offline;
mod order;
mod remember;
mod save;
mod search;
mod sharing;
mod visible_name;

use super::reactive::follow;
use super::store::Store;
use crate::browser::Element;
use std::cell::RefCell;
use std::rc::Rc;

/// The element that holds the pages.
const ROOT: &str = "#pages";

/// The pages of one atlas. Cheap to copy.
#[derive(Clone)]
struct Pages {
    root: Element,
    store: Store,
    memory: Rc<Memory>,
}

/// State of the pages that no link carries.
#[derive(Default)]
struct Memory {
    /// The region under the pointer or the focus. A page that is loaded meanwhile keeps it lit.
    pointed: RefCell<Option<String>>,
    /// The search text that the field was last set to from the view.
    shown_text: RefCell<String>,
    /// The page and the measure that were last scrolled to.
    revealed: RefCell<String>,
}

/// Starts the part on the page of this store.
pub(super) fn start(store: Store) {
    let Some(root) = Element::query(ROOT) else { return };
    let pages = Pages { root, store, memory: Rc::default() };
    articles::start(&pages);
    light::listen(&pages);
    grid::listen(&pages.root);
    filter::listen(&pages);
    clicks::listen(&pages);
    frame::start(&pages);
    sharing::open_on_request(store);
    link::start(store);
    search::start(store);
    offline::offer(store);
    remember::start(store);
    visible_name::start(store);
    follow(move || {
        store.track_view(|_| ());
        articles::show(&pages);
    });
}
