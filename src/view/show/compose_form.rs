//! The markup of the form 编排: the fields of the cover, and the list of slides and steps.

use super::command::Command;
use super::compose::Change;
use super::control::{ShowPick, control};
use super::pace::format_duration;
use super::session::{Effect, Input};
use crate::plan::{SLIDE_KEYS, SlideKey, find_slide};
use crate::state::{Deck, Entry};
use crate::text::markup::{Tag, tag, words};
use crate::text::{ZH_COMPOSE, ZH_SHOW, fill};

/// The form without the values of its fields and the list of slides.
pub fn form() -> String {
    let field = |pick: ShowPick, label| {
        let input = Tag::new("input")
            .attr("data-pick", pick.id())
            .attr("maxlength", "80")
            .attr("autocomplete", "off");
        tag("label", &[], &[words("span", &[], label), input.text("")].concat())
    };
    let fields = [
        field(ShowPick::Title, ZH_COMPOSE.title),
        field(ShowPick::Speaker, ZH_COMPOSE.speaker),
        field(ShowPick::Date, ZH_COMPOSE.date),
    ];
    [
        words("h2", &[], ZH_COMPOSE.head),
        tag("div", &[("class", "actions")], &buttons()),
        words("p", &[("class", "status"), ("role", "status")], ZH_COMPOSE.how),
        tag("div", &[("class", "fields")], &fields.concat()),
        tag("ol", &[("class", "deck")], ""),
    ]
    .concat()
}

fn buttons() -> String {
    let button = |input, name| control("button", &input).text(name);
    let file = Tag::new("input")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .attr("data-pick", ShowPick::File.id());
    let open = [words("span", &[], ZH_COMPOSE.open), file.text("")].concat();
    [
        button(Input::Command(Command::Escape), ZH_COMPOSE.done),
        button(Input::Effect(Effect::SaveDeck), ZH_COMPOSE.save),
        tag("label", &[("class", "file")], &open),
        button(Input::Effect(Effect::KeepDeck), ZH_COMPOSE.keep),
        button(Input::Effect(Effect::OpenKeptDeck), ZH_COMPOSE.kept),
        button(Input::Change(Change::Reset), ZH_COMPOSE.reset),
    ]
    .concat()
}

/// The list of slides: those of the deck in their order, then the others.
pub fn list(deck: &Deck) -> String {
    let shown = deck.entries.iter().map(|entry| row(entry.key, Some(entry)));
    let others = SLIDE_KEYS.iter().filter(|key| deck.entries.iter().all(|it| it.key != *key));
    shown.chain(others.map(|key| row(key, None))).collect()
}

/// The row of a slide; `entry` if the deck has it.
fn row(key: &'static SlideKey, entry: Option<&Entry>) -> String {
    let tick = |change: Change, is_on: bool, label: &str| {
        let input = control("input", &Input::Change(change));
        let input = input.attr("type", "checkbox").flag("checked", is_on);
        tag("label", &[], &[input.text(""), words("span", &[], label)].concat())
    };
    let title = find_slide(key).title;
    let button = |change: Change, sign: &str, label: &str| {
        let button = control("button", &Input::Change(change));
        button.attr("aria-label", &fill(label, &[title])).text(sign)
    };
    let mut parts = vec![tick(Change::ToggleSlide(key), entry.is_some(), title)];
    if let Some(entry) = entry {
        let step = |step: usize| {
            let label = fill(ZH_COMPOSE.step, &[&(step + 1).to_string()]);
            tick(Change::ToggleStep(key, step), entry.steps.contains(&step), &label)
        };
        let steps: String = (0..key.steps).filter(|_| key.steps > 1).map(step).collect();
        parts.push(tag("span", &[("class", "steps")], &steps));
        parts.push(words("small", &[], &format_duration(entry.seconds())));
        parts.push(button(Change::MoveUp(key), "↑", ZH_COMPOSE.sooner));
        parts.push(button(Change::MoveDown(key), "↓", ZH_COMPOSE.later));
    }
    tag("li", &[("data-slide", key.id)], &parts.concat())
}

/// The number of slides of a deck and their suggested time, in words.
pub fn describe_length(deck: &Deck) -> String {
    let count = deck.entries.len().to_string();
    fill(ZH_SHOW.sum, &[&count, &format_duration(deck.seconds())])
}
