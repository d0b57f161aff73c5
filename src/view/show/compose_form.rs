//! The markup of the form 编排: the fields of the cover, and the list of slides and steps.

use super::additions::{Additions, is_own};
use super::command::Command;
use super::compose::Change;
use super::control::{ShowPick, control};
use super::editor::common_fields;
use super::pace::format_duration;
use super::session::{Effect, Input};
use crate::plan::{OWN_KEYS, SLIDE_KEYS, SlideKey};
use crate::state::{Deck, Entry};
use crate::text::markup::{Tag, tag, words};
use crate::text::{ZH_COMPOSE, ZH_OWN, ZH_SHOW, fill};

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
        tag("div", &[("class", "fields common")], ""),
        tag("ol", &[("class", "deck")], ""),
        tag("section", &[("class", "editor")], ""),
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

/// The fields for what is on every slide, and for the loop.
pub fn common(additions: &Additions) -> String {
    common_fields(additions)
}

/// The list of slides: those of the deck in their order, then the others.
pub fn list(deck: &Deck, additions: &Additions) -> String {
    let shown = deck.entries.iter().map(|entry| row(entry.key, Some(entry), additions));
    let own = OWN_KEYS.iter().filter(|key| additions.slides.contains_key(key.id));
    let others = SLIDE_KEYS.iter().chain(own);
    let others = others.filter(|key| deck.entries.iter().all(|it| it.key != *key));
    shown.chain(others.map(|key| row(key, None, additions))).collect()
}

/// The row of a slide; `entry` if the deck has it.
fn row(key: &'static SlideKey, entry: Option<&Entry>, additions: &Additions) -> String {
    let tick = |change: Change, is_on: bool, label: &str| {
        let input = control("input", &Input::Change(change));
        let input = input.attr("type", "checkbox").flag("checked", is_on);
        tag("label", &[], &[input.text(""), words("span", &[], label)].concat())
    };
    let title = additions.title(key);
    let button = |input: Input, sign: &str, label: &str| {
        control("button", &input).attr("aria-label", &fill(label, &[title])).text(sign)
    };
    let mut parts = vec![tick(Change::ToggleSlide(key), entry.is_some(), title)];
    if let Some(entry) = entry {
        let step = |step: usize| {
            let label = fill(ZH_COMPOSE.step, &[&(step + 1).to_string()]);
            tick(Change::ToggleStep(key, step), entry.steps.contains(step), &label)
        };
        let steps: String = (0..key.steps).filter(|_| key.steps > 1).map(step).collect();
        parts.push(tag("span", &[("class", "steps")], &steps));
        parts.push(words("small", &[], &format_duration(additions.seconds_of(entry))));
        parts.push(button(Input::Edit(Some(key)), ZH_OWN.edit, ZH_OWN.edit_of));
        parts.push(button(Input::AddSlide(key), ZH_OWN.add, ZH_OWN.add_after));
        parts.push(button(Input::Change(Change::MoveUp(key)), "↑", ZH_COMPOSE.sooner));
        parts.push(button(Input::Change(Change::MoveDown(key)), "↓", ZH_COMPOSE.later));
    } else if is_own(key) {
        parts.push(button(Input::Edit(Some(key)), ZH_OWN.edit, ZH_OWN.edit_of));
    }
    let is_changed = is_own(key)
        || additions.only_own_notes.contains(key.id)
        || additions.steps.keys().any(|(id, _)| *id == key.id);
    let row = Tag::new("li").attr("data-slide", key.id).flag("data-own", is_changed);
    row.markup(&parts.concat())
}

/// The number of slides of a deck and their time, in words, and that a link does not carry additions.
pub fn describe_length(deck: &Deck, additions: &Additions) -> String {
    let count = deck.entries.len().to_string();
    let length = fill(ZH_SHOW.sum, &[&count, &format_duration(additions.seconds_of_deck(deck))]);
    let rest = if additions.is_empty() { "" } else { ZH_OWN.not_in_link };
    [&length, rest].concat()
}
