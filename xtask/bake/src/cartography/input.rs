//! The input of the drawing: boundaries as text, and their names and roles from the seeds.

/// The input of the drawing.
#[derive(Clone, Debug, Default)]
pub struct MapInput {
    /// `geo/ganzhou-counties.geojson`: CGCS2000 degrees, property `adcode`.
    pub counties_geojson: String,
    /// `geo/neighbour-cities.geojson`, likewise.
    pub cities_geojson: String,
    /// The counties, in the order of the seeds.
    pub counties: Vec<Place>,
    /// The zones, likewise.
    pub zones: Vec<Zone>,
    /// The neighbouring cities, likewise.
    pub cities: Vec<Place>,
    /// West, south, east and north of the inset's extent, in degrees.
    pub inset: (f64, f64, f64, f64),
    /// The label of the arrow out of the map.
    pub heading: String,
    /// The longitude and latitude to which the arrow points.
    pub heading_at: (f64, f64),
    /// The id of the core institute. Its name has priority over those of other zones.
    pub core: String,
    /// Ids of the corridor's members.
    pub corridor: Vec<String>,
    /// The chains, for their arcs.
    pub chains: Vec<Chain>,
}

/// A place with a name on the map.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// Adcode or zone id.
    pub id: String,
    /// Full name.
    pub name: String,
    /// Short name.
    pub short: String,
    /// The province of a neighbouring city; empty for a place in the city.
    pub province: String,
}

/// A zone and its schematic position.
#[derive(Clone, Debug, Default)]
pub struct Zone {
    /// Its names.
    pub place: Place,
    /// The adcode of the county that contains it.
    pub host: String,
    /// Longitude and latitude in degrees.
    pub at: (f64, f64),
}

/// The regions of a chain.
#[derive(Clone, Debug, Default)]
pub struct Chain {
    /// Its id.
    pub id: String,
    /// Ids of its core regions.
    pub cores: Vec<String>,
    /// Ids of the regions around them.
    pub radiating: Vec<String>,
}
