//! Quotations: verbatim in the plan's text.

use crate::common::Fixture;

const AMBIGUITIES: &str = "seeds/ambiguities.toml";
const CHAINS: &str = "seeds/chains.toml";
const CORE: &str = "seeds/core.toml";
const CORRIDOR: &str = "seeds/corridor.toml";
const DOCUMENT: &str = "seeds/document.toml";
const MEASURES: &str = "seeds/measures.toml";
const REGIONS: &str = "seeds/regions.toml";

#[test]
fn a_quotation_that_is_not_in_the_plan_is_reported() {
    // The text has half-width commas.
    let broken = Fixture::with(CHAINS, "以南康区为核心,部署", "以南康区为核心，部署");
    broken.reports_only(CHAINS, "quote", "chain furniture", "`quote` is not in");
    let broken = Fixture::with(CORE, "为核心,构建由基础研究", "为核心,构建基础研究");
    broken.reports_only(CORE, "quote", "core", "`quote` is not in");
    let broken = Fixture::with(CORRIDOR, "打造赣州科技创新走廊。", "打造赣州科技创新走廊！");
    broken.reports_only(CORRIDOR, "quote", "corridor", "`quote` is not in");
    let broken = Fixture::with(AMBIGUITIES, "\"围绕新能源汽车科技城\"", "\"围绕新能源科技城\"");
    broken.reports_only(AMBIGUITIES, "围绕", "ambiguity nev-city-position", "`quotes.1` is not in");
}

#[test]
fn a_change_of_the_plans_text_is_reported_where_it_is_quoted() {
    let text = "seeds/implementation-plan.txt";
    let broken = Fixture::with(text, "部署化工新材料产业创新链", "部署化工材料产业创新链");
    broken.reports_only(CHAINS, "quote", "chain chemicals", "`quote` is not in");
}

#[test]
fn titles_dates_and_aliases_that_are_not_in_the_text_are_reported() {
    let broken = Fixture::with(DOCUMENT, "signed = \"2022317\"", "signed = \"20220317\"");
    broken.reports_only(DOCUMENT, "signed", "document", "`signed` is not in");
    let broken = Fixture::with(DOCUMENT, "\"2023-03-25\"", "\"2023-03-26\"");
    broken.reports_only(DOCUMENT, "published", "document", "`published` is not in");
    let broken = Fixture::with(REGIONS, "[\"新能源汽车科技城\"]", "[\"新能源车城\"]");
    broken.reports(REGIONS, "aliases", "zone nev-city", "`aliases.0` is not in");
    let broken =
        Fixture::with(MEASURES, "title = \"发展现代家居技术\"", "title = \"发展现代家具技术\"");
    broken.reports_only(MEASURES, "title", "measure 9", "no paragraph of the text starts with");
    let broken = Fixture::with(MEASURES, "title = \"加大科技投入\"", "title = \"强化产权保护吗\"");
    broken.reports_only(MEASURES, "title", "measure s2", "starts with `(二)");
}

#[test]
fn parts_that_are_not_in_their_quotation_are_reported() {
    let broken = Fixture::with(CHAINS, "\"风力\"", "\"风电\"");
    broken.reports_only(CHAINS, "ahead", "chain nev", "`ahead.1` is not in");
    let broken = Fixture::with(CORRIDOR, "name = \"赣州科技创新走廊\"", "name = \"科创走廊\"");
    broken.reports_only(CORRIDOR, "name", "corridor", "`name` is not in");
}
