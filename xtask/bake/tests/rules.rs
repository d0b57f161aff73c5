//! Each rule of the seeds, proven on seeds that break it in one place.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use common::Fixture;

const AMBIGUITIES: &str = "seeds/ambiguities.toml";
const CHAINS: &str = "seeds/chains.toml";
const CITIES: &str = "seeds/cities.toml";
const CORE: &str = "seeds/core.toml";
const CORRIDOR: &str = "seeds/corridor.toml";
const DOCUMENT: &str = "seeds/document.toml";
const MEASURES: &str = "seeds/measures.toml";
const REGIONS: &str = "seeds/regions.toml";

// Ids

#[test]
fn a_duplicate_id_is_told() {
    let broken = Fixture::with(CHAINS, "id = \"chemicals\"", "id = \"digital\"");
    broken.tells(CHAINS, "id = \"digital\"", "chain digital", "its id is taken by the entry at");
    let broken = Fixture::with(CITIES, "id = \"441600\"", "id = \"360702\"");
    broken.tells(CITIES, "360702", "city 360702", "taken by the entry at seeds/regions.toml:");
    let broken = Fixture::with(MEASURES, "id = \"33\"", "id = \"32\"");
    broken.tells(MEASURES, "id = \"32\"", "measure 32", "its id is taken");
    let broken = Fixture::with(AMBIGUITIES, "id = \"nev-ahead\"", "id = \"signing-date\"");
    broken.tells(AMBIGUITIES, "signing-date", "ambiguity signing-date", "its id is taken").alone();
}

#[test]
fn a_malformed_id_is_told() {
    let broken = Fixture::with(CITIES, "id = \"441600\"", "id = \"4416\"");
    broken.tells(CITIES, "4416", "city 4416", "its id is not an adcode of six digits");
    let broken = Fixture::with(AMBIGUITIES, "id = \"nev-ahead\"", "id = \"Nev ahead\"");
    broken.tells(AMBIGUITIES, "Nev", "ambiguity Nev ahead", "its id is not small letters").alone();
}

#[test]
fn an_unknown_id_is_told() {
    let (from, to) =
        ("region = \"360735\", term = \"支撑\"", "region = \"360739\", term = \"支撑\"");
    let broken = Fixture::with(CHAINS, from, to);
    broken.tells(CHAINS, to, "chain textile", "unknown region `360739`");
    let broken = Fixture::with(CORE, "region = \"ganjiang-institute\"", "region = \"institute\"");
    broken.tells(CORE, "region", "core", "unknown region `institute`");
    let broken = Fixture::with(CORE, "measure = \"1\"", "measure = \"34\"");
    broken.tells(CORE, "measure", "core", "unknown measure `34`").alone();
    let broken = Fixture::with(CORRIDOR, "region = \"gz-hidz\"", "region = \"hidz\"");
    broken.tells(CORRIDOR, "hidz", "corridor", "`members.1.region` names the unknown region");
    let broken = Fixture::with(REGIONS, "host = \"360783\"", "host = \"gz-hidz\"");
    broken.tells(REGIONS, "host = \"gz-hidz\"", "zone ln-etdz", "unknown county").alone();
}

#[test]
fn an_unknown_id_in_a_doubt_is_told() {
    let broken =
        Fixture::with(AMBIGUITIES, "regions = [\"360783\", \"ln-etdz\"]", "regions = [\"x\"]");
    broken.tells(AMBIGUITIES, "x", "ambiguity longnan-city-or-zone", "unknown region `x`").alone();
    let broken =
        Fixture::with(AMBIGUITIES, "chains = [\"green-materials\"]", "chains = [\"green\"]");
    broken.tells(AMBIGUITIES, "green", "ambiguity green-materials-split", "unknown chain").alone();
    let broken =
        Fixture::with(AMBIGUITIES, "measures = [\"7\", \"18\"]", "measures = [\"7\", \"38\"]");
    broken.tells(AMBIGUITIES, "38", "ambiguity medical-park-name", "unknown measure").alone();
}

// Names

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
    let broken = Fixture::with(
        REGIONS,
        "short = \"汽车科技城\"\naliases",
        "short = \"E城\"\naliases",
    )
    .and(CITIES, "name = \"吉安市\"", "name = \"吉安市\"");
    assert_eq!(broken.problems(), [], "a short name is not read");
    let broken = Fixture::with(CHAINS, "name = \"现代家具\"", "name = \"现代家具★\"").and(
        CHAINS,
        "words = \"现代 家具\"",
        "words = \"现代 家具★\"",
    );
    broken.tells(CHAINS, "家具★", "chain furniture", "the pinyin of ★ is missing").alone();
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

// Quotations

