//! Emits the plan as Rust statics for `src/plan/baked.rs`, which includes them.
//!
//! Regions, chains, measures, units and clauses are separate statics that refer to each other. What
//! the first view does not show (measures, units, ambiguities and the show) is not part of the plan,
//! so that the first view's module does not contain it.

mod literal;

use crate::atlas::{Atlas, Kind};
use crate::draft;
use crate::review::Review;
use atlas_model::numeral;
use literal::Literal;

/// The Rust source of all statics.
pub(crate) fn source(atlas: &Atlas) -> String {
    let ambiguities: Vec<_> = atlas.ambiguities.iter().filter_map(map_ambiguity).collect();
    let unit_ids: Vec<_> = atlas.units.iter().map(|it| it.id.clone()).collect();
    [
        "// Baked from seeds/ and geo/; changes belong there.\n\n".into(),
        one("How the map's review stands.", "REVIEW: Review", &review(atlas).literal()),
        city(atlas),
        clauses(atlas),
        all("The counties, then the zones.", "REGIONS", "Region", &atlas.regions),
        all("The chains, in the plan's order.", "CHAINS", "Chain", &atlas.chains),
        one("The plan as the build read it.", "PLAN: Plan", &plan(atlas)),
        all("The responsible units, as the plan first names them.", "UNITS", "Unit", &atlas.units),
        all("The units' ids.", "UNIT_IDS", "&str", &unit_ids),
        all("The measures and safeguards.", "MEASURES", "Measure", &atlas.measures),
        all("The ambiguity ledger.", "AMBIGUITIES", "Ambiguity", &atlas.ambiguities),
        all("The ambiguities about regions.", "MAP_AMBIGUITIES", "MapAmbiguity", &ambiguities),
        all("The keys of the slides.", "SLIDE_KEYS", "SlideKey", &atlas.slide_keys),
        all("The slides of the show, in its order.", "SLIDES", "Slide", &atlas.slides),
    ]
    .concat()
}

/// A static of one value.
fn one(doc: &str, name: &str, value: &str) -> String {
    format!("/// {doc}\n#[allow(clippy::all, unreachable_pub)]\npub static {name} = {value};\n\n")
}

/// A static array, with an item on each line.
fn all(doc: &str, name: &str, kind: &str, items: &[impl Literal]) -> String {
    let lines: String = items.iter().map(|item| format!("    {},\n", item.literal())).collect();
    one(doc, &format!("{name}: [{kind}; {}]", items.len()), &format!("[\n{lines}]"))
}

/// The words and numbers of this city as literals, for texts made by `concat!`.
fn city(atlas: &Atlas) -> String {
    let safeguards = atlas.measures.iter().filter(|it| it.id.starts_with('s')).count();
    let measures = atlas.measures.len() - safeguards;
    let zone = atlas.regions.iter().find_map(|it| match it.kind {
        Kind::County => None,
        Kind::Zone { host, .. } => Some([it.name.clone(), atlas.region_name(host).to_owned()]),
    });
    let [zone, host] = zone.unwrap_or_default();
    let rules = [
        ("title", atlas.names.title.clone()),
        ("name", atlas.names.city.clone()),
        ("example", atlas.names.example.join("、")),
        ("zone", zone),
        ("host", host),
        ("base_map", atlas.source.name.clone()),
        ("chains", numeral(atlas.chains.len())),
        ("measures", measures.to_string()),
        ("safeguards", numeral(safeguards)),
    ];
    let rules = rules.map(|(name, words)| format!("    ({name}) => {{ {words:?} }};\n"));
    format!(
        "macro_rules! city {{\n{}}}\npub(crate) use city;\n\n\
         /// How many measures and safeguards there are.\n\
         pub(super) const NUMBERS: (u8, u8) = ({measures}, {safeguards});\n\n",
        rules.concat()
    )
}

fn clauses(atlas: &Atlas) -> String {
    let clauses = atlas.clauses.iter().enumerate();
    let clauses =
        clauses.map(|(at, it)| format!("static CLAUSE_{at}: Clause = {};\n", it.literal()));
    clauses.chain(["\n".into()]).collect()
}

fn plan(atlas: &Atlas) -> String {
    let Atlas { document, core, corridor, map, .. } = atlas;
    format!(
        "Plan {{ document: {}, core: {}, corridor: {}, chains: &CHAINS, regions: &REGIONS, map: {} }}",
        document.literal(),
        core.literal(),
        corridor.literal(),
        map.literal()
    )
}

fn review(atlas: &Atlas) -> draft::Review {
    let review = Review::new(atlas);
    draft::Review {
        state: review.state(),
        number: review.number().into(),
        date: review.date().into(),
        hash: review.hash().into(),
    }
}

/// The short form of an ambiguity for the first view; `None` if it is about no region.
fn map_ambiguity(ambiguity: &draft::Ambiguity) -> Option<draft::MapAmbiguity> {
    let draft::Ambiguity { title, regions, chains, .. } = ambiguity;
    (!regions.is_empty()).then(|| draft::MapAmbiguity {
        title: title.clone(),
        regions: regions.clone(),
        chains: chains.clone(),
    })
}
