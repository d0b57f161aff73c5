//! Records as CSV.

use serde::Serialize;

/// Tells Excel that the text is UTF-8: in China it would read GBK. `data` on standard output has
/// none, as programs there would take it for a part of the first column's name.
const MARK: &str = "\u{feff}";

/// The records as CSV, headed by the names of their fields.
pub(crate) fn csv<T: Serialize>(rows: &[T]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Flat records of one kind do not fail in memory.
    rows.iter().for_each(|row| drop(writer.serialize(row)));
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// Likewise as a file.
pub(super) fn file<T: Serialize>(rows: &[T]) -> Vec<u8> {
    format!("{MARK}{}", csv(rows)).into_bytes()
}
