//! Duties: every unit that the text makes responsible, the lead first, and no other.

use crate::common::Fixture;

const MEASURES: &str = "seeds/measures.toml";
const UNITS: &str = "seeds/units.toml";
const SIX: &str = "units = [\"fgw\", \"gxj\", \"kjj\", \"gz-etdz-gwh\"]";

#[test]
fn a_unit_that_is_left_out_is_told() {
    let broken = Fixture::with(MEASURES, SIX, "units = [\"fgw\", \"gxj\", \"gz-etdz-gwh\"]");
    broken
        .tells(MEASURES, "quote", "measure 6", "names 市科技局 (kjj), which `clause.1.units`")
        .alone();
}

#[test]
fn a_unit_that_is_not_in_the_list_is_told() {
    let more = SIX.replace(']', ", \"jyj\"]");
    let broken = Fixture::with(MEASURES, SIX, &more);
    broken.tells(MEASURES, "units", "measure 6, jyj", "is not named in the quotation").alone();
    let twice = SIX.replace("\"gxj\"", "\"gxj\", \"gxj\"");
    let broken = Fixture::with(MEASURES, SIX, &twice);
    broken.tells(MEASURES, "units", "measure 6, gxj", "is listed twice").alone();
}

#[test]
fn another_lead_than_the_plans_is_told() {
    let broken =
        Fixture::with(MEASURES, SIX, "units = [\"gxj\", \"fgw\", \"kjj\", \"gz-etdz-gwh\"]");
    broken.tells(MEASURES, "units", "measure 6", "not in the order of the quotation").alone();
}

#[test]
fn an_unknown_unit_is_told() {
    let broken = Fixture::with(MEASURES, SIX, &SIX.replace("fgw", "fgww"));
    broken.tells(MEASURES, "units", "measure 6", "`clause.1.units.0` names the unknown unit");
    // 市档案局 has this one measure: without the entry, the list names what is no unit.
    let unit = "[[unit]]\nid = \"daj\"\nname = \"市档案局\"\nwords = \"市 档案局\"\n";
    let broken = Fixture::with(UNITS, unit, "");
    broken.tells(MEASURES, "quote", "measure 28", "says 市档案局, which is no unit");
}

#[test]
fn a_list_that_is_cut_short_or_missing_is_told() {
    let cut = ("市科技局,赣州经开区管委会\"", "市科技局\"");
    let broken = Fixture::with(MEASURES, cut.0, cut.1);
    broken.tells(MEASURES, "quote", "measure 6", "its quotation is not the whole list");
    let broken = Fixture::with(MEASURES, SIX, "");
    broken.tells(MEASURES, "[[measure]]", "measure 6", "0 of its clauses list units: 责任单位:");
}

#[test]
fn a_unit_with_nothing_to_do_is_told() {
    let extra = "[[unit]]\nid = \"idle\"\nname = \"市科技\"\n\n";
    let broken =
        Fixture::with(UNITS, "[[unit]]\nid = \"jyj\"", &format!("{extra}[[unit]]\nid = \"jyj\""));
    broken.tells(UNITS, "[[unit]]", "unit idle", "it has no measure to do").alone();
}
