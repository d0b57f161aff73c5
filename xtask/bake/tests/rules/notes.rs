//! The notes, captions and titles of the show state no more than the plan.

use crate::common::Fixture;

const SCENES: &str = "seeds/scenes.toml";

#[test]
fn missing_notes_are_reported() {
    let notes = "notes = [\n    \"现代家具这一句很短";
    let broken = Fixture::with(SCENES, notes, &notes.replacen('\n', "\n    \" \",\n", 1));
    broken.reports_only(SCENES, "\" \"", "scene furniture", "`notes.0` is empty");
    let valid = Fixture::valid();
    let text = valid.text(SCENES);
    let start = text.find("notes = [\n    \"现代家具").unwrap();
    let end = start + text.get(start..).unwrap().find("]\n").unwrap() + 2;
    let without = [text.get(..start).unwrap(), text.get(end..).unwrap()].concat();
    let broken = valid.having(SCENES, &without);
    broken.reports_only(SCENES, "[[scene]]", "scene furniture", "`notes` is missing");
}

#[test]
fn a_quotation_that_is_not_in_the_plan_is_reported() {
    // The plan has a half-width comma.
    let broken = Fixture::with(SCENES, "“以于都为核心,以宁都", "“以于都为核心，以宁都");
    let what = "`notes.0` quotes what the plan does not say: 以于都为核心，以宁都";
    broken.reports_only(SCENES, "以宁都", "scene textile", what);
    let broken = Fixture::with(SCENES, "写“章贡”就是章贡区", "写“章贡市”就是章贡区");
    broken.reports_only(SCENES, "章贡市", "scene rare-earth", "does not say: 章贡市");
    let broken = Fixture::with(SCENES, "写“章贡”就是章贡区", "写「章贡市」就是章贡区");
    broken.reports_only(SCENES, "章贡市", "scene rare-earth", "does not say: 章贡市");
    let broken = Fixture::with(SCENES, "写“章贡”就是章贡区", "写“章贡就是章贡区");
    broken.reports_only(SCENES, "章贡就是", "scene rare-earth", "`notes.2` does not end");
}

#[test]
fn a_quotation_from_another_measure_is_reported() {
    let broken = Fixture::with(SCENES, "第8条对于都另有一句", "文件对于都另有一句");
    broken.reports_only(SCENES, "另有一句", "scene textile", "`notes.1` quotes another measure");
    let broken = Fixture::with(SCENES, "第8条对于都另有一句", "第88条对于都另有一句");
    broken.reports(SCENES, "第88条", "scene textile", "cites a measure that there is not: 88");
}

#[test]
fn numbers_that_are_neither_the_plans_nor_counted_are_reported() {
    let broken = Fixture::with(SCENES, "到2025年的目标也写了数字", "到2035年的目标也写了数字");
    broken.reports_only(SCENES, "2035", "scene core", "`notes.1` gives 2035");
    // The number of the measure itself is not a figure.
    let broken = Fixture::with(SCENES, "一共{区域}处", "一共2处");
    broken.reports_only(SCENES, "2处", "scene corridor", "`notes.0` gives 2");
    let broken = Fixture::with(SCENES, "一共{区域}处", "一共九处");
    broken.reports_only(SCENES, "九处", "scene corridor", "`notes.0` counts for itself: 九处");
    let broken =
        Fixture::with(SCENES, "says = \"章贡区：{章贡区}条链\"", "says = \"章贡区：五条链\"");
    broken.reports_only(SCENES, "五条", "scene matrix", "`step.1.says` counts for itself: 五条");
    let broken = Fixture::with(SCENES, "弧线为推断：文件没有写", "弧线为推断：两处文件没有写");
    broken.reports_only(SCENES, "两处", "captions", "`derived` gives the number 两处");
}

#[test]
fn a_region_of_another_scene_is_reported() {
    let broken = Fixture::with(SCENES, "点名的只有南康区", "点名的只有南康区、大余县");
    broken.reports_only(SCENES, "大余县", "scene furniture", "`notes.0` names 大余县");
    let broken = Fixture::with(SCENES, "\"文件点名的核心区域\"", "\"章贡区、上犹县等核心区域\"");
    broken.reports_only(SCENES, "上犹县", "scene corridor", "`step.0.says` names 上犹县");
    let broken = Fixture::with(SCENES, "\"一核：中国科学院", "\"一核：瑞金市、中国科学院");
    broken.reports_only(SCENES, "瑞金市", "scene core", "`title` names 瑞金市");
}

#[test]
fn wrong_superlatives_are_reported() {
    let caption = "says = \"被点名最多的是章贡区：{章贡区}条链\"\nhighlight = [\"360702\"]";
    let other = caption.replace("章贡区", "南康区");
    let broken = Fixture::with(SCENES, caption, &other);
    let what = "`step.1.says` says 最多, which is true of 360702";
    broken.reports_only(SCENES, "最多", "scene overview", what);
    let broken = Fixture::with(SCENES, caption, &caption.replace("360702", "360703"));
    broken.reports_only(SCENES, "最多", "scene overview", what);
    let broken = Fixture::with(SCENES, "被点名最多的是章贡区，有", "被点名最多的是于都县，有");
    broken.reports_only(SCENES, "最多", "scene overview", "`notes.1` says 最多");
}

#[test]
fn a_missing_caption_of_derived_steps_is_reported() {
    let broken = Fixture::with(SCENES, "stated = \"弧线：", "# stated = \"弧线：");
    broken.reports_only(SCENES, "[captions]", "captions", "`stated` is missing");
}
