//! Figures in the plan's notation, and the words around them.

use std::ops::Range;

/// Comparators before a figure; of two that start alike, the longer comes first.
pub(crate) const BEFORE: [&str; 8] =
    ["力争", "达到", "达", "至少", "每个县", "新增", "新组建", "增长"];
/// Comparators after a figure and its unit.
pub(crate) const AFTER: [&str; 2] = ["以上", "左右"];
/// Dates; of two that start alike, the longer comes first.
pub(crate) const BY: [&str; 5] = ["到2025年", "到2025", "2025", "十四五期间", "年均"];

/// The figure as a number, and the upper end of its range.
pub(crate) fn amount(figure: &str) -> Option<(u64, u64)> {
    match figure.split_once('-') {
        Some((from, to)) => Some((number(from)?, number(to)?)).filter(|(from, to)| from < to),
        None => number(figure).map(|number| (number, number)),
    }
}

/// `5000`, `3万`, `60亿`, `一`.
fn number(figure: &str) -> Option<u64> {
    const NUMERALS: &str = "一二三四五六七八九";
    if let Some(place) = NUMERALS.chars().position(|it| figure.chars().eq([it])) {
        return u64::try_from(place + 1).ok();
    }
    let scales = [('万', 10_000), ('亿', 100_000_000)];
    let scaled = scales.iter().find_map(|(sign, scale)| Some((figure.strip_suffix(*sign)?, scale)));
    let (digits, scale) = scaled.unwrap_or((figure, &1));
    // `parse` would take a sign as well.
    digits.bytes().all(|it| it.is_ascii_digit()).then_some(())?;
    digits.parse::<u64>().ok()?.checked_mul(*scale)
}

/// Every occurrence of the figure with its unit in a quotation, except within a longer number.
pub(crate) fn places(quote: &str, figure: &str, unit: &str) -> Vec<Range<usize>> {
    let words = format!("{figure}{unit}");
    let starts = quote.match_indices(&words).map(|(at, _)| at);
    let whole = |at: &usize| !quote.get(..*at).unwrap_or_default().ends_with(is_inner);
    starts.filter(whole).map(|at| at..at + words.len()).collect()
}

/// Returns true if a number may contain this character.
fn is_inner(sign: char) -> bool {
    sign.is_ascii_digit() || matches!(sign, '-' | '.')
}

/// The words of a list that occur in a text, in its order; of two that start alike, the longer.
pub(crate) fn words(text: &str, list: &[&'static str]) -> Vec<&'static str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let word = list.iter().find(|word| rest.starts_with(**word));
        found.extend(word);
        rest = rest.get(word.map_or(first.len_utf8(), |word| word.len())..).unwrap_or_default();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{AFTER, BEFORE, BY, amount, places, words};

    #[test]
    fn figures_are_read_as_the_plan_writes_them() {
        assert_eq!(amount("5000"), Some((5_000, 5_000)));
        assert_eq!(amount("3万"), Some((30_000, 30_000)));
        assert_eq!(amount("60亿"), Some((6_000_000_000, 6_000_000_000)));
        assert_eq!(amount("2-3"), Some((2, 3)));
        assert_eq!(amount("一"), Some((1, 1)));
        for none in ["", "约5", "+5", "3-2", "-3", "万", "两", "99999999999999999999"] {
            assert_eq!(amount(none), None, "{none}");
        }
    }

    #[test]
    fn a_figure_within_a_longer_number_is_not_found() {
        assert_eq!(places("培养200名、2000名、10000名", "200", "名").first(), Some(&(6..12)));
        assert_eq!(places("升级2-3个", "3", "个"), []);
        assert_eq!(places("新增5个园区,5个工厂", "5", "个").len(), 2);
    }

    #[test]
    fn of_two_words_the_longer_is_found() {
        assert_eq!(words("力争成交金额达到", &BEFORE), ["力争", "达到"]);
        assert_eq!(words("到2025,引入", &BY), ["到2025"]);
        for list in [&BEFORE[..], &AFTER, &BY] {
            for (index, word) in list.iter().enumerate() {
                assert!(list.iter().take(index).all(|it| !word.starts_with(it)), "{word}");
            }
        }
    }
}
