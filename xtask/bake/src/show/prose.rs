//! Splits a note into the plan's words, in “…” or 「…」, and our own.

/// A part of a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part<'a> {
    /// Our own words.
    Own(&'a str),
    /// The plan's words, without quotation marks.
    Quoted(&'a str),
    /// A quotation without a closing mark.
    Open(&'a str),
}

/// Quotation marks.
const MARKS: [(char, char); 2] = [('“', '”'), ('「', '」')];

/// Splits a note into its parts.
pub(crate) fn parts(note: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = note;
    while let Some((start, open, close)) = first_mark(rest) {
        let (own, quoted) = (rest.get(..start), rest.get(start + open.len_utf8()..));
        parts.extend(own.map(Part::Own));
        let quoted = quoted.unwrap_or_default();
        let Some((quote, behind)) = quoted.split_once(close) else {
            parts.push(Part::Open(quoted));
            return parts;
        };
        parts.push(Part::Quoted(quote));
        rest = behind;
    }
    parts.push(Part::Own(rest));
    parts
}

/// The first opening quotation mark: its offset, the mark, and its closing mark.
fn first_mark(text: &str) -> Option<(usize, char, char)> {
    let marks = MARKS.iter().filter_map(|(open, close)| Some((text.find(*open)?, *open, *close)));
    marks.min_by_key(|(at, ..)| *at)
}

#[cfg(test)]
mod tests {
    use super::{Part, parts};

    #[test]
    fn quotations_and_our_own_words_are_separated() {
        let found = parts("写作“家居”，又作「家具」。");
        let expected = [
            Part::Own("写作"),
            Part::Quoted("家居"),
            Part::Own("，又作"),
            Part::Quoted("家具"),
            Part::Own("。"),
        ];
        assert_eq!(found, expected);
        assert_eq!(parts("写作“家居。"), [Part::Own("写作"), Part::Open("家居。")]);
    }
}
