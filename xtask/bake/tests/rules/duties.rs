//! Duties: exactly the responsible units of the text, the lead first.

use crate::common::Fixture;

const MEASURES: &str = "seeds/measures.toml";
const UNITS: &str = "seeds/units.toml";
const SIX: &str = "units = [\"fgw\", \"gxj\", \"kjj\", \"gz-etdz-gwh\"]";

#[test]
fn a_unit_that_is_left_out_is_reported() {
    let broken = Fixture::with(MEASURES, SIX, "units = [\"fgw\", \"gxj\", \"gz-etdz-gwh\"]");
    broken.reports_only(
        MEASURES,
        "quote",
        "measure 6",
        "names 市科技局 (kjj), which `clause.1.units`",
    );
}

#[test]
fn a_unit_that_is_not_in_the_list_is_reported() {
    let more = SIX.replace(']', ", \"jyj\"]");
    let broken = Fixture::with(MEASURES, SIX, &more);
    broken.reports_only(MEASURES, "units", "measure 6, jyj", "is not named in the quotation");
    let twice = SIX.replace("\"gxj\"", "\"gxj\", \"gxj\"");
    let broken = Fixture::with(MEASURES, SIX, &twice);
    broken.reports_only(MEASURES, "units", "measure 6, gxj", "is listed twice");
}

#[test]
fn another_lead_than_the_plans_is_reported() {
    let broken =
        Fixture::with(MEASURES, SIX, "units = [\"gxj\", \"fgw\", \"kjj\", \"gz-etdz-gwh\"]");
    broken.reports_only(MEASURES, "units", "measure 6", "not in the order of the quotation");
}

#[test]
fn an_unknown_unit_is_reported() {
    let broken = Fixture::with(MEASURES, SIX, &SIX.replace("fgw", "fgww"));
    broken.reports(MEASURES, "units", "measure 6", "`clause.1.units.0` names the unknown unit");
    // 市档案局 has only this measure. Without its entry, the list names an unknown unit.
    let unit = "[[unit]]\nid = \"daj\"\nname = \"市档案局\"\nwords = \"市 档案局\"\n";
    let broken = Fixture::with(UNITS, unit, "");
    broken.reports(MEASURES, "quote", "measure 28", "says 市档案局, which is no unit");
}

#[test]
fn a_list_that_is_cut_short_or_missing_is_reported() {
    let cut = ("市科技局,赣州经开区管委会\"", "市科技局\"");
    let broken = Fixture::with(MEASURES, cut.0, cut.1);
    broken.reports(MEASURES, "quote", "measure 6", "its quotation is not the whole list");
    let broken = Fixture::with(MEASURES, SIX, "");
    broken.reports(MEASURES, "[[measure]]", "measure 6", "0 of its clauses list units: 责任单位:");
}

#[test]
fn a_unit_without_a_measure_is_reported() {
    let extra = "[[unit]]\nid = \"idle\"\nname = \"市科技\"\n\n";
    let broken =
        Fixture::with(UNITS, "[[unit]]\nid = \"jyj\"", &format!("{extra}[[unit]]\nid = \"jyj\""));
    broken.reports_only(UNITS, "[[unit]]", "unit idle", "it has no measure to do");
}
