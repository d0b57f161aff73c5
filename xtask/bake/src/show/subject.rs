//! The subject of a scene, found by its id.

use crate::seeds::{Ambiguity, Chain, Entry, Seeds, Zone};

/// What a scene speaks of.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Subject<'a> {
    /// The first scene.
    Cover,
    /// 一核.
    Core,
    /// 一廊.
    Corridor,
    /// A chain.
    Chain(&'a Entry<Chain>),
    /// All chains, a small map each.
    Overview,
    /// All chains, as a table.
    Matrix,
    /// The last scene.
    Close,
}

/// The ids of the scenes before the chains'.
const BEFORE: [&str; 3] = ["title", "core", "corridor"];
/// The ids of the scenes behind the chains'.
const BEHIND: [&str; 3] = ["overview", "matrix", "close"];

impl<'a> Subject<'a> {
    /// What the scene with this id speaks of.
    pub(crate) fn of(id: &str, seeds: &'a Seeds) -> Option<Self> {
        Some(match id {
            "title" => Self::Cover,
            "core" => Self::Core,
            "corridor" => Self::Corridor,
            "overview" => Self::Overview,
            "matrix" => Self::Matrix,
            "close" => Self::Close,
            _ => Self::Chain(seeds.chains.iter().find(|chain| chain.id == id)?),
        })
    }

    /// The ids of all scenes, in the order in which they are shown.
    pub(crate) fn ids(seeds: &Seeds) -> Vec<&str> {
        let chains = seeds.chains.iter().map(|chain| chain.id.as_str());
        BEFORE.into_iter().chain(chains).chain(BEHIND).collect()
    }

    /// The measure that says it; none for scenes about the plan as a whole.
    pub(crate) fn measure(self, seeds: &'a Seeds) -> Option<&'a str> {
        match self {
            Self::Core => Some(&seeds.core.measure),
            Self::Corridor => Some(&seeds.corridor.measure),
            Self::Chain(chain) => Some(&chain.measure),
            Self::Cover | Self::Overview | Self::Matrix | Self::Close => None,
        }
    }

    /// The ids of the regions that the plan names in it.
    pub(crate) fn named(self, seeds: &'a Seeds) -> Vec<&'a str> {
        match self {
            Self::Core => vec![seeds.core.region.as_str()],
            Self::Corridor => seeds.corridor.members.iter().map(|it| it.region.as_str()).collect(),
            Self::Chain(chain) => regions(chain).collect(),
            Self::Overview | Self::Matrix => {
                seeds.chains.iter().flat_map(|it| regions(it)).collect()
            }
            Self::Cover | Self::Close => Vec::new(),
        }
    }

    /// Whether the notes may speak of this region: one that is named, its host, a zone in it, or
    /// what an ambiguity about it touches. Scenes about the plan as a whole may speak of any.
    pub(crate) fn concerns(self, region: &str, seeds: &'a Seeds) -> bool {
        let named = self.named(seeds);
        let hosted = |zone: &Entry<Zone>| {
            (zone.id == region && named.contains(&zone.host.as_str()))
                || (zone.host == region && named.contains(&zone.id.as_str()))
        };
        let touched = |it: &&Entry<Ambiguity>| self.is_ambiguous(it, seeds);
        let mut ambiguities = seeds.ambiguities.iter().filter(touched);
        let measure = self.measure(seeds).and_then(|id| seeds.measure(id));
        measure.is_none()
            || named.contains(&region)
            || seeds.zones.iter().any(hosted)
            || ambiguities.any(|it| it.regions.iter().any(|id| id == region))
    }

    /// Whether an ambiguity is about it: about the chain, or the measure of 一核 and 一廊.
    fn is_ambiguous(self, ambiguity: &Ambiguity, seeds: &Seeds) -> bool {
        match self {
            Self::Chain(chain) => ambiguity.chains.contains(&chain.id),
            _ => self.measure(seeds).is_some_and(|it| ambiguity.measures.iter().any(|id| id == it)),
        }
    }

    /// The headline of a chain's scene: its name and what follows, as far as the sentence that
    /// lays it out calls it a chain (稀土产业创新链, 数字经济创新链).
    pub(crate) fn headline(self) -> Option<&'a str> {
        let Self::Chain(chain) = self else { return None };
        let start = chain.quote.rfind(&chain.name)?;
        let rest = chain.quote.get(start..)?;
        rest.find(CHAIN).and_then(|at| rest.get(..at + CHAIN.len()))
    }
}

/// What the plan calls a chain.
const CHAIN: &str = "创新链";

/// The ids of the regions that a chain names.
fn regions(chain: &Chain) -> impl Iterator<Item = &str> {
    chain.roles.iter().map(|role| role.region.as_str())
}
