//! How much room a text takes, for any sans font: deliberately a little too much.

use super::rect::Rect;
use crate::cartography::Point;
use crate::cartography::boundary::round;

/// Clear space around a text, in em.
pub(super) const HALO: f64 = 0.18;
/// Height of a text, in em.
const HEIGHT: f64 = 1.0;
/// Width of a Latin letter or digit, in em.
const NARROW: f64 = 0.6;
/// Width of a Chinese character or punctuation mark, in em.
const WIDE: f64 = 1.0;
/// The first character that is as wide as it is high: CJK radicals and all that follow.
const FIRST_WIDE: char = '\u{2E80}';

/// Width of the text, in em.
pub(super) fn width(text: &str) -> f64 {
    text.chars().map(|letter| if letter < FIRST_WIDE { NARROW } else { WIDE }).sum()
}

/// The room that the text takes with its halo around its middle, at `size` map units an em.
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
