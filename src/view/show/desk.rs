//! The desk of the speaker's window as data: its settings, its commands, and its markup.

use super::additions::Additions;
use super::command::Command;
use super::control::control;
use super::pace::format_duration;
use super::session::{Blank, Effect, Input, PresenterSession};
use crate::state::{Entry, ShowState};
use crate::text::markup::{tag, words};
use crate::text::{ZH_DESK, ZH_SHOW, fill, ids};

ids! {
    /// A command for the speaker's window, of which the audience sees nothing.
    pub enum DeskCommand {
        /// Scrolls the notes down.
        NotesDown = "notes-down",
        /// Scrolls the notes up.
        NotesUp = "notes-up",
        /// Sets the notes in larger type.
        LargerNotes = "larger",
        /// Sets the notes in smaller type.
        SmallerNotes = "smaller",
        /// Switches whether a step forward scrolls notes that go on before it goes on itself.
        ToggleNotesFirst = "notes-first",
        /// Switches this window, and no other, between light and dark.
        ToggleTheme = "desk-theme",
    }
}

/// The sizes of the type of notes, in CSS pixels.
const SIZES: [u32; 9] = [14, 16, 18, 20, 23, 26, 30, 36, 44];

/// The settings of the speaker's window, which the browser stores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeskSettings {
    /// The size of the type of notes: one of [`SIZES`], in CSS pixels.
    pub type_size: u32,
    /// Whether a step forward scrolls notes that go on before it goes on itself.
    pub has_notes_first: bool,
}

impl Default for DeskSettings {
    fn default() -> Self {
        Self { type_size: 20, has_notes_first: false }
    }
}

/// The word for [`DeskSettings::has_notes_first`].
const NOTES_FIRST: &str = "notes-first";

impl DeskSettings {
    /// Encodes the settings for storage: `20`, or `20 notes-first`.
    pub fn encode(self) -> String {
        let size = self.type_size.to_string();
        if self.has_notes_first { [&size, " ", NOTES_FIRST].concat() } else { size }
    }

    /// Decodes stored settings; what is unrecognised has its default.
    pub fn decode(text: &str) -> Self {
        let size = text.split(' ').find_map(|word| word.parse().ok());
        let size = size.filter(|size| SIZES.contains(size));
        Self {
            type_size: size.unwrap_or(Self::default().type_size),
            has_notes_first: text.split(' ').any(|word| word == NOTES_FIRST),
        }
    }

    fn larger(self) -> u32 {
        SIZES.into_iter().find(|size| *size > self.type_size).unwrap_or(self.type_size)
    }

    fn smaller(self) -> u32 {
        SIZES.into_iter().rfind(|size| *size < self.type_size).unwrap_or(self.type_size)
    }
}

/// Executes a command on the speaker's window; returns the side effect of it.
pub(super) fn execute_on_desk(
    session: &mut PresenterSession,
    command: DeskCommand,
) -> Option<Effect> {
    let settings = &mut session.desk;
    match command {
        _ if !session.show.is_speaker => return None,
        DeskCommand::LargerNotes => settings.type_size = settings.larger(),
        DeskCommand::SmallerNotes => settings.type_size = settings.smaller(),
        DeskCommand::ToggleNotesFirst => settings.has_notes_first = !settings.has_notes_first,
        _ => {}
    }
    Some(Effect::Desk(command))
}

/// Returns true if a command goes one step forward on the slide, and the speaker wants it to scroll
/// the notes first.
pub fn scrolls_notes_first(session: &PresenterSession, command: Command) -> bool {
    let is_forward = match command {
        Command::Forward | Command::Down => true,
        Command::Enter => session.typed.digits.is_empty(),
        _ => false,
    };
    let is_covered =
        session.blank.is_some() || session.panel.is_some() || session.show.asked.is_some();
    session.show.is_speaker && session.desk.has_notes_first && is_forward && !is_covered
}

/// The controls that are on or off, with their state.
pub fn switches(session: &PresenterSession) -> [(Input, bool); 5] {
    let command = Input::Command;
    [
        (command(Command::Spotlight), session.spotlight),
        (command(Command::Pen), session.pen),
        (command(Command::Black), session.blank == Some(Blank::Black)),
        (command(Command::Freeze), session.frozen),
        (command(Command::Desk(DeskCommand::ToggleNotesFirst)), session.desk.has_notes_first),
    ]
}

