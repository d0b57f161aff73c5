//! Briefs are valid documents of one page that say what the plan says, and that nobody takes for official ones.

use std::io::{Cursor, Read};

use ganzhou_atlas::plan::{PLAN, REVIEW};
use zip::ZipArchive;

use crate::facts::CHAINS;
use crate::program::{Written, findings, pdf_pages};

fn render(words: &[&str]) -> Written {
    Written::new(&[&["render"], words].concat(), "a.docx")
}

fn part(written: &Written, name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(written.bytes())).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn microsofts_validator_finds_nothing_in_briefs() {
    for words in [["--chain", "electronics"], ["--region", "360722"], ["--region", "360725"]] {
        let findings = findings(&render(&words).path());
        assert!(findings.is_empty(), "{words:?}: {findings:#?}");
    }
}

#[test]
fn a_brief_of_a_chain_is_one_page_with_clause_roles_and_units() {
    // The chains with the longest clause and the most tasks, and one in between.
    for id in ["health-food-agri", "rare-earth", "electronics"] {
        let pages = pdf_pages(&render(&["--chain", id]).pdf());
        let [page] = pages.as_slice() else { panic!("{id} has {} pages", pages.len()) };
        let chain = CHAINS.iter().find(|chain| chain.id == id).unwrap();
        let clause = PLAN.chain(id).unwrap().clause.quote;
        assert!(page.contains(clause), "{page}");
        for (term, _) in chain.terms {
            assert!(page.contains(&format!("{term}：")), "{term}: {page}");
        }
        assert!(page.contains("（牵头）") && page.contains("本图归纳"), "{page}");
        assert!(page.contains("审图号：未送审·内部讨论"), "{page}");
    }
}

#[test]
fn a_brief_of_a_county_is_one_page_with_its_roles_and_no_other() {
    // A county with four roles, one with the most, and one that the plan names seldom.
    for (id, roles) in [
        ("360722", &[("稀土", "承载地"), ("赣粤电子信息", "核心"), ("化工新材料", "核心")][..]),
        ("360702", &[("赣粤电子信息", "辐射区域")]),
        ("360735", &[]),
    ] {
        let pages = pdf_pages(&render(&["--region", id]).pdf());
        let [page] = pages.as_slice() else { panic!("{id} has {} pages", pages.len()) };
        for (chain, term) in roles {
            assert!(page.contains(&[*chain, *term].concat()), "{chain} {term}: {page}");
        }
        let unnamed = CHAINS
            .iter()
            .filter(|chain| !chain.terms.iter().any(|(_, regions)| regions.contains(&id)));
        for (chain, (term, _)) in
            unnamed.flat_map(|chain| chain.terms.iter().map(move |it| (chain, it)))
        {
            assert!(!page.contains(&[chain.name, *term].concat()), "{}: {page}", chain.name);
        }
    }
}

#[test]
fn type_follows_the_standard_and_the_page_calls_itself_self_made() {
    let written = render(&["--region", "360722"]);
    let document = part(&written, "word/document.xml");
    assert!(document.contains(r#"w:eastAsia="FangSong""#), "{document}");
    let of_chain = part(&render(&["--chain", "chemicals"]), "word/document.xml");
    assert!(of_chain.contains(r#"<w:sz w:val="32"/>"#), "三号 is 16 points");
    assert_eq!(document.matches("<w:gridCol w:w=").count(), 4);
    assert!(document.contains("自制，不是公文"), "{document}");
    for official in ["〔", "FF0000", "抄送", "印发"] {
        assert!(!document.contains(official), "{official}");
    }
    let core = part(&written, "docProps/core.xml");
    for stated in ["信丰县", "?region=360722", REVIEW.hash, "审图号：未送审", "2023-03-25"]
    {
        assert!(core.contains(stated), "{stated}: {core}");
    }
}
