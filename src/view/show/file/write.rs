//! Writes the file of a show.

use super::{FORMAT, PLAIN, WITH_ADDITIONS};
use crate::state::{Deck, Entry};
use crate::view::show::additions::{Additions, OwnPicture, OwnSlide, StepAdditions, StepKey};
use serde_json::{Map, Value};

/// Writes a deck and its additions as the text of a file.
pub fn write_show(deck: &Deck, additions: &Additions) -> String {
    let version = if additions.is_empty() { PLAIN } else { WITH_ADDITIONS };
    let mut file = Object::default();
    file.put("format", FORMAT);
    file.put("version", version);
    file.put("title", &*deck.title);
    file.put("speaker", &*deck.speaker);
    file.put("date", &*deck.date);
    file.put("scenes", list(deck.entries.iter().map(scene)));
    file.put_list("added", list(additions.steps.iter().map(step)));
    file.put_list(
        "only_own_notes",
        list(additions.only_own_notes.iter().map(|id| Value::from(*id))),
    );
    file.put_list("own", list(additions.slides.iter().map(slide)));
    file.put_text("footer", &additions.footer);
    file.put_text("logo", url(additions.logo.as_ref()));
    file.put_number("interval", additions.interval);
    serde_json::to_string_pretty(&file.0).unwrap_or_default()
}

/// An object that is written field by field.
#[derive(Default)]
struct Object(Map<String, Value>);

impl Object {
    fn put(&mut self, name: &str, value: impl Into<Value>) {
        self.0.insert(name.to_owned(), value.into());
    }

    /// Adds a text unless it is empty.
    fn put_text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.put(name, text);
        }
    }

    /// Adds a number if there is one.
    fn put_number(&mut self, name: &str, number: Option<u32>) {
        if let Some(number) = number {
            self.put(name, number);
        }
    }

    /// Adds a list unless it is empty.
    fn put_list(&mut self, name: &str, list: Vec<Value>) {
        if !list.is_empty() {
            self.put(name, list);
        }
    }
}

fn list(items: impl Iterator<Item = Value>) -> Vec<Value> {
    items.collect()
}

fn scene(entry: &Entry) -> Value {
    let mut object = Object::default();
    object.put("scene", entry.key.id);
    if !entry.is_whole() {
        object.put("steps", list(entry.steps.iter().map(|step| Value::from(step + 1))));
    }
    object.0.into()
}

fn step(((scene, step), own): (&StepKey, &StepAdditions)) -> Value {
    let mut object = Object::default();
    object.put("scene", *scene);
    object.put("step", step + 1);
    object.put_text("caption", &own.caption);
    object.put_text("notes", &own.notes);
    object.put_number("seconds", own.seconds);
    object.0.into()
}

fn slide((scene, own): (&&'static str, &OwnSlide)) -> Value {
    let mut object = Object::default();
    object.put("scene", *scene);
    object.put_text("title", &own.title);
    object.put_text("text", &own.text);
    object.put_text("picture", url(own.picture.as_ref()));
    object.0.into()
}

fn url(picture: Option<&OwnPicture>) -> &str {
    picture.map_or("", OwnPicture::url)
}
