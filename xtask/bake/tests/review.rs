//! The map's review: an approval is valid for the approved map only.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use atlas_bake::{Review, ReviewState, bake, check};
use common::Fixture;

const REVIEW: &str = "review.toml";
const CHAINS: &str = "seeds/chains.toml";
const COUNTIES: &str = "geo/ganzhou-counties.geojson";
const REGIONS: &str = "seeds/regions.toml";
const SCENES: &str = "seeds/scenes.toml";

/// A well-formed hash of no map.
const OTHER: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

fn approval(hash: &str) -> String {
    let given = "number = \"赣S（2026）001号\"\ndate = \"2026-01-31\"";
    format!("[review]\nstate = \"已批准\"\n{given}\nhash = \"{hash}\"\n")
}

/// The valid seeds with an approval.
fn approved() -> Fixture {
    let valid = Fixture::valid();
    let hash = review(&valid).hash().to_owned();
    valid.having(REVIEW, &approval(&hash))
}

fn review(fixture: &Fixture) -> Review {
    check(fixture.path()).unwrap()
}

/// Asserts that this change ends the approval.
fn assert_ends_approval(file: &str, from: &str, to: &str) {
    let changed = review(&approved().and(file, from, to));
    assert!(changed.is_lapsed(), "{from:?} to {to:?} in {file} changes the map");
    assert_eq!(changed.state(), ReviewState::NotSubmitted);
    assert_eq!((changed.number(), changed.date()), ("", ""), "the number goes with the approval");
}

/// Asserts that this change keeps the approval.
fn assert_keeps_approval(file: &str, from: &str, to: &str) {
    let changed = review(&approved().and(file, from, to));
    assert_eq!(
        changed.state(),
        ReviewState::Approved,
        "{from:?} to {to:?} in {file} is not on the map"
    );
}

