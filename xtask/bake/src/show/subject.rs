//! The subject of a scene, found by its id.

use crate::seeds::{Ambiguity, Chain, Entry, Measure, Seeds, Zone};

/// The subject of a scene.
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
    /// The quantified targets.
    Targets,
    /// The units and the measures that they lead.
    Duties,
    /// The last scene.
    Close,
}

/// The ids of the scenes before the chains'.
const BEFORE: [&str; 3] = ["title", "core", "corridor"];
/// The ids of the scenes after the chains'.
const AFTER: [&str; 5] = ["overview", "matrix", "targets", "duties", "close"];

impl<'a> Subject<'a> {
    /// The subject of the scene with this id.
    pub(crate) fn from_id(id: &str, seeds: &'a Seeds) -> Option<Self> {
        Some(match id {
            "title" => Self::Cover,
            "core" => Self::Core,
            "corridor" => Self::Corridor,
            "overview" => Self::Overview,
            "matrix" => Self::Matrix,
            "targets" => Self::Targets,
            "duties" => Self::Duties,
            "close" => Self::Close,
            _ => Self::Chain(seeds.chains.iter().find(|chain| chain.id == id)?),
        })
    }

    /// The ids of all scenes, in the order in which they are shown.
    pub(crate) fn ids(seeds: &Seeds) -> Vec<&str> {
        let chains = seeds.chains.iter().map(|chain| chain.id.as_str());
        BEFORE.into_iter().chain(chains).chain(AFTER).collect()
    }

    /// The measure about it; `None` for scenes about the plan as a whole.
    pub(crate) fn measure(self, seeds: &'a Seeds) -> Option<&'a str> {
        match self {
            Self::Core => Some(&seeds.core.measure),
            Self::Corridor => Some(&seeds.corridor.measure),
            Self::Chain(chain) => Some(&chain.measure),
            _ => None,
        }
    }

    /// The measures that it quotes; empty for scenes about the plan as a whole.
    pub(crate) fn measures(self, seeds: &'a Seeds) -> Vec<&'a str> {
        match self {
            Self::Targets => {
                let has_targets = |it: &&Entry<Measure>| has_targets(it);
                seeds.measures.iter().filter(has_targets).map(|it| it.id.as_str()).collect()
            }
            _ => self.measure(seeds).into_iter().collect(),
        }
    }

    /// The ids of the regions that the plan names for it.
    pub(crate) fn regions(self, seeds: &'a Seeds) -> Vec<&'a str> {
        match self {
            Self::Core => vec![seeds.core.region.as_str()],
            Self::Corridor => seeds.corridor.members.iter().map(|it| it.region.as_str()).collect(),
            Self::Chain(chain) => regions(chain).collect(),
            Self::Overview | Self::Matrix => {
                seeds.chains.iter().flat_map(|it| regions(it)).collect()
            }
            Self::Duties => {
                let clauses = seeds.measures.iter().flat_map(|it| &it.clauses);
                let units = clauses.flat_map(|it| &it.units);
                let units = units.filter_map(|id| seeds.units.iter().find(|it| it.id == *id));
                units.filter_map(|it| it.region.as_deref()).collect()
            }
            Self::Cover | Self::Targets | Self::Close => Vec::new(),
        }
    }

    /// Returns true if a step may highlight a region: one that the plan names, or its host.
    pub(crate) fn may_highlight(self, region: &str, seeds: &'a Seeds) -> bool {
        let regions = self.regions(seeds);
        // A host that is no county is reported by itself.
        let is_county = |id: &str| seeds.counties.iter().any(|it| it.id == id);
        let hosts = |it: &Entry<Zone>| it.host == region || !is_county(&it.host);
        let mut zones = seeds.zones.iter().filter(|it| regions.contains(&it.id.as_str()));
        regions.contains(&region) || zones.any(hosts)
    }

    /// Returns true if the notes may mention a region: one that the plan names, its host, a zone in
    /// it, or one with an ambiguity. Scenes about the plan as a whole may mention any region.
    pub(crate) fn concerns(self, region: &str, seeds: &'a Seeds) -> bool {
        let regions = self.regions(seeds);
        let hosted = |zone: &Entry<Zone>| {
            (zone.id == region && regions.contains(&zone.host.as_str()))
                || (zone.host == region && regions.contains(&zone.id.as_str()))
        };
        let touched = |it: &&Entry<Ambiguity>| self.has_ambiguity(it, seeds);
        let mut ambiguities = seeds.ambiguities.iter().filter(touched);
        let measure = self.measure(seeds).and_then(|id| seeds.measure(id));
        measure.is_none()
            || regions.contains(&region)
            || seeds.zones.iter().any(hosted)
            || ambiguities.any(|it| it.regions.iter().any(|id| id == region))
    }

    /// Returns true if an ambiguity is about the chain, or about the measure of 一核 or 一廊.
    fn has_ambiguity(self, ambiguity: &Ambiguity, seeds: &Seeds) -> bool {
        match self {
            Self::Chain(chain) => ambiguity.chains.contains(&chain.id),
            _ => self.measure(seeds).is_some_and(|it| ambiguity.measures.iter().any(|id| id == it)),
        }
    }

    /// The headline of a chain's scene: the chain as the plan's sentence calls it (稀土产业创新链,
    /// 数字经济创新链).
    pub(crate) fn headline(self) -> Option<&'a str> {
        let Self::Chain(chain) = self else { return None };
        let start = chain.quote.rfind(&chain.name)?;
        let rest = chain.quote.get(start..)?;
        rest.find(CHAIN).and_then(|at| rest.get(..at + CHAIN.len()))
    }
}

/// Returns true if a measure sets targets.
pub(crate) fn has_targets(measure: &Measure) -> bool {
    measure.clauses.iter().any(|clause| !clause.targets.is_empty())
}

/// The plan's word for a chain.
const CHAIN: &str = "创新链";

/// The ids of the regions that a chain names.
fn regions(chain: &Chain) -> impl Iterator<Item = &str> {
    chain.roles.iter().map(|role| role.region.as_str())
}
