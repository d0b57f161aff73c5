//! The file of a deck.
//!
//! ```json
//! { "format": "ganzhou-atlas-show", "version": 1, "title": "…", "speaker": "…", "date": "…",
//!   "scenes": [ { "scene": "title" }, { "scene": "rare-earth", "steps": [1, 2] } ] }
//! ```
//! Steps count from 1; without them, all steps are shown.

use crate::plan::SLIDE_KEYS;
use crate::state::{CoverText, Deck, Entry};
use crate::text::{ZH, ZH_FILE, fill};
use serde::{Deserialize, Serialize};

/// The value of `format`.
const FORMAT: &str = "ganzhou-atlas-show";

/// The supported version of the format.
const VERSION: u32 = 1;

/// The largest size, in bytes.
const MAX_BYTES: usize = 64 * 1024;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Saved {
    format: String,
    version: u32,
    #[serde(default)]
    title: String,
    #[serde(default)]
    speaker: String,
    #[serde(default)]
    date: String,
    scenes: Vec<Scene>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Scene {
    scene: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    steps: Vec<usize>,
}

/// Writes a deck as the text of a file.
pub fn write_deck(deck: &Deck) -> String {
    let scene = |entry: &Entry| Scene {
        scene: entry.key.id.to_owned(),
        steps: if entry.is_whole() {
            Vec::new()
        } else {
            entry.steps.iter().map(|it| it + 1).collect()
        },
    };
    let saved = Saved {
        format: FORMAT.to_owned(),
        version: VERSION,
        title: deck.title.to_string(),
        speaker: deck.speaker.to_string(),
        date: deck.date.to_string(),
        scenes: deck.entries.iter().map(scene).collect(),
    };
    serde_json::to_string_pretty(&saved).unwrap_or_default()
}

/// Reads the deck of a file.
///
/// # Errors
/// A sentence for the user: what is wrong, where, and how to mend it.
pub fn read_deck(text: &str) -> Result<Deck, String> {
    if text.len() > MAX_BYTES {
        return Err(ZH_FILE.too_long.to_owned());
    }
    let value: serde_json::Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| {
            let place = [error.line().to_string(), error.column().to_string()];
            fill(ZH_FILE.no_json, &place.each_ref().map(String::as_str))
        })?;
    if value.get("format").and_then(serde_json::Value::as_str) != Some(FORMAT) {
        return Err(fill(ZH_FILE.other, &[FORMAT]));
    }
    let version = value.get("version").and_then(serde_json::Value::as_u64).unwrap_or_default();
    if version != u64::from(VERSION) {
        return Err(fill(ZH_FILE.version, &[&version.to_string(), &VERSION.to_string()]));
    }
    let saved: Saved =
        serde_json::from_value(value).map_err(|error| describe_field(&error.to_string()))?;
    deck_from_saved(&saved)
}

/// Words for what serde reports of a field, which names it between backticks.
fn describe_field(error: &str) -> String {
    let name = error.split('`').nth(1).unwrap_or_default();
    if error.starts_with("unknown field") {
        fill(ZH_FILE.field, &[name])
    } else if error.starts_with("missing field") {
        fill(ZH_FILE.missing, &[name])
    } else {
        ZH_FILE.mistyped.to_owned()
    }
}

fn deck_from_saved(saved: &Saved) -> Result<Deck, String> {
    for (name, text) in
        [("title", &saved.title), ("speaker", &saved.speaker), ("date", &saved.date)]
    {
        if text.trim().chars().count() > CoverText::MAX_CHARS {
            return Err(fill(ZH_FILE.long_text, &[name, &CoverText::MAX_CHARS.to_string()]));
        }
    }
    let mut entries: Vec<Entry> = Vec::new();
    for (at, scene) in saved.scenes.iter().enumerate() {
        let entry = entry_from_saved(scene, &entries);
        entries.push(entry.map_err(|what| fill(ZH_FILE.scene, &[&(at + 1).to_string(), &what]))?);
    }
    if entries.is_empty() {
        return Err(ZH_FILE.empty.to_owned());
    }
    Ok(Deck {
        title: CoverText::new(&saved.title),
        speaker: CoverText::new(&saved.speaker),
        date: CoverText::new(&saved.date),
        entries,
    })
}

fn entry_from_saved(scene: &Scene, before: &[Entry]) -> Result<Entry, String> {
    let Some(key) = SLIDE_KEYS.iter().find(|key| key.id == scene.scene) else {
        let known: Vec<&str> = SLIDE_KEYS.iter().map(|key| key.id).collect();
        return Err(fill(ZH_FILE.unknown, &[&scene.scene, &known.join(ZH.list_separator)]));
    };
    if before.iter().any(|entry| entry.key == key) {
        return Err(fill(ZH_FILE.twice, &[&scene.scene]));
    }
    let steps: Option<Vec<usize>> = scene.steps.iter().map(|step| step.checked_sub(1)).collect();
    let entry = steps.and_then(|steps| Entry::with(key, &steps));
    entry.ok_or_else(|| fill(ZH_FILE.steps, &[&scene.scene, &key.steps.to_string()]))
}
