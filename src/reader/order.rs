//! The rows of the matrix in another order; the places are drawn into the rows at build time.

use crate::part::Part;

/// Puts the rows into the order that the view says, if they are in another.
pub(super) fn follow(root: &Part) {
    let wanted = root.says("data-at-order");
    let Some(page) = root.first("article[data-page='matrix']") else { return };
    if page.get(ORDERED).unwrap_or("plan".to_owned()) == wanted {
        return;
    }
    page.set(ORDERED, &wanted);
    for choice in page.all("[data-pick='order']") {
        choice.tick(choice.value() == wanted);
    }
    order(&page, &wanted);
}

/// The order that the rows are in.
const ORDERED: &str = "data-ordered";

fn order(page: &Part, order: &str) {
    let Some(body) = page.first("tbody") else { return };
    let attribute = ["data-", order].concat();
    let place = |row: &Part| row.says(&attribute).parse().unwrap_or(usize::MAX);
    let mut rows: Vec<(usize, Part)> =
        body.all("tr").into_iter().map(|row| (place(&row), row)).collect();
    rows.sort_by_key(|(place, _)| *place);
    for (_, row) in rows {
        body.append(&row);
    }
}
