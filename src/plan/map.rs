//! The map the plan is drawn on.

use crate::geometry::{Bounds, Point};

/// The map the plan is drawn on: everything but the regions themselves.
#[derive(Debug)]
pub struct Map {
    /// The whole frame; its upper left corner is the origin.
    pub frame: Bounds,
    /// The city's outer line, SVG path data in map units.
    pub outline: &'static str,
    /// The box around the city, without its surroundings.
    pub city: Bounds,
    /// The lines between the cities around it, SVG path data in map units, as far as a wide
    /// screen shows them.
    pub borders: &'static str,
    /// The cities around it.
    pub cities: &'static [City],
    /// The smallest scale of each label class, in 1/10,000 CSS pixels a map unit, rising.
    pub label_scales: &'static [i32],
    /// Likewise for the main map of the show, whose text is larger: at least 24 px in a picture
    /// 1080 px high.
    pub wall_scales: &'static [i32],
    /// The inset of the dense centre.
    pub inset: Inset,
    /// The way to the Greater Bay Area.
    pub bay_area: Heading,
}

/// A city that touches Ganzhou.
#[derive(Debug)]
pub struct City {
    /// Adcode, `360800`.
    pub id: &'static str,
    /// Name, `吉安市`.
    pub name: &'static str,
    /// Its province, `江西省`.
    pub province: &'static str,
    /// Its label, at most one a label class.
    pub labels: &'static [Placement],
}

/// A larger map of the dense centre, drawn where the main map has no county.
#[derive(Debug)]
pub struct Inset {
    /// Its bounds, in map units.
    pub window: Bounds,
    /// The part of the main map's frame that it may cover: no county reaches into it.
    pub frame: Bounds,
    /// The smallest scale of each of its label classes, in 1/10,000 CSS pixels a map unit.
    pub label_scales: &'static [i32],
    /// Likewise in the show.
    pub wall_scales: &'static [i32],
}

/// A direction out of the map: an arrow at the frame's edge.
#[derive(Debug)]
pub struct Heading {
    /// Foot of the arrow.
    pub from: Point,
    /// Its tip.
    pub to: Point,
    /// Its label, at most one a label class.
    pub labels: &'static [Placement],
}

/// A label's place in one label class: a range of scales within which text grows with the map,
/// so that labels that do not touch at one scale of the class touch at none.
#[derive(Debug, PartialEq, Eq)]
pub struct Placement {
    /// Index into the map's (or the inset's) `label_scales`, in the show into its `wall_scales`.
    pub class: usize,
    /// What it says.
    pub text: &'static str,
    /// Middle of the text, horizontally and vertically, in map units.
    pub at: Point,
    /// Height of an em, in map units.
    pub size: i32,
}
