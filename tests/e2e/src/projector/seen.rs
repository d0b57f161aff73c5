//! The rendered slide as plain data from `look.js`. All lengths are CSS pixels.

use anyhow::{Context, Result};
use serde::Deserialize;

use super::picture::Cell;
use crate::Page;

/// The script that reads a slide.
const LOOK: &str = include_str!("look.js");

/// A rendered slide.
#[derive(Debug, Deserialize)]
pub(crate) struct Seen {
    /// The scene's id.
    pub(crate) scene: String,
    /// The step, from 1.
    pub(crate) step: String,
    /// The id of the question; empty without one.
    pub(crate) asked: String,
    /// Every piece of text.
    pub(crate) words: Vec<Words>,
    /// Elements with clipped content.
    pub(crate) cut: Vec<Cut>,
    /// The layout of the legend.
    pub(crate) key: LegendRoom,
    /// The maps, large and small, and the table's columns.
    pub(crate) maps: Vec<Map>,
}

/// A piece of text.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Words {
    /// Its beginning.
    pub(crate) text: String,
    /// Its element as a selector.
    pub(crate) place: String,
    /// The rendered height of its characters.
    pub(crate) size: f64,
    /// The boxes of its lines: left, top, width, height.
    pub(crate) boxes: Vec<[f64; 4]>,
    /// The block that contains it: texts of one block flow around each other.
    pub(crate) block: usize,
    /// Its computed colour.
    pub(crate) colour: String,
    /// Its opacity, 0 to 1.
    pub(crate) opacity: f64,
    /// The computed colour of its halo; empty without one.
    pub(crate) halo: String,
    /// The computed backgrounds below it, the uppermost first.
    pub(crate) grounds: Vec<String>,
    /// The visible area around it: left, top, width, height.
    pub(crate) window: [f64; 4],
}

/// An element with clipped content.
#[derive(Debug, Deserialize)]
pub(crate) struct Cut {
    /// The element as a selector.
    pub(crate) place: String,
    /// The beginning of its text.
    pub(crate) text: String,
    /// The excess width of its content.
    pub(crate) wide: f64,
    /// The excess height of its content.
    pub(crate) high: f64,
}

/// How the legend stands.
#[derive(Debug, Deserialize)]
pub(crate) struct LegendRoom {
    /// The number of its rows.
    pub(crate) rows: usize,
    /// The height of its highest entry, in its own em.
    pub(crate) tallest: f64,
    /// The distance of its lower edge below the slide.
    pub(crate) below: f64,
}

/// A map, or a column of the table, which shows the same classes.
#[derive(Debug, Deserialize)]
pub(crate) struct Map {
    /// Its title.
    pub(crate) title: String,
    /// Its counties and zones.
    pub(crate) areas: Vec<Area>,
    /// Neighbours of one class: both ids, and the computed colour of the line between them.
    pub(crate) touching: Vec<[String; 3]>,
    /// The computed colour of the line around the city; empty without one.
    pub(crate) edge: String,
}

/// The fill of a county or zone.
#[derive(Debug, Deserialize)]
pub(crate) struct Area {
    /// Its id; `the page` for the area around the city.
    pub(crate) id: String,
    /// Its class: `core`, `radiating`, `host`, `paper` or `around`.
    pub(crate) kind: String,
    /// The computed hue; empty without one.
    pub(crate) hue: String,
    /// Cells of pixels that show only this area.
    pub(crate) cells: Vec<Cell>,
}

impl Seen {
    /// Reads the present slide.
    ///
    /// # Errors
    /// When the show is not open.
    pub(crate) async fn read(page: &Page) -> Result<Self> {
        serde_json::from_value(page.run(LOOK).await?).context("the rendered slide")
    }
}
