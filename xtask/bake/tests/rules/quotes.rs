//! Quotations: word for word as in the plan's text.

use crate::common::Fixture;

const AMBIGUITIES: &str = "seeds/ambiguities.toml";
const CHAINS: &str = "seeds/chains.toml";
const CORE: &str = "seeds/core.toml";
const CORRIDOR: &str = "seeds/corridor.toml";
const DOCUMENT: &str = "seeds/document.toml";
const MEASURES: &str = "seeds/measures.toml";
const REGIONS: &str = "seeds/regions.toml";

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
    broken.tells(REGIONS, "aliases", "zone nev-city", "`aliases.0` is not in");
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
