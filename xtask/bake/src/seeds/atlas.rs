//! The facts about this city that are not in the plan.

use super::seed::seeds;

seeds! {
    /// `[atlas]`
    Atlas {
        /// The title of the atlas.
        title: String,
        /// The city's name.
        city: String,
        /// The county in the example of a search.
        example: String,
    }

    /// `[source]`: where the boundaries come from.
    Source {
        name: String,
        boundaries: String,
        licence: String,
        /// The 审图号 of the source's own map.
        review_number: String,
    }

    /// `[inset]`: the extent of the inset, in degrees.
    Inset {
        west: Option<f64>,
        south: Option<f64>,
        east: Option<f64>,
        north: Option<f64>,
    }

    /// `[heading]`: the arrow out of the map: its label, and the point that it points to, in degrees.
    Heading {
        name: String,
        lon: Option<f64>,
        lat: Option<f64>,
    }
}

impl Inset {
    /// West, south, east and north; `None` unless they form a box.
    pub(crate) fn window(&self) -> Option<(f64, f64, f64, f64)> {
        let (west, south, east, north) = (self.west?, self.south?, self.east?, self.north?);
        (west < east && south < north).then_some((west, south, east, north))
    }
}
