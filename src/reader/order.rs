//! The rows of the matrix in another order; the places are drawn into the rows at build time.

use super::dom::Part;
use web_sys::Event;

/// Hears which order is chosen.
pub(super) fn listen(root: &Part) {
    root.on("change", move |event: Event| {
        if let Some(choice) = Part::around(&event, "input[name='order']")
            && let Some(page) = choice.closest("article")
        {
            order(&page, &choice.value());
        }
    });
}

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
