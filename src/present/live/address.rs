//! What the two modules say to each other: the first view's states where the show is in `data-at`;
//! this one gives news back through a field that the other hears like any list of the page.

use crate::part::Part;
use crate::plan::PLAN;
use crate::present::Talk;
use crate::state::{Show, decode};

/// The field for news.
const NEWS: &str = "[data-pick='show']";

/// The show that is on, as the link says it.
pub(super) fn read(root: &Part) -> Option<Show> {
    let query = ["present&", &root.get("data-at")?].concat();
    decode(&PLAN, &query).0.show
}

/// Tells where the show is.
pub(super) fn write(root: &Part, talk: &Talk) {
    tell(root, &["present&", &talk.link().query()].concat());
}

/// Tells that the show has ended.
pub(super) fn leave(root: &Part) {
    tell(root, "");
}

fn tell(root: &Part, news: &str) {
    if let Some(field) = root.first(NEWS) {
        field.write(news);
        field.tell("change");
    }
}
