//! What is to be drawn: boundaries as text, and what the seeds know about them.

/// What is to be drawn.
#[derive(Clone, Debug, Default)]
pub struct Survey {
    /// `geo/ganzhou-counties.geojson`: CGCS2000 degrees, property `adcode`.
    pub counties_geojson: String,
    /// `geo/neighbour-cities.geojson`, likewise.
    pub cities_geojson: String,
    /// The counties the seeds know, in the order of the seeds.
    pub counties: Vec<Place>,
    /// The zones, likewise.
    pub zones: Vec<Zone>,
    /// The cities around, likewise.
    pub cities: Vec<Place>,
    /// West, south, east and north of what the inset shows, in degrees.
    pub inset: (f64, f64, f64, f64),
    /// The label of the arrow out of the map.
    pub heading: String,
    /// Longitude and latitude that the arrow heads for.
    pub heading_at: (f64, f64),
    /// The id of the core institute, whose name comes before those of other zones.
    pub core: String,
    /// Ids of the corridor's members.
    pub corridor: Vec<String>,
    /// The chains, to draw arcs.
    pub chains: Vec<Chain>,
}

/// Something with a name on the map.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// Adcode or zone id.
    pub id: String,
    /// Full name.
    pub name: String,
    /// Short name.
    pub short: String,
    /// The province of a city around; empty for what lies in the city.
    pub province: String,
}

/// A zone and its schematic position.
#[derive(Clone, Debug, Default)]
pub struct Zone {
    /// Its names.
    pub place: Place,
    /// Adcode of the county it lies in.
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
