//! The room of a text in any sans-serif font, deliberately a little too large.

use super::rect::Rect;
use crate::cartography::Point;
use crate::cartography::boundary::round;

/// The space around a text, in em.
pub(super) const HALO: f64 = 0.18;
/// The height of a text, in em.
const HEIGHT: f64 = 1.0;
/// The width of a Latin letter or digit, in em.
const NARROW: f64 = 0.6;
/// The width of a Chinese character or punctuation mark, in em.
const WIDE: f64 = 1.0;
/// The first full-width character (CJK radicals); all later ones count as full-width.
const FIRST_WIDE: char = '\u{2E80}';

/// The width of a text, in em.
pub(super) fn width(text: &str) -> f64 {
    text.chars().map(|letter| if letter < FIRST_WIDE { NARROW } else { WIDE }).sum()
}

/// The box of a text with its halo around a centre. `size` is the font size in map units.
pub(super) fn room(text: &str, at: Point, size: i32) -> Rect {
    let half = |em: f64| round((f64::from(size) * (em / 2.0 + HALO)).ceil());
    Rect::around(at, half(width(text)), half(HEIGHT))
}

/// The halo's width in map units.
pub(super) fn halo(size: i32) -> i32 {
    round((f64::from(size) * HALO).ceil())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_is_wide_and_digits_are_narrow() {
        assert!((width("信丰县") - 3.0).abs() < 1e-9);
        assert!((width("G6 高速") - 3.8).abs() < 1e-9);
        let rect = room("信丰", Point::default(), 100);
        assert_eq!((rect.west, rect.south), (-118, 68));
    }
}
