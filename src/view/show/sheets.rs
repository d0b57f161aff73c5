//! The sheets of the handout with their notes. Notes without room below their slide go on on the next
//! sheets. Where they break is reckoned from their letters, so every browser prints as many sheets.

use super::handout::SheetLayout;
use super::notes::{Note, notes_on_paper};
use super::session::PresenterSession;
use crate::state::Position;

/// A part of a sheet: a slide with notes, or what goes on of its notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetPart {
    /// The position of the slide.
    pub position: Position,
    /// Whether the slide is on an earlier sheet.
    pub is_continued: bool,
    /// The notes.
    pub notes: Vec<Note>,
}

/// The room for notes.
#[derive(Clone, Copy)]
struct Room {
    /// The length of a line, in tenths of a letter of Chinese.
    line: usize,
    /// The height of all lines, in tenths of a line.
    height: usize,
}

/// The space above a paragraph, in tenths of a line.
const GAP: usize = 4;

/// The width of the mark before a paragraph of the presenter's own, in tenths of a letter.
const MARK: usize = 35;

/// The fewest lines of a paragraph that are printed before it is broken.
const FEWEST: usize = 2;

/// Signs that close what is before them.
const CLOSING: [char; 12] = ['，', '。', '、', '；', '：', '？', '！', '”', '’', '）', '》', '〉'];

/// The sheets of a session's handout.
pub fn sheets(session: &PresenterSession) -> Vec<Vec<SheetPart>> {
    let layout = session.handout.layout();
    let sheets = session.handout.sheets(&session.show.deck).into_iter();
    sheets.flat_map(|positions| sheets_from(session, layout, &positions)).collect()
}

/// The sheet with the slides at some positions, and those on which their notes go on.
fn sheets_from(
    session: &PresenterSession,
    layout: SheetLayout,
    positions: &[Position],
) -> Vec<Vec<SheetPart>> {
    let notes = |position| match layout.has_notes() {
        true => notes_on_paper(session, position),
        false => Vec::new(),
    };
    let mut rest: Vec<_> = positions.iter().map(|it| (*it, notes(*it))).collect();
    let mut sheets = Vec::new();
    while !rest.is_empty() {
        let is_continued = !sheets.is_empty();
        let room = Room::new(layout, is_continued);
        let mut sheet = Vec::new();
        let mut later = Vec::new();
        for (position, notes) in rest {
            let (notes, left) = room.take(notes);
            sheet.push(SheetPart { position, is_continued, notes });
            if !left.is_empty() {
                later.push((position, left));
            }
        }
        sheets.push(sheet);
        rest = later;
    }
    sheets
}

impl Room {
    /// The room below a slide, or on a sheet of notes alone. It is that of the style sheet less what a
    /// browser loses where it breaks lines and columns.
    const fn new(layout: SheetLayout, is_continued: bool) -> Self {
        match (layout, is_continued) {
            (SheetLayout::TwoWithNotes, false) => Self { line: 410, height: 160 },
            (SheetLayout::TwoWithNotes, true) => Self { line: 410, height: 330 },
            // Two columns
            (_, false) => Self { line: 210, height: 390 },
            (_, true) => Self { line: 210, height: 770 },
        }
    }

    /// Divides notes into those that have room, and the rest.
    fn take(self, notes: Vec<Note>) -> (Vec<Note>, Vec<Note>) {
        let (mut taken, mut rest, mut left) = (Vec::new(), Vec::new(), self.height);
        for note in notes {
            if !rest.is_empty() {
                rest.push(note);
                continue;
            }
            let lines = self.break_lines(&note);
            let height = 10 * lines.len() + GAP;
            if height <= left {
                left -= height;
                taken.push(note);
                continue;
            }
            let fitting = left.saturating_sub(GAP) / 10;
            let end = fitting.checked_sub(1).and_then(|last| lines.get(last)).copied();
            match end.filter(|_| fitting >= FEWEST).and_then(|end| split_note(&note, end)) {
                Some((start, end)) => {
                    taken.push(start);
                    rest.push(end);
                }
                None => rest.push(note),
            }
        }
        (taken, rest)
    }

    /// Where each line of a paragraph ends, in bytes.
    fn break_lines(self, note: &Note) -> Vec<usize> {
        let mut lines = Vec::new();
        let mut used = if note.is_own { MARK } else { 0 };
        let mut at = 0;
        for word in words(&note.text) {
            let width: usize = word.chars().map(width).sum();
            if used + width > self.line && used > 0 {
                lines.push(at);
                used = 0;
            }
            // A word that is longer than a line is broken anywhere.
            for letter in word.chars() {
                if used + self::width(letter) > self.line {
                    lines.push(at);
                    used = 0;
                }
                used += self::width(letter);
                at += letter.len_utf8();
            }
        }
        lines.push(at);
        lines
    }
}

/// The pieces of a text between which a line may be broken: words of Latin letters, and other letters.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let is_latin = |it: char| it.is_ascii() && it != ' ';
        let end = match is_latin(first) {
            true => rest.find(|it| !is_latin(it)).unwrap_or(rest.len()),
            false => first.len_utf8(),
        };
        let (word, after) = rest.split_at(end);
        rest = after;
        Some(word)
    })
}

/// The width of a letter, in tenths of one of Chinese: of proportional letters the widest that fonts have.
const fn width(letter: char) -> usize {
    match letter {
        'm' | 'w' | 'A'..='Z' | '@' | '%' | '&' => 9,
        ' '..='~' => 6,
        '\u{10000}'.. => 14,
        _ => 10,
    }
}

/// Divides a paragraph at a place in bytes; none if nothing would be before it. No part begins with a sign
/// that closes what is before it.
fn split_note(note: &Note, at: usize) -> Option<(Note, Note)> {
    let (mut start, mut end) = note.text.split_at_checked(at)?;
    while end.starts_with(CLOSING) {
        let last = start.chars().next_back()?;
        (start, end) = note.text.split_at_checked(start.len() - last.len_utf8())?;
    }
    let part = |text: &str| Note { text: text.trim().to_owned(), is_own: note.is_own };
    (!start.trim().is_empty()).then(|| (part(start), part(end)))
}
