//! What keys mean in the show.

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Command {
    /// One step on.
    Forward,
    /// One step back.
    Back,
    /// To the very beginning.
    First,
    /// To the very end.
    Last,
    /// Nothing but black.
    Black,
    /// Nothing but white.
    White,
    /// Out of whatever stands in between; else to the overview.
    Escape,
    /// The overview of all scenes.
    Overview,
    /// Back to the show from whatever covers it, over the whole screen.
    Resume,
    /// Over the whole screen, or back.
    FullScreen,
    /// The list of keys.
    Help,
    /// By itself, step after step.
    Autoplay,
    /// The speaker's window.
    Speaker,
    /// The pen.
    Pen,
    /// What the pen drew goes.
    Erase,
    /// The spotlight.
    Spotlight,
    /// Paper: every scene a page.
    Print,
    /// The show's scenes, title and speaker.
    Compose,
    /// The show ends.
    Leave,
    /// A digit of a scene's number.
    Digit(u8),
    /// What was typed is meant so; else one step on.
    Enter,
    /// The last letter typed was wrong.
    Rub,
    /// Up or down in a list; else one step back or on.
    Up,
    /// As above.
    Down,
    /// A letter of a name: pinyin, or its first letters.
    Letter(char),
}

/// What a key asks for, by its name in the browser (`KeyboardEvent.key`). Letters that ask for
/// something may also begin a name: see [`super::typing`].
pub fn command(key: &str, shift: bool) -> Option<Command> {
    let mut letters = key.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        return of_letter(letter, shift);
    }
    Some(match key {
        "ArrowRight" | "PageDown" => Command::Forward,
        "ArrowLeft" | "PageUp" => Command::Back,
        "ArrowDown" => Command::Down,
        "ArrowUp" => Command::Up,
        "Home" => Command::First,
        "End" => Command::Last,
        "Escape" => Command::Escape,
        "F5" => Command::Resume,
        "Enter" => Command::Enter,
        "Backspace" => Command::Rub,
        _ => return None,
    })
}

fn of_letter(letter: char, shift: bool) -> Option<Command> {
    let letter = letter.to_ascii_lowercase();
    Some(match letter {
        ' ' if shift => Command::Back,
        ' ' => Command::Forward,
        'f' if shift => Command::Leave,
        '.' | '。' => Command::Black,
        ',' | '，' => Command::White,
        '?' | '？' => Command::Help,
        '0'..='9' => Command::Digit(u8::try_from(letter.to_digit(10)?).ok()?),
        'a'..='z' => Command::Letter(letter),
        _ => return None,
    })
}

/// What a letter asks for by itself.
pub(super) const fn by_letter(letter: char) -> Option<Command> {
    Some(match letter {
        'n' => Command::Forward,
        'p' => Command::Back,
        'b' => Command::Black,
        'w' => Command::White,
        'o' => Command::Overview,
        'f' => Command::FullScreen,
        'a' => Command::Autoplay,
        's' => Command::Speaker,
        'e' => Command::Erase,
        'm' => Command::Pen,
        'j' => Command::Spotlight,
        'k' => Command::Compose,
        'i' => Command::Print,
        _ => return None,
    })
}
