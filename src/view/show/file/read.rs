//! Reads the file of a show. Nothing of it is trusted: each error is a sentence with the place and how
//! to mend it, and a file with an error is not opened at all.

use super::fields::{Fault, Fields, mistyped, number};
use super::{FORMAT, PLAIN, WITH_ADDITIONS};
use crate::plan::{OWN_KEYS, SLIDE_KEYS, SlideKey, find_key};
use crate::state::{CoverText, Deck, Entry};
use crate::text::{ZH, ZH_FILE, fill};
use crate::view::show::additions::{
    Additions, OwnPicture, OwnSlide, StepAdditions, StepKey, clean, clean_line, clean_paragraphs,
    limit,
};
use serde_json::Value;

/// The largest size, in bytes: every own slide may have a picture.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;

/// The fields of the whole file.
const FIELDS: [&str; 12] = [
    "format",
    "version",
    "title",
    "speaker",
    "date",
    "scenes",
    "added",
    "only_own_notes",
    "own",
    "footer",
    "logo",
    "interval",
];

/// Reads the deck of a file and its additions.
///
/// # Errors
/// A sentence for the user: what is wrong, where, and how to mend it.
pub fn read_show(text: &str) -> Result<(Deck, Additions), String> {
    if text.len() > MAX_BYTES {
        return Err(ZH_FILE.too_long.to_owned());
    }
    let value = parse(text)?;
    let file = Fields::new(&value, &FIELDS).map_err(|fault| whole(&fault))?;
    Ok((read_deck(&file)?, read_additions(&file)?))
}

fn parse(text: &str) -> Result<Value, String> {
    let value: Value =
        serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
            let place = [error.line().to_string(), error.column().to_string()];
            fill(ZH_FILE.no_json, &place.each_ref().map(String::as_str))
        })?;
    if value.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(fill(ZH_FILE.other, &[FORMAT]));
    }
    let version = value.get("version").and_then(Value::as_u64).unwrap_or_default();
    if ![PLAIN, WITH_ADDITIONS].iter().any(|known| u64::from(*known) == version) {
        let known = [PLAIN, WITH_ADDITIONS].map(|it| it.to_string()).join(ZH.list_separator);
        return Err(fill(ZH_FILE.version, &[&version.to_string(), &known]));
    }
    Ok(value)
}

/// A fault of the file as a whole, as a sentence.
fn whole(fault: &str) -> String {
    fill(ZH_FILE.whole, &[fault])
}

/// Reads every entry of a list; the sentence about a fault has the list's name and the entry's number.
fn read_list<T>(
    name: &str,
    list: &[Value],
    mut read: impl FnMut(&Value) -> Result<T, Fault>,
) -> Result<Vec<T>, String> {
    let mut items = Vec::new();
    for (at, value) in list.iter().enumerate() {
        let number = (at + 1).to_string();
        items.push(read(value).map_err(|fault| fill(ZH_FILE.entry, &[name, &number, &fault]))?);
    }
    Ok(items)
}

fn read_deck(file: &Fields<'_>) -> Result<Deck, String> {
    let text = |name| -> Result<CoverText, String> {
        let text = limited(file.text(name), name, CoverText::MAX_CHARS);
        text.map(CoverText::new).map_err(|fault| whole(&fault))
    };
    let (title, speaker, date) = (text("title")?, text("speaker")?, text("date")?);
    let mut known: Vec<&SlideKey> = Vec::new();
    let scenes = file.required_list("scenes").map_err(|fault| whole(&fault))?;
    let entries = read_list("scenes", scenes, |scene| {
        let entry = read_entry(scene, &known)?;
        known.push(entry.key);
        Ok(entry)
    })?;
    if entries.is_empty() {
        return Err(whole(ZH_FILE.empty));
    }
    Ok(Deck { title, speaker, date, entries })
}

fn read_entry(scene: &Value, before: &[&SlideKey]) -> Result<Entry, Fault> {
    let fields = Fields::new(scene, &["scene", "steps"])?;
    let key = known_key(fields.required_text("scene")?)?;
    check_unique(before, key)?;
    let mut steps = Vec::new();
    for step in fields.list("steps")? {
        steps.push(read_step(key, number(step)?)?);
    }
    Entry::with(key, &steps).ok_or_else(|| wrong_step(key))
}

/// The index of a step that is counted from 1.
fn read_step(key: &SlideKey, step: u32) -> Result<usize, Fault> {
    let index = usize::try_from(step).ok().and_then(|step| step.checked_sub(1));
    index.filter(|index| *index < key.steps).ok_or_else(|| wrong_step(key))
}

fn wrong_step(key: &SlideKey) -> Fault {
    fill(ZH_FILE.steps, &[key.id, &key.steps.to_string()])
}

