//! Numbers in texts of the show: digits, and Chinese numerals with a counter.

/// Chinese numerals. 一 is left out: it is also an article.
const NUMERALS: &str = "两二三四五六七八九十百千万亿";
/// Counters, which follow a number when something is counted.
const COUNTERS: &str = "个条处家项类种名门件位座张";
/// The characters around the number of a cited measure, `第10条`.
const CITED: (Option<char>, Option<char>) = (Some('第'), Some('条'));

/// A number in a text, with the characters before and after it.
type Run<'a> = (&'a str, Option<char>, Option<char>);

/// The numbers in digits in a text, without those of cited measures.
pub(crate) fn digits(text: &str) -> Vec<&str> {
    let own = |(_, before, behind): &Run<'_>| (*before, *behind) != CITED;
    let runs = runs(text, |letter| letter.is_ascii_digit()).into_iter();
    runs.filter(own).map(|(number, ..)| number).collect()
}

/// The numbers of cited measures in a text.
pub(crate) fn cited(text: &str) -> Vec<&str> {
    let cited = |(_, before, behind): &Run<'_>| (*before, *behind) == CITED;
    let runs = runs(text, |letter| letter.is_ascii_digit()).into_iter();
    runs.filter(cited).map(|(number, ..)| number).collect()
}

/// The Chinese numbers with a counter in a text (`八个`), without ordinal ones (`第三个`).
pub(crate) fn counted(text: &str) -> Vec<String> {
    let counts = |(number, before, behind): Run<'_>| {
        let counter = behind.filter(|letter| COUNTERS.contains(*letter))?;
        (before != CITED.0).then(|| format!("{number}{counter}"))
    };
    runs(text, |letter| NUMERALS.contains(letter)).into_iter().filter_map(counts).collect()
}

/// The longest runs of the wanted characters.
fn runs(text: &str, wanted: impl Fn(char) -> bool) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(&wanted) {
        let (skipped, from) = rest.split_at(start);
        let (number, behind) = from.split_at(from.find(|it| !wanted(it)).unwrap_or(from.len()));
        runs.push((number, skipped.chars().next_back(), behind.chars().next()));
        rest = behind;
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_whole_and_cited_measures_are_left_out() {
        assert_eq!(digits("到2025年，第10条说1000人、第2、5G"), ["2025", "1000", "2", "5"]);
        assert_eq!(cited("第10条、第9条和10条"), ["10", "9"]);
    }

    #[test]
    fn cardinal_numbers_are_found_and_ordinal_ones_are_not() {
        assert_eq!(
            counted("八个县区、两处，十链总览，第三个，一个，二十六个"),
            ["八个", "两处", "二十六个"]
        );
    }
}
