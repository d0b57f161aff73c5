//! Every file states in its metadata what it shows, from which clauses and where to see it, as exiftool and
//! pdfinfo read it.

use std::process::Command;

use ganzhou_atlas::plan::{PLAN, REVIEW};
use serde_json::Value;

use crate::program::{Written, printed, tool};

const BASE: &str = "https://example.org/atlas";
const LINK: &str = "https://example.org/atlas/?chain=electronics";
const TITLE: &str = "赣粤电子信息产业创新链";
const CLAUSE: &str = "《实施方案》四（一）　第 3 条";
const REVIEW_LINE: &str = "审图号：未送审 · 内部讨论";

/// The fields of a file as exiftool reads them.
fn fields(written: &Written) -> Value {
    let mut exiftool = Command::new(tool("EXIFTOOL"));
    let read = printed(exiftool.args(["-json", "-charset", "utf8"]).arg(written.path()));
    serde_json::from_str::<Value>(&read).unwrap()[0].clone()
}

fn render(name: &str) -> Written {
    Written::new(&["render", "--chain", "electronics", "--base-url", BASE], name)
}

/// A field, whose elements are joined if it is a list.
fn text(fields: &Value, name: &str) -> String {
    match &fields[name] {
        Value::String(text) => text.clone(),
        Value::Array(texts) => texts.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" "),
        other => panic!("{name} is {other}: {fields:#}"),
    }
}

#[test]
fn pictures_state_document_clause_date_link_hash_and_review() {
    for name in ["a.svg", "a.png"] {
        let fields = fields(&render(name));
        let field = |name| text(&fields, name);
        assert_eq!(field("Title"), TITLE, "{name}");
        assert_eq!(field("Subject"), PLAN.document.title);
        assert!(field("Source").contains(CLAUSE), "{}", field("Source"));
        assert_eq!(field("Date").replace(':', "-"), "2023-03-25");
        assert_eq!(field("Relation"), LINK);
        assert_eq!(field("Identifier"), format!("sha256:{}", REVIEW.hash));
        assert_eq!(field("Rights"), REVIEW_LINE);
        assert!(field("Description").contains("底图"));
    }
}

#[test]
fn documents_for_paper_state_the_same() {
    let written = render("a.pdf");
    let fields = fields(&written);
    assert_eq!(text(&fields, "Title"), TITLE);
    let keywords = text(&fields, "Keywords");
    let hash = format!("sha256:{}", REVIEW.hash);
    for stated in [CLAUSE, LINK, REVIEW_LINE, &hash] {
        assert!(keywords.contains(stated), "{stated}: {keywords}");
    }
    assert!(text(&fields, "Description").contains(PLAN.document.issuer), "{fields:#}");
    let info = printed(Command::new(tool("PDFINFO")).args(["-isodates"]).arg(written.path()));
    assert!(info.contains("CreationDate:    2023-03-25"), "{info}");
    assert!(info.contains("Tagged:          yes"), "{info}");
}

#[test]
fn without_an_address_the_link_is_the_query() {
    let fields = fields(&Written::new(&["render", "--region", "360722"], "a.svg"));
    assert_eq!(text(&fields, "Relation"), "?region=360722");
    let source = text(&fields, "Source");
    assert!(source.contains("第 2 条") && source.contains("第 3 条"), "{source}");
}
