//! Making a show one's own: which scenes and steps, in which order, and the words on the cover.

use super::deck::{Deck, Entry};
use super::pace::clock;
use crate::plan::{SLIDES, Slide};
use crate::text::markup::{tag, words};
use crate::text::{ZH_COMPOSE, ZH_SHOW, fill};

/// A change of a show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A scene is shown, or is not; a show keeps at least one.
    Switch(&'static Slide),
    /// A step of a scene is shown, or is not; a scene keeps at least one.
    Step(&'static Slide, usize),
    /// A scene comes one place sooner.
    Sooner(&'static Slide),
    /// A scene comes one place later.
    Later(&'static Slide),
    /// The talk's title.
    Title(String),
    /// Who speaks.
    Speaker(String),
    /// When.
    Date(String),
    /// The whole show again, in the words of the atlas.
    Reset,
}

/// The show after a change.
#[must_use]
pub fn changed(deck: &Deck, change: Change) -> Deck {
    let mut deck = deck.clone();
    let at = |deck: &Deck, slide| deck.entries.iter().position(|entry| entry.slide == slide);
    match change {
        Change::Switch(slide) => match at(&deck, slide) {
            Some(at) if deck.entries.len() > 1 => drop(deck.entries.remove(at)),
            Some(_) => {}
            None => deck.entries.insert(home(&deck, slide), Entry::whole(slide)),
        },
        Change::Step(slide, step) => {
            if let Some(entry) = deck.entries.iter_mut().find(|entry| entry.slide == slide) {
                switch(entry, step);
            }
        }
        Change::Sooner(slide) => {
            if let Some(at) = at(&deck, slide).filter(|&at| at > 0) {
                deck.entries.swap(at, at - 1);
            }
        }
        Change::Later(slide) => {
            if let Some(at) = at(&deck, slide).filter(|&at| at + 1 < deck.entries.len()) {
                deck.entries.swap(at, at + 1);
            }
        }
        Change::Title(said) => deck.title = said,
        Change::Speaker(said) => deck.speaker = said,
        Change::Date(said) => deck.date = said,
        Change::Reset => deck = Deck::whole(),
    }
    deck
}

/// Where a scene that comes back belongs: behind the scene that the seeds have before it.
fn home(deck: &Deck, slide: &'static Slide) -> usize {
    let order = |slide: &Slide| SLIDES.iter().position(|it| it == slide).unwrap_or_default();
    let own = order(slide);
    let before = deck.entries.iter().rposition(|entry| order(entry.slide) < own);
    before.map_or(0, |at| at + 1)
}

fn switch(entry: &mut Entry, step: usize) {
    if !entry.steps.contains(&step) {
        entry.steps.push(step);
        entry.steps.retain(|&it| it < entry.slide.steps.len());
        entry.steps.sort_unstable();
    } else if entry.steps.len() > 1 {
        entry.steps.retain(|&it| it != step);
    }
}

/// The form, without what changes in it: the fields' words and the list of scenes.
pub fn form() -> String {
    let field = |name, label| {
        let attributes = [("data-own", name), ("maxlength", "80"), ("autocomplete", "off")];
        let input = tag("input", &attributes, "");
        tag("label", &[], &[words("span", &[], label), input].concat())
    };
    let button = |does, name| words("button", &[("type", "button"), ("data-deck", does)], name);
    let fields = [
        field("title", ZH_COMPOSE.title),
        field("speaker", ZH_COMPOSE.speaker),
        field("date", ZH_COMPOSE.date),
    ];
    let file = [("type", "file"), ("accept", ".json,application/json"), ("data-open-deck", "")];
    let open = tag(
        "label",
        &[("class", "file")],
        &[words("span", &[], ZH_COMPOSE.open), tag("input", &file, "")].concat(),
    );
    let buttons = [
        words("button", &[("data-do", "escape")], ZH_COMPOSE.done),
        button("save", ZH_COMPOSE.save),
        open,
        button("keep", ZH_COMPOSE.keep),
        button("kept", ZH_COMPOSE.kept),
        button("reset", ZH_COMPOSE.reset),
    ];
    [
        words("h2", &[], ZH_COMPOSE.head),
        tag("div", &[("class", "actions")], &buttons.concat()),
        words("p", &[("class", "told"), ("role", "status")], ZH_COMPOSE.how),
        tag("div", &[("class", "fields")], &fields.concat()),
        tag("ol", &[("class", "deck")], ""),
    ]
    .concat()
}

/// The list of scenes: those that are shown in their order, then the others.
pub fn list(deck: &Deck) -> String {
    let shown = deck.entries.iter().map(|entry| row(entry.slide, Some(entry)));
    let others = SLIDES.iter().filter(|slide| deck.entries.iter().all(|it| it.slide != *slide));
    shown.chain(others.map(|slide| row(slide, None))).collect()
}

fn row(slide: &'static Slide, entry: Option<&Entry>) -> String {
    let key = |does: &str| [does, " ", slide.id].concat();
    let tick = |does: &str, on: bool, label: &str| {
        let does = key(does);
        let attributes = [("type", "checkbox"), ("data-change", does.as_str()), ("checked", "")];
        let input = tag("input", attributes.get(..if on { 3 } else { 2 }).unwrap_or_default(), "");
        tag("label", &[], &[input, words("span", &[], label)].concat())
    };
    let button = |does: &str, sign: &str, label: &str| {
        let label = fill(label, &[slide.title]);
        words("button", &[("data-change", &key(does)), ("aria-label", &label)], sign)
    };
    let mut parts = vec![tick("switch", entry.is_some(), slide.title)];
    if let Some(entry) = entry {
        let step = |step: usize| {
            let number = (step + 1).to_string();
            let label = fill(ZH_COMPOSE.step, &[&number]);
            tick(&["step", &number].concat(), entry.steps.contains(&step), &label)
        };
        let steps: String = (0..slide.steps.len()).map(step).collect();
        let steps = if slide.steps.len() > 1 { steps } else { String::new() };
        parts.push(tag("span", &[("class", "steps")], &steps));
        parts.push(words("small", &[], &clock(entry.seconds())));
        parts.push(button("sooner", "↑", ZH_COMPOSE.sooner));
        parts.push(button("later", "↓", ZH_COMPOSE.later));
    }
    tag("li", &[("data-slide", slide.id)], &parts.concat())
}

/// The change that a control of the list names: `sooner rare-earth`, `step2 rare-earth`.
pub fn named(change: &str) -> Option<Change> {
    let (does, id) = change.split_once(' ')?;
    let slide = SLIDES.iter().find(|slide| slide.id == id)?;
    Some(match does {
        "switch" => Change::Switch(slide),
        "sooner" => Change::Sooner(slide),
        "later" => Change::Later(slide),
        _ => {
            let step: usize = does.strip_prefix("step")?.parse().ok()?;
            Change::Step(slide, step.checked_sub(1)?)
        }
    })
}

/// How long a show should take, and how many scenes it has.
pub fn sum(deck: &Deck) -> String {
    fill(ZH_SHOW.sum, &[&deck.entries.len().to_string(), &clock(deck.seconds())])
}
