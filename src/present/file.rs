//! A show as a file: saved, sent on, opened again.
//!
//! ```json
//! { "format": "ganzhou-atlas-show", "version": 1, "title": "…", "speaker": "…", "date": "…",
//!   "scenes": [ { "scene": "title" }, { "scene": "rare-earth", "steps": [1, 2] } ] }
//! ```
//! Steps count from 1; without them a scene has all of its own.

use super::deck::{Deck, Entry};
use crate::plan::SLIDES;
use crate::text::{ZH, ZH_FILE, fill};
use serde::{Deserialize, Serialize};

/// What tells such a file from others.
const FORMAT: &str = "ganzhou-atlas-show";

/// The newest form that is understood.
const VERSION: u32 = 1;

/// No such file is longer, in bytes.
const MOST: usize = 64 * 1024;

/// The longest title, speaker or date, in characters: as much as a link carries.
const LONGEST: usize = 80;

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

/// A show as the text of a file.
pub fn save(deck: &Deck) -> String {
    let scene = |entry: &Entry| Scene {
        scene: entry.slide.id.to_owned(),
        steps: if entry.is_whole() {
            Vec::new()
        } else {
            entry.steps.iter().map(|it| it + 1).collect()
        },
    };
    let saved = Saved {
        format: FORMAT.to_owned(),
        version: VERSION,
        title: deck.title.clone(),
        speaker: deck.speaker.clone(),
        date: deck.date.clone(),
        scenes: deck.entries.iter().map(scene).collect(),
    };
    serde_json::to_string_pretty(&saved).unwrap_or_default()
}

/// The show of a file.
///
/// # Errors
/// A sentence for the person who opened it: what is wrong, where, and how to mend it.
pub fn open(text: &str) -> Result<Deck, String> {
    if text.len() > MOST {
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
    let saved: Saved = serde_json::from_value(value)
        .map_err(|error| fill(ZH_FILE.field, &[&error.to_string()]))?;
    deck(saved)
}

fn deck(saved: Saved) -> Result<Deck, String> {
    for (name, said) in
        [("title", &saved.title), ("speaker", &saved.speaker), ("date", &saved.date)]
    {
        if said.chars().count() > LONGEST {
            return Err(fill(ZH_FILE.long_text, &[name, &LONGEST.to_string()]));
        }
    }
    let mut entries: Vec<Entry> = Vec::new();
    for (at, scene) in saved.scenes.iter().enumerate() {
        let entry = entry(scene, &entries);
        entries.push(entry.map_err(|what| fill(ZH_FILE.scene, &[&(at + 1).to_string(), &what]))?);
    }
    if entries.is_empty() {
        return Err(ZH_FILE.empty.to_owned());
    }
    let Saved { title, speaker, date, .. } = saved;
    Ok(Deck { title, speaker, date, entries })
}

fn entry(scene: &Scene, before: &[Entry]) -> Result<Entry, String> {
    let Some(slide) = SLIDES.iter().find(|slide| slide.id == scene.scene) else {
        let known: Vec<&str> = SLIDES.iter().map(|slide| slide.id).collect();
        return Err(fill(ZH_FILE.unknown, &[&scene.scene, &known.join(ZH.list_separator)]));
    };
    if before.iter().any(|entry| entry.slide == slide) {
        return Err(fill(ZH_FILE.twice, &[&scene.scene]));
    }
    let steps: Option<Vec<usize>> = scene.steps.iter().map(|step| step.checked_sub(1)).collect();
    let entry = steps.and_then(|steps| Entry::with(slide, &steps));
    entry.ok_or_else(|| fill(ZH_FILE.steps, &[&scene.scene, &slide.steps.len().to_string()]))
}