#[test]
fn an_approval_of_this_map_is_valid() {
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
fn an_approval_of_another_map_does_not_count() {
    let lapsed = Fixture::valid().having(REVIEW, &approval(OTHER));
    let source = bake(lapsed.path()).unwrap();
    assert!(source.contains("state: ReviewState::NotSubmitted, number: \"\", date: \"\""));
    let review = review(&lapsed);
    assert_eq!((review.recorded(), review.approved()), (ReviewState::Approved, Some(OTHER)));
    assert_ne!(review.hash(), OTHER);
}

#[test]
fn a_changed_role_ends_an_approval() {
    // The term of a role, on which its arc depends.
    let word = [
        ("作为辐射区域", "作为重点区域"),
        ("term = \"辐射区域\"", "term = \"重点区域\""),
        ("{辐射区域}", "{重点区域}"),
    ];
    assert!(review(&changed_everywhere(&word)).is_lapsed(), "another word");
    // A missing role.
    let role = "    { region = \"360722\", term = \"核心\", wording = \"信丰县\" },\n    \
        { region = \"360783\", term = \"核心\", wording = \"龙南市\" },\n";
    let rest = role.split_inclusive('\n').nth(1).unwrap();
    let less = [("赣州经开区、信丰县、龙南市作为核心", "赣州经开区、龙南市作为核心"), (role, rest)];
    assert!(review(&changed_everywhere(&less)).is_lapsed(), "a role less");
    // Another region with the role.
    let moved = role.replace("360722", "360781").replace("信丰县", "瑞金市");
    let other = [("信丰县、龙南市作为核心", "瑞金市、龙南市作为核心"), (role, &moved)];
    assert!(review(&changed_everywhere(&other)).is_lapsed(), "another region");
}

/// The approved seeds with changes in the chains, the plan's text, and the ambiguities and notes that
/// quote it.
fn changed_everywhere(changes: &[(&str, &str)]) -> Fixture {
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
    assert_ends_approval(CHAINS, "colour = \"#8453ad\"", "colour = \"#8353ad\"");
    assert_ends_approval(REGIONS, "short = \"蓉江新区\"", "short = \"蓉江\"");
    let city = "short = \"三明\"\nprovince = \"福建省\"";
    assert_ends_approval("seeds/cities.toml", city, &city.replace("福建省", "福建"));
    assert_ends_approval(REGIONS, "lon = 115.07\n", "lon = 115.071\n");
}

#[test]
fn one_vertex_of_a_boundary_ends_an_approval() {
    // The first point of 石城县's ring is on the city's outer line. It occurs twice, at both ends of the
    // ring.
    let valid = Fixture::valid();
    let moved =
        |file: &str| valid.text(file).replace("116.538069,26.566198", "116.539069,26.566198");
    let changed = approved()
        .having(COUNTIES, &moved(COUNTIES))
        .having("geo/neighbour-cities.geojson", &moved("geo/neighbour-cities.geojson"));
    assert!(review(&changed).is_lapsed());
}

#[test]
fn changes_that_are_not_on_the_map_keep_an_approval() {
    assert_keeps_approval(
        "seeds/document.toml",
        "short_title = \"《实施方案》\"",
        "short_title = \"《方案》\"",
    );
    assert_keeps_approval("seeds/ambiguities.toml", "title = \"落款日期\"", "title = \"落款\"");
    // The notation of the seeds.
    assert_keeps_approval(
        CHAINS,
        "id = \"rare-earth\"\nname = \"稀土\"\n",
        "name = '稀土' # x\nid = \"rare-earth\"\n",
    );
    // The pinyin of a name.
    assert_keeps_approval(CHAINS, "reading = { \"子\" = \"zǐ\" }", "reading = { \"子\" = \"zi\" }");
}

#[test]
fn an_unknown_state_is_reported() {
    let broken =
        Fixture::valid().having(REVIEW, "# x\n[review]\nstate = \"批准\"\nnumber = \"1\"\n");
    broken.reports_only(REVIEW, "state = \"批准\"", "review", "`批准` is no state of a review");
    let broken = Fixture::valid().having(REVIEW, "[review]\n");
    broken.reports_only(REVIEW, "[review]", "review", "`state` is missing");
}

#[test]
fn an_incomplete_approval_is_reported() {
    let broken = Fixture::valid().having(REVIEW, "[review]\nstate = \"已批准\"\n");
    for field in ["number", "date", "hash"] {
        let what = format!("it is 已批准 without `{field}`");
        broken.reports(REVIEW, "state = \"已批准\"", "review", &what);
    }
    assert_eq!(broken.problems().len(), 3);
}

#[test]
fn an_invalid_part_of_an_approval_is_reported() {
    let valid = approval(OTHER);
    for (field, from, to) in [
        ("hash", OTHER, "0123"),
        ("hash", "abcdef", "ABCDEF"),
        ("date", "2026-01-31", "2026-02-30"),
        ("date", "2026-01-31", "31.1.2026"),
        ("date", "2026-01-31", "2026-01-31T08:00:00"),
        ("number", "赣S（2026）001号", "赣S"),
        ("number", "赣S（2026）001号", "GS (2024) 0650号"),
    ] {
        let broken = Fixture::valid().having(REVIEW, &valid.replace(from, to));
        let line = format!("{field} = ");
        broken.reports_only(REVIEW, &line, "review", &format!("`{field}` is not sound"));
    }
}

#[test]
fn a_number_without_an_approval_is_reported() {
    let text = "[review]\nstate = \"送审中\"\nnumber = \"赣S（2026）001号\"\n";
    let broken = Fixture::valid().having(REVIEW, text);
    broken.reports_only(REVIEW, "number", "review", "`number` is given, but the state is 送审中");
}

#[test]
fn an_unknown_field_of_the_record_is_reported() {
    let broken = Fixture::valid().having(REVIEW, "[review]\nstate = \"未送审\"\nnummer = \"x\"\n");
    broken.reports_only(REVIEW, "nummer", "review", "`nummer` is no field of it");
    let broken = Fixture::valid().without(REVIEW);
    broken.reports_only(REVIEW, "", "file", "can't be read");
}
