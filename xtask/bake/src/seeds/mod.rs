//! `seeds/`: the plan as TOML, read into plain structs that know the lines they stand on.

mod atlas;
mod entry;
mod measure;
mod model;
mod read;
mod scene;
mod table;

pub(crate) use atlas::{Atlas, Heading, Inset, Source};
pub(crate) use entry::Entry;
pub(crate) use measure::{Clause, Measure, Section, Target, Unit};
pub(crate) use model::{
    Ambiguity, Chain, City, Core, Corridor, County, Document, Naming, Review, Role, Seed, Wording,
    Zone,
};
pub(crate) use read::{Seeds, read};
pub(crate) use scene::{Captions, Scene};

/// Where the atlas is named, and what belongs to this city beside the plan.
pub(crate) const ATLAS: &str = "seeds/atlas.toml";
/// Where the document is named.
pub(crate) const DOCUMENT: &str = "seeds/document.toml";
/// Where 一核 stands.
pub(crate) const CORE: &str = "seeds/core.toml";
/// Where 一廊 stands.
pub(crate) const CORRIDOR: &str = "seeds/corridor.toml";
/// Where the measures and their sections stand.
pub(crate) const MEASURES: &str = "seeds/measures.toml";
/// Where the responsible units stand.
pub(crate) const UNITS: &str = "seeds/units.toml";
/// Where the chains stand.
pub(crate) const CHAINS: &str = "seeds/chains.toml";
/// Where counties and zones stand.
pub(crate) const REGIONS: &str = "seeds/regions.toml";
/// Where the cities around stand.
pub(crate) const CITIES: &str = "seeds/cities.toml";
/// Where the ambiguities stand.
pub(crate) const AMBIGUITIES: &str = "seeds/ambiguities.toml";
/// Where the scenes of the show stand.
pub(crate) const SCENES: &str = "seeds/scenes.toml";
/// Where the map's review is recorded: at the top, as it is about all that is drawn.
pub(crate) const REVIEW: &str = "review.toml";
/// The plan's text, which every quotation must occur in.
pub(crate) const TEXT: &str = "seeds/implementation-plan.txt";
