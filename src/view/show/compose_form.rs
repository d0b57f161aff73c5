//! The markup of the form 编排: the fields of the cover, and the list of slides and steps.

use super::pace::format_duration;
use crate::plan::{SLIDE_KEYS, SlideKey, find_slide};
use crate::state::{Deck, Entry};
use crate::text::markup::{Tag, tag, words};
use crate::text::{ZH_COMPOSE, ZH_SHOW, fill};

/// The form without the values of its fields and the list of slides.
pub(super) fn form() -> String {
    let field = |name, label| {
        let input = Tag::new("input")
            .attr("data-own", name)
            .attr("maxlength", "80")
            .attr("autocomplete", "off");
        tag("label", &[], &[words("span", &[], label), input.text("")].concat())
    };
    let fields = [
        field("title", ZH_COMPOSE.title),
        field("speaker", ZH_COMPOSE.speaker),
        field("date", ZH_COMPOSE.date),
    ];
    [
        words("h2", &[], ZH_COMPOSE.head),
        tag("div", &[("class", "actions")], &buttons()),
        words("p", &[("class", "told"), ("role", "status")], ZH_COMPOSE.how),
        tag("div", &[("class", "fields")], &fields.concat()),
        tag("ol", &[("class", "deck")], ""),
    ]
    .concat()
}

fn buttons() -> String {
    let button = |id, name| words("button", &[("type", "button"), ("data-deck", id)], name);
    let file = Tag::new("input")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .flag("data-open-deck", true);
    let open = [words("span", &[], ZH_COMPOSE.open), file.text("")].concat();
    [
        words("button", &[("data-do", "escape")], ZH_COMPOSE.done),
        button("save", ZH_COMPOSE.save),
        tag("label", &[("class", "file")], &open),
        button("keep", ZH_COMPOSE.keep),
        button("kept", ZH_COMPOSE.kept),
        button("reset", ZH_COMPOSE.reset),
    ]
    .concat()
}

/// The list of slides: those of the deck in their order, then the others.
pub(super) fn list(deck: &Deck) -> String {
    let shown = deck.entries.iter().map(|entry| row(entry.key, Some(entry)));
    let others = SLIDE_KEYS.iter().filter(|key| deck.entries.iter().all(|it| it.key != *key));
    shown.chain(others.map(|key| row(key, None))).collect()
}

/// The row of a slide; `entry` if the deck has it.
fn row(key: &'static SlideKey, entry: Option<&Entry>) -> String {
    let change = |kind: &str| [kind, " ", key.id].concat();
    let tick = |kind: &str, is_on: bool, label: &str| {
        let input = Tag::new("input")
            .attr("type", "checkbox")
            .attr("data-change", &change(kind))
            .flag("checked", is_on);
        tag("label", &[], &[input.text(""), words("span", &[], label)].concat())
    };
    let title = find_slide(key).title;
    let button = |kind: &str, sign: &str, label: &str| {
        let button = Tag::new("button").attr("data-change", &change(kind));
        button.attr("aria-label", &fill(label, &[title])).text(sign)
    };
    let mut parts = vec![tick("switch", entry.is_some(), title)];
    if let Some(entry) = entry {
        let step = |step: usize| {
            let number = (step + 1).to_string();
            let label = fill(ZH_COMPOSE.step, &[&number]);
            tick(&["step", &number].concat(), entry.steps.contains(&step), &label)
        };
        let steps: String = (0..key.steps).filter(|_| key.steps > 1).map(step).collect();
        parts.push(tag("span", &[("class", "steps")], &steps));
        parts.push(words("small", &[], &format_duration(entry.seconds())));
        parts.push(button("sooner", "↑", ZH_COMPOSE.sooner));
        parts.push(button("later", "↓", ZH_COMPOSE.later));
    }
    tag("li", &[("data-slide", key.id)], &parts.concat())
}

/// The number of slides of a deck and their suggested time, in words.
pub(super) fn describe_length(deck: &Deck) -> String {
    let count = deck.entries.len().to_string();
    fill(ZH_SHOW.sum, &[&count, &format_duration(deck.seconds())])
}
