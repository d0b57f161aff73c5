//! Scenes of the show: one for each thing there is to show, in order, each with what it needs.

use crate::common::Fixture;

const SCENES: &str = "seeds/scenes.toml";

/// The seeds of a scene, as they stand.
fn scene(id: &str) -> String {
    let text = Fixture::good().text(SCENES);
    let scenes = text.split("[[scene]]\n");
    let mut scene = scenes.filter(|it| it.starts_with(&format!("id = \"{id}\"")));
    scene.next().unwrap_or_default().to_owned()
}

#[test]
fn a_scene_of_nothing_there_is_is_told() {
    let broken = Fixture::with(SCENES, "id = \"nev\"", "id = \"cars\"");
    broken.tells(SCENES, "cars", "scene cars", "`cars` is no chain's");
    broken.tells(SCENES, "", "scene", "there is none of `nev`");
    assert_eq!(broken.problems().len(), 2);
}

#[test]
fn a_chain_without_a_scene_is_told_and_one_with_two() {
    let textile = scene("textile");
    let broken = Fixture::with(SCENES, &format!("[[scene]]\n{textile}"), "");
    broken.tells(SCENES, "", "scene", "there is none of `textile`").alone();
    let twice = format!("{textile}[[scene]]\n{}", textile.replace("\"x\"", "\"y\""));
    let broken = Fixture::with(SCENES, &textile, &twice);
    broken.tells(SCENES, "textile", "scene textile", "its id is taken by the entry at").alone();
}

#[test]
fn scenes_out_of_order_are_told() {
    let (title, core) = (scene("title"), scene("core"));
    let swapped = format!("{core}[[scene]]\n{title}");
    let broken = Fixture::with(SCENES, &format!("{title}[[scene]]\n{core}"), &swapped);
    broken.tells(SCENES, "title", "scene title", "it stands behind scene core").alone();
    let matrix = scene("matrix");
    let close = format!("[[scene]]\n{}", scene("close"));
    let broken = Fixture::with(SCENES, &close, "").and(
        SCENES,
        &format!("[[scene]]\n{matrix}"),
        &format!("{close}\n[[scene]]\n{matrix}"),
    );
    broken.tells(SCENES, "matrix", "scene matrix", "it stands behind scene close").alone();
}

#[test]
fn letters_are_one_each() {
    let broken = Fixture::with(SCENES, "letter = \"w\"", "letter = \"e\"");
    broken.tells(SCENES, "e", "scene tungsten", "its letter `e` is that of scene rare-earth");
    broken.alone();
    for letter in ["W", "ww", "1", "钨"] {
        let broken = Fixture::with(SCENES, "letter = \"w\"", &format!("letter = \"{letter}\""));
        let what = format!("its letter `{letter}` is not one of a to z");
        broken.tells(SCENES, letter, "scene tungsten", &what).alone();
    }
    let broken = Fixture::with(SCENES, "letter = \"w\"\n", "");
    broken.tells(SCENES, "[[scene]]", "scene tungsten", "`letter` is missing").alone();
}

#[test]
fn a_title_is_written_or_derived() {
    let broken = Fixture::with(SCENES, "title = \"县链矩阵\"\n", "");
    broken.tells(SCENES, "[[scene]]", "scene matrix", "`title` is missing").alone();
    let broken = Fixture::with(SCENES, "letter = \"w\"", "letter = \"w\"\ntitle = \"钨\"");
    let what = "its title is derived: 钨精深加工产业创新链";
    broken.tells(SCENES, "title", "scene tungsten", what).alone();
}

#[test]
fn seconds_are_few_and_not_too_few() {
    for seconds in ["9", "601"] {
        let given = "title = \"县链矩阵\"\nseconds = ";
        let broken = Fixture::with(SCENES, &format!("{given}70"), &format!("{given}{seconds}"));
        let what = format!("it takes {seconds} seconds");
        broken.tells(SCENES, "seconds", "scene matrix", &what).alone();
    }
    let broken = Fixture::with(SCENES, "seconds = 120", "seconds = -1");
    broken.tells(SCENES, "seconds", "scene corridor", "invalid value").alone();
}

#[test]
fn a_scene_without_steps_is_told() {
    let step = "[[scene.step]]\nsays = \"地图上每个标记都有出处，一点就到原文\"\n";
    let broken = Fixture::with(SCENES, step, "");
    broken.tells(SCENES, "[[scene]]", "scene close", "it has no steps").alone();
}

#[test]
fn a_caption_that_is_too_long_is_told() {
    let (from, to) = ("says = \"文件点名的核心区域\"", "says = \"文件点名的核心区域，".to_owned());
    let broken = Fixture::with(SCENES, from, &format!("{to}{}\"", "字".repeat(31)));
    broken.tells(SCENES, "字", "scene corridor", "its caption has 41 characters").alone();
    // A derived one.
    let ahead = "ahead = \"提前布局{提前布局}，";
    let broken = Fixture::with(SCENES, ahead, &format!("{ahead}{}", "字".repeat(20)));
    broken.tells(SCENES, "[[scene]]", "scene nev", "its caption has").alone();
}

#[test]
fn a_word_that_nothing_is_counted_for_is_told() {
    let broken = Fixture::with(SCENES, "says = \"章贡区：{章贡区}条链\"", "says = \"{县}条链\"");
    broken.tells(SCENES, "{县}", "scene matrix", "nothing is counted as {县}").alone();
    let broken = Fixture::with(SCENES, "钨精深加工有{核心}个核心", "钨精深加工有{承载地}个核心");
    broken.tells(SCENES, "{承载地}", "scene tungsten", "nothing is counted as {承载地}").alone();
    let broken = Fixture::with(SCENES, "提前布局{提前布局}", "提前布局{布局}");
    broken.tells(SCENES, "[[scene]]", "scene nev", "nothing is counted as {布局}").alone();
}

#[test]
fn what_lights_up_is_named_there() {
    let lit = "highlight = [\"gz-hidz\", \"gz-etdz\"]";
    let broken = Fixture::with(SCENES, lit, "highlight = [\"gz-hidz\", \"gz-zone\"]");
    broken.tells(SCENES, "gz-zone", "scene corridor", "unknown region `gz-zone`").alone();
    // 赣县区 is the host of a member, not one itself.
    let broken = Fixture::with(SCENES, lit, "highlight = [\"gz-hidz\", \"360704\"]");
    broken.tells(SCENES, "360704", "scene corridor", "`360704` lights up, which").alone();
    let says = "says = \"赣县区、龙南市只是所在县区，文件在这条链未提及\"";
    let broken = Fixture::with(SCENES, says, &format!("{says}\nhighlight = [\"360704\"]"));
    broken.tells(SCENES, "360704", "scene rare-earth", "`360704` lights up, which").alone();
    let says = "says = \"照文件的话，看一核、一廊、多链\"";
    let broken = Fixture::with(SCENES, says, &format!("{says}\nhighlight = [\"360702\"]"));
    broken.tells(SCENES, "360702", "scene title", "`360702` lights up, which").alone();
}
