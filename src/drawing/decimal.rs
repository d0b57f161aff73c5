//! Decimal numbers without the browser's float formatting, which would weigh on the first view.

/// Thousandths as a decimal number.
pub(crate) fn decimal(thousandths: i32) -> String {
    let (whole, part) = (thousandths / 1000, (thousandths % 1000).to_string());
    [&whole.to_string(), ".", "000".get(part.len()..).unwrap_or_default(), &part].concat()
}

/// Tenths as a decimal number.
pub(crate) fn tenths(tenths: i64) -> String {
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        part => format!("{}.{part}", tenths / 10),
    }
}
