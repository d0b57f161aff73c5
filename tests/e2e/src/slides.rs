//! The scenes of the show, read by hand: their order follows the plan's measures 1 to 3, and their
//! titles are the plan's words.

/// A scene.
#[derive(Clone, Copy, Debug)]
pub struct Slide {
    /// Its id in links.
    pub id: &'static str,
    /// Its letter in short links.
    pub letter: char,
    /// Its title; for a chain, its name in the plan's sentence.
    pub title: &'static str,
    /// The number of its steps.
    pub steps: usize,
}

const fn slide(id: &'static str, letter: char, title: &'static str, steps: usize) -> Slide {
    Slide { id, letter, title, steps }
}

/// All scenes. A chain has a step for its cores, one for its other regions, one for its arcs, and
/// further ones from the seeds.
pub const SLIDES: [Slide; 18] = [
    slide("title", 't', "赣州科创图谱", 4), // 一核, 一廊, 多链
    slide("core", 'c', "一核：中国科学院赣江创新研究院", 3),
    slide("corridor", 'r', "一廊：赣州科技创新走廊", 4),
    slide("rare-earth", 'e', "稀土产业创新链", 4), // the two host counties
    slide("tungsten", 'w', "钨精深加工产业创新链", 3),
    slide("electronics", 'i', "赣粤电子信息产业创新链", 3),
    slide("digital", 'd', "数字经济创新链", 3),
    slide("health-food-agri", 'h', "医药食品和现代农业产业创新链", 3),
    slide("furniture", 'f', "现代家具产业创新链", 1),
    slide("textile", 'x', "纺织服装产业创新链", 3),
    slide("nev", 'n', "新能源汽车创新链", 2), // what is planned ahead
    slide("green-materials", 'g', "绿色建材材料创新链", 2), // 第10条
    slide("chemicals", 'm', "化工新材料产业创新链", 1),
    slide("overview", 'o', "十链总览", 3),
    slide("matrix", 'a', "县链矩阵", 3),
    slide("targets", 'b', "2025目标", 7), // a section each, and all
    slide("duties", 'u', "分工", 2),
    slide("close", 'z', "文件怎么说，图就怎么画", 3),
];

/// Every step of the whole show: its scene, and its number from 1.
pub fn steps() -> impl DoubleEndedIterator<Item = (&'static Slide, usize)> {
    SLIDES.iter().flat_map(|slide| (1..=slide.steps).map(move |step| (slide, step)))
}

/// The title of a scene.
pub fn title_of(id: &str) -> &'static str {
    SLIDES.iter().find(|slide| slide.id == id).map_or("(no such scene)", |slide| slide.title)
}

/// The seeds, for the durations of scenes and the speaker's notes.
const SEEDS: &str = include_str!("../../../seeds/scenes.toml");

/// The duration of the whole show, in seconds.
pub fn seconds() -> usize {
    let seconds = SEEDS.lines().filter_map(|line| line.strip_prefix("seconds = "));
    seconds.filter_map(|seconds| seconds.parse::<usize>().ok()).sum()
}

/// The paragraphs of a scene's notes without placeholders.
pub fn notes(id: &str) -> Vec<&'static str> {
    let id = format!("id = \"{id}\"");
    let lines = SEEDS.lines().skip_while(|line| *line != id);
    let notes = lines.skip_while(|line| *line != "notes = [").skip(1);
    let notes = notes.take_while(|line| *line != "]").map(str::trim);
    let notes = notes.filter_map(|line| line.strip_prefix('"')?.strip_suffix("\","));
    notes.filter(|note| !note.contains('{')).collect()
}