fn read_additions(file: &Fields<'_>) -> Result<Additions, String> {
    let list = |name| file.list(name).map_err(|fault| whole(&fault));
    let mut known: Vec<StepKey> = Vec::new();
    let steps = read_list("added", list("added")?, |step| {
        let (key, own) = read_step_additions(step)?;
        if known.contains(&key) {
            return Err(fill(ZH_FILE.step_twice, &[key.0, &(key.1 + 1).to_string()]));
        }
        known.push(key);
        Ok((key, own))
    })?;
    let only = read_list("only_own_notes", list("only_own_notes")?, |id| {
        known_key(id.as_str().ok_or_else(mistyped)?).map(|key| key.id)
    })?;
    let mut known: Vec<&SlideKey> = Vec::new();
    let slides = read_list("own", list("own")?, |slide| {
        let (key, own) = read_slide(slide, &known)?;
        known.push(key);
        Ok((key.id, own))
    })?;
    let (footer, logo, interval) = read_common(file).map_err(|fault| whole(&fault))?;
    Ok(Additions {
        steps: steps.into_iter().filter(|(_, own)| *own != StepAdditions::default()).collect(),
        only_own_notes: only.into_iter().collect(),
        slides: slides.into_iter().collect(),
        logo,
        footer,
        interval,
    })
}

/// Reads what is on every slide, and the loop's interval.
fn read_common(file: &Fields<'_>) -> Result<(String, Option<OwnPicture>, Option<u32>), Fault> {
    let footer = limited(file.text("footer"), "footer", limit::FOOTER)?;
    let footer = clean_line(footer, limit::FOOTER);
    Ok((footer, read_picture(file, "logo")?, read_seconds(file, "interval")?))
}

fn read_step_additions(step: &Value) -> Result<(StepKey, StepAdditions), Fault> {
    let fields = Fields::new(step, &["scene", "step", "caption", "notes", "seconds"])?;
    let key = known_key(fields.required_text("scene")?)?;
    let index = read_step(key, fields.required_number("step")?)?;
    let caption = limited(fields.text("caption"), "caption", limit::CAPTION)?;
    let notes = limited(fields.text("notes"), "notes", limit::NOTES)?;
    let own = StepAdditions {
        caption: clean_line(caption, limit::CAPTION),
        notes: clean(notes, limit::NOTES),
        seconds: read_seconds(&fields, "seconds")?,
    };
    Ok(((key.id, index), own))
}

fn read_slide(slide: &Value, before: &[&SlideKey]) -> Result<(&'static SlideKey, OwnSlide), Fault> {
    let fields = Fields::new(slide, &["scene", "title", "text", "picture"])?;
    let id = fields.required_text("scene")?;
    let Some(key) = OWN_KEYS.iter().find(|key| key.id == id) else {
        return Err(unknown_key(id, OWN_KEYS.iter()));
    };
    check_unique(before, key)?;
    let title = limited(fields.text("title"), "title", limit::TITLE)?;
    let text = limited(fields.text("text"), "text", limit::TEXT)?;
    let own = OwnSlide {
        title: clean_line(title, limit::TITLE),
        text: clean_paragraphs(text),
        picture: read_picture(&fields, "picture")?,
    };
    Ok((key, own))
}

fn read_picture(fields: &Fields<'_>, name: &str) -> Result<Option<OwnPicture>, Fault> {
    match fields.text(name)? {
        "" => Ok(None),
        url => {
            let picture = OwnPicture::from_data_url(url);
            picture.map(Some).map_err(|fault| [name, ZH.colon, fault].concat())
        }
    }
}

fn read_seconds(fields: &Fields<'_>, name: &str) -> Result<Option<u32>, Fault> {
    let seconds = fields.number(name)?;
    if seconds.is_none_or(|it| limit::SECONDS.contains(&it)) {
        return Ok(seconds);
    }
    let (least, most) = (limit::SECONDS.start().to_string(), limit::SECONDS.end().to_string());
    Err(fill(ZH_FILE.seconds, &[name, &least, &most]))
}

fn known_key(id: &str) -> Result<&'static SlideKey, Fault> {
    find_key(id).ok_or_else(|| unknown_key(id, SLIDE_KEYS.iter()))
}

/// The words for an unknown slide, with those that there are.
fn unknown_key<'a>(id: &str, known: impl Iterator<Item = &'a SlideKey>) -> Fault {
    let known: Vec<&str> = known.map(|key| key.id).collect();
    let id: String = id.chars().take(40).collect();
    fill(ZH_FILE.unknown, &[&id, &known.join(ZH.list_separator)])
}

fn check_unique(before: &[&SlideKey], key: &SlideKey) -> Result<(), Fault> {
    if before.contains(&key) { Err(fill(ZH_FILE.twice, &[key.id])) } else { Ok(()) }
}

/// A text that is not too long.
fn limited<'a>(text: Result<&'a str, Fault>, name: &str, most: usize) -> Result<&'a str, Fault> {
    match text {
        Ok(text) if text.trim().chars().count() > most => {
            Err(fill(ZH_FILE.long_text, &[name, &most.to_string()]))
        }
        other => other,
    }
}
