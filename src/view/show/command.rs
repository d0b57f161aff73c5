//! The commands of the show, and the keys that give them.

use super::desk::DeskCommand;

/// A command of the presenter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Command {
    /// Goes one step forward.
    Forward,
    /// Goes one step back.
    Back,
    /// Goes to the first step.
    First,
    /// Goes to the last step.
    Last,
    /// Blanks the screen to black.
    Black,
    /// Blanks the screen to white.
    White,
    /// Closes what is over the slide, or opens the overview.
    Escape,
    /// Opens the overview of all slides.
    Overview,
    /// Returns to the slide from whatever covers it, in full screen.
    Resume,
    /// Toggles full screen.
    FullScreen,
    /// Opens the list of keys.
    Help,
    /// Starts or stops autoplay.
    Autoplay,
    /// Starts or stops the loop.
    Loop,
    /// Opens the speaker's window.
    Speaker,
    /// Toggles the pen.
    Pen,
    /// Erases the annotations.
    Erase,
    /// Toggles the spotlight.
    Spotlight,
    /// Opens the options for printing.
    Print,
    /// Opens the form for slides, title and speaker.
    Compose,
    /// Ends the show.
    Leave,
    /// Types a digit of a slide's number.
    Digit(u8),
    /// Confirms what was typed, or goes one step forward.
    Enter,
    /// Deletes the last letter or digit.
    Backspace,
    /// Moves up in a list, or goes one step back.
    Up,
    /// Moves down in a list, or goes one step forward.
    Down,
    /// Types a letter of a name: pinyin or initials.
    Letter(char),
    /// Opens the field for a name (领导问).
    Find,
    /// A command for the speaker's window alone.
    Desk(DeskCommand),
    /// Keeps the audience at its slide, or lets it follow the speaker again.
    Freeze,
}

impl Command {
    /// The command of a pressed key. Where an input method has taken the key, its name says nothing
    /// (`Process`), and the place on the keyboard does (`KeyboardEvent.code`).
    pub fn from_keyboard(key: &str, code: &str, shift: bool) -> Option<Self> {
        Self::from_key(key, shift).or_else(|| Self::from_code(code, shift))
    }

    /// The command of a key, by its place on the keyboard.
    fn from_code(code: &str, shift: bool) -> Option<Self> {
        let letter = ["Key", "Digit", "Numpad"].iter().find_map(|kind| code.strip_prefix(kind));
        let key = match code {
            "Space" => " ",
            "Period" => ".",
            "Comma" => ",",
            "Equal" | "NumpadAdd" => "+",
            "Minus" | "NumpadSubtract" => "-",
            "Slash" if shift => "?",
            "Slash" => "/",
            _ => letter.unwrap_or(code),
        };
        Self::from_key(key, shift)
    }

    /// The command of a key, by its name in the browser (`KeyboardEvent.key`). A letter with a
    /// command of its own may also begin a name: see [`super::typing`].
    pub fn from_key(key: &str, shift: bool) -> Option<Self> {
        let mut letters = key.chars();
        if let (Some(letter), None) = (letters.next(), letters.next()) {
            return Self::from_character(letter, shift);
        }
        Some(match key {
            "ArrowRight" | "PageDown" => Self::Forward,
            "ArrowLeft" | "PageUp" => Self::Back,
            "ArrowDown" if shift => Self::Desk(DeskCommand::NotesDown),
            "ArrowUp" if shift => Self::Desk(DeskCommand::NotesUp),
            "ArrowDown" => Self::Down,
            "ArrowUp" => Self::Up,
            "Home" => Self::First,
            "End" => Self::Last,
            "Escape" => Self::Escape,
            "F5" => Self::Resume,
            "Enter" => Self::Enter,
            "Backspace" => Self::Backspace,
            _ => return None,
        })
    }

    fn from_character(letter: char, shift: bool) -> Option<Self> {
        let letter = narrow(letter).to_ascii_lowercase();
        Some(match letter {
            ' ' if shift => Self::Back,
            ' ' => Self::Forward,
            'f' if shift => Self::Leave,
            'a' if shift => Self::Loop,
            '.' | '。' => Self::Black,
            ',' => Self::White,
            '+' | '=' => Self::Desk(DeskCommand::LargerNotes),
            '-' | '_' => Self::Desk(DeskCommand::SmallerNotes),
            '?' => Self::Help,
            '/' | '、' => Self::Find,
            '0'..='9' => Self::Digit(u8::try_from(letter.to_digit(10)?).ok()?),
            'a'..='z' => Self::Letter(letter),
            _ => return None,
        })
    }

    /// The command that a letter gives by itself.
    pub(super) const fn from_letter(letter: char) -> Option<Self> {
        Some(match letter {
            'n' => Self::Forward,
            'p' => Self::Back,
            'b' => Self::Black,
            'w' => Self::White,
            'o' => Self::Overview,
            'f' => Self::FullScreen,
            'a' => Self::Autoplay,
            's' => Self::Speaker,
            'e' => Self::Erase,
            'm' => Self::Pen,
            'j' => Self::Spotlight,
            'k' => Self::Compose,
            'i' => Self::Print,
            't' => Self::Freeze,
            _ => return None,
        })
    }
}

/// The ordinary form of a full-width letter, digit or sign, as input methods type them.
fn narrow(letter: char) -> char {
    match letter {
        '\u{3000}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => {
            u32::from(letter).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(letter)
        }
        _ => letter,
    }
}
