//! The numbers of what the plan lists, as words for the text of the page.

use crate::atlas::Atlas;

/// The Chinese digits from nought to nine.
const DIGITS: [&str; 10] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/// The numbers of chains, measures and safeguards: as macros for use in `concat!`, and as the largest
/// numbers of a measure.
pub(super) fn source(atlas: &Atlas) -> String {
    let measures = &atlas.measures;
    let safeguards = measures.iter().filter(|measure| measure.id.starts_with('s')).count();
    let measures = measures.len() - safeguards;
    let words = [
        ("chain_count", numeral(atlas.chains.len())),
        ("measure_count", measures.to_string()),
        ("safeguard_count", numeral(safeguards)),
    ];
    let words = words.map(|(name, words)| {
        format!(
            "#[allow(unused_macros)]\nmacro_rules! {name} {{ () => {{ {words:?} }} }}\n\
             #[allow(unused_imports)]\npub(crate) use {name};\n\n"
        )
    });
    let numbers = [("MEASURE_COUNT", measures), ("SAFEGUARD_COUNT", safeguards)];
    let numbers =
        numbers.map(|(name, count)| format!("pub(super) const {name}: u8 = {count};\n\n"));
    [words.concat(), numbers.concat()].concat()
}

/// A number below a hundred as a Chinese numeral.
fn numeral(number: usize) -> String {
    let digit = |digit: usize| DIGITS.get(digit).copied().unwrap_or_default();
    match (number / 10, number % 10) {
        (0, ones) => digit(ones).to_owned(),
        (tens, ones) => {
            let tens = if tens == 1 { "" } else { digit(tens) };
            [tens, "十", if ones == 0 { "" } else { digit(ones) }].concat()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::numeral;

    #[test]
    fn numbers_below_a_hundred_are_numerals() {
        let numerals = [4, 10, 12, 20, 33].map(numeral);
        assert_eq!(numerals, ["四", "十", "十二", "二十", "三十三"]);
    }
}
