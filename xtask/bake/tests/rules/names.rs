//! Names: each belongs to one region and has a reading.

use crate::common::Fixture;

const CHAINS: &str = "seeds/chains.toml";
const REGIONS: &str = "seeds/regions.toml";

#[test]
fn a_name_of_two_regions_is_reported() {
    let broken = Fixture::with(REGIONS, "short = \"汽车科技城\"", "short = \"章贡\"");
    broken.reports_only(
        REGIONS,
        "short",
        "zone nev-city",
        "章贡 means the region `360702` as well",
    );
    let alias = "aliases = [\"新能源汽车科技城\"]";
    let broken = Fixture::with(REGIONS, alias, "aliases = [\"赣州经开区\"]");
    broken.reports(REGIONS, "aliases", "zone nev-city", "赣州经开区 means the region `gz-etdz`");
}

#[test]
fn a_missing_pinyin_is_reported() {
    let broken =
        Fixture::with(REGIONS, "short = \"汽车科技城\"\naliases", "short = \"E城\"\naliases");
    assert_eq!(broken.problems(), [], "a short name is not read");
    let broken = Fixture::with(CHAINS, "name = \"现代家具\"", "name = \"现代家具★\"").and(
        CHAINS,
        "words = \"现代 家具\"",
        "words = \"现代 家具★\"",
    );
    broken.reports(CHAINS, "家具★", "chain furniture", "the pinyin of ★ is missing");
}

#[test]
fn an_unused_reading_is_reported() {
    let (from, to) = ("reading = { \"子\" = \"zǐ\" }", "reading = { \"仔\" = \"zǐ\" }");
    let broken = Fixture::with(CHAINS, from, to);
    broken.reports_only(CHAINS, "仔", "chain electronics", "is no character of its name");
    let broken = Fixture::with(CHAINS, from, "reading = { \"子\" = \"子\" }");
    broken.reports_only(CHAINS, "子", "chain electronics", "is no syllable");
}

#[test]
fn words_that_are_not_the_name_are_reported() {
    let broken = Fixture::with(CHAINS, "words = \"现代 家具\"", "words = \"现代 家居\"");
    broken.reports_only(CHAINS, "words", "chain furniture", "do not make up the name 现代家具");
}
