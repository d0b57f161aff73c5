//! Spreadsheets have the plan's words as text, its figures as numbers, and their source.

use std::io::{Cursor, Read};

use ganzhou_atlas::plan::{MEASURES, PLAN};
use roxmltree::{Document, Node};
use zip::ZipArchive;

use crate::facts::CHAINS;
use crate::program::{Written, findings};

/// The sheets of a file: of each row the cells, as text, with their type.
struct Book {
    sheets: Vec<Vec<Vec<(String, bool)>>>,
}

impl Book {
    fn read(written: &Written) -> Self {
        let mut archive = ZipArchive::new(Cursor::new(written.bytes())).unwrap();
        let mut part = |name: &str| {
            let mut text = String::new();
            archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
            text
        };
        let shared = part("xl/sharedStrings.xml");
        let shared = Document::parse(&shared).unwrap();
        let words = |node: Node<'_, '_>| -> String {
            node.descendants().filter_map(|it| it.is_text().then(|| it.text()).flatten()).collect()
        };
        let shared: Vec<String> =
            shared.root_element().children().filter(Node::is_element).map(words).collect();
        let sheets = (1..=5).map(|at| {
            let text = part(&format!("xl/worksheets/sheet{at}.xml"));
            let sheet = Document::parse(&text).unwrap();
            let rows = sheet.descendants().filter(|node| node.tag_name().name() == "row");
            let cell = |node: Node<'_, '_>| {
                let value = words(node);
                match node.attribute("t") {
                    Some("s") => (shared[value.parse::<usize>().unwrap()].clone(), false),
                    _ => (value, true),
                }
            };
            rows.map(|row| row.children().filter(Node::is_element).map(cell).collect()).collect()
        });
        Self { sheets: sheets.collect() }
    }
}

#[test]
fn tables_have_typed_cells_and_their_source() {
    let written =
        Written::new(&["render", "--tables", "--base-url", "https://example.org/atlas"], "a.xlsx");
    assert_eq!(findings(&written.path()), Vec::<serde_json::Value>::new());
    let book = Book::read(&written);
    let [roles, matrix, measures, targets, source] = book.sheets.as_slice() else { panic!() };
    let named =
        CHAINS.iter().flat_map(|chain| chain.terms.iter().flat_map(|(_, regions)| *regions));
    assert_eq!(roles.len() - 1, named.count());
    let has = |sheet: &[Vec<(String, bool)>], words: &[&str]| {
        sheet.iter().any(|row| words.iter().all(|word| row.iter().any(|(cell, _)| cell == word)))
    };
    assert!(has(roles, &["赣粤电子信息", "信丰县", "核心", "四（一）第 3 条"]), "{roles:?}");
    assert!(has(matrix, &["赣县区", "文件未提及（境内功能区在列）"]), "{matrix:?}");
    assert_eq!((matrix.len() - 1, measures.len() - 1), (PLAN.regions.len(), MEASURES.len()));
    assert_eq!(targets.len() - 1, 31);
    let founded = targets.iter().find(|row| row[1].0 == "注册企业").unwrap();
    assert_eq!((founded[3].0.as_str(), founded[3].1), ("30000", true), "{founded:?}");
    assert!(has(source, &[PLAN.document.title]) && has(source, &["https://example.org/atlas/"]));
}

#[test]
fn tables_are_no_pictures() {
    let folder = tempfile::tempdir().unwrap();
    for words in [&["--tables", "-o", "a.png"][..], &["--chain", "nev", "-o", "a.xlsx"]] {
        let output = crate::program::run(folder.path(), &[&["render"], words].concat());
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && error.contains("--tables -o FILE.xlsx"), "{error}");
    }
}
