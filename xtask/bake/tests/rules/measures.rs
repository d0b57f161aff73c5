//! Measures: their section, their summary, and their clauses in the order of the text.

use crate::common::Fixture;

const CHAINS: &str = "seeds/chains.toml";
const MEASURES: &str = "seeds/measures.toml";

#[test]
fn a_missing_or_long_summary_is_reported() {
    let summary = "设立人才发展基金，成立人才服务银行，推广科技金融产品，引入第三方服务机构。";
    let line = format!("summary = \"{summary}\"");
    let broken = Fixture::with(MEASURES, &line, "");
    broken.reports_only(MEASURES, "[[measure]]", "measure 26", "`summary` is missing");
    let long = format!("summary = \"{summary}{summary}\"");
    let broken = Fixture::with(MEASURES, &line, &long);
    broken.reports_only(MEASURES, "summary", "measure 26", "its summary has 74 characters");
}

#[test]
fn a_summary_in_the_plans_own_words_is_reported() {
    let own = "推广应用纺织新型传感器、智能测量仪表";
    let ours =
        "发展牛仔全产业链绿色制造与清洁生产技术，建设于都纺织服装大数据中心，推广智能纺织装备。";
    let broken = Fixture::with(MEASURES, ours, own);
    broken.reports_only(MEASURES, "summary", "measure 8", "is the plan's own words");
}

#[test]
fn a_section_that_is_not_the_plans_is_reported() {
    let broken = Fixture::with(MEASURES, "title = \"工作保障\"", "title = \"保障工作\"");
    broken.reports_only(MEASURES, "title", "section 五", "starts with `五、保障工作`");
    let (from, to) = ("id = \"四（八）\"", "id = \"四（九）\"");
    let broken = Fixture::with(MEASURES, from, to);
    broken.reports(MEASURES, "section", "measure 29", "its section 四（八） is not there");
    broken.reports(MEASURES, "[[section]]", "section 四（九）", "no measure stands under it");
}

#[test]
fn a_quotation_of_another_measure_is_reported() {
    // The sentence is in measure 27, not in 26.
    let (from, to) = ("打造总规模10亿元、独立运作的基金集群", "带动全市技术交易额年均增长20%以上");
    let quote = |words| format!("quote = \"{words}\"\ntargets");
    let broken = Fixture::with(MEASURES, &quote(from), &quote(to));
    broken.reports(MEASURES, to, "measure 26", "`clause.0.quote` is not in the text of measure 26");
    let broken = Fixture::with(
        CHAINS,
        "measure = \"3\"\nquote = \"以南康区为核心",
        "measure = \"2\"\nquote = \"以南康区为核心",
    );
    broken.reports(CHAINS, "quote", "chain furniture", "`quote` is not in the text of measure 2");
}

#[test]
fn clauses_out_of_order_or_without_use_are_reported() {
    let first = "[[measure.clause]]\nquote = \"发展医药健康技术\"\n\
        chains = [{ chain = \"health-food-agri\", wording = \"医药\" }]\n";
    let last = "regions = [{ region = \"360702\", wording = \"章贡区\" }]\n";
    let moved = format!("{last}\n{first}");
    let broken = Fixture::with(MEASURES, first, "").and(MEASURES, last, &moved);
    broken.reports_only(MEASURES, "", "measure 7", "not in the order of the text");
    let chains = "chains = [{ chain = \"health-food-agri\", wording = \"医药\" }]\n";
    let broken = Fixture::with(MEASURES, chains, "");
    // The scene of the chain has a task of this measure as well.
    broken.reports(MEASURES, "发展医药", "measure 7", "its quotation is there for nothing");
}
