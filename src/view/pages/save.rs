//! The table of a page as a CSV file or in the clipboard, with its rows in their present order.

use crate::browser::{self, Element};
use crate::state::PagesPress;
use crate::text::ZH_PAGES_STATUS;

/// Offers the table of a control's page as a file. The browsers of some apps swallow downloads without
/// a word, and no page learns of it: so a line says what else there is.
pub(super) fn save_table(control: &Element) {
    if let Some(table) = table_of(control) {
        // Without the byte order mark, spreadsheets assume another encoding.
        let csv = ["\u{feff}", &rows(&table, ",", quote)].concat();
        browser::offer_file(&csv, "text/csv", ZH_PAGES_STATUS.file_matrix);
        if control.closest("article").is_some_and(|page| page.find(HINT).is_none()) {
            show_hint(control);
        }
    }
}

/// Copies the table of a control's page, for pasting it into a spreadsheet. Where it cannot be copied,
/// it stands there, selected.
pub(super) fn copy_table(control: &Element) {
    let (Some(table), Some(hint)) = (table_of(control), control.closest(HINT)) else { return };
    let made = || Element::new("textarea", &[("readonly", ""), ("rows", "4")]);
    let Some(field) = hint.find("textarea").or_else(made) else { return };
    field.set_text(&rows(&table, "\t", |cell| cell.replace(['\t', '\n', '\r'], " ")));
    hint.append(&field);
    browser::spawn(async move {
        let is_copied = field.copy_value().await;
        if is_copied {
            field.remove();
        }
        let status = &ZH_PAGES_STATUS;
        hint.update_text_in("p", if is_copied { status.table_copied } else { status.table_marked });
    });
}

/// The line below the control that saves the table.
const HINT: &str = ".save-hint";

fn show_hint(control: &Element) {
    let action = PagesPress::CopyTable.id();
    let parts = (
        Element::new("div", &[("class", "save-hint")]),
        Element::new("p", &[("role", "status")]),
        Element::new("button", &[("class", "plain"), ("data-action", action)]),
    );
    let (Some(hint), Some(words), Some(copy)) = parts else { return };
    copy.set_text(ZH_PAGES_STATUS.copy_table);
    hint.append(&words);
    hint.append(&copy);
    control.insert_after(&hint);
    // Only what comes into a status that is there already is read out.
    words.set_text(ZH_PAGES_STATUS.save_hint);
}

fn table_of(control: &Element) -> Option<Element> {
    control.closest("article").and_then(|page| page.find("table"))
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
