//! What the two modules say to each other: the first view's states where the show is in `data-at`;
//! this one gives news back through a field that the other hears like any list of the page.

use crate::browser::Element;
use crate::plan::PLAN;
use crate::present::Talk;
use crate::state::{Show, decode};

/// The field for news.
const NEWS: &str = "[data-pick='show']";

/// The show that is on, as the link says it.
pub(super) fn read(root: &Element) -> Option<Show> {
    let query = ["present&", &root.attribute("data-at")?].concat();
    decode(&PLAN, &query).0.show
}

/// Tells where the show is.
pub(super) fn write(root: &Element, talk: &Talk) {
    tell(root, &["present&", &talk.link().query()].concat());
}

/// Tells that the show has ended.
pub(super) fn leave(root: &Element) {
    tell(root, "");
}

fn tell(root: &Element, news: &str) {
    if let Some(field) = root.find(NEWS) {
        field.write(news);
        field.dispatch("change");
    }
}
