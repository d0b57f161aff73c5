//! Text in lines: a picture can't let a browser break them.

/// Width of a Latin letter or digit, in tenths of an em: for any sans font a little too much.
const NARROW: i32 = 6;
/// Width of a Chinese character or punctuation mark, in tenths of an em.
const WIDE: i32 = 10;
/// The first character that is as wide as it is high: CJK radicals and all that follow.
const FIRST_WIDE: char = '\u{2E80}';
/// What no line begins with.
const CLOSING: &str = ",，、。；：）》”’！？";
/// Where a line may well end.
const PAUSES: &str = ",，、。；：";
/// What no line ends with.
const OPENING: &str = "（《“‘";

/// Width of a text, in tenths of an em. Chinese quotation marks and dashes are wide in Chinese
/// fonts, though they stand among the narrow ones.
pub(super) fn width(text: &str) -> i32 {
    text.chars().map(width_of).sum()
}

fn width_of(letter: char) -> i32 {
    let wide = letter >= FIRST_WIDE || matches!(letter, '“' | '”' | '‘' | '’' | '—' | '※');
    if wide { WIDE } else { NARROW }
}

/// The text in as few lines of so many tenths of an em as hold it, each about as long as the
/// others, and broken where the text has a pause, if it can be.
pub(super) fn balanced(text: &str, room: i32) -> Vec<String> {
    let fewest = broken(text, room).len();
    let least = width(text) / i32::try_from(fewest).unwrap_or(1).max(1);
    let rooms = (least..room).step_by(5).map(|room| broken(text, room));
    let fitting: Vec<_> = rooms.filter(|lines| lines.len() == fewest).collect();
    let paused = fitting.iter().find(|lines| pauses(lines));
    paused.or(fitting.first()).cloned().unwrap_or_else(|| broken(text, room))
}

/// Whether every line but the last ends with a pause.
fn pauses(lines: &[String]) -> bool {
    let before_last = lines.split_last().map_or(&[][..], |(_, before)| before);
    before_last.iter().all(|line| line.ends_with(|last| PAUSES.contains(last)))
}

/// The text in lines of at most so many tenths of an em. A mark that closes something stays with
/// what it closes, and one that opens something with what it opens.
fn broken(text: &str, room: i32) -> Vec<String> {
    let (mut lines, mut line) = (Vec::new(), String::new());
    for letter in text.chars() {
        if width(&line) + width_of(letter) > room {
            let rest = carried(&mut line, letter);
            lines.push(std::mem::replace(&mut line, rest));
        }
        line.push(letter);
    }
    lines.push(line);
    lines
}

/// Takes off the line's end what has to go to the next line with `next`.
fn carried(line: &mut String, next: char) -> String {
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
    use super::{balanced, broken, width};

    #[test]
    fn lines_keep_to_their_room_and_no_mark_stands_alone() {
        assert_eq!(width("第 3 条"), 38);
        assert_eq!(broken("以于都为核心,以宁都", 60), ["以于都为核", "心,以宁都"]);
        assert_eq!(broken("依据《方案》第三条", 30), ["依据", "《方", "案》第", "三条"]);
        assert_eq!(broken("", 30), [""]);
        assert_eq!(balanced("一二三四五六七", 60), ["一二三四", "五六七"]);
        assert_eq!(balanced("于都、宁都、瑞金、兴国", 80), ["于都、宁都、", "瑞金、兴国"]);
    }
}
