//! Scenes of the show: one for each subject, in order and complete.

use crate::common::Fixture;

const SCENES: &str = "seeds/scenes.toml";

/// The valid seeds of a scene.
fn scene(id: &str) -> String {
    let text = Fixture::valid().text(SCENES);
    let scenes = text.split("[[scene]]\n");
    let mut scene = scenes.filter(|it| it.starts_with(&format!("id = \"{id}\"")));
    scene.next().unwrap_or_default().to_owned()
}

#[test]
fn a_scene_without_a_subject_is_reported() {
    let broken = Fixture::with(SCENES, "id = \"nev\"", "id = \"cars\"");
    broken.reports(SCENES, "cars", "scene cars", "`cars` is no chain's");
    broken.reports(SCENES, "", "scene", "there is none of `nev`");
    assert_eq!(broken.problems().len(), 2);
}

#[test]
fn a_chain_without_a_scene_or_with_two_is_reported() {
    let textile = scene("textile");
    let broken = Fixture::with(SCENES, &format!("[[scene]]\n{textile}"), "");
    broken.reports_only(SCENES, "", "scene", "there is none of `textile`");
    let twice = format!("{textile}[[scene]]\n{}", textile.replace("\"x\"", "\"y\""));
    let broken = Fixture::with(SCENES, &textile, &twice);
    broken.reports_only(SCENES, "textile", "scene textile", "its id is taken by the entry at");
}

#[test]
fn scenes_out_of_order_are_reported() {
    let (title, core) = (scene("title"), scene("core"));
    let swapped = format!("{core}[[scene]]\n{title}");
    let broken = Fixture::with(SCENES, &format!("{title}[[scene]]\n{core}"), &swapped);
    broken.reports_only(SCENES, "title", "scene title", "it stands behind scene core");
    let matrix = scene("matrix");
    let close = format!("[[scene]]\n{}", scene("close"));
    let broken = Fixture::with(SCENES, &close, "").and(
        SCENES,
        &format!("[[scene]]\n{matrix}"),
        &format!("{close}\n[[scene]]\n{matrix}"),
    );
    broken.reports_only(SCENES, "matrix", "scene matrix", "it stands behind scene close");
}

#[test]
fn duplicate_and_invalid_letters_are_reported() {
    let broken = Fixture::with(SCENES, "letter = \"w\"", "letter = \"e\"");
    let what = "its letter `e` is that of scene rare-earth";
    broken.reports_only(SCENES, "e", "scene tungsten", what);
    for letter in ["W", "ww", "1", "钨"] {
        let broken = Fixture::with(SCENES, "letter = \"w\"", &format!("letter = \"{letter}\""));
        let what = format!("its letter `{letter}` is not one of a to z");
        broken.reports_only(SCENES, letter, "scene tungsten", &what);
    }
    let broken = Fixture::with(SCENES, "letter = \"w\"\n", "");
    broken.reports_only(SCENES, "[[scene]]", "scene tungsten", "`letter` is missing");
}

#[test]
fn a_missing_or_superfluous_title_is_reported() {
    let broken = Fixture::with(SCENES, "title = \"县链矩阵\"\n", "");
    broken.reports_only(SCENES, "[[scene]]", "scene matrix", "`title` is missing");
    let broken = Fixture::with(SCENES, "letter = \"w\"", "letter = \"w\"\ntitle = \"钨\"");
    let what = "its title is derived: 钨精深加工产业创新链";
    broken.reports_only(SCENES, "title", "scene tungsten", what);
}

#[test]
fn a_duration_that_is_too_short_or_too_long_is_reported() {
    for seconds in ["9", "601"] {
        let given = "title = \"县链矩阵\"\nseconds = ";
        let broken = Fixture::with(SCENES, &format!("{given}70"), &format!("{given}{seconds}"));
        let what = format!("it takes {seconds} seconds");
        broken.reports_only(SCENES, "seconds", "scene matrix", &what);
    }
    let broken = Fixture::with(SCENES, "seconds = 120", "seconds = -1");
    broken.reports_only(SCENES, "seconds", "scene corridor", "invalid value");
}

#[test]
fn a_scene_without_steps_is_reported() {
    let given = scene("close");
    let start = given.find("[[scene.step]]").unwrap();
    let without = given.get(..start).unwrap();
    let broken = Fixture::with(SCENES, &given, without);
    broken.reports_only(SCENES, "[[scene]]", "scene close", "it has no steps");
}

