//! Seeds that can't be read, or lack something.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use common::Fixture;

const CHAINS: &str = "seeds/chains.toml";
const REGIONS: &str = "seeds/regions.toml";

#[test]
fn the_good_seeds_have_no_problem() {
    assert_eq!(Fixture::good().problems(), []);
}

#[test]
fn a_missing_file_is_told() {
    let broken = Fixture::good().without(REGIONS);
    broken.tells(REGIONS, "", "file", "can't be read").alone();
}

#[test]
fn a_missing_boundary_file_is_told() {
    let file = "geo/ganzhou-counties.geojson";
    Fixture::good().without(file).tells(file, "", "file", "can't be read").alone();
}

#[test]
fn faults_of_syntax_are_told_in_every_file() {
    let broken = Fixture::with(CHAINS, "id = \"nev\"", "id = \"nev").and(
        "seeds/cities.toml",
        "name = \"吉安市\"",
        "name \"吉安市\"",
    );
    broken.tells(CHAINS, "id = \"nev", "syntax", "is not TOML");
    broken.tells("seeds/cities.toml", "吉安市", "syntax", "is not TOML");
}

#[test]
fn an_unknown_field_is_told() {
    let broken = Fixture::with(CHAINS, "colour = \"#c94718\"", "colour = \"#c94718\"\nhue = 1");
    broken.tells(CHAINS, "hue", "chain chemicals", "`hue` is no field").alone();
}

#[test]
fn an_unknown_field_of_a_role_is_told() {
    let role = "{ region = \"360734\", term = \"承载地\"";
    let broken = Fixture::with(CHAINS, role, &format!("{role}, tier = \"core\""));
    broken.tells(CHAINS, role, "chain rare-earth", "`roles.3.tier` is no field").alone();
}

#[test]
fn an_unknown_kind_of_entry_is_told() {
    let broken = Fixture::with("seeds/core.toml", "[core]", "[spare]\nx = 1\n\n[core]");
    broken.tells("seeds/core.toml", "[spare]", "spare", "is no kind of entry").alone();
}

#[test]
fn a_missing_kind_of_entry_is_told() {
    let broken = Fixture::with("seeds/core.toml", "[core]", "[kore]");
    broken.tells("seeds/core.toml", "", "core", "has no [[core]]");
    broken.tells("seeds/core.toml", "[kore]", "kore", "is no kind of entry");
}

#[test]
fn a_second_entry_of_what_is_there_once_is_told() {
    let broken = Fixture::with("seeds/core.toml", "[core]", "[[core]]\nregion = \"x\"\n[[core]]");
    broken.tells("seeds/core.toml", "", "core", "has 2 of it").alone();
}

#[test]
fn a_value_of_another_type_is_told() {
    let broken = Fixture::with(REGIONS, "lon = 115.035", "lon = \"115.035\"");
    broken.tells(REGIONS, "lon = \"115.035\"", "zone gz-hidz", "invalid type").alone();
}

#[test]
fn values_of_another_type_do_not_hide_each_other() {
    let broken = Fixture::with(REGIONS, "lon = 115.035", "lon = \"115.035\"").and(
        CHAINS,
        "quote = \"以南康区为核心,部署现代家具产业创新链。\"",
        "quote = 5",
    );
    broken.tells(REGIONS, "lon", "zone gz-hidz", "invalid type");
    broken.tells(CHAINS, "quote = 5", "chain furniture", "invalid type");
}

#[test]
fn every_missing_field_is_told() {
    let chain = "[[chain]]";
    let told = |file: &str, from: &str, entry: &str, field: &str| {
        let broken = Fixture::with(file, from, "");
        let line = if file == CHAINS { chain } else { "" };
        broken.tells(file, line, entry, &format!("`{field}` is missing"));
    };
    told(CHAINS, "colour = \"#c94718\"", "chain chemicals", "colour");
    told(CHAINS, "name = \"稀土\"", "chain rare-earth", "name");
    told(REGIONS, "host = \"360783\"", "zone ln-etdz", "host");
    told(REGIONS, "lat = 24.88", "zone ln-etdz", "lat");
    told(REGIONS, "short = \"瑞金\"", "county 360781", "short");
    told(REGIONS, "id = \"360781\"", "county", "id");
    told("seeds/atlas.toml", "title = \"赣州科创图谱\"", "atlas", "title");
    told("seeds/atlas.toml", "name = \"天地图\"", "source", "name");
    told("seeds/atlas.toml", "north = 26.14", "inset", "north");
    told("seeds/atlas.toml", "lon = 113.6", "heading", "lon");
    told("seeds/document.toml", "issuer = \"赣州市科学技术局\"", "document", "issuer");
    told("seeds/core.toml", "measure = \"1\"", "core", "measure");
    told("seeds/corridor.toml", "name = \"赣州科技创新走廊\"", "corridor", "name");
    told("seeds/measures.toml", "section = \"五（一）\"", "measure s1", "section");
    told("seeds/measures.toml", "title = \"工作保障\"", "section 五", "title");
    told("seeds/units.toml", "name = \"市科协\"", "unit kx", "name");
    told("seeds/cities.toml", "province = \"湖南省\"", "city 431000", "province");
    let why = "why = \"一核专指中国科学院赣江创新研究院。\"";
    told("seeds/ambiguities.toml", why, "ambiguity zhanggong-twice-core", "why");
}

#[test]
fn a_zone_without_host_is_told_once() {
    let broken = Fixture::with(REGIONS, "host = \"360783\"", "");
    broken.tells(REGIONS, "[[zone]]", "zone ln-etdz", "`host` is missing").alone();
}

#[test]
fn several_problems_are_told_at_once_in_the_order_of_files_and_lines() {
    let broken = Fixture::with(CHAINS, "colour = \"#b8327e\"", "")
        .and(
            CHAINS,
            "term = \"核心\", wording = \"蓉江新区\"",
            "term = \"主心\", wording = \"蓉江新区\"",
        )
        .and(REGIONS, "host = \"360783\"", "host = \"360799\"")
        .and("seeds/corridor.toml", "    { region = \"360731\", wording = \"于都县\" },\n", "")
        .and("geo/ganzhou-counties.geojson", "\"adcode\":\"360781\"", "\"adcode\":\"360799\"");
    broken.tells(CHAINS, "[[chain]]", "chain textile", "`colour` is missing");
    broken.tells(CHAINS, "主心", "chain digital, rongjiang", "is no word the plan uses");
    broken.tells(CHAINS, "roles = [", "chain digital", "no region of it is 核心");
    broken.tells(REGIONS, "host = \"360799\"", "zone ln-etdz", "unknown county `360799`");
    broken.tells("seeds/corridor.toml", "quote", "corridor", "names 于都县 (360731)");
    let problems = broken.problems();
    assert!(problems.iter().any(|it| it.file.starts_with("geo") && it.entry.contains("360781")));
    let places: Vec<_> = problems.iter().map(|it| (&it.file, it.line)).collect();
    assert!(places.is_sorted());
    assert!(problems.len() >= 6);
}
