//! The sizes of drawings.

/// The sizes of a drawing, in pixels of its view box.
#[derive(Debug)]
pub(super) struct Layout {
    /// Its class; the style sheet shows the layout that fits the column.
    pub(super) class: &'static str,
    pub(super) width: i32,
    pub(super) font: i32,
    pub(super) row: i32,
    pub(super) bar: i32,
    /// Whether names stand above their bars instead of before them.
    pub(super) above: bool,
    /// Whether short names are used.
    pub(super) short: bool,
    /// The most numbers on the scale.
    pub(super) ticks: usize,
}

/// The layout for a wide column.
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
/// The layout for a phone. It is as wide as the narrowest page, so that text of 12 pixels is never
/// scaled down.
pub(super) const NARROW: Layout =
    Layout { class: "narrow", width: 328, font: 12, short: true, ticks: 4, ..WIDE };
/// The layout for a phone with names above the bars.
pub(super) const NARROW_ABOVE: Layout = Layout { row: 42, above: true, ..NARROW };

/// A round number in short Chinese form, such as `2万` or `60亿`.
pub(super) fn short(amount: u64) -> String {
    match amount {
        0 => "0".to_owned(),
        _ if amount.is_multiple_of(100_000_000) => format!("{}亿", amount / 100_000_000),
        _ if amount.is_multiple_of(10_000) => format!("{}万", amount / 10_000),
        _ => amount.to_string(),
    }
}
