//! Label classes: ranges of scales within which text grows with the map, so that labels that do not
//! touch at one scale of the class touch at none.

use crate::cartography::boundary::round;

/// A label class.
#[derive(Clone, Copy, Debug)]
pub(super) struct Class {
    /// Its number.
    pub(super) index: usize,
    /// The smallest scale, in 1/10,000 px per map unit.
    pub(super) scale: i32,
    /// The font size of counties' names at that scale, in px.
    county: f64,
    /// The radius of a zone's mark at that scale, in px.
    mark: f64,
    /// The smallest font size, in px.
    least: f64,
}

/// The font size of zones, neighbouring cities and the bay area, relative to counties.
const LESSER: f64 = 0.85;
/// The smallest font size on a screen, in px.
const LEAST: f64 = 10.0;
/// The smallest font size on a wall, in px of a picture 1080 px high, legible from the last row.
const LEAST_ON_WALL: f64 = 24.0;

/// Scale, font size of counties, radius of marks.
type Row = (i32, f64, f64);

/// The classes of the main map: from a phone to a wall.
const MAIN: [Row; 9] = [
    (480, 10.5, 6.0),
    (680, 12.0, 6.0),
    (950, 12.0, 6.0),
    (1330, 15.0, 8.0),
    (1860, 17.5, 9.0),
    (2600, 21.0, 11.0),
    (3640, 25.0, 13.0),
    (5100, 25.0, 13.0),
    (7100, 25.0, 13.0),
];

/// The classes of the inset.
const INSET: [Row; 6] = [
    (1000, 10.0, 7.0),
    (1400, 10.5, 7.0),
    (1950, 11.0, 7.0),
    (2700, 12.0, 8.0),
    (3800, 13.0, 8.0),
    (5300, 15.0, 8.0),
];

/// The classes of the main map on a wall: the whole city, and parts of it.
const WALL: [Row; 4] =
    [(1250, 26.0, 12.0), (2000, 26.0, 12.0), (2800, 26.0, 12.0), (4000, 26.0, 12.0)];

/// The class of the inset on a wall.
const WALL_INSET: [Row; 1] = [(5100, 26.0, 12.0)];

/// The classes of the main map.
pub(super) fn main() -> Vec<Class> {
    classes(&MAIN, LEAST)
}

/// The classes of the inset.
pub(super) fn inset() -> Vec<Class> {
    classes(&INSET, LEAST)
}

/// The classes of the main map on a wall.
pub(super) fn wall() -> Vec<Class> {
    classes(&WALL, LEAST_ON_WALL)
}

/// The classes of the inset on a wall.
pub(super) fn wall_inset() -> Vec<Class> {
    classes(&WALL_INSET, LEAST_ON_WALL)
}

fn classes(rows: &[Row], least: f64) -> Vec<Class> {
    let class = |(index, &(scale, county, mark))| Class { index, scale, county, mark, least };
    rows.iter().enumerate().map(class).collect()
}

impl Class {
    /// The font size of counties' names, in map units.
    pub(super) fn county(&self) -> i32 {
        self.units(self.county)
    }

    /// The font size of other names, in map units.
    pub(super) fn lesser(&self) -> i32 {
        self.units((self.county * LESSER).max(self.least))
    }

    /// The radius of a zone's mark, in map units.
    pub(super) fn mark(&self) -> i32 {
        self.units(self.mark)
    }

    fn units(&self, px: f64) -> i32 {
        round((px * 10_000.0 / f64::from(self.scale)).ceil())
    }
}
