//! The map without its regions.

use crate::geometry::{Bounds, Point};
use crate::{Form, Static};

/// The map without its regions.
#[derive(Debug)]
pub struct Map<F: Form = Static> {
    /// The whole map; its upper left corner is the origin.
    pub extent: Bounds,
    /// The city's outer line, SVG path data in map units.
    pub outline: F::Text,
    /// The box around the city, without its surroundings.
    pub city: Bounds,
    /// The borders between the neighbouring cities, SVG path data in map units, as far as a wide screen
    /// shows them.
    pub borders: F::Text,
    /// The neighbouring cities.
    pub cities: F::List<City<F>>,
    /// The smallest scale of each label class, in 1/10,000 CSS pixels a map unit, rising.
    pub label_scales: F::List<i32>,
    /// Likewise for the main map of the show, whose text is larger: at least 24 px in a picture
    /// 1080 px high.
    pub wall_scales: F::List<i32>,
    /// The inset of the dense centre.
    pub inset: Inset<F>,
    /// The arrow to the Greater Bay Area.
    pub bay_area: Heading<F>,
}

/// A city that touches Ganzhou.
#[derive(Debug)]
pub struct City<F: Form = Static> {
    /// Adcode, `360800`.
    pub id: F::Text,
    /// Name, `吉安市`.
    pub name: F::Text,
    /// Its province, `江西省`.
    pub province: F::Text,
    /// Its label, at most one a label class.
    pub labels: F::List<Placement<F>>,
}

/// A larger map of the dense centre, drawn where the main map has no county.
#[derive(Debug)]
pub struct Inset<F: Form = Static> {
    /// Its extent, in map units.
    pub window: Bounds,
    /// The part of the main map's frame that it may cover, where there is no county.
    pub frame: Bounds,
    /// The smallest scale of each of its label classes, in 1/10,000 CSS pixels a map unit.
    pub label_scales: F::List<i32>,
    /// Likewise in the show.
    pub wall_scales: F::List<i32>,
}

/// A direction out of the map: an arrow at the frame's edge.
#[derive(Debug)]
pub struct Heading<F: Form = Static> {
    /// Foot of the arrow.
    pub from: Point,
    /// Its tip.
    pub to: Point,
    /// Its label, at most one a label class.
    pub labels: F::List<Placement<F>>,
}

/// A label's place in one label class: a range of scales within which text grows with the map,
/// so that labels that do not touch at one scale of the class touch at none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placement<F: Form = Static> {
    /// Index into the map's (or the inset's) `label_scales`, in the show into its `wall_scales`.
    pub class: usize,
    /// The text.
    pub text: F::Text,
    /// The centre of the text, in map units.
    pub at: Point,
    /// The font size, in map units.
    pub size: i32,
    /// The line from a name that stands beside its county into it, as SVG path data in map units; empty for
    /// any other.
    pub leader: F::Text,
}
