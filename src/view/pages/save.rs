//! The table of a page as a CSV file, with its rows in their present order.

use crate::browser::{self, Element};
use crate::text::ZH_PAGES_STATUS;

/// Offers the table of a control's page as a file.
pub(super) fn save_table(control: &Element) {
    if let Some(table) = control.closest("article").and_then(|page| page.find("table")) {
        browser::offer_file(&csv(&table), "text/csv", ZH_PAGES_STATUS.file_matrix);
    }
}

/// The rows as CSV: of a cell its `data-says` if it has one, otherwise its text.
fn csv(table: &Element) -> String {
    let cell =
        |cell: &Element| quote(&cell.attribute("data-says").unwrap_or_else(|| visible_text(cell)));
    let row = |row: &Element| row.find_all("th,td").iter().map(cell).collect::<Vec<_>>().join(",");
    // Without the byte order mark, spreadsheets assume another encoding.
    let rows = table.find_all("tr");
    ["\u{feff}".to_owned()].into_iter().chain(rows.iter().map(|it| row(it) + "\r\n")).collect()
}

/// The text of a cell. Where it has two forms, of a name the full one, of a number the visible one.
fn visible_text(cell: &Element) -> String {
    cell.find(".full,span[aria-hidden]").map_or_else(|| cell.text(), |form| form.text())
}

/// Quotes a field of CSV, if it needs quotation marks.
fn quote(field: &str) -> String {
    if field.contains([',', '"', '\n', '\r']) {
        ["\"", &field.replace('"', "\"\""), "\""].concat()
    } else {
        field.to_owned()
    }
}
