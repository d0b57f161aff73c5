//! What is written.

use ganzhou_atlas::export;
use ganzhou_atlas::plan::{Chain, PLAN, Region, SLIDE_KEYS, SlideKey};

/// What is written.
#[derive(Debug, PartialEq)]
pub(crate) enum Subject {
    /// All scenes of the show.
    Deck,
    /// Chains, in this order; 一核 and 一廊 if there are none.
    Chains(Vec<&'static Chain>),
    /// A county or zone.
    Region(&'static Region),
    /// A scene of the show.
    Scene(&'static SlideKey),
    /// Roles, 县链矩阵, measures and targets.
    Tables,
}

impl Subject {
    /// Chains by their ids, with commas between.
    pub(crate) fn of_chains(ids: &str) -> Result<Self, String> {
        let chain = |id: &str| {
            let known = || PLAN.chains.iter().map(|chain| chain.id).collect::<Vec<_>>().join(", ");
            PLAN.chain(id).ok_or_else(|| format!("there is no chain `{id}`: {}", known()))
        };
        ids.split(',').map(chain).collect::<Result<_, _>>().map(Self::Chains)
    }

    /// A county or zone by its id.
    pub(crate) fn of_region(id: &str) -> Result<Self, String> {
        let region = PLAN.region(id).map(Self::Region);
        region.ok_or_else(|| format!("there is no county or zone `{id}`: 360722, for instance"))
    }

    /// Everything that has a picture: 一核 and 一廊, and each chain.
    pub(crate) fn pictures() -> impl Iterator<Item = Self> {
        let chains = PLAN.chains.iter().map(|chain| Self::Chains(vec![chain]));
        [Self::Chains(Vec::new())].into_iter().chain(chains)
    }

    /// The name of its file, without an ending.
    pub(crate) fn file_stem(&self) -> String {
        match self {
            Self::Deck => "deck".to_owned(),
            Self::Chains(chains) => export::name(chains),
            Self::Region(region) => region.id.to_owned(),
            Self::Scene(key) => key.id.to_owned(),
            Self::Tables => "tables".to_owned(),
        }
    }

    /// A scene by its id.
    pub(crate) fn of_scene(id: &str) -> Result<Self, String> {
        let known = || SLIDE_KEYS.iter().map(|key| key.id).collect::<Vec<_>>().join(", ");
        let key = SLIDE_KEYS.iter().find(|key| key.id == id);
        key.map(Self::Scene).ok_or_else(|| format!("there is no scene `{id}`: {}", known()))
    }
}