#[test]
fn a_caption_that_is_too_long_is_reported() {
    let (from, to) = ("says = \"文件点名的核心区域\"", "says = \"文件点名的核心区域，".to_owned());
    let broken = Fixture::with(SCENES, from, &format!("{to}{}\"", "字".repeat(31)));
    broken.reports_only(SCENES, "字", "scene corridor", "its caption has 41 characters");
    // A derived caption.
    let ahead = "ahead = \"提前布局{提前布局}，";
    let broken = Fixture::with(SCENES, ahead, &format!("{ahead}{}", "字".repeat(20)));
    broken.reports_only(SCENES, "[[scene]]", "scene nev", "its caption has");
}

#[test]
fn an_unknown_placeholder_is_reported() {
    let broken = Fixture::with(SCENES, "says = \"章贡区：{章贡区}条链\"", "says = \"{县}条链\"");
    broken.reports_only(SCENES, "{县}", "scene matrix", "nothing is counted as {县}");
    let broken = Fixture::with(SCENES, "钨精深加工有{核心}个核心", "钨精深加工有{承载地}个核心");
    broken.reports_only(SCENES, "{承载地}", "scene tungsten", "nothing is counted as {承载地}");
    let broken = Fixture::with(SCENES, "提前布局{提前布局}", "提前布局{布局}");
    broken.reports_only(SCENES, "[[scene]]", "scene nev", "nothing is counted as {布局}");
}

#[test]
fn a_highlighted_region_that_is_not_named_is_reported() {
    let lit = "highlight = [\"gz-hidz\", \"gz-etdz\"]";
    let broken = Fixture::with(SCENES, lit, "highlight = [\"gz-hidz\", \"gz-zone\"]");
    broken.reports_only(SCENES, "gz-zone", "scene corridor", "unknown region `gz-zone`");
    // 赣县区 is the host of a member; 大余县 is neither member nor host.
    let valid = Fixture::with(SCENES, lit, "highlight = [\"gz-hidz\", \"360704\"]");
    assert!(valid.problems().is_empty());
    let broken = Fixture::with(SCENES, lit, "highlight = [\"gz-hidz\", \"360723\"]");
    broken.reports_only(SCENES, "360723", "scene corridor", "`360723` lights up, which");
    let says = "says = \"照文件的话，看一核、一廊、多链\"";
    let broken = Fixture::with(SCENES, says, &format!("{says}\nhighlight = [\"360702\"]"));
    broken.reports_only(SCENES, "360702", "scene title", "`360702` lights up, which");
}

#[test]
fn a_task_of_a_measure_that_does_not_mention_the_chain_is_reported() {
    let given = "measure = \"9\"\nsays = \"推进格力电器南康智造基地";
    let other = given.replace('9', "8");
    let broken = Fixture::with(SCENES, given, &other);
    let what = "measure `8` does not mention the chain";
    broken.reports(SCENES, "measure = \"8\"", "scene furniture", what);
    let (task, closing) = ("[[scene.task]]\n", "[[scene.step]]\nsays = \"一核：以研究院为核心\"");
    let misplaced = format!("{task}measure = \"9\"\nsays = \"推动\"\n\n{closing}");
    let broken = Fixture::with(SCENES, closing, &misplaced);
    broken.reports(SCENES, "", "scene close", "a chain's scene has `task`s, and no other has");
}

#[test]
fn a_task_with_figures_or_quotations_that_its_measure_does_not_have_is_reported() {
    let given = "says = \"发展高端盐化工、氟化工产业";
    let broken = Fixture::with(SCENES, given, &format!("{given}20家"));
    broken.reports_only(SCENES, "20家", "scene chemicals", "`task.0.says` gives 20");
    let broken = Fixture::with(SCENES, given, &format!("{given}“稀土”"));
    broken.reports_only(SCENES, "“稀土”", "scene chemicals", "quotes another measure: 稀土");
    let broken = Fixture::with(SCENES, given, &format!("{given}{}", "字".repeat(60)));
    broken.reports_only(SCENES, "字", "scene chemicals", "its task has");
}

#[test]
fn a_quotation_or_targets_of_a_step_that_its_measure_does_not_have_are_reported() {
    let given = "quote = \"以章贡区为市科创中心核心区\"";
    let broken = Fixture::with(SCENES, given, "quote = \"以章贡区为核心\"");
    broken.reports_only(SCENES, "以章贡区为核心", "scene corridor", "measure `2` does not say");
    let broken = Fixture::with(SCENES, given, &format!("{given}\ntargets = true"));
    broken.reports_only(SCENES, "targets", "scene corridor", "measure `2` has no targets");
}
