//! Documents for paper: text that is found, fonts as subsets, the standards for archives and for assistive
//! technology, and the data in the file if it is asked for.

use std::fs;
use std::path::Path;
use std::process::Command;

use ganzhou_atlas::plan::PLAN;

use crate::facts::{CHAINS, COUNTIES};
use crate::program::{Written, pdf_pages, printed, run, tool};

fn render(words: &[&str]) -> Written {
    Written::new(&[&["render"], words].concat(), "a.pdf")
}

/// The text of each page in the order in which it is drawn. Otherwise poppler mixes lines that stand side by side,
/// and leaves out what stands on itself, as a halo does.
fn drawn_text(written: &Written) -> Vec<String> {
    let mut pdftotext = Command::new(tool("PDFTOTEXT"));
    let text = printed(pdftotext.arg("-raw").arg(written.path()).arg("-"));
    text.split_terminator('\u{c}').map(|page| page.split_whitespace().collect()).collect()
}

/// The XMP of a file.
fn xmp(written: &Written) -> String {
    printed(Command::new(tool("EXIFTOOL")).args(["-XMP", "-b"]).arg(written.path()))
}

fn is_radical(letter: char) -> bool {
    ('\u{2E80}'..='\u{2FDF}').contains(&letter)
}

#[test]
fn every_county_and_chain_is_found_and_no_radical() {
    for chain in CHAINS {
        let page = pdf_pages(&render(&["--chain", chain.id]).path()).concat();
        let unnamed: Vec<_> = COUNTIES.iter().filter(|(_, name)| !page.contains(name)).collect();
        assert!(unnamed.is_empty(), "{}: {unnamed:?}: {page}", chain.name);
        let clause = PLAN.chain(chain.id).unwrap().clause.quote;
        assert!(page.contains(clause), "{page}");
        assert!(!page.contains(is_radical), "{page}");
    }
}

#[test]
fn a_name_is_there_once_as_it_is_drawn() {
    let written = render(&["--chain", "electronics"]);
    let page = drawn_text(&written).concat();
    // On the map alone: the plan does not name it for this chain.
    assert_eq!(page.matches("崇义县").count(), 1, "{page}");
}

#[test]
fn fonts_are_embedded_as_subsets_with_their_characters() {
    let written = render(&["--region", "360722", "--size", "a4"]);
    let table = printed(Command::new(tool("PDFFONTS")).arg(written.path()));
    let fonts: Vec<&str> = table.lines().skip(2).collect();
    assert!(fonts.len() >= 2, "{table}");
    for font in fonts {
        let mut words = font.split_whitespace().rev().skip(2);
        let (unicode, subset, embedded) = (words.next(), words.next(), words.next());
        assert_eq!([embedded, subset, unicode], [Some("yes"); 3], "{table}");
    }
    let size = written.bytes().len();
    assert!(size < 600_000, "{size}");
}

#[test]
fn one_file_is_for_archives_and_for_assistive_technology() {
    for (words, part) in
        [(&["--scene", "corridor"][..], "2"), (&["--chain", "nev", "--attach-data"], "3")]
    {
        let written = render(words);
        let xmp = xmp(&written);
        for stated in [
            format!("<pdfaid:part>{part}</pdfaid:part>"),
            "<pdfaid:conformance>B</pdfaid:conformance>".to_owned(),
            "<pdfuaid:part>1</pdfuaid:part>".to_owned(),
        ] {
            assert!(xmp.contains(&stated), "{stated}: {xmp}");
        }
        printed(Command::new(tool("QPDF")).arg("--check").arg(written.path()));
        let structure =
            printed(Command::new(tool("PDFINFO")).arg("-struct-text").arg(written.path()));
        assert!(structure.contains("Figure"), "{structure}");
    }
}

#[test]
fn the_data_is_attached_on_request() {
    let without = render(&["--chain", "nev"]);
    let with = render(&["--chain", "nev", "--attach-data"]);
    let list = |written: &Written| {
        printed(Command::new(tool("QPDF")).arg("--list-attachments").arg(written.path()))
    };
    assert!(list(&without).contains("no embedded files"), "{}", list(&without));
    assert!(list(&with).contains("plan.json"), "{}", list(&with));
    let show = "--show-attachment=plan.json";
    let data = printed(Command::new(tool("QPDF")).arg(show).arg(with.path()));
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    assert_eq!(data["chains"].as_array().unwrap().len(), CHAINS.len());
}

/// The files with the faces that pictures use.
const FACES: [&str; 4] = [
    "NotoSansCJK-Regular.ttc",
    "NotoSansCJK-Bold.ttc",
    "NotoSerifCJK-Regular.ttc",
    "NotoSerifCJK-Bold.ttc",
];

fn find_font(name: &str) -> std::path::PathBuf {
    let list = printed(Command::new("fc-list").args(["--format", "%{file}\n"]));
    let file = list.lines().find(|file| file.ends_with(name));
    file.unwrap_or_else(|| panic!("{name} is not installed")).into()
}

fn link_fonts(folder: &Path, faces: &[&str]) {
    fs::create_dir_all(folder).unwrap();
    for (at, face) in faces.iter().enumerate() {
        let file = folder.join(format!("{at}.ttc"));
        std::os::unix::fs::symlink(find_font(face), file).unwrap();
    }
}

#[test]
fn the_same_fonts_give_the_same_file_in_every_folder() {
    let folder = tempfile::tempdir().unwrap();
    let reversed = FACES.map(|face| face).into_iter().rev().collect::<Vec<_>>();
    link_fonts(&folder.path().join("one/fonts"), &FACES);
    link_fonts(&folder.path().join("another/place/with/fonts"), &reversed);
    for ending in ["pdf", "png"] {
        let [one, other] = ["one", "another/place/with"].map(|place| {
            let place = folder.path().join(place);
            let name = format!("a.{ending}");
            let words = ["render", "--chain", "nev", "--size", "800x600", "--fonts", "fonts"];
            let output = run(&place, &[&words[..], &["-o", &name]].concat());
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            fs::read(place.join(name)).unwrap()
        });
        assert_eq!(one, other, "{ending}");
    }
}

#[test]
fn a_sheet_is_as_large_as_paper() {
    let written = render(&["--scene", "corridor", "--size", "a4"]);
    let info = printed(Command::new(tool("PDFINFO")).arg(written.path()));
    let size = info.lines().find(|line| line.starts_with("Page size:")).unwrap();
    let numbers: Vec<f64> = size.split_whitespace().filter_map(|it| it.parse().ok()).collect();
    // 297 by 210 millimetres in points.
    assert!((numbers[0] - 841.9).abs() < 1.0 && (numbers[1] - 595.3).abs() < 1.0, "{size}");
}

#[test]
fn the_show_is_a_sheet_for_every_scene_with_a_map() {
    let written = Written::new(&["deck"], "a.pdf");
    let pages = drawn_text(&written);
    let clauses = CHAINS.iter().map(|chain| PLAN.chain(chain.id).unwrap().clause.quote);
    let structure = [PLAN.core.citation.clause.quote, PLAN.corridor.clause.quote];
    let quoted: Vec<&str> = structure.into_iter().chain(clauses).collect();
    assert_eq!(pages.len(), quoted.len());
    for (page, clause) in pages.iter().zip(quoted) {
        assert!(page.contains(clause), "{clause}: {page}");
    }
    assert!(written.bytes().len() < 2_000_000, "{}", written.bytes().len());
}
