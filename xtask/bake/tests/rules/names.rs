//! Names: each means one region, and each can be read aloud.

use crate::common::Fixture;

const CHAINS: &str = "seeds/chains.toml";
const REGIONS: &str = "seeds/regions.toml";

#[test]
fn a_name_of_two_regions_is_told() {
    let broken = Fixture::with(REGIONS, "short = \"汽车科技城\"", "short = \"章贡\"");
    broken
        .tells(REGIONS, "short", "zone nev-city", "章贡 means the region `360702` as well")
        .alone();
    let alias = "aliases = [\"新能源汽车科技城\"]";
    let broken = Fixture::with(REGIONS, alias, "aliases = [\"赣州经开区\"]");
    broken.tells(REGIONS, "aliases", "zone nev-city", "赣州经开区 means the region `gz-etdz`");
}

#[test]
fn a_missing_pinyin_is_told() {
    let broken =
        Fixture::with(REGIONS, "short = \"汽车科技城\"\naliases", "short = \"E城\"\naliases");
    assert_eq!(broken.problems(), [], "a short name is not read");
    let broken = Fixture::with(CHAINS, "name = \"现代家具\"", "name = \"现代家具★\"").and(
        CHAINS,
        "words = \"现代 家具\"",
        "words = \"现代 家具★\"",
    );
    broken.tells(CHAINS, "家具★", "chain furniture", "the pinyin of ★ is missing");
}

#[test]
fn a_reading_of_no_use_is_told() {
    let (from, to) = ("reading = { \"子\" = \"zǐ\" }", "reading = { \"仔\" = \"zǐ\" }");
    let broken = Fixture::with(CHAINS, from, to);
    broken.tells(CHAINS, "仔", "chain electronics", "is no character of its name").alone();
    let broken = Fixture::with(CHAINS, from, "reading = { \"子\" = \"子\" }");
    broken.tells(CHAINS, "子", "chain electronics", "is no syllable").alone();
}

#[test]
fn words_that_are_not_the_name_are_told() {
    let broken = Fixture::with(CHAINS, "words = \"现代 家具\"", "words = \"现代 家居\"");
    broken.tells(CHAINS, "words", "chain furniture", "do not make up the name 现代家具").alone();
}
