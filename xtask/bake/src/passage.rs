//! Finds the text of a measure in the plan: from its number to the next heading.

use crate::seeds::Measure;

/// The text of a measure with its number and title; `None` if no paragraph starts with them.
pub(crate) fn find<'a>(text: &'a str, measure: &Measure) -> Option<&'a str> {
    let number = number(&measure.id, &measure.section);
    let starts = lines(text).find(|(_, line)| heads(line, &number, &measure.title));
    let (start, first) = starts?;
    let rest = text.get(start + first.len()..)?;
    let next = lines(rest).find(|(_, line)| is_heading(line)).map_or(rest.len(), |(at, _)| at);
    text.get(start..start + first.len() + next)
}

/// The number of a measure in the text (`3.`), or of a safeguard in part five (`(一)`).
pub(crate) fn number(id: &str, section: &str) -> String {
    if id.starts_with('s') { part(section) } else { format!("{id}.") }
}

/// The number of a section in the text: `(一)`, or `五、` for a whole part.
pub(crate) fn part(section: &str) -> String {
    match section.split_once('（') {
        Some((_, paragraph)) => format!("({})", paragraph.trim_end_matches('）')),
        None => format!("{section}、"),
    }
}

/// Returns true if a line starts with this number and title.
pub(crate) fn heads(line: &str, number: &str, title: &str) -> bool {
    let rest = line.trim_start().strip_prefix(number);
    rest.is_some_and(|rest| rest.trim_start().starts_with(title))
}

/// The lines, each with the offset of its first byte.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |line| {
        at += line.len();
        (at - line.len(), line)
    })
}

/// Returns true if a line starts as the plan's headings do (`3.`, `(一)`, `五、`), or ends the plan.
fn is_heading(line: &str) -> bool {
    let line = line.trim_start();
    let digits = line.trim_start_matches(|it: char| it.is_ascii_digit());
    let numeral = |rest: &str| rest.trim_start_matches(is_numeral).chars().next();
    (digits.len() < line.len() && digits.starts_with('.'))
        || line.strip_prefix('(').is_some_and(|rest| numeral(rest) == Some(')'))
        || (line.starts_with(is_numeral) && numeral(line) == Some('、'))
        || line.starts_with("文章关键词")
}

fn is_numeral(letter: char) -> bool {
    "一二三四五六七八九十".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::seeds::Measure;

    const TEXT: &str = "四、措施\n(一)体系\n\n 1.抓好\n围绕一核\n12. 加快。2025年\n(二)布局\n13.着力\n五、保障\n(一)强化组织。\n文章关键词:";

    fn found(id: &str, section: &str, title: &str) -> Option<&'static str> {
        let (id, section, title) = (id.into(), section.into(), title.into());
        let measure = Measure { id, section, title, ..Measure::default() };
        find(TEXT, &measure).map(str::trim)
    }

    #[test]
    fn a_measure_ends_where_the_next_heading_starts() {
        assert_eq!(found("1", "四（一）", "抓好"), Some("1.抓好\n围绕一核"));
        assert_eq!(found("12", "四（一）", "加快"), Some("12. 加快。2025年"));
        assert_eq!(found("13", "四（二）", "着力"), Some("13.着力"));
    }

    #[test]
    fn a_safeguard_is_distinguished_from_a_section_by_its_title() {
        assert_eq!(found("s1", "五（一）", "强化组织"), Some("(一)强化组织。"));
        assert_eq!(found("s1", "五（一）", "加大"), None);
        assert_eq!(found("2", "四（一）", "抓好"), None);
    }
}
