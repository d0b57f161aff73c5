//! Units: unique names, and the region that each governs.

use crate::common::Fixture;

const UNITS: &str = "seeds/units.toml";

#[test]
fn a_duplicate_or_malformed_unit_is_reported() {
    let broken = Fixture::with(UNITS, "id = \"tsw\"", "id = \"kjj\"");
    broken.reports(UNITS, "id = \"kjj\"", "unit kjj", "its id is taken by the entry at");
    let broken = Fixture::with(UNITS, "id = \"tsw\"", "id = \"团市委\"");
    broken.reports(UNITS, "团市委", "unit 团市委", "its id is not small letters");
    let name = "name = \"市商务局\"\nwords = \"市 商务局\"";
    let broken = Fixture::with(UNITS, name, "name = \"市税务局\"");
    broken.reports(UNITS, "市税务局", "unit shangwuju", "means the unit shuiwuju as well");
}

#[test]
fn a_name_that_is_not_in_the_plan_is_reported() {
    let name = "name = \"市供销社\"\nwords = \"市 供销社\"";
    let broken = Fixture::with(UNITS, name, "name = \"市供销合作社\"");
    broken.reports(UNITS, "市供销合作社", "unit gxs", "`name` is not in");
}

#[test]
fn a_region_that_differs_from_the_name_is_reported() {
    let region = "region = \"360722\"";
    let broken = Fixture::with(UNITS, region, "region = \"360723\"");
    broken.reports_only(UNITS, "360723", "unit xinfeng", "its name says `360722`");
    let broken = Fixture::with(UNITS, region, "");
    broken.reports_only(UNITS, "[[unit]]", "unit xinfeng", "its name says `360722`");
    let broken = Fixture::with(UNITS, region, "region = \"360799\"");
    broken.reports(UNITS, "360799", "unit xinfeng", "unknown region `360799`");
}

#[test]
fn a_collective_name_that_is_not_marked_is_reported() {
    let name = "words = \"相关 县 (市、 区) 政府\"\ncollective = true";
    let broken = Fixture::with(UNITS, name, "words = \"相关 县 (市、 区) 政府\"");
    broken.reports_only(UNITS, "", "unit counties-concerned", "`collective` is false");
    let words = "words = \"市 科协\"";
    let broken = Fixture::with(UNITS, words, "words = \"市 科协\"\ncollective = true");
    broken.reports_only(UNITS, "collective", "unit kx", "`collective` is true");
}
