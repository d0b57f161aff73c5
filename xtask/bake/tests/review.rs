//! The map's review: an approval holds for the very map that was approved, and for no other.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use atlas_bake::{Review, ReviewState, bake, check};
use common::Fixture;

const REVIEW: &str = "review.toml";
const CHAINS: &str = "seeds/chains.toml";
const COUNTIES: &str = "geo/ganzhou-counties.geojson";
const REGIONS: &str = "seeds/regions.toml";
const SCENES: &str = "seeds/scenes.toml";

/// A hash of the right form, of no map.
const OTHER: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

fn approval(hash: &str) -> String {
    let given = "number = \"赣S（2026）001号\"\ndate = \"2026-01-31\"";
    format!("[review]\nstate = \"已批准\"\n{given}\nhash = \"{hash}\"\n")
}

/// The good seeds, approved as they stand.
fn approved() -> Fixture {
    let good = Fixture::good();
    let hash = review(&good).hash().to_owned();
    good.having(REVIEW, &approval(&hash))
}

fn review(of: &Fixture) -> Review {
    check(of.path()).unwrap()
}

/// Asserts that the approval falls with this change.
fn falls(file: &str, from: &str, to: &str) {
    let changed = review(&approved().and(file, from, to));
    assert!(changed.lapsed(), "{from:?} to {to:?} in {file} changes the map");
    assert_eq!(changed.state(), ReviewState::NotSubmitted);
    assert_eq!((changed.number(), changed.date()), ("", ""), "the number goes with the approval");
}

/// Asserts that the approval stands with this change.
fn stands(file: &str, from: &str, to: &str) {
    let changed = review(&approved().and(file, from, to));
    assert_eq!(
        changed.state(),
        ReviewState::Approved,
        "{from:?} to {to:?} in {file} is not on the map"
    );
}

#[test]
fn an_approval_holds_for_what_was_approved() {
    let approved = approved();
    let review = review(&approved);
    assert_eq!(review.state(), ReviewState::Approved);
    assert_eq!((review.number(), review.date()), ("赣S（2026）001号", "2026-01-31"));
    let source = bake(approved.path()).unwrap();
    let baked =
        "REVIEW: Review = Review { state: ReviewState::Approved, number: \"赣S（2026）001号\"";
    assert!(source.contains(baked), "{}", source.lines().nth(3).unwrap());
    assert!(source.contains(review.hash()));
}

#[test]
fn an_approval_of_another_map_is_none() {
    let lapsed = Fixture::good().having(REVIEW, &approval(OTHER));
    let source = bake(lapsed.path()).unwrap();
    assert!(source.contains("state: ReviewState::NotSubmitted, number: \"\", date: \"\""));
    let review = review(&lapsed);
    assert_eq!((review.recorded(), review.approved()), (ReviewState::Approved, Some(OTHER)));
    assert_ne!(review.hash(), OTHER);
}

#[test]
fn what_the_map_says_of_a_region_ends_an_approval() {
    // The word of a role, with the arcs that hang on it.
    let word = [
        ("作为辐射区域", "作为重点区域"),
        ("term = \"辐射区域\"", "term = \"重点区域\""),
        ("{辐射区域}", "{重点区域}"),
    ];
    assert!(review(&everywhere(&word)).lapsed(), "another word");
    // A role less.
    let role = "    { region = \"360722\", term = \"核心\", wording = \"信丰县\" },\n    \
        { region = \"360783\", term = \"核心\", wording = \"龙南市\" },\n";
    let rest = role.split_inclusive('\n').nth(1).unwrap();
    let less = [("赣州经开区、信丰县、龙南市作为核心", "赣州经开区、龙南市作为核心"), (role, rest)];
    assert!(review(&everywhere(&less)).lapsed(), "a role less");
    // Another region in its place.
    let moved = role.replace("360722", "360781").replace("信丰县", "瑞金市");
    let other = [("信丰县、龙南市作为核心", "瑞金市、龙南市作为核心"), (role, &moved)];
    assert!(review(&everywhere(&other)).lapsed(), "another region");
}

/// The approved seeds with changes in the chains, the plan's text, and the doubts and notes that
/// quote it.
fn everywhere(changes: &[(&str, &str)]) -> Fixture {
    let mut changed = approved();
    for file in [CHAINS, "seeds/implementation-plan.txt", "seeds/ambiguities.toml", SCENES] {
        let text = changed.text(file);
        let text = changes.iter().fold(text, |text, (from, to)| text.replace(from, to));
        changed = changed.having(file, &text);
    }
    changed
}