#[test]
fn a_quotation_that_is_not_in_the_plan_is_told() {
    // The text has half-width commas.
    let broken = Fixture::with(CHAINS, "以南康区为核心,部署", "以南康区为核心，部署");
    broken.tells(CHAINS, "quote", "chain furniture", "`quote` is not in").alone();
    let broken = Fixture::with(CORE, "为核心,构建由基础研究", "为核心,构建基础研究");
    broken.tells(CORE, "quote", "core", "`quote` is not in").alone();
    let broken = Fixture::with(CORRIDOR, "打造赣州科技创新走廊。", "打造赣州科技创新走廊！");
    broken.tells(CORRIDOR, "quote", "corridor", "`quote` is not in").alone();
    let broken = Fixture::with(AMBIGUITIES, "\"围绕新能源汽车科技城\"", "\"围绕新能源科技城\"");
    broken
        .tells(AMBIGUITIES, "围绕", "ambiguity nev-city-position", "`quotes.1` is not in")
        .alone();
}

#[test]
fn a_change_of_the_plans_text_is_told_where_it_is_quoted() {
    let text = "seeds/implementation-plan.txt";
    let broken = Fixture::with(text, "部署化工新材料产业创新链", "部署化工材料产业创新链");
    broken.tells(CHAINS, "quote", "chain chemicals", "`quote` is not in").alone();
}

#[test]
fn titles_dates_and_aliases_are_the_texts() {
    let broken = Fixture::with(DOCUMENT, "signed = \"2022317\"", "signed = \"20220317\"");
    broken.tells(DOCUMENT, "signed", "document", "`signed` is not in").alone();
    let broken = Fixture::with(DOCUMENT, "\"2023-03-25\"", "\"2023-03-26\"");
    broken.tells(DOCUMENT, "published", "document", "`published` is not in").alone();
    let broken = Fixture::with(REGIONS, "[\"新能源汽车科技城\"]", "[\"新能源车城\"]");
    broken.tells(REGIONS, "aliases", "zone nev-city", "`aliases.0` is not in").alone();
    let broken =
        Fixture::with(MEASURES, "title = \"发展现代家居技术\"", "title = \"发展现代家具技术\"");
    broken.tells(MEASURES, "title", "measure 9", "no paragraph of the text starts with").alone();
    let broken = Fixture::with(MEASURES, "title = \"加大科技投入\"", "title = \"强化产权保护吗\"");
    broken.tells(MEASURES, "title", "measure s2", "starts with `(二)").alone();
}

#[test]
fn parts_of_a_quotation_are_in_it() {
    let broken = Fixture::with(CHAINS, "\"风力\"", "\"风电\"");
    broken.tells(CHAINS, "ahead", "chain nev", "`ahead.1` is not in").alone();
    let broken = Fixture::with(CORRIDOR, "name = \"赣州科技创新走廊\"", "name = \"科创走廊\"");
    broken.tells(CORRIDOR, "name", "corridor", "`name` is not in").alone();
}

// Roles

#[test]
fn a_region_of_the_quotation_without_a_role_is_told() {
    let role = "    { region = \"360781\", term = \"支撑\", wording = \"瑞金\" },\n";
    let broken = Fixture::with(CHAINS, role, "");
    broken
        .tells(CHAINS, "quote", "chain textile", "names 瑞金 (360781), which has no role")
        .alone();
}

#[test]
fn a_role_whose_region_is_not_in_the_quotation_is_told() {
    let role = "    { region = \"360781\", term = \"支撑\", wording = \"瑞金\" },\n";
    let extra = "    { region = \"360733\", term = \"支撑\", wording = \"会昌\" },\n";
    let broken = Fixture::with(CHAINS, role, &format!("{role}{extra}"));
    let what = "会昌 (360733) is not named in the quotation";
    broken.tells(CHAINS, "会昌", "chain textile, 360733", what).alone();
}

#[test]
fn a_zone_is_not_its_county() {
    let quote = "region = \"gx-agri\", term = \"支撑\", wording = \"赣县国家现代农业示范区\"";
    let broken =
        Fixture::with(CHAINS, quote, "region = \"360704\", term = \"支撑\", wording = \"赣县\"");
    broken.tells(CHAINS, "赣县", "chain health-food-agri, 360704", "is not named");
    broken.tells(
        CHAINS,
        "quote",
        "chain health-food-agri",
        "names 赣县国家现代农业示范区 (gx-agri)",
    );
    let zone = "region = \"ln-etdz\", term = \"重要发展区域\", wording = \"龙南经开区\"";
    let city = "region = \"360783\", term = \"重要发展区域\", wording = \"龙南\"";
    let broken = Fixture::with(CHAINS, zone, city);
    broken.tells(CHAINS, "龙南", "chain rare-earth, 360783", "is not named");
    broken.tells(CHAINS, "quote", "chain rare-earth", "names 龙南经开区 (ln-etdz)");
}

#[test]
fn another_wording_than_the_quotations_is_told() {
    let broken = Fixture::with(CHAINS, "wording = \"瑞金\"", "wording = \"瑞金市\"");
    broken.tells(CHAINS, "瑞金市", "chain textile, 360781", "says 瑞金, not `瑞金市`").alone();
    let broken = Fixture::with(CORE, "wording = \"中国科学院赣江", "wording = \"赣江");
    broken.tells(CORE, "region", "core, ganjiang-institute", "says 中国科学院").alone();
}

