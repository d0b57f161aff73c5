//! Regions of a measure: exactly those that its text names.

use crate::common::Fixture;

const MEASURES: &str = "seeds/measures.toml";

#[test]
fn a_region_that_a_clause_names_but_does_not_list_is_reported() {
    let region = "    { region = \"360735\", wording = \"石城县\" },\n";
    let broken = Fixture::with(MEASURES, region, "");
    broken.reports_only(
        MEASURES,
        "quote",
        "measure 10",
        "names 石城县 (360735), which `clause.2.regions`",
    );
}

#[test]
fn a_region_that_the_text_names_outside_every_clause_is_reported() {
    let clause = "[[measure.clause]]\n\
        quote = \"支持中国科学院赣江创新研究院南方离子型中重稀土资源绿色发展稀土高端材料研发和集成应用技术\"\n\
        regions = [{ region = \"ganjiang-institute\", wording = \"中国科学院赣江创新研究院\" }]\n";
    let other = "[[measure.clause]]\nquote = \"建设稀土资源绿色开采与高效利用\"\n";
    let broken = Fixture::with(MEASURES, clause, other);
    let what = "names 中国科学院赣江创新研究院 (ganjiang-institute), which no clause lists";
    broken.reports_only(MEASURES, "[[measure]]", "measure 20", what);
}

#[test]
fn a_region_that_a_clause_does_not_name_is_reported() {
    let region = "regions = [{ region = \"360703\", wording = \"南康\" }]";
    let broken = Fixture::with(
        MEASURES,
        region,
        "regions = [{ region = \"360703\", wording = \"南康区\" }]",
    );
    broken.reports_only(MEASURES, "南康区", "measure 9, 360703", "says 南康, not `南康区`");
    let broken =
        Fixture::with(MEASURES, region, "regions = [{ region = \"360704\", wording = \"赣县\" }]");
    broken.reports(MEASURES, "赣县", "measure 9, 360704", "is not named in the quotation");
    let broken = Fixture::with(MEASURES, region, "regions = [{ region = \"360799\" }]");
    broken.reports(MEASURES, "360799", "measure 9", "names the unknown region `360799`");
    broken.reports(MEASURES, "360799", "measure 9", "regions.0.wording` is missing");
}

#[test]
fn unused_excluded_words_are_reported() {
    let apart = "apart = [\"章贡、信丰省级高新区\"]";
    let broken = Fixture::with(MEASURES, apart, "");
    broken.reports(MEASURES, "quote", "measure 18", "names 章贡 (360702)");
    broken.reports(MEASURES, "quote", "measure 18", "names 信丰 (360722)");
    let broken = Fixture::with(MEASURES, apart, "apart = [\"章贡、信丰省级高新区\", \"龙头\"]");
    broken.reports_only(MEASURES, "龙头", "measure 18", "龙头 holds no region's name");
    let broken = Fixture::with(MEASURES, apart, "apart = [\"章贡、信丰省级高新区\", \"南康城\"]");
    broken.reports_only(MEASURES, "南康城", "measure 18", "南康城 is not in the quotation");
}
