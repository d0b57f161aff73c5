//! Pictures show what the plan states, in the size, colours and words that were asked for.

use std::collections::BTreeSet;
use std::fs;

use ganzhou_atlas::plan::PLAN;
use roxmltree::Document;

use crate::facts::{CHAINS, COUNTIES};
use crate::program::{Written, run};

/// The colour of the page on light and on dark paper.
const PAGES: [(&str, [u8; 3]); 2] = [("light", [246, 244, 238]), ("dark", [20, 19, 17])];

struct Pixels {
    width: usize,
    height: usize,
    colours: Vec<[u8; 3]>,
}

impl Pixels {
    fn read(bytes: &[u8]) -> Self {
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        let mut data = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut data).unwrap();
        let colours = data.chunks_exact(4).map(|it| [it[0], it[1], it[2]]).collect();
        Self { width: info.width as usize, height: info.height as usize, colours }
    }

    /// The share of a colour, in thousandths.
    fn share(&self, colour: [u8; 3]) -> usize {
        let count = self.colours.iter().filter(|it| **it == colour).count();
        count * 1000 / self.colours.len()
    }
}

fn render(words: &[&str], name: &str) -> Written {
    Written::new(&[&["render"][..], words].concat(), name)
}

fn rgb(colour: &str) -> [u8; 3] {
    [1, 3, 5].map(|at| u8::from_str_radix(&colour[at..at + 2], 16).unwrap())
}

#[test]
fn a_picture_has_the_size_and_the_paper_that_were_asked_for() {
    for (theme, page) in PAGES {
        for (size, sides) in [("960x540", (960, 540)), ("600x800", (600, 800))] {
            let words = ["--chain", "electronics", "--size", size, "--theme", theme];
            let pixels = Pixels::read(&render(&words, "a.png").bytes());
            assert_eq!((pixels.width, pixels.height), sides);
            let corners = [0, pixels.width - 1, pixels.colours.len() - 1];
            assert_eq!(corners.map(|at| pixels.colours[at]), [page; 3], "{theme} {size}");
            // 信丰县 and 龙南市 in the hue of the chain.
            let hue = rgb(PLAN.chain("electronics").unwrap().colour);
            assert!((8..150).contains(&pixels.share(hue)), "{theme}: {}", pixels.share(hue));
        }
    }
}

#[test]
fn letters_are_drawn() {
    let pixels = Pixels::read(&render(&["--chain", "nev", "--size", "960x540"], "a.png").bytes());
    // The title stands in the upper left corner: of its box a fifth or so is ink.
    let rows = pixels.colours.chunks(pixels.width).skip(10).take(50);
    let ink = rows.flat_map(|row| row.iter().take(300)).filter(|it| it[0] < 100).count();
    assert!((1000..6000).contains(&ink), "{ink}");
}

#[test]
fn the_same_picture_is_the_same_file_in_every_folder() {
    for name in ["a.png", "a.svg"] {
        let words = ["--chain", "rare-earth", "--size", "960x540"];
        assert_eq!(render(&words, name).bytes(), render(&words, name).bytes());
    }
}

/// The size, the regions and the words of a picture.
fn read(svg: &str) -> ([String; 2], BTreeSet<String>, String) {
    let document = Document::parse(svg).unwrap();
    let root = document.root_element();
    let size = ["width", "height"].map(|side| root.attribute(side).unwrap().to_owned());
    let regions = document.descendants().filter_map(|node| node.attribute("data-region"));
    let texts = document.descendants().filter(|node| node.has_tag_name("text"));
    let words = texts.filter_map(|node| node.text()).collect();
    (size, regions.map(str::to_owned).collect(), words)
}

#[test]
fn a_sized_svg_has_every_county_and_the_words() {
    let sizes = ["1920x1080", "1414x1000", "800x800"].into_iter().cycle();
    for (chain, size) in CHAINS.into_iter().zip(sizes) {
        let words = ["--chain", chain.id, "--size", size];
        let svg = String::from_utf8(render(&words, "a.svg").bytes()).unwrap();
        let (sides, regions, words) = read(&svg);
        assert_eq!(sides.join("x"), size);
        assert!(COUNTIES.iter().all(|(id, _)| regions.contains(*id)), "{}", chain.name);
        let clause = PLAN.chain(chain.id).unwrap().clause.quote;
        assert!(words.contains(&format!("“{clause}”")), "{words}");
        assert!(words.contains("审图号：未送审 · 内部讨论"), "{words}");
    }
}

#[test]
fn a_county_has_its_roles_and_clauses() {
    let svg = String::from_utf8(render(&["--region", "360722"], "a.svg").bytes()).unwrap();
    let (_, _, words) = read(&svg);
    let roles = "一廊：走廊核心区域、稀土：承载地、赣粤电子信息：核心、化工新材料：核心";
    assert!(words.contains(roles), "{words}");
    for chain in CHAINS {
        let is_named = chain.terms.iter().any(|(_, regions)| regions.contains(&"360722"));
        let clause = PLAN.chain(chain.id).unwrap().clause.quote;
        assert_eq!(words.contains(&format!("“{clause}”")), is_named, "{}", chain.name);
    }
}

#[test]
fn a_scene_quotes_what_it_shows() {
    let core = PLAN.core.citation.clause.quote;
    let corridor = PLAN.corridor.clause.quote;
    for (scene, quoted, other) in [("core", core, corridor), ("corridor", corridor, core)] {
        let svg = String::from_utf8(render(&["--scene", scene], "a.svg").bytes()).unwrap();
        let (_, _, words) = read(&svg);
        assert!(words.contains(quoted) && !words.contains(other), "{words}");
    }
}

#[test]
fn everything_is_written_into_one_folder() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(folder.path(), &["render", "--all", "new/all", "--size", "320x200"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let files = fs::read_dir(folder.path().join("new/all")).unwrap();
    let found: BTreeSet<String> =
        files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    let stems = CHAINS.iter().map(|chain| chain.id).chain(["overview"]);
    let expected = stems.flat_map(|stem| ["svg", "png", "pdf"].map(|end| format!("{stem}.{end}")));
    assert_eq!(found, expected.chain(["deck.pptx", "tables.xlsx"].map(str::to_owned)).collect());
}
