//! The sizes of drawings.

/// The sizes of a drawing, in pixels of its view box.
#[derive(Debug)]
pub(super) struct Layout {
    /// Its class in the style sheet, which shows the one that fits the column.
    pub(super) class: &'static str,
    pub(super) width: i32,
    pub(super) font: i32,
    pub(super) row: i32,
    pub(super) bar: i32,
    /// Whether names stand above their bars instead of before them.
    pub(super) above: bool,
    /// Whether names are the short ones.
    pub(super) short: bool,
    /// How many numbers the scale has at most.
    pub(super) ticks: usize,
}

/// For a column of a page.
pub(super) const WIDE: Layout = Layout {
    class: "wide",
    width: 640,
    font: 13,
    row: 24,
    bar: 14,
    above: false,
    short: false,
    ticks: 8,
};
/// For a phone: as wide as its page is at least, so that 12 pixels stay 12.
pub(super) const NARROW: Layout =
    Layout { class: "narrow", width: 328, font: 12, short: true, ticks: 4, ..WIDE };
/// For a phone, where the names are too long to stand before the bars.
pub(super) const NARROW_ABOVE: Layout = Layout { row: 42, above: true, ..NARROW };

/// A round number as people write it here, `2万`, `60亿`.
pub(super) fn short(amount: u64) -> String {
    match amount {
        0 => "0".to_owned(),
        _ if amount.is_multiple_of(100_000_000) => format!("{}亿", amount / 100_000_000),
        _ if amount.is_multiple_of(10_000) => format!("{}万", amount / 10_000),
        _ => amount.to_string(),
    }
}
