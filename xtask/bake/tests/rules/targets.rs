//! Targets: each figure with the plan's words around it, none more and none less.

use crate::common::Fixture;

const MEASURES: &str = "seeds/measures.toml";

/// The good seeds with one target changed, held against what must be told, alone.
fn told(from: &str, to: &str, entry: &str, what: &str) {
    let broken = Fixture::with(MEASURES, from, to);
    broken.tells(MEASURES, to, entry, what).alone();
}

#[test]
fn another_figure_or_unit_than_the_quotations_is_told() {
    let (entry, what) = ("measure 17, 5万名", "the quotation says 5万名 0 times");
    told("figure = \"50万\"", "figure = \"5万\"", entry, what);
    let (from, to) = ("figure = \"60亿\", unit = \"元\"", "figure = \"60亿\", unit = \"美元\"");
    told(from, to, "measure 27, 60亿美元", "says 60亿美元 0 times");
    told("figure = \"2-3\"", "figure = \"3\"", "measure 18, 3个", "says 3个 0 times");
}

#[test]
fn what_is_no_figure_is_told() {
    let broken = Fixture::with(MEASURES, "figure = \"50万\"", "figure = \"约50万\"");
    broken.tells(MEASURES, "约50万", "measure 17, 约50万名", "`约50万` is no figure");
}

#[test]
fn another_indicator_than_the_quotations_is_told() {
    let (from, to) = ("indicator = \"绿色园区\"", "indicator = \"绿色工业园\"");
    told(from, to, "measure 31, 5个", "its indicator 绿色工业园 is not in the quotation");
}

#[test]
fn comparators_are_the_plans_words_around_the_figure() {
    let target = |words: &str| {
        format!("unit = \"家\", comparators = [{words}] }},\n    {{ indicator = \"科技型")
    };
    let good = target("\"达\", \"以上\"");
    let told = |words: &str, what: &str| {
        let broken = Fixture::with(MEASURES, &good, &target(words));
        broken.tells(MEASURES, "高新技术企业", "measure 11, 2000家", what);
    };
    told("\"达\"", "the figure is followed by 以上");
    told("\"达\", \"左右\"", "the figure is followed by 以上");
    told("\"以上\"", "the plan says 达 before the figure");
    told("\"达到\", \"以上\"", "`达到` does not stand before the figure");
    told("\"力争\", \"达\", \"以上\"", "`力争` does not stand before the figure");
    told("\"以上\", \"达\"", "the figure is followed by 以上");
}

#[test]
fn the_time_is_the_quotations() {
    let by = "by = \"到2025\"";
    told(
        by,
        "by = \"到2025年\"",
        "measure 26",
        "its `by` is `到2025年`, its quotation says `到2025`",
    );
    let broken = Fixture::with(MEASURES, by, "");
    broken.tells(MEASURES, "", "measure 26", "its quotation says `到2025`").alone();
    let fund = "quote = \"打造总规模10亿元、独立运作的基金集群\"";
    let dated = format!("{fund}\nby = \"到2025年\"");
    let broken = Fixture::with(MEASURES, fund, &dated);
    broken.tells(MEASURES, "by", "measure 26", "its quotation says ``").alone();
}
