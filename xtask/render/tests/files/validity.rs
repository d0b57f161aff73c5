//! Presentations are valid, the same every time, and whole in LibreOffice.

use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::Path;

use ganzhou_atlas::plan::PLAN;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::facts::{CHAINS, COUNTIES};
use crate::program::{Written, findings, pdf_pages};

#[test]
fn microsofts_validator_finds_nothing() {
    for written in [
        Written::deck(),
        Written::new(&["render", "--chain", "electronics"], "chain.pptx"),
        Written::new(&["render", "--chain", "nev,tungsten"], "chains.pptx"),
        Written::new(&["render", "--scene", "overview"], "scene.pptx"),
    ] {
        let findings = findings(&written.path());
        assert!(findings.is_empty(), "{findings:#?}");
    }
}

/// Copies a package, with a change in the text of one part.
fn copy_with_change(from: &[u8], to: &Path, part: &str, change: (&str, &str)) {
    let mut old = ZipArchive::new(Cursor::new(from)).unwrap();
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..old.len() {
        let mut file = old.by_index(at).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        let name = file.name().unwrap().into_owned();
        if name == part {
            assert!(text.contains(change.0), "{part} has no {}", change.0);
            text = text.replacen(change.0, change.1, 1);
        }
        new.start_file(name, SimpleFileOptions::default()).unwrap();
        new.write_all(text.as_bytes()).unwrap();
    }
    fs::write(to, new.finish().unwrap().into_inner()).unwrap();
}

#[test]
fn microsofts_validator_finds_what_is_wrong() {
    let written = Written::new(&["render", "--chain", "electronics"], "chain.pptx");
    let folder = tempfile::tempdir().unwrap();
    let damaged = folder.path().join("damaged.pptx");
    for (part, change) in [
        ("ppt/slides/slide1.xml", (r#"prst="rect""#, r#"prst="square""#)),
        ("ppt/theme/theme1.xml", ("<a:accent6>", "<a:accent7>")),
        ("ppt/slides/slide1.xml", ("<p:cNvGrpSpPr/>", "")),
    ] {
        copy_with_change(&written.bytes(), &damaged, part, change);
        assert!(!findings(&damaged).is_empty(), "{part}: {change:?}");
    }
}

#[test]
fn the_same_content_is_the_same_file() {
    for words in [&["deck"][..], &["render", "--chain", "rare-earth"]] {
        let [one, other] = ["one.pptx", "other.pptx"].map(|name| Written::new(words, name));
        assert_eq!(one.bytes(), other.bytes());
    }
}

#[test]
fn libreoffice_shows_every_slide_with_its_words() {
    let pages = pdf_pages(&Written::deck().pdf());
    assert_eq!(pages.len(), 15);
    for chain in CHAINS {
        let clause = PLAN.chain(chain.id).unwrap().clause.quote;
        // Where a name is marked, the text is in pieces: its words alone are looked for.
        let words = clause.split([',', '、', '。']).filter(|words| !words.is_empty());
        let words: Vec<&str> = words.collect();
        let of_chain = pages.iter().find(|page| {
            page.contains("创新链。”") && words.iter().all(|words| page.contains(words))
        });
        let page = of_chain.unwrap_or_else(|| panic!("no page quotes {clause}"));
        let unnamed = COUNTIES.iter().filter(|(_, name)| {
            let short: String = name.chars().take(2).collect();
            !page.contains(&short)
        });
        assert_eq!(unnamed.count(), 0, "{page}");
        assert!(page.contains("审图号：未送审·内部讨论"), "{page}");
    }
}
