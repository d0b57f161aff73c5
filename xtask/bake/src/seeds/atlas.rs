//! The shape of what belongs to this city beside the plan.

use serde::Deserialize;

/// `[atlas]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Atlas {
    /// The title of the atlas.
    pub(crate) title: String,
    /// The city's name.
    pub(crate) city: String,
    /// The county that stands as an example of what can be searched for.
    pub(crate) example: String,
}

/// `[source]`: where the boundaries come from.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Source {
    pub(crate) name: String,
    pub(crate) boundaries: String,
    pub(crate) licence: String,
    /// The 审图号 of the source's own map.
    pub(crate) review_number: String,
}

/// `[inset]`: what the inset shows, in degrees.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Inset {
    pub(crate) west: Option<f64>,
    pub(crate) south: Option<f64>,
    pub(crate) east: Option<f64>,
    pub(crate) north: Option<f64>,
}

/// `[heading]`: the label of the arrow out of the map, and the point it heads for, in degrees.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Heading {
    pub(crate) name: String,
    pub(crate) lon: Option<f64>,
    pub(crate) lat: Option<f64>,
}

impl Inset {
    /// West, south, east and north; none unless it is a box.
    pub(crate) fn window(&self) -> Option<(f64, f64, f64, f64)> {
        let (west, south, east, north) = (self.west?, self.south?, self.east?, self.north?);
        (west < east && south < north).then_some((west, south, east, north))
    }
}
