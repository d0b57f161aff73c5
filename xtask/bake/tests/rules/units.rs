//! Units: names of their own, and whose government or committee one is.

use crate::common::Fixture;

const UNITS: &str = "seeds/units.toml";

#[test]
fn a_duplicate_or_malformed_unit_is_told() {
    let broken = Fixture::with(UNITS, "id = \"tsw\"", "id = \"kjj\"");
    broken.tells(UNITS, "id = \"kjj\"", "unit kjj", "its id is taken by the entry at");
    let broken = Fixture::with(UNITS, "id = \"tsw\"", "id = \"团市委\"");
    broken.tells(UNITS, "团市委", "unit 团市委", "its id is not small letters");
    let name = "name = \"市商务局\"\nwords = \"市 商务局\"";
    let broken = Fixture::with(UNITS, name, "name = \"市税务局\"");
    broken.tells(UNITS, "市税务局", "unit shangwuju", "means the unit shuiwuju as well");
}

#[test]
fn a_name_that_the_plan_does_not_know_is_told() {
    let name = "name = \"市供销社\"\nwords = \"市 供销社\"";
    let broken = Fixture::with(UNITS, name, "name = \"市供销合作社\"");
    broken.tells(UNITS, "市供销合作社", "unit gxs", "`name` is not in");
}

#[test]
fn a_region_that_the_name_does_not_say_is_told() {
    let region = "region = \"360722\"";
    let broken = Fixture::with(UNITS, region, "region = \"360723\"");
    broken.tells(UNITS, "360723", "unit xinfeng", "its name says `360722`").alone();
    let broken = Fixture::with(UNITS, region, "");
    broken.tells(UNITS, "[[unit]]", "unit xinfeng", "its name says `360722`").alone();
    let broken = Fixture::with(UNITS, region, "region = \"360799\"");
    broken.tells(UNITS, "360799", "unit xinfeng", "unknown region `360799`");
}

#[test]
fn a_name_for_many_is_marked() {
    let name = "words = \"相关 县 (市、 区) 政府\"\ncollective = true";
    let broken = Fixture::with(UNITS, name, "words = \"相关 县 (市、 区) 政府\"");
    broken.tells(UNITS, "", "unit counties-concerned", "`collective` is false").alone();
    let words = "words = \"市 科协\"";
    let broken = Fixture::with(UNITS, words, "words = \"市 科协\"\ncollective = true");
    broken.tells(UNITS, "collective", "unit kx", "`collective` is true").alone();
}
