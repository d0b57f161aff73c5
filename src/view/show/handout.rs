//! The handout: what is printed, how it is arranged on sheets of A4, and the form with its options.

use super::command::Command;
use super::control::control;
use super::session::{Effect, Input, PresenterSession};
use super::sheets::sheets;
use crate::state::{Deck, Position};
use crate::text::markup::{tag, words};
use crate::text::{ZH, ZH_HANDOUT, fill, ids};

/// The options for printing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handout {
    /// Whether every step is printed, not only the last one of each slide.
    pub has_steps: bool,
    /// The number of slides on a sheet.
    pub per_sheet: PerSheet,
    /// Whether the speaker's notes are wanted.
    pub has_notes: bool,
    /// Whether the pen's lines are printed.
    pub has_annotations: bool,
}

/// The number of slides on a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PerSheet {
    /// One.
    One,
    /// Two.
    Two,
    /// Six.
    Six,
}

ids! {
    /// A choice in the form.
    pub enum HandoutChoice {
        /// Prints the last step of each slide.
        Slides = "slides",
        /// Prints every step.
        Steps = "steps",
        /// One slide on a sheet.
        One = "1",
        /// Two slides on a sheet.
        Two = "2",
        /// Six slides on a sheet.
        Six = "6",
        /// Adds the notes, or leaves them out.
        Notes = "notes",
        /// Adds the pen's lines, or leaves them out.
        Annotations = "ink",
    }
}

ids! {
    /// The arrangement of a sheet. Its id is for the style sheet.
    pub enum SheetLayout {
        /// A slide.
        One = "one",
        /// A slide above its notes.
        OneWithNotes = "one-notes",
        /// Two slides below each other.
        Two = "two",
        /// Two slides beside each other, above their notes.
        TwoWithNotes = "two-notes",
        /// Two columns of three slides.
        Six = "six",
    }
}

impl Default for Handout {
    fn default() -> Self {
        Self {
            has_steps: false,
            per_sheet: PerSheet::One,
            has_notes: false,
            has_annotations: false,
        }
    }
}

impl Handout {
    /// The options after a choice.
    #[must_use]
    pub const fn choose(mut self, choice: HandoutChoice) -> Self {
        match choice {
            HandoutChoice::Slides => self.has_steps = false,
            HandoutChoice::Steps => self.has_steps = true,
            HandoutChoice::One => self.per_sheet = PerSheet::One,
            HandoutChoice::Two => self.per_sheet = PerSheet::Two,
            HandoutChoice::Six => self.per_sheet = PerSheet::Six,
            HandoutChoice::Notes => self.has_notes = !self.has_notes,
            HandoutChoice::Annotations => self.has_annotations = !self.has_annotations,
        }
        self
    }

    /// Returns true if this choice is made.
    pub fn has(self, choice: HandoutChoice) -> bool {
        match choice {
            HandoutChoice::Slides => !self.has_steps,
            HandoutChoice::Steps => self.has_steps,
            HandoutChoice::One => self.per_sheet == PerSheet::One,
            HandoutChoice::Two => self.per_sheet == PerSheet::Two,
            HandoutChoice::Six => self.per_sheet == PerSheet::Six,
            HandoutChoice::Notes => self.has_notes,
            HandoutChoice::Annotations => self.has_annotations,
        }
    }

    /// The arrangement of its sheets. Six slides leave no room for notes.
    pub const fn layout(self) -> SheetLayout {
        match (self.per_sheet, self.has_notes) {
            (PerSheet::One, false) => SheetLayout::One,
            (PerSheet::One, true) => SheetLayout::OneWithNotes,
            (PerSheet::Two, false) => SheetLayout::Two,
            (PerSheet::Two, true) => SheetLayout::TwoWithNotes,
            (PerSheet::Six, _) => SheetLayout::Six,
        }
    }

    /// The positions on each sheet.
    pub fn sheets(self, deck: &Deck) -> Vec<Vec<Position>> {
        let count = match self.per_sheet {
            PerSheet::One => 1,
            PerSheet::Two => 2,
            PerSheet::Six => 6,
        };
        let steps = |entry: usize| {
            let last = Position::end_of(deck, entry);
            let first = if self.has_steps { 0 } else { last.step };
            (first..=last.step).map(move |step| Position { entry, step })
        };
        let positions: Vec<_> = (0..deck.entries.len()).flat_map(steps).collect();
        positions.chunks(count).map(<[Position]>::to_vec).collect()
    }
}

