//! The order of the matrix's rows. Each row has its place in every order in an attribute.

use super::Pages;
use crate::browser::Element;

/// Sorts the rows by the order of the view, if they are in another.
pub(super) fn follow(pages: &Pages) {
    let wanted = pages.store.read_view(|view| view.lists.order.id());
    let Some(page) = pages.root.find("article[data-page='matrix']") else { return };
    if page.attribute(ORDERED).unwrap_or("plan".to_owned()) == wanted {
        return;
    }
    page.set_attribute(ORDERED, wanted);
    for choice in page.find_all("[data-pick='order']") {
        choice.tick(choice.value() == wanted);
    }
    sort_rows(&page, wanted);
}

/// The attribute with the present order of the rows.
const ORDERED: &str = "data-ordered";

fn sort_rows(page: &Element, order: &str) {
    let Some(body) = page.find("tbody") else { return };
    let attribute = ["data-", order].concat();
    let place = |row: &Element| row.attribute_or_default(&attribute).parse().unwrap_or(usize::MAX);
    let mut rows: Vec<(usize, Element)> =
        body.find_all("tr").into_iter().map(|row| (place(&row), row)).collect();
    rows.sort_by_key(|(place, _)| *place);
    for (_, row) in rows {
        body.append(&row);
    }
}
