//! The markup of the form 编排 for what the presenter adds: to a slide, step by step, and to all slides.

use super::additions::{AdditionChange, Additions, is_own, limit, stays};
use super::command::Command;
use super::control::{ShowPick, control};
use super::notes::our_notes_of;
use super::session::{Input, PresenterSession};
use crate::plan::{SlideKey, find_slide};
use crate::state::Entry;
use crate::text::markup::{Tag, tag, text as escaped, words};
use crate::text::{ZH_OWN, fill};

/// The fields for what is on every slide, and the loop. `logo` is true if there is one.
pub(super) fn common_fields(additions: &Additions) -> String {
    let interval = additions.interval.map(|it| it.to_string()).unwrap_or_default();
    let footer = field(ShowPick::Footer, "");
    let footer = footer.attr("maxlength", &limit::FOOTER.to_string());
    let logo = [
        picture_button(ShowPick::Logo, "", ZH_OWN.choose_logo),
        match &additions.logo {
            Some(logo) => {
                [thumbnail(logo.url()), button(AdditionChange::Logo(None), ZH_OWN.remove_logo)]
                    .concat()
            }
            None => String::new(),
        },
    ];
    let start = control("button", &Input::Command(Command::Loop)).text(ZH_OWN.start_loop);
    [
        labelled(
            &count(ZH_OWN.footer, limit::FOOTER),
            &footer.attr("value", &additions.footer).void(),
        ),
        tag("div", &[("class", "picks")], &logo.concat()),
        labelled(
            ZH_OWN.interval,
            &seconds_field(ShowPick::Interval, "", &interval, ZH_OWN.interval),
        ),
        tag("div", &[("class", "picks")], &start),
    ]
    .concat()
}

/// The editor of a slide: what the atlas says at each step, and the fields beside it.
pub fn editor(session: &PresenterSession, key: &'static SlideKey) -> String {
    let additions = &session.additions;
    let back = control("button", &Input::Edit(None)).text(ZH_OWN.back);
    let remove = match is_own(key) {
        true => button(AdditionChange::Remove(key), ZH_OWN.remove),
        false => String::new(),
    };
    let entry = session.show.deck.entries.iter().find(|entry| entry.key == key).copied();
    let entry = entry.unwrap_or_else(|| Entry::whole(key));
    let steps: String =
        (0..entry.steps.len()).map(|index| step(additions, &entry, index)).collect();
    [
        words("h3", &[], additions.title(key)),
        tag("div", &[("class", "actions")], &[back, remove].concat()),
        if is_own(key) { own_slide(additions, key) } else { String::new() },
        steps,
        if is_own(key) { String::new() } else { our_notes(session, &entry) },
    ]
    .concat()
}

/// The fields of an own slide.
fn own_slide(additions: &Additions, key: &'static SlideKey) -> String {
    let slide = additions.slides.get(key.id).cloned().unwrap_or_default();
    let title = field(ShowPick::OwnTitle, key.id).attr("maxlength", &limit::TITLE.to_string());
    let text = area(ShowPick::OwnText, key.id, limit::TEXT, &slide.text);
    let picture = [
        picture_button(ShowPick::Picture, key.id, ZH_OWN.choose_picture),
        match &slide.picture {
            Some(it) => [
                thumbnail(it.url()),
                button(AdditionChange::Picture(key, None), ZH_OWN.remove_picture),
            ]
            .concat(),
            None => String::new(),
        },
    ];
    [
        labelled(&count(ZH_OWN.title, limit::TITLE), &title.attr("value", &slide.title).void()),
        labelled(&count(ZH_OWN.text, limit::TEXT), &text),
        tag("div", &[("class", "picks")], &picture.concat()),
    ]
    .concat()
}