impl SheetLayout {
    /// Whether notes stand below each slide.
    pub const fn has_notes(self) -> bool {
        matches!(self, Self::OneWithNotes | Self::TwoWithNotes)
    }

    /// Whether the sheet is higher than wide.
    pub const fn is_upright(self) -> bool {
        matches!(self, Self::OneWithNotes | Self::Two | Self::Six)
    }

    /// The name of the orientation, for the style sheet.
    pub const fn orientation(self) -> &'static str {
        if self.is_upright() { "upright" } else { "landscape" }
    }
}

/// The line at the top of a sheet: title and speaker, date, and page. `printed` is the date of
/// printing, for a deck that has none.
pub fn sheet_head(deck: &Deck, printed: &str, page: usize, count: usize) -> String {
    let title = if deck.title.is_empty() { ZH.title } else { &deck.title };
    let names: Vec<&str> = [title, &deck.speaker].into_iter().filter(|it| !it.is_empty()).collect();
    let date = if deck.date.is_empty() { printed } else { &deck.date };
    let numbers = [page, count].map(|it| it.to_string());
    let page = fill(ZH_HANDOUT.page, &numbers.each_ref().map(String::as_str));
    let parts = [
        words("b", &[], &names.join(ZH.separator)),
        words("span", &[], date),
        words("span", &[], &page),
    ];
    tag("header", &[], &parts.concat())
}

/// The form with the options.
pub fn form(session: &PresenterSession) -> String {
    let handout = session.handout;
    use HandoutChoice::{Annotations, Notes, One, Six, Slides, Steps, Two};
    let buttons = [
        control("button", &Input::Effect(Effect::Print)).text(ZH_HANDOUT.print),
        control("button", &Input::Command(Command::Escape)).text(ZH_HANDOUT.done),
    ];
    let choices = |name: &str, choices: &[(HandoutChoice, &str)]| {
        let one = |(choice, label): &(HandoutChoice, &str)| option(handout, *choice, name, label);
        let legend = words("legend", &[], name);
        tag("fieldset", &[], &[legend, choices.iter().map(one).collect()].concat())
    };
    let layout = handout.layout();
    let orientation = if layout.is_upright() { ZH_HANDOUT.upright } else { ZH_HANDOUT.landscape };
    let count = sheets(session).len().to_string();
    let hint = if handout.has_notes && !layout.has_notes() { ZH_HANDOUT.no_notes } else { "" };
    [
        words("h2", &[], ZH_HANDOUT.title),
        tag("div", &[("class", "actions")], &buttons.concat()),
        choices(ZH_HANDOUT.unit, &[(Slides, ZH_HANDOUT.per_slide), (Steps, ZH_HANDOUT.per_step)]),
        choices(
            ZH_HANDOUT.per_sheet,
            &[(One, ZH_HANDOUT.one), (Two, ZH_HANDOUT.two), (Six, ZH_HANDOUT.six)],
        ),
        choices(
            ZH_HANDOUT.extras,
            &[(Notes, ZH_HANDOUT.notes), (Annotations, ZH_HANDOUT.annotations)],
        ),
        words(
            "p",
            &[("class", "sum"), ("role", "status")],
            &[&fill(ZH_HANDOUT.sum, &[&count, orientation]), hint].concat(),
        ),
        words("p", &[("class", "how")], ZH_HANDOUT.how),
    ]
    .concat()
}

/// An option: one of several, or a tick.
fn option(handout: Handout, choice: HandoutChoice, group: &str, label: &str) -> String {
    let is_tick = matches!(choice, HandoutChoice::Notes | HandoutChoice::Annotations);
    let input = control("input", &Input::Print(choice))
        .attr("type", if is_tick { "checkbox" } else { "radio" })
        .attr("name", group)
        .flag("checked", handout.has(choice));
    tag("label", &[], &[input.text(""), words("span", &[], label)].concat())
}
