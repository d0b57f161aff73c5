//! Chains of a measure: each with its word in the text, and every chain that is called by name.

use crate::common::Fixture;

const MEASURES: &str = "seeds/measures.toml";
const HEALTH: &str = "chains = [{ chain = \"health-food-agri\", wording = \"医药\" }]";

#[test]
fn a_word_that_is_not_in_the_quotation_is_reported() {
    let broken = Fixture::with(MEASURES, HEALTH, &HEALTH.replace("医药", "食品"));
    broken.reports_only(
        MEASURES,
        "食品",
        "measure 7",
        "食品 (health-food-agri) is not in the quotation",
    );
    let broken = Fixture::with(MEASURES, HEALTH, &HEALTH.replace("医药", ""));
    broken.reports_only(MEASURES, "chains", "measure 7", "chains.0.wording` is missing");
    let broken = Fixture::with(MEASURES, HEALTH, &HEALTH.replace("food", "drink"));
    // The scene of the chain has a task of this measure as well.
    broken.reports(MEASURES, "drink", "measure 7", "unknown chain `health-drink-agri`");
}

#[test]
fn a_chain_listed_twice_is_reported() {
    let twice = "chains = [{ chain = \"health-food-agri\", wording = \"医药\" }, \
        { chain = \"health-food-agri\", wording = \"健康\" }]";
    let broken = Fixture::with(MEASURES, HEALTH, twice);
    broken.reports_only(MEASURES, "健康", "measure 7", "health-food-agri is listed twice");
}

#[test]
fn a_listed_chain_whose_own_clause_is_here_is_reported() {
    let quote = "责任单位:市工信局、市发改委、市科技局,县(市、区)政府\"";
    let clause = "quote = \"以南康区为核心\"\n\
        regions = [{ region = \"360703\", wording = \"南康区\" }]\n\
        chains = [{ chain = \"furniture\", wording = \"核心\" }]\n\n[[measure.clause]]\nquote = \"";
    let broken =
        Fixture::with(MEASURES, &format!("quote = \"{quote}"), &format!("{clause}{quote}"));
    broken.reports_only(MEASURES, "furniture", "measure 3", "chain furniture is laid out here");
}

#[test]
fn a_chain_that_is_called_by_name_and_not_listed_is_reported() {
    let touch = "    { chain = \"textile\", wording = \"纺织服装\" },\n    { chain = \"furniture\", wording = \"家居\" },\n";
    let broken =
        Fixture::with(MEASURES, touch, "    { chain = \"furniture\", wording = \"家居\" },\n");
    broken.reports_only(MEASURES, "[[measure]]", "measure 16", "its text says 纺织服装");
}
