//! Marks: distinguishable hues and positions.

use crate::common::Fixture;

const ATLAS: &str = "seeds/atlas.toml";
const CHAINS: &str = "seeds/chains.toml";
const REGIONS: &str = "seeds/regions.toml";

#[test]
fn an_invalid_colour_is_reported() {
    for colour in ["#B8327E", "b8327e", "#b8327", "#b8327g", "red"] {
        let broken = Fixture::with(CHAINS, "#b8327e", colour);
        broken.reports_only(CHAINS, "colour", "chain textile", "is invalid");
    }
}

#[test]
fn a_duplicate_colour_is_reported_and_so_is_one_that_looks_like_another() {
    for colour in ["#8453ad", "#8654b0"] {
        let broken = Fixture::with(CHAINS, "#b8327e", colour);
        broken.reports_only(
            CHAINS,
            "colour",
            "chain textile",
            "looks like that of chain rare-earth",
        );
    }
}

#[test]
fn a_colour_with_low_contrast_is_reported() {
    let broken = Fixture::with(CHAINS, "#b8327e", "#6b1d4a");
    broken.reports_only(CHAINS, "colour", "chain textile", "with #1b1a17 is");
    let broken = Fixture::with(CHAINS, "#b8327e", "#f5a3cf");
    broken.reports(CHAINS, "colour", "chain textile", "with #fdfcf8 is");
    broken.reports(CHAINS, "colour", "chain textile", "with #ffffff is");
}

#[test]
fn marks_too_close_to_each_other_are_reported() {
    let broken = Fixture::with(REGIONS, "lat = 25.832", "lat = 25.85");
    let what = "less than 0.03 degrees from zone gz-etdz";
    broken.reports_only(REGIONS, "lon = 114.85", "zone nev-city", what);
}

#[test]
fn an_inset_that_is_no_box_is_reported() {
    let broken = Fixture::with(ATLAS, "west = 114.72", "west = 115.72");
    broken.reports_only(ATLAS, "west = 115.72", "inset", "its sides are no box");
}

#[test]
fn an_arrow_to_no_point_on_earth_is_reported() {
    let broken = Fixture::with(ATLAS, "lat = 22.8", "lat = 122.8");
    broken.reports_only(ATLAS, "lon = 113.6", "heading", "no point on Earth");
}

#[test]
fn an_example_that_is_no_county_is_reported() {
    let broken = Fixture::with(ATLAS, "example = \"360722\"", "example = \"gz-hidz\"");
    broken.reports_only(ATLAS, "example", "atlas", "the unknown county `gz-hidz`");
}
