//! `seeds/`: the plan as TOML, read into plain structs with line numbers.

mod atlas;
mod entry;
mod measure;
mod model;
mod read;
mod scene;
mod seed;
mod table;

pub(crate) use atlas::{Atlas, Heading, Inset, Source};
pub(crate) use entry::Entry;
pub(crate) use measure::{Clause, Measure, Section, Target, Unit};
pub(crate) use model::{
    Ambiguity, Chain, City, Core, Corridor, County, Document, Naming, Review, Role, Wording, Zone,
};
pub(crate) use read::{Seeds, read};
pub(crate) use scene::{Captions, Scene, Step, Task};
pub(crate) use seed::Seed;

/// The names of the atlas, and the facts about this city that are not in the plan.
pub(crate) const ATLAS: &str = "seeds/atlas.toml";
/// The document.
pub(crate) const DOCUMENT: &str = "seeds/document.toml";
/// 一核.
pub(crate) const CORE: &str = "seeds/core.toml";
/// 一廊.
pub(crate) const CORRIDOR: &str = "seeds/corridor.toml";
/// The measures and their sections.
pub(crate) const MEASURES: &str = "seeds/measures.toml";
/// The responsible units.
pub(crate) const UNITS: &str = "seeds/units.toml";
/// The chains.
pub(crate) const CHAINS: &str = "seeds/chains.toml";
/// The counties and zones.
pub(crate) const REGIONS: &str = "seeds/regions.toml";
/// The neighbouring cities.
pub(crate) const CITIES: &str = "seeds/cities.toml";
/// The ambiguities.
pub(crate) const AMBIGUITIES: &str = "seeds/ambiguities.toml";
/// The scenes of the show.
pub(crate) const SCENES: &str = "seeds/scenes.toml";
/// The record of the map's review. It covers everything that is drawn, not the seeds alone.
pub(crate) const REVIEW: &str = "review.toml";
/// The plan's text. Every quotation must occur in it.
pub(crate) const TEXT: &str = "seeds/implementation-plan.txt";
