//! Numbers in Chinese.

/// A number below a hundred in Chinese, as before a counter; digits for a larger one.
pub fn numeral(number: usize) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let digit = |number: usize| DIGITS.get(number).copied().unwrap_or_default();
    match (number / 10, number % 10) {
        (0, 0) => "零".to_owned(),
        (0, 2) => "两".to_owned(),
        (0, ones) => digit(ones).to_owned(),
        (1, ones) => ["十", digit(ones)].concat(),
        (tens @ 2..=9, ones) => [digit(tens), "十", digit(ones)].concat(),
        _ => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::numeral;

    #[test]
    fn numbers_are_written_in_chinese() {
        let numerals = [0, 1, 2, 8, 10, 12, 18, 20, 26, 99, 100].map(numeral);
        assert_eq!(numerals.join(" "), "零 一 两 八 十 十二 十八 二十 二十六 九十九 100");
    }
}
