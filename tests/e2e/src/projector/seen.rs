//! What the browser tells of a slide (`look.js`), as plain data. All lengths are CSS pixels.

use anyhow::{Context, Result};
use serde::Deserialize;

use super::picture::Cell;
use crate::Page;

/// Reads all of it.
const LOOK: &str = include_str!("look.js");

/// What is seen of a slide.
#[derive(Debug, Deserialize)]
pub(crate) struct Seen {
    /// The scene's id.
    pub(crate) scene: String,
    /// The step, from 1.
    pub(crate) step: String,
    /// What was asked for; empty in the course of the show.
    pub(crate) asked: String,
    /// Every piece of text.
    pub(crate) words: Vec<Words>,
    /// What holds more than it shows.
    pub(crate) cut: Vec<Cut>,
    /// How the legend stands.
    pub(crate) key: LegendRoom,
    /// The maps, large and small, and the table's columns.
    pub(crate) maps: Vec<Map>,
}

/// A piece of text.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Words {
    /// How it begins.
    pub(crate) says: String,
    /// Where it stands, in the words of a style sheet.
    pub(crate) place: String,
    /// How high its characters are, as they come out.
    pub(crate) size: f64,
    /// What its lines fill: left, top, width, height.
    pub(crate) boxes: Vec<[f64; 4]>,
    /// The block it is part of: pieces of one block flow around each other.
    pub(crate) block: usize,
    /// Its computed colour.
    pub(crate) colour: String,
    /// How much of it covers what lies below, 0 to 1.
    pub(crate) opacity: f64,
    /// The computed colour around its characters; empty without one.
    pub(crate) halo: String,
    /// The computed backgrounds it stands on, the uppermost first.
    pub(crate) grounds: Vec<String>,
    /// What of it can be seen at all: left, top, width, height.
    pub(crate) window: [f64; 4],
}

/// An element that holds more than it shows.
#[derive(Debug, Deserialize)]
pub(crate) struct Cut {
    /// Where it stands, in the words of a style sheet.
    pub(crate) place: String,
    /// How its text begins.
    pub(crate) says: String,
    /// How much too wide its content is.
    pub(crate) wide: f64,
    /// How much too high its content is.
    pub(crate) high: f64,
}

/// How the legend stands.
#[derive(Debug, Deserialize)]
pub(crate) struct LegendRoom {
    /// How many rows it takes.
    pub(crate) rows: usize,
    /// The height of its highest entry, in its own em.
    pub(crate) tallest: f64,
    /// How far its foot reaches below the slide.
    pub(crate) below: f64,
}

/// A map, or a column of the table, which shows the same classes.
#[derive(Debug, Deserialize)]
pub(crate) struct Map {
    /// What to call it.
    pub(crate) title: String,
    /// Its counties and zones.
    pub(crate) areas: Vec<Area>,
    /// Neighbours of one class: both ids, and the computed colour of the line between them.
    pub(crate) touching: Vec<[String; 3]>,
    /// The computed colour of the line around the city; empty without one.
    pub(crate) edge: String,
}

/// The inside of a county or zone.
#[derive(Debug, Deserialize)]
pub(crate) struct Area {
    /// Its id; `the page` for what is around the city.
    pub(crate) id: String,
    /// Its class: `core`, `radiating`, `host`, `paper` or `around`.
    pub(crate) kind: String,
    /// The computed colour it is tinted with; empty without one.
    pub(crate) hue: String,
    /// Pixels that show it and nothing else.
    pub(crate) cells: Vec<Cell>,
}

impl Seen {
    /// Reads it off the page.
    ///
    /// # Errors
    /// When the show is not on.
    pub(crate) async fn of(page: &Page) -> Result<Self> {
        serde_json::from_value(page.run(LOOK).await?).context("what is seen of the slide")
    }
}
