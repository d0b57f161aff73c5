//! Finding what has a name: by Chinese, full pinyin or initials.

use super::{
    Chain, MAP_AMBIGUITIES, MapAmbiguity, OWN_KEYS, OWN_SLIDE, Pinyin, Plan, Region, SLIDE_KEYS,
    SLIDES, Slide, SlideKey,
};

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

/// The key of a slide with this id, one of the presenter's own included.
pub fn find_key(id: &str) -> Option<&'static SlideKey> {
    SLIDE_KEYS.iter().chain(&OWN_KEYS).find(|key| key.id == id)
}

/// The slide of a key; the keys of the presenter's own slides share one.
pub fn find_slide(key: &SlideKey) -> &'static Slide {
    SLIDES.iter().find(|slide| slide.id == key.id).unwrap_or(&OWN_SLIDE)
}

/// Everything that the words may mean, best first: what begins with them before what holds them,
/// each in the plan's order. Case, width, spaces and apostrophes do not matter. Where nothing fits,
/// one letter of the pinyin may be too many.
pub fn find(plan: &'static Plan, words: &str) -> Vec<Found> {
    let words: String = words.chars().filter_map(typed_letter).collect();
    let found = find_exactly(plan, &words);
    if !found.is_empty() || words.len() < 4 || !words.is_ascii() {
        return found;
    }
    let fewer = |at| [words.get(..at), words.get(at + 1..)].map(Option::unwrap_or_default).concat();
    let found = (0..words.len()).map(|at| find_exactly(plan, &fewer(at)));
    found.into_iter().find(|found| !found.is_empty()).unwrap_or_default()
}

/// Normalises a typed letter for comparison; `None` if it is ignored.
fn typed_letter(letter: char) -> Option<char> {
    let letter = match letter {
        // Full-width forms.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0)?,
        // Invisible ones, which come along when text is copied.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => return None,
        'ü' | 'Ü' => 'v',
        other => other,
    };
    let counts = !letter.is_whitespace() && !matches!(letter, '\'' | '’');
    counts.then(|| letter.to_ascii_lowercase())
}

fn find_exactly(plan: &'static Plan, words: &str) -> Vec<Found> {
    if words.is_empty() {
        return Vec::new();
    }
    let passport = from_passport(words);
    let rank = |names: &[&str], aliases: &[&str], pinyin: &Pinyin| {
        let mut best = None;
        let mut offer = |place: Option<usize>, first: u8, inside: u8| {
            let rank = if place? == 0 { first } else { inside };
            best = Some(best.map_or(rank, |best: u8| best.min(rank)));
            best
        };
        for name in names.iter().chain(aliases) {
            offer(place_in(name, words), 0, 2);
        }
        // Few letters stand somewhere in nearly every name.
        let is_long = words.len() > 2;
        let spelled = |text| place_in(text, words).filter(|&place| place == 0 || is_long);
        offer(spelled(pinyin.initials), 1, 4);
        offer(spelled(pinyin.full), 1, 3);
        if place_in(pinyin.full, &passport) == Some(0) {
            offer(Some(0), 1, 1);
        }
        best
    };
    let mut found = Vec::new();
    for region in plan.regions {
        // A county's adcode may be typed; a zone's id is ours alone.
        let code = if region.is_county() { region.id } else { "" };
        let core = if plan.core.region == region { CORE } else { "" };
        let corridor = plan.corridor.member(region).map_or("", |_| CORRIDOR);
        let academy = region.name.strip_prefix(ACADEMY).map(|rest| [SHORT_ACADEMY, rest].concat());
        let academy = academy.unwrap_or_default();
        let names = [region.name, region.short, code, core, corridor, &academy];
        found.extend(rank(&names, region.aliases, &region.pinyin).zip(Some(Found::Region(region))));
    }
    for chain in plan.chains {
        found.extend(rank(&[chain.name], &[], &chain.pinyin).zip(Some(Found::Chain(chain))));
    }
    // Five passes instead of a sort: the ranks are few, and a sort weighs 3 kB.
    let of_rank = |rank| found.iter().filter(move |found| found.0 == rank).map(|found| found.1);
    (0..=WORST).flat_map(of_rank).collect()
}

/// The plan's names for the parts of its structure that a region can belong to.
const CORE: &str = "一核";
const CORRIDOR: &str = "一廊";

/// The academy in institutes' names, and how everybody calls it.
const ACADEMY: &str = "中国科学院";
const SHORT_ACADEMY: &str = "中科院";

/// The rank of the poorest fit.
const WORST: u8 = 4;

/// Letters with `lu` and `nu` for `lyu` and `nyu`, as passports write lü and nü.
fn from_passport(words: &str) -> String {
    let mut letters = String::new();
    for letter in words.chars() {
        if letter == 'u' && (letters.ends_with("ly") || letters.ends_with("ny")) {
            letters.pop();
        }
        letters.push(letter);
    }
    letters
}

/// Where in a name, or in its pinyin, the words stand; `v` counts as `u`, as in lüse. The names are
/// short; the standard library's search is made for long texts and weighs 1 kB.
fn place_in(name: &str, words: &str) -> Option<usize> {
    let plain = |letter: &u8| if *letter == b'v' { b'u' } else { *letter };
    let (name, words) = (name.as_bytes(), words.as_bytes());
    (0..name.len()).find(|&at| {
        let mut letters = name.get(at..).unwrap_or_default().iter().map(plain);
        words.iter().all(|letter| letters.next() == Some(plain(letter)))
    })
}