/// The markup of the desk, without what changes.
pub fn markup() -> String {
    [
        tag("div", &[("class", "bar")], &bar()),
        words("h3", &[("class", "now")], ""),
        tag("div", &[("class", "next")], &words("h3", &[], "")),
        tag(
            "div",
            &[("class", "tools"), ("role", "group"), ("aria-label", ZH_DESK.tools)],
            &tools(),
        ),
        tag("div", &[("class", "speech")], &speech()),
        tag("ol", &[("class", "jumps"), ("aria-label", ZH_SHOW.jumps)], ""),
    ]
    .concat()
}

/// The time, and the field for a name, which opens where its button stands.
fn bar() -> String {
    let text = |class: &str| words("p", &[("class", class)], "");
    let status = |class: &str| words("p", &[("class", class), ("role", "status")], "");
    let button = |input, name| control("button", &input).text(name);
    let find = control("button", &Input::Command(Command::Find)).attr("class", "ask");
    [
        text("elapsed"),
        status("pace"),
        text("until"),
        text("wall"),
        button(Input::Effect(Effect::PauseClock), ZH_DESK.pause),
        button(Input::Effect(Effect::RestartClock), ZH_DESK.restart),
        button(Input::Command(Command::Desk(DeskCommand::ToggleTheme)), ZH_DESK.theme),
        find.text(ZH_DESK.find),
    ]
    .concat()
}

fn tools() -> String {
    let button = |(command, name)| control("button", &Input::Command(command)).text(name);
    let tools = [
        (Command::Spotlight, ZH_DESK.spotlight),
        (Command::Pen, ZH_DESK.pen),
        (Command::Erase, ZH_DESK.erase),
        (Command::Black, ZH_DESK.black),
        (Command::Freeze, ZH_DESK.freeze),
        (Command::Overview, ZH_DESK.overview),
    ];
    tools.map(button).concat()
}

/// The notes, and what the speaker should know of the audience's screen.
fn speech() -> String {
    let button = |command: DeskCommand, sign, label| {
        let button = control("button", &Input::Command(Command::Desk(command)));
        button.attr("aria-label", label).attr("title", label).text(sign)
    };
    let first = control("button", &Input::Command(Command::Desk(DeskCommand::ToggleNotesFirst)));
    let head = [
        words("h3", &[], ZH_SHOW.notes),
        first.attr("title", ZH_DESK.notes_first_how).text(ZH_DESK.notes_first),
        button(DeskCommand::NotesUp, "▲", ZH_DESK.up),
        button(DeskCommand::NotesDown, "▼", ZH_DESK.down),
        button(DeskCommand::SmallerNotes, "A−", ZH_DESK.smaller),
        button(DeskCommand::LargerNotes, "A＋", ZH_DESK.larger),
    ];
    [
        tag("div", &[("class", "speech-head")], &head.concat()),
        words("p", &[("class", "audience"), ("role", "status")], ""),
        tag("div", &[("class", "notes"), ("tabindex", "0"), ("aria-label", ZH_SHOW.notes)], ""),
    ]
    .concat()
}

/// The line above the present slide.
pub fn describe_present(show: &ShowState) -> String {
    if show.asked.is_some() {
        return ZH_DESK.now_asked.to_owned();
    }
    let steps = show.position.entry(&show.deck).map_or(1, |entry| entry.steps.len());
    let numbers = [show.position.entry + 1, show.position.step + 1, steps];
    fill(ZH_DESK.now, &numbers.map(|it| it.to_string()).each_ref().map(String::as_str))
}

/// The show after one step forward, and the line above it.
pub fn look_ahead(show: &ShowState) -> (ShowState, String) {
    if show.asked.is_some() {
        let page = (show.position.entry + 1).to_string();
        return (show.at(show.position), fill(ZH_DESK.next_return, &[&page]));
    }
    let next = show.at(show.position.forward(&show.deck));
    let label = if next.position == show.position {
        ZH_DESK.next_none.to_owned()
    } else if next.position.entry == show.position.entry {
        fill(ZH_DESK.next, &[&(next.position.step + 1).to_string()])
    } else {
        fill(ZH_DESK.next_page, &[&(next.position.entry + 1).to_string()])
    };
    (next, label)
}

/// Every slide with its suggested time.
pub fn slide_list(show: &ShowState, additions: &Additions) -> String {
    let item = |(at, entry): (usize, &Entry)| {
        let button = control("button", &Input::GoTo(at))
            .attr("aria-current", if at == show.position.entry { "true" } else { "false" });
        let content = [
            words("span", &[], &(at + 1).to_string()),
            words("b", &[], additions.title(entry.key)),
            words("small", &[], &format_duration(additions.seconds_of(entry))),
        ];
        tag("li", &[], &button.markup(&content.concat()))
    };
    show.deck.entries.iter().enumerate().map(item).collect()
}
