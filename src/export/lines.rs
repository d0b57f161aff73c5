//! Line breaking for pictures, in which the browser breaks no lines.

/// The width of a Latin letter or digit, in tenths of an em: a little too wide for any sans-serif font.
const NARROW: i32 = 6;
/// The width of a Chinese character or punctuation mark, in tenths of an em.
const WIDE: i32 = 10;
/// The first full-width character (CJK radicals); all later ones count as full-width.
const FIRST_WIDE: char = '\u{2E80}';
/// Characters that must not begin a line.
const CLOSING: &str = ",，、。；：）》”’！？";
/// Characters after which a line should end.
const PAUSES: &str = ",，、。；：";
/// Characters that must not end a line.
const OPENING: &str = "（《“‘";

/// The width of a text, in tenths of an em. Quotation marks and dashes are full-width in Chinese fonts.
pub(super) fn width(text: &str) -> i32 {
    text.chars().map(width_of).sum()
}

fn width_of(letter: char) -> i32 {
    let wide = letter >= FIRST_WIDE || matches!(letter, '“' | '”' | '‘' | '’' | '—' | '※');
    if wide { WIDE } else { NARROW }
}

/// Breaks a text into the fewest lines of at most `room` tenths of an em, of similar length, and if
/// possible after punctuation.
pub(super) fn break_balanced(text: &str, room: i32) -> Vec<String> {
    let fewest = break_lines(text, room).len();
    let least = width(text) / i32::try_from(fewest).unwrap_or(1).max(1);
    let rooms = (least..room).step_by(5).map(|room| break_lines(text, room));
    let fitting: Vec<_> = rooms.filter(|lines| lines.len() == fewest).collect();
    let paused = fitting.iter().find(|lines| pauses(lines));
    paused.or(fitting.first()).cloned().unwrap_or_else(|| break_lines(text, room))
}

/// Returns true if every line but the last ends with punctuation.
fn pauses(lines: &[String]) -> bool {
    let before_last = lines.split_last().map_or(&[][..], |(_, before)| before);
    before_last.iter().all(|line| line.ends_with(|last| PAUSES.contains(last)))
}

/// Breaks a text into lines of at most `room` tenths of an em. Closing and opening marks stay with the
/// text that they close or open.
fn break_lines(text: &str, room: i32) -> Vec<String> {
    let (mut lines, mut line) = (Vec::new(), String::new());
    for letter in text.chars() {
        if width(&line) + width_of(letter) > room {
            let rest = split_off_carry(&mut line, letter);
            lines.push(std::mem::replace(&mut line, rest));
        }
        line.push(letter);
    }
    lines.push(line);
    lines
}

/// Removes and returns the characters at the end of a line that must stay with `next`.
fn split_off_carry(line: &mut String, next: char) -> String {
    let mut rest = String::new();
    let mut first = next;
    while CLOSING.contains(first) || line.ends_with(|last| OPENING.contains(last)) {
        let Some(last) = line.pop() else { break };
        rest.insert(0, last);
        first = last;
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::{break_balanced, break_lines, width};

    #[test]
    fn lines_are_short_enough_and_no_mark_is_alone() {
        assert_eq!(width("第 3 条"), 38);
        assert_eq!(break_lines("以于都为核心,以宁都", 60), ["以于都为核", "心,以宁都"]);
        assert_eq!(break_lines("依据《方案》第三条", 30), ["依据", "《方", "案》第", "三条"]);
        assert_eq!(break_lines("", 30), [""]);
        assert_eq!(break_balanced("一二三四五六七", 60), ["一二三四", "五六七"]);
        assert_eq!(break_balanced("于都、宁都、瑞金、兴国", 80), ["于都、宁都、", "瑞金、兴国"]);
    }
}