/// The fields of a step, below the atlas's own caption.
fn step(additions: &Additions, entry: &Entry, index: usize) -> String {
    let own = additions.step(entry, index);
    let at = entry.steps.get(index).unwrap_or_default();
    let place = [entry.key.id, ",", &at.to_string()].concat();
    let ours = entry.step(index).map_or("", |step| step.caption);
    let caption = field(ShowPick::Caption, &place).attr("maxlength", &limit::CAPTION.to_string());
    let suggested = Additions::default().seconds_of_step(entry, index).to_string();
    let seconds = own.seconds.map(|it| it.to_string()).unwrap_or_default();
    let seconds_label = fill(ZH_OWN.seconds, &[&suggested]);
    let caption = labelled(
        &count(ZH_OWN.caption, limit::CAPTION),
        &caption.attr("value", &own.caption).void(),
    );
    let parts = [
        match is_own(entry.key) {
            true => String::new(),
            false => words("legend", &[], &fill(ZH_OWN.step_head, &[&(at + 1).to_string()])),
        },
        if is_own(entry.key) { String::new() } else { [our_caption(ours), caption].concat() },
        labelled(
            &count(ZH_OWN.notes, limit::NOTES),
            &area(ShowPick::OwnNotes, &place, limit::NOTES, &own.notes),
        ),
        labelled(
            &seconds_label,
            &seconds_field(ShowPick::Seconds, &place, &seconds, &seconds_label),
        ),
    ];
    tag("fieldset", &[], &parts.concat())
}

fn our_caption(ours: &str) -> String {
    match ours {
        "" => words("p", &[], ZH_OWN.no_caption),
        ours => {
            let stays = if stays(ours) { words("small", &[], ZH_OWN.stays) } else { String::new() };
            tag("p", &[], &[escaped(&fill(ZH_OWN.our_caption, &[ours])), stays].concat())
        }
    }
}

/// The atlas's notes of a slide, and whether they are hidden.
fn our_notes(session: &PresenterSession, entry: &Entry) -> String {
    let is_hidden = session.additions.only_own_notes.contains(entry.key.id);
    let tick = control("input", &Input::Add(AdditionChange::ToggleOurNotes(entry.key)));
    let tick = tick.attr("type", "checkbox").flag("checked", is_hidden).void();
    let notes: String =
        our_notes_of(&session.show.deck, entry).iter().map(|it| words("p", &[], it)).collect();
    let head = words("summary", &[], &[ZH_OWN.our_notes, find_slide(entry.key).title].join("："));
    [
        tag("label", &[("class", "tick")], &[tick, words("span", &[], ZH_OWN.hide_ours)].concat()),
        tag("details", &[], &[head, notes].concat()),
    ]
    .concat()
}

fn count(label: &str, most: usize) -> String {
    fill(label, &[&most.to_string()])
}

fn labelled(label: &str, field: &str) -> String {
    tag("label", &[], &[words("span", &[], label), field.to_owned()].concat())
}

/// A field for a text; `at` is the slide or the step that it belongs to.
fn field(pick: ShowPick, at: &str) -> Tag<'static> {
    let field = Tag::new("input").attr("data-pick", pick.id()).attr("data-at", at);
    field.attr("autocomplete", "off")
}

fn area(pick: ShowPick, at: &str, most: usize, text: &str) -> String {
    let area = Tag::new("textarea").attr("data-pick", pick.id()).attr("data-at", at);
    area.attr("rows", "3").attr("maxlength", &most.to_string()).text(text)
}

fn seconds_field(pick: ShowPick, at: &str, value: &str, label: &str) -> String {
    let field = Tag::new("input").attr("type", "number").attr("inputmode", "numeric");
    let (least, most) = (limit::SECONDS.start().to_string(), limit::SECONDS.end().to_string());
    let field = field.attr("min", &least).attr("max", &most).attr("aria-label", label);
    field.attr("data-pick", pick.id()).attr("data-at", at).attr("value", value).void()
}

fn picture_button(pick: ShowPick, at: &str, label: &str) -> String {
    let file =
        Tag::new("input").attr("type", "file").attr("accept", "image/png,image/jpeg,image/webp");
    let file = file.attr("data-pick", pick.id()).attr("data-at", at).void();
    tag("label", &[("class", "file")], &[words("span", &[], label), file].concat())
}

fn thumbnail(url: &str) -> String {
    Tag::new("img").attr("src", url).attr("alt", ZH_OWN.picture).void()
}

fn button(change: AdditionChange, label: &str) -> String {
    control("button", &Input::Add(change)).text(label)
}
