//! The table of a page as a CSV file or in the clipboard, with its rows in their present order.

use super::super::save_hint::{copy_text, show_hint};
use crate::browser::{self, Element};
use crate::state::PagesPress;
use crate::text::{ZH_PAGES_STATUS, ZH_SAVING};

/// Offers the table of a control's page as a file.
pub(super) fn save_table(control: &Element) {
    if let Some((page, table)) = find_table(control) {
        // Without the byte order mark, spreadsheets assume another encoding.
        let csv = ["\u{feff}", &rows(&table, ",", quote)].concat();
        browser::offer_file(&csv, "text/csv", ZH_PAGES_STATUS.file_matrix);
        show_hint(&page, control, PagesPress::CopyTable.id(), ZH_SAVING.copy_table);
    }
}

/// Copies the table of a control's page, for pasting it into a spreadsheet.
pub(super) fn copy_table(control: &Element) {
    if let Some((page, table)) = find_table(control) {
        let text = rows(&table, "\t", |cell| cell.replace(['\t', '\n', '\r'], " "));
        copy_text(&page, &text, ZH_SAVING.table_copied, ZH_SAVING.table_selected);
    }
}

/// The page beside the map that a control is on, and its table.
fn find_table(control: &Element) -> Option<(Element, Element)> {
    let page = control.closest("article")?;
    let table = page.find("table")?;
    Some((page, table))
}

/// The rows as text: of a cell its `data-says` if it has one, otherwise its text.
fn rows(table: &Element, separator: &str, write: impl Fn(&str) -> String) -> String {
    let cell =
        |cell: &Element| write(&cell.attribute("data-says").unwrap_or_else(|| visible_text(cell)));
    let row = |row: &Element| {
        row.find_all("th,td").iter().map(cell).collect::<Vec<_>>().join(separator) + "\r\n"
    };
    table.find_all("tr").iter().map(row).collect()
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
