//! Finding what has a name: by Chinese, full pinyin or initials.

use super::{Chain, MAP_AMBIGUITIES, MapAmbiguity, Pinyin, Plan, Region, SLIDES, Slide, SlideKey};

/// Something with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// A county or zone.
    Region(&'static Region),
    /// A chain.
    Chain(&'static Chain),
}

impl Found {
    /// The region or chain with this id.
    pub fn from_id(plan: &'static Plan, id: &str) -> Option<Self> {
        let chain = || plan.chain(id).map(Self::Chain);
        plan.region(id).map(Self::Region).or_else(chain)
    }

    /// Its id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Region(region) => region.id,
            Self::Chain(chain) => chain.id,
        }
    }

    /// Its full name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Region(region) => region.name,
            Self::Chain(chain) => chain.name,
        }
    }
}

/// Every ambiguity about a region, in the ledger's order.
pub fn find_ambiguities(region: &Region) -> impl Iterator<Item = &'static MapAmbiguity> {
    MAP_AMBIGUITIES.iter().filter(move |it| it.regions.contains(&region))
}

/// The slide of a key. Both tables are baked from one list.
pub fn find_slide(key: &SlideKey) -> &'static Slide {
    SLIDES.iter().find(|slide| slide.id == key.id).unwrap_or(&SLIDES[0])
}

/// Everything that the words may mean, best first: what begins with them before what holds them,
/// each in the plan's order. Case, spaces and apostrophes do not matter.
pub fn find(plan: &'static Plan, words: &str) -> Vec<Found> {
    let words: String = words
        .chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '\'' | '’'))
        .map(|letter| letter.to_ascii_lowercase())
        .collect();
    if words.is_empty() {
        return Vec::new();
    }
    let regions = plan.regions.iter().map(|region| {
        // A county's adcode may be typed; a zone's id is ours alone.
        let code = region.is_county().then_some(region.id);
        let names = [region.name, region.short].into_iter().chain(code);
        let names = names.chain(region.aliases.iter().copied());
        (Found::Region(region), rank(&words, names, &region.pinyin))
    });
    let chains = plan
        .chains
        .iter()
        .map(|chain| (Found::Chain(chain), rank(&words, [chain.name].into_iter(), &chain.pinyin)));
    let found: Vec<_> =
        regions.chain(chains).filter_map(|(what, rank)| Some((rank?, what))).collect();
    // Four passes instead of a sort: the ranks are few, and a sort weighs 3 kB.
    let of_rank = |rank| found.iter().filter(move |found| found.0 == rank).map(|found| found.1);
    (0..=WORST).flat_map(of_rank).collect()
}

/// The rank of the poorest fit.
const WORST: u8 = 3;

/// Whether the words stand somewhere in the name. The names are short; the standard library's
/// search is made for long texts and weighs 1 kB.
fn holds(name: &str, words: &str) -> bool {
    name.char_indices().any(|(at, _)| name.get(at..).is_some_and(|rest| rest.starts_with(words)))
}

/// How well the words fit; none if they do not.
fn rank<'a>(words: &str, names: impl Iterator<Item = &'a str>, pinyin: &Pinyin) -> Option<u8> {
    let mut best = None;
    let mut offer = |rank: u8| best = Some(best.map_or(rank, |best: u8| best.min(rank)));
    for name in names {
        if name.starts_with(words) {
            offer(0);
        } else if holds(name, words) {
            offer(2);
        }
    }
    if pinyin.initials.starts_with(words) {
        offer(1);
    }
    if pinyin.full.starts_with(words) {
        offer(1);
    } else if words.len() > 2 && holds(pinyin.full, words) {
        offer(3);
    }
    best
}
