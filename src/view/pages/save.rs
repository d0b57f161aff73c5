//! What is seen of a table, as a CSV file.

use crate::browser::Element;
use crate::text::ZH_READER;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use web_sys::Event;

/// Hears the buttons that save a table.
pub(super) fn listen(root: &Element) {
    root.on("click", move |event: Event| {
        if let Some(button) = Element::closest_to_event(&event, "[data-save]")
            && let Some(page) = button.closest("article")
            && let Some(table) = page.find("table")
        {
            save(&csv(&table), ZH_READER.file_matrix);
        }
    });
}

/// The rows as they stand: in a cell what the plan says there, else its words.
fn csv(table: &Element) -> String {
    let cell = |cell: &Element| {
        let said = cell.attribute("data-says");
        field(&said.unwrap_or_else(|| words(cell)))
    };
    let row = |row: &Element| row.find_all("th,td").iter().map(cell).collect::<Vec<_>>().join(",");
    // Spreadsheets take the text for something else without the mark at its head.
    let rows = table.find_all("tr");
    ["\u{feff}".to_owned()].into_iter().chain(rows.iter().map(|it| row(it) + "\r\n")).collect()
}

/// The words of a cell; of what is said twice, a name in full, a number as it is seen.
fn words(cell: &Element) -> String {
    cell.find(".full,span[aria-hidden]").map_or_else(|| cell.text(), |once| once.text())
}

fn field(said: &str) -> String {
    if said.contains([',', '"', '\n', '\r']) {
        ["\"", &said.replace('"', "\"\""), "\""].concat()
    } else {
        said.to_owned()
    }
}

/// Offers a file for download. A data address needs no permission of the content policy.
fn save(content: &str, name: &str) {
    let content = utf8_percent_encode(content, NON_ALPHANUMERIC).to_string();
    let href = ["data:text/csv;charset=utf-8,", &content].concat();
    if let Some(link) = Element::new("a", &[("href", &href), ("download", name)]) {
        link.click();
    }
}
