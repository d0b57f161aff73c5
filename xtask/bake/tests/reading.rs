//! Seeds that can't be read or are incomplete.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use common::Fixture;

const CHAINS: &str = "seeds/chains.toml";
const REGIONS: &str = "seeds/regions.toml";

#[test]
fn the_valid_seeds_have_no_problem() {
    assert_eq!(Fixture::valid().problems(), []);
}

#[test]
fn a_missing_file_is_reported() {
    let broken = Fixture::valid().without(REGIONS);
    broken.reports_only(REGIONS, "", "file", "can't be read");
}

#[test]
fn a_missing_boundary_file_is_reported() {
    let file = "geo/ganzhou-counties.geojson";
    Fixture::valid().without(file).reports_only(file, "", "file", "can't be read");
}

#[test]
fn syntax_errors_are_reported_in_every_file() {
    let broken = Fixture::with(CHAINS, "id = \"nev\"", "id = \"nev").and(
        "seeds/cities.toml",
        "name = \"吉安市\"",
        "name \"吉安市\"",
    );
    broken.reports(CHAINS, "id = \"nev", "syntax", "is not TOML");
    broken.reports("seeds/cities.toml", "吉安市", "syntax", "is not TOML");
}

#[test]
fn an_unknown_field_is_reported() {
    let broken = Fixture::with(CHAINS, "colour = \"#c94718\"", "colour = \"#c94718\"\nhue = 1");
    broken.reports_only(CHAINS, "hue", "chain chemicals", "`hue` is no field");
}

#[test]
fn an_unknown_field_of_a_role_is_reported() {
    let role = "{ region = \"360734\", term = \"承载地\"";
    let broken = Fixture::with(CHAINS, role, &format!("{role}, tier = \"core\""));
    broken.reports_only(CHAINS, role, "chain rare-earth", "`roles.3.tier` is no field");
}

#[test]
fn an_unknown_kind_of_entry_is_reported() {
    let broken = Fixture::with("seeds/core.toml", "[core]", "[spare]\nx = 1\n\n[core]");
    broken.reports_only("seeds/core.toml", "[spare]", "spare", "is no kind of entry");
}

#[test]
fn a_missing_kind_of_entry_is_reported() {
    let broken = Fixture::with("seeds/core.toml", "[core]", "[kore]");
    broken.reports("seeds/core.toml", "", "core", "has no [[core]]");
    broken.reports("seeds/core.toml", "[kore]", "kore", "is no kind of entry");
}

#[test]
fn a_second_entry_of_a_unique_kind_is_reported() {
    let broken = Fixture::with("seeds/core.toml", "[core]", "[[core]]\nregion = \"x\"\n[[core]]");
    broken.reports_only("seeds/core.toml", "", "core", "has 2 of it");
}

#[test]
fn a_value_of_another_type_is_reported() {
    let broken = Fixture::with(REGIONS, "lon = 115.035", "lon = \"115.035\"");
    broken.reports_only(REGIONS, "lon = \"115.035\"", "zone gz-hidz", "invalid type");
}

#[test]
fn values_of_another_type_do_not_hide_each_other() {
    let broken = Fixture::with(REGIONS, "lon = 115.035", "lon = \"115.035\"").and(
        CHAINS,
        "quote = \"以南康区为核心,部署现代家具产业创新链。\"",
        "quote = 5",
    );
    broken.reports(REGIONS, "lon", "zone gz-hidz", "invalid type");
    broken.reports(CHAINS, "quote = 5", "chain furniture", "invalid type");
}

#[test]
fn every_missing_field_is_reported() {
    let chain = "[[chain]]";
    let missing = |file: &str, from: &str, entry: &str, field: &str| {
        let broken = Fixture::with(file, from, "");
        let line = if file == CHAINS { chain } else { "" };
        broken.reports(file, line, entry, &format!("`{field}` is missing"));
    };
    missing(CHAINS, "colour = \"#c94718\"", "chain chemicals", "colour");
    missing(CHAINS, "name = \"稀土\"", "chain rare-earth", "name");
    missing(REGIONS, "host = \"360783\"", "zone ln-etdz", "host");
    missing(REGIONS, "lat = 24.88", "zone ln-etdz", "lat");
    missing(REGIONS, "short = \"瑞金\"", "county 360781", "short");
    missing(REGIONS, "id = \"360781\"", "county", "id");
    missing("seeds/atlas.toml", "title = \"赣州科创图谱\"", "atlas", "title");
    missing("seeds/atlas.toml", "name = \"天地图\"", "source", "name");
    missing("seeds/atlas.toml", "north = 26.14", "inset", "north");
    missing("seeds/atlas.toml", "lon = 113.6", "heading", "lon");
    missing("seeds/document.toml", "issuer = \"赣州市科学技术局\"", "document", "issuer");
    missing("seeds/core.toml", "measure = \"1\"", "core", "measure");
    missing("seeds/corridor.toml", "name = \"赣州科技创新走廊\"", "corridor", "name");
    missing("seeds/measures.toml", "section = \"五（一）\"", "measure s1", "section");
    missing("seeds/measures.toml", "title = \"工作保障\"", "section 五", "title");
    missing("seeds/units.toml", "name = \"市科协\"", "unit kx", "name");
    missing("seeds/cities.toml", "province = \"湖南省\"", "city 431000", "province");
    let why = "why = \"一核专指中国科学院赣江创新研究院。\"";
    missing("seeds/ambiguities.toml", why, "ambiguity zhanggong-twice-core", "why");
}

#[test]
fn a_zone_without_host_is_reported_once() {
    let broken = Fixture::with(REGIONS, "host = \"360783\"", "");
    broken.reports_only(REGIONS, "[[zone]]", "zone ln-etdz", "`host` is missing");
}

#[test]
fn several_problems_are_reported_at_once_in_the_order_of_files_and_lines() {
    let broken = Fixture::with(CHAINS, "colour = \"#b8327e\"", "")
        .and(
            CHAINS,
            "term = \"核心\", wording = \"蓉江新区\"",
            "term = \"主心\", wording = \"蓉江新区\"",
        )
        .and(REGIONS, "host = \"360783\"", "host = \"360799\"")
        .and("seeds/corridor.toml", "    { region = \"360731\", wording = \"于都县\" },\n", "")
        .and("geo/ganzhou-counties.geojson", "\"adcode\":\"360781\"", "\"adcode\":\"360799\"");
    broken.reports(CHAINS, "[[chain]]", "chain textile", "`colour` is missing");
    broken.reports(CHAINS, "主心", "chain digital, rongjiang", "is no word the plan uses");
    broken.reports(CHAINS, "roles = [", "chain digital", "no region of it is 核心");
    broken.reports(REGIONS, "host = \"360799\"", "zone ln-etdz", "unknown county `360799`");
    broken.reports("seeds/corridor.toml", "quote", "corridor", "names 于都县 (360731)");
    let problems = broken.problems();
    assert!(problems.iter().any(|it| it.file.starts_with("geo") && it.entry.contains("360781")));
    let places: Vec<_> = problems.iter().map(|it| (&it.file, it.line)).collect();
    assert!(places.is_sorted());
    assert!(problems.len() >= 6);
}