#[test]
fn colours_and_names_on_the_map_end_an_approval() {
    falls(CHAINS, "colour = \"#8453ad\"", "colour = \"#8353ad\"");
    falls(REGIONS, "short = \"蓉江新区\"", "short = \"蓉江\"");
    let city = "short = \"三明\"\nprovince = \"福建省\"";
    falls("seeds/cities.toml", city, &city.replace("福建省", "福建"));
    falls(REGIONS, "lon = 115.07\n", "lon = 115.071\n");
}

#[test]
fn one_vertex_of_a_boundary_ends_an_approval() {
    // The first point of 石城县's ring lies on the city's outer line; a point of the cities around
    // that only they share would not do less. It is there twice: the ring is closed by it.
    let good = Fixture::good();
    let moved =
        |file: &str| good.text(file).replace("116.538069,26.566198", "116.539069,26.566198");
    let changed = approved()
        .having(COUNTIES, &moved(COUNTIES))
        .having("geo/neighbour-cities.geojson", &moved("geo/neighbour-cities.geojson"));
    assert!(review(&changed).lapsed());
}

#[test]
fn what_is_not_on_the_map_leaves_an_approval() {
    stands("seeds/document.toml", "short_title = \"《实施方案》\"", "short_title = \"《方案》\"");
    stands("seeds/ambiguities.toml", "title = \"落款日期\"", "title = \"落款\"");
    // How the seeds are written.
    stands(
        CHAINS,
        "id = \"rare-earth\"\nname = \"稀土\"\n",
        "name = '稀土' # x\nid = \"rare-earth\"\n",
    );
    // How a name is typed.
    stands(CHAINS, "reading = { \"子\" = \"zǐ\" }", "reading = { \"子\" = \"zi\" }");
}

#[test]
fn a_state_that_there_is_not_is_told() {
    let broken =
        Fixture::good().having(REVIEW, "# x\n[review]\nstate = \"批准\"\nnumber = \"1\"\n");
    broken.tells(REVIEW, "state = \"批准\"", "review", "`批准` is no state of a review").alone();
    let broken = Fixture::good().having(REVIEW, "[review]\n");
    broken.tells(REVIEW, "[review]", "review", "`state` is missing").alone();
}

#[test]
fn an_approval_that_lacks_something_is_told() {
    let broken = Fixture::good().having(REVIEW, "[review]\nstate = \"已批准\"\n");
    for field in ["number", "date", "hash"] {
        let what = format!("it is 已批准 without `{field}`");
        broken.tells(REVIEW, "state = \"已批准\"", "review", &what);
    }
    assert_eq!(broken.problems().len(), 3);
}

#[test]
fn a_part_of_an_approval_that_is_not_sound_is_told() {
    let good = approval(OTHER);
    for (field, from, to) in [
        ("hash", OTHER, "0123"),
        ("hash", "abcdef", "ABCDEF"),
        ("date", "2026-01-31", "2026-02-30"),
        ("date", "2026-01-31", "31.1.2026"),
        ("date", "2026-01-31", "2026-01-31T08:00:00"),
        ("number", "赣S（2026）001号", "赣S"),
        ("number", "赣S（2026）001号", "GS (2024) 0650号"),
    ] {
        let broken = Fixture::good().having(REVIEW, &good.replace(from, to));
        let line = format!("{field} = ");
        broken.tells(REVIEW, &line, "review", &format!("`{field}` is not sound")).alone();
    }
}

#[test]
fn a_number_without_an_approval_is_told() {
    let text = "[review]\nstate = \"送审中\"\nnumber = \"赣S（2026）001号\"\n";
    let broken = Fixture::good().having(REVIEW, text);
    broken.tells(REVIEW, "number", "review", "`number` is given, but the state is 送审中").alone();
}

#[test]
fn what_a_record_has_no_place_for_is_told() {
    let broken = Fixture::good().having(REVIEW, "[review]\nstate = \"未送审\"\nnummer = \"x\"\n");
    broken.tells(REVIEW, "nummer", "review", "`nummer` is no field of it").alone();
    let broken = Fixture::good().without(REVIEW);
    broken.tells(REVIEW, "", "file", "can't be read").alone();
}
