//! Targets: each figure with exactly the plan's words around it.

use crate::common::Fixture;

const MEASURES: &str = "seeds/measures.toml";

/// Asserts that a change of one target is reported, as the only problem.
fn assert_reported(from: &str, to: &str, entry: &str, what: &str) {
    let broken = Fixture::with(MEASURES, from, to);
    broken.reports_only(MEASURES, to, entry, what);
}

#[test]
fn another_figure_or_unit_than_the_quotations_is_reported() {
    let (entry, what) = ("measure 17, 5万名", "the quotation says 5万名 0 times");
    assert_reported("figure = \"50万\"", "figure = \"5万\"", entry, what);
    let (from, to) = ("figure = \"60亿\", unit = \"元\"", "figure = \"60亿\", unit = \"美元\"");
    assert_reported(from, to, "measure 27, 60亿美元", "says 60亿美元 0 times");
    assert_reported("figure = \"2-3\"", "figure = \"3\"", "measure 18, 3个", "says 3个 0 times");
}

#[test]
fn an_invalid_figure_is_reported() {
    let broken = Fixture::with(MEASURES, "figure = \"50万\"", "figure = \"约50万\"");
    broken.reports(MEASURES, "约50万", "measure 17, 约50万名", "`约50万` is no figure");
}

#[test]
fn another_indicator_than_the_quotations_is_reported() {
    let (from, to) = ("indicator = \"绿色园区\"", "indicator = \"绿色工业园\"");
    assert_reported(
        from,
        to,
        "measure 31, 5个",
        "its indicator 绿色工业园 is not in the quotation",
    );
}

#[test]
fn comparators_that_differ_from_the_words_around_the_figure_are_reported() {
    let target = |words: &str| {
        format!("unit = \"家\", comparators = [{words}] }},\n    {{ indicator = \"科技型")
    };
    let valid = target("\"达\", \"以上\"");
    let reported = |words: &str, what: &str| {
        let broken = Fixture::with(MEASURES, &valid, &target(words));
        broken.reports(MEASURES, "高新技术企业", "measure 11, 2000家", what);
    };
    reported("\"达\"", "the figure is followed by 以上");
    reported("\"达\", \"左右\"", "the figure is followed by 以上");
    reported("\"以上\"", "the plan says 达 before the figure");
    reported("\"达到\", \"以上\"", "`达到` does not stand before the figure");
    reported("\"力争\", \"达\", \"以上\"", "`力争` does not stand before the figure");
    reported("\"以上\", \"达\"", "the figure is followed by 以上");
}

#[test]
fn a_date_that_differs_from_the_quotation_is_reported() {
    let by = "by = \"到2025\"";
    assert_reported(
        by,
        "by = \"到2025年\"",
        "measure 26",
        "its `by` is `到2025年`, its quotation says `到2025`",
    );
    let broken = Fixture::with(MEASURES, by, "");
    broken.reports_only(MEASURES, "", "measure 26", "its quotation says `到2025`");
    let fund = "quote = \"打造总规模10亿元、独立运作的基金集群\"";
    let dated = format!("{fund}\nby = \"到2025年\"");
    let broken = Fixture::with(MEASURES, fund, &dated);
    broken.reports_only(MEASURES, "by", "measure 26", "its quotation says ``");
}