#[test]
fn a_region_listed_twice_is_told() {
    let role = "    { region = \"360781\", term = \"支撑\", wording = \"瑞金\" },\n";
    let broken = Fixture::with(CHAINS, role, &role.repeat(2));
    broken.tells(CHAINS, "瑞金", "chain textile, 360781", "is listed twice").alone();
    let member = "    { region = \"360783\", wording = \"龙南市\" },\n";
    let broken = Fixture::with(CORRIDOR, member, &member.repeat(2));
    broken.tells(CORRIDOR, "龙南市", "corridor, 360783", "is listed twice").alone();
}

#[test]
fn another_order_than_the_quotations_is_told() {
    let (first, second) = ("{ region = \"360783\", wording = \"龙南市\" }", "信丰县\" }");
    let broken = Fixture::with(CORRIDOR, first, "{ region = \"360722\", wording = \"_\" }")
        .and(CORRIDOR, &format!("{{ region = \"360722\", wording = \"{second}"), first)
        .and(CORRIDOR, "\"_\"", "\"信丰县\"");
    broken.tells(CORRIDOR, "members", "corridor", "not in the order of the quotation").alone();
}

#[test]
fn a_member_missing_from_the_corridor_is_told() {
    let member = "    { region = \"360783\", wording = \"龙南市\" },\n";
    let broken = Fixture::with(CORRIDOR, member, "");
    broken.tells(CORRIDOR, "quote", "corridor", "names 龙南市 (360783)").alone();
}

// Terms

#[test]
fn an_unknown_term_is_told() {
    let broken =
        Fixture::with(CHAINS, "\"支撑\", wording = \"瑞金\"", "\"支持\", wording = \"瑞金\"");
    broken.tells(CHAINS, "支持", "chain textile, 360781", "`支持` is no word").alone();
}

#[test]
fn a_term_that_is_not_in_the_quotation_is_told() {
    let broken =
        Fixture::with(CHAINS, "\"支撑\", wording = \"瑞金\"", "\"承载地\", wording = \"瑞金\"");
    broken.tells(CHAINS, "承载地", "chain textile, 360781", "its term 承载地 is not in").alone();
}

#[test]
fn a_term_that_the_sentence_gives_to_others_is_told() {
    let broken =
        Fixture::with(CHAINS, "\"支撑\", wording = \"瑞金\"", "\"核心\", wording = \"瑞金\"");
    broken.tells(CHAINS, "核心", "chain textile, 360781", "the sentence says 支撑 of it").alone();
    let (from, to) = ("\"重点区域\", wording = \"崇义\"", "\"重点区\", wording = \"崇义\"");
    let broken = Fixture::with(CHAINS, from, to);
    broken.tells(CHAINS, "崇义", "chain tungsten, 360725", "the sentence says 重点区域").alone();
}

#[test]
fn a_chain_without_core_is_told() {
    let (from, to) = ("\"核心\", wording = \"南康区\"", "\"支撑\", wording = \"南康区\"");
    let broken = Fixture::with(CHAINS, from, to);
    broken.tells(CHAINS, "roles", "chain furniture", "no region of it is 核心");
}

// Colours

#[test]
fn an_invalid_colour_is_told() {
    for colour in ["#B8327E", "b8327e", "#b8327", "#b8327g", "red"] {
        let broken = Fixture::with(CHAINS, "#b8327e", colour);
        broken.tells(CHAINS, "colour", "chain textile", "is invalid").alone();
    }
}

#[test]
fn a_duplicate_colour_is_told_and_so_is_one_that_looks_like_another() {
    for colour in ["#8453ad", "#8654b0"] {
        let broken = Fixture::with(CHAINS, "#b8327e", colour);
        broken
            .tells(CHAINS, "colour", "chain textile", "looks like that of chain rare-earth")
            .alone();
    }
}

#[test]
fn a_colour_that_does_not_stand_out_is_told() {
    let broken = Fixture::with(CHAINS, "#b8327e", "#6b1d4a");
    broken.tells(CHAINS, "colour", "chain textile", "with #1b1a17 is").alone();
    let broken = Fixture::with(CHAINS, "#b8327e", "#f5a3cf");
    broken.tells(CHAINS, "colour", "chain textile", "with #fdfcf8 is");
    broken.tells(CHAINS, "colour", "chain textile", "with #ffffff is");
}

// Places

#[test]
fn marks_too_close_to_each_other_are_told() {
    let broken = Fixture::with(REGIONS, "lat = 25.832", "lat = 25.85");
    let what = "less than 0.03 degrees from zone gz-etdz";
    broken.tells(REGIONS, "lon = 114.85", "zone nev-city", what).alone();
}
