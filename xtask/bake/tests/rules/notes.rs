//! What the notes, captions and titles of the show say: no more than the plan.

use crate::common::Fixture;

const SCENES: &str = "seeds/scenes.toml";

#[test]
fn notes_are_there() {
    let notes = "notes = [\n    \"现代家具这一句很短";
    let broken = Fixture::with(SCENES, notes, &notes.replacen('\n', "\n    \" \",\n", 1));
    broken.tells(SCENES, "\" \"", "scene furniture", "`notes.0` is empty").alone();
    let good = Fixture::good();
    let text = good.text(SCENES);
    let start = text.find("notes = [\n    \"现代家具").unwrap();
    let end = start + text.get(start..).unwrap().find("]\n").unwrap() + 2;
    let without = [text.get(..start).unwrap(), text.get(end..).unwrap()].concat();
    let broken = good.having(SCENES, &without);
    broken.tells(SCENES, "[[scene]]", "scene furniture", "`notes` is missing").alone();
}

#[test]
fn a_quotation_that_the_plan_does_not_say_is_told() {
    // The plan has a half-width comma.
    let broken = Fixture::with(SCENES, "“以于都为核心,以宁都", "“以于都为核心，以宁都");
    let what = "`notes.0` quotes what the plan does not say: 以于都为核心，以宁都";
    broken.tells(SCENES, "以宁都", "scene textile", what).alone();
    let broken = Fixture::with(SCENES, "写“章贡”就是章贡区", "写“章贡市”就是章贡区");
    broken.tells(SCENES, "章贡市", "scene rare-earth", "does not say: 章贡市").alone();
    let broken = Fixture::with(SCENES, "写“章贡”就是章贡区", "写「章贡市」就是章贡区");
    broken.tells(SCENES, "章贡市", "scene rare-earth", "does not say: 章贡市").alone();
    let broken = Fixture::with(SCENES, "写“章贡”就是章贡区", "写“章贡就是章贡区");
    broken.tells(SCENES, "章贡就是", "scene rare-earth", "`notes.2` does not end").alone();
}

#[test]
fn a_quotation_from_a_measure_that_is_not_spoken_of_is_told() {
    let broken = Fixture::with(SCENES, "第8条对于都另有一句", "文件对于都另有一句");
    broken.tells(SCENES, "另有一句", "scene textile", "`notes.1` quotes another measure").alone();
    let broken = Fixture::with(SCENES, "第8条对于都另有一句", "第88条对于都另有一句");
    broken.tells(SCENES, "第88条", "scene textile", "cites a measure that there is not: 88");
}

#[test]
fn numbers_are_the_plans_or_counted() {
    let broken = Fixture::with(SCENES, "到2025年的目标也写了数字", "到2035年的目标也写了数字");
    broken.tells(SCENES, "2035", "scene core", "`notes.1` gives 2035").alone();
    // The number of the measure itself is none of its figures.
    let broken = Fixture::with(SCENES, "一共{区域}处", "一共2处");
    broken.tells(SCENES, "2处", "scene corridor", "`notes.0` gives 2").alone();
    let broken = Fixture::with(SCENES, "一共{区域}处", "一共九处");
    broken.tells(SCENES, "九处", "scene corridor", "`notes.0` counts for itself: 九处").alone();
    let broken =
        Fixture::with(SCENES, "says = \"章贡区：{章贡区}条链\"", "says = \"章贡区：五条链\"");
    broken.tells(SCENES, "五条", "scene matrix", "`step.1.says` counts for itself: 五条").alone();
    let broken = Fixture::with(SCENES, "弧线为推断：文件没有写", "弧线为推断：两处文件没有写");
    broken.tells(SCENES, "两处", "captions", "`derived` gives the number 两处").alone();
}

#[test]
fn a_region_that_a_scene_is_not_about_is_told() {
    let broken = Fixture::with(SCENES, "点名的只有南康区", "点名的只有南康区、大余县");
    broken.tells(SCENES, "大余县", "scene furniture", "`notes.0` names 大余县").alone();
    let broken = Fixture::with(SCENES, "\"文件点名的核心区域\"", "\"章贡区、上犹县等核心区域\"");
    broken.tells(SCENES, "上犹县", "scene corridor", "`step.0.says` names 上犹县").alone();
    let broken = Fixture::with(SCENES, "\"一核：中国科学院", "\"一核：瑞金市、中国科学院");
    broken.tells(SCENES, "瑞金市", "scene core", "`title` names 瑞金市").alone();
}

#[test]
fn what_most_chains_name_is_what_they_do_name_most() {
    let caption = "says = \"被点名最多的是章贡区：{章贡区}条链\"\nhighlight = [\"360702\"]";
    let other = caption.replace("章贡区", "南康区");
    let broken = Fixture::with(SCENES, caption, &other);
    let what = "`step.1.says` says 最多, which is true of 360702";
    broken.tells(SCENES, "最多", "scene overview", what).alone();
    let broken = Fixture::with(SCENES, caption, &caption.replace("360702", "360703"));
    broken.tells(SCENES, "最多", "scene overview", what).alone();
    let broken = Fixture::with(SCENES, "被点名最多的是章贡区，有", "被点名最多的是于都县，有");
    broken.tells(SCENES, "最多", "scene overview", "`notes.1` says 最多").alone();
}

#[test]
fn a_caption_of_derived_steps_is_there() {
    let broken = Fixture::with(SCENES, "stated = \"弧线：", "# stated = \"弧线：");
    broken.tells(SCENES, "[captions]", "captions", "`stated` is missing").alone();
}
