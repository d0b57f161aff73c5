//! The single-file copy as a browser reads it, made of small modules and pages.

use anyhow::{Context, Result};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use super::super::deferred::{Deferred, What};
use super::super::hex;
use super::super::module::Module;
use super::super::source::Source;
use super::super::template::Texts;
use super::{END, write_page};

const TEMPLATE: &str = include_str!("../../../../index.html");
const MARKUP: &str = "<p><!--a--><b>\\ <\\i </script> </SCRIPT\n></p>\n";
const CSS: &str = ".a::before { content: '</script><!--\\2713' }\n";
const GLUE: &str = "const a = \"</script><!--<script>\";\n";

/// An element with `data-part`: its start tag, its text and its stated hash.
struct Element<'a> {
    start: &'a str,
    name: &'a str,
    hash: &'a str,
    text: &'a str,
}

fn made() -> Result<String> {
    let app = Module {
        wasm: vec![0, 97, 115, 109, 255],
        glue: GLUE.into(),
        files: [("show".into(), (0..=255).collect())].into(),
        parts: [("show".into(), vec!["show".into()])].into(),
    };
    let texts = Texts {
        app: "<main>图</main>",
        text: "<h2>文</h2><a href=\"data/\">",
        title: None,
        description: None,
    };
    let source = Source {
        template: TEMPLATE,
        texts: &texts,
        style: "a {\n}\n",
        boot: "b();\n",
        app: &app,
        links: "<a href=\"data/\">",
    };
    let deferred = [
        Deferred { id: "style-pages".into(), stem: "pages", what: What::Style(CSS.into()) },
        Deferred { id: "page-plan".into(), stem: "plan", what: What::Page(MARKUP) },
    ];
    write_page(&source, &deferred)
}

/// Reads the parts as a browser does: an element's text ends with the first end tag.
fn elements(page: &str) -> Result<Vec<Element<'_>>> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find(" data-part=\"") {
        let start = rest[..at].rfind('<').context("an attribute outside a tag")?;
        let (tag, after) = rest[start..].split_once('>').context("an endless tag")?;
        let value = |name: &str| {
            let (_, value) = tag.split_once(&format!(" {name}=\"")).context("no such attribute")?;
            value.split('"').next().context("an endless attribute")
        };
        let end = if tag.starts_with("<style") { "</style" } else { "</script" };
        let until = after.to_ascii_lowercase().find(end).context("no end tag")?;
        let (name, hash) = (value("data-part")?, value("data-sha256")?);
        found.push(Element { start: tag, name, hash, text: &after[..until] });
        rest = &after[until..];
    }
    Ok(found)
}

fn text_of<'a>(elements: &'a [Element<'_>], name: &str) -> Result<&'a str> {
    let found = elements.iter().find(|it| it.name == name);
    Ok(found.with_context(|| format!("{name} is missing"))?.text)
}

#[test]
fn every_part_is_in_the_file_and_is_decoded_unchanged() -> Result<()> {
    let page = made()?;
    let elements = elements(&page)?;
    let names: Vec<&str> = elements.iter().map(|it| it.name).collect();
    let first = ["guard.js", "boot.js", "atlas.css", "notice.css"];
    let deferred = ["pages.css", "plan.html", "show.wasm", "atlas.wasm", "atlas.js"];
    assert_eq!(names, [&first[..], &deferred].concat());
    assert_eq!(text_of(&elements, "atlas.css")?, "a {\n}\n");
    assert_eq!(text_of(&elements, "boot.js")?, "b();\n");
    let taken_out = |name| Ok::<_, anyhow::Error>(text_of(&elements, name)?.replace("<\\", "<"));
    assert_eq!(taken_out("plan.html")?, MARKUP);
    assert_eq!(taken_out("pages.css")?, CSS);
    let wasm = BASE64_STANDARD.decode(text_of(&elements, "show.wasm")?)?;
    assert_eq!(wasm, (0..=255).collect::<Vec<u8>>());
    let glue = text_of(&elements, "atlas.js")?;
    assert!(glue.contains("const a = \"<\\/script><\\!--<script>\";\n"), "{glue}");
    assert!(glue.contains("const PARTS = {\"show\":[[\"wasm-show\"]]};"), "{glue}");
    assert!(glue.contains("bytesOf(\"wasm-atlas\")"), "{glue}");
    assert!(page.contains("<main>图</main>") && page.contains("<h2>文</h2>"));
    Ok(())
}

#[test]
fn the_file_refers_to_no_other_file() -> Result<()> {
    let page = made()?;
    let mut bare = page.clone();
    for Element { text, .. } in elements(&page)? {
        bare = bare.replacen(&format!(">{text}</"), "></", 1);
    }
    for attribute in [" src=\"", " href=\"", " srcset=\"", " poster=\"", " data=\"", " url("] {
        for value in bare.split(attribute).skip(1) {
            assert!(value.starts_with("data:") || value.starts_with('#'), "{attribute}{value}");
        }
    }
    assert!(!bare.contains("data-module") && !bare.contains("modulepreload"), "{bare}");
    assert!(bare.contains("content=\"default-src 'none'; script-src 'wasm-unsafe-eval' 'sha256-"));
    Ok(())
}

#[test]
fn the_hash_is_correct_and_a_changed_part_is_named() -> Result<()> {
    let page = made()?;
    assert_eq!(stated(&page)?, computed(&elements(&page)?));
    assert!(elements(&page)?.iter().all(|it| hex(&Sha256::digest(it.text)) == it.hash));
    let names: Vec<&str> = elements(&page)?.iter().map(|it| it.name).collect();
    assert!(page.contains(&format!("\" data-parts=\"{}\">", names.join(" "))));
    let changed = page.replacen("a::before", "b::before", 1);
    assert_eq!(stated(&changed)?, stated(&page)?);
    assert_ne!(stated(&changed)?, computed(&elements(&changed)?));
    let broken = elements(&changed)?;
    let broken = broken.iter().filter(|it| hex(&Sha256::digest(it.text)) != it.hash);
    assert_eq!(broken.map(|it| it.name).collect::<Vec<_>>(), ["pages.css"]);
    Ok(())
}

#[test]
fn the_end_is_marked_and_the_part_that_starts_the_app_is_last() -> Result<()> {
    let page = made()?;
    assert!(page.ends_with(&format!("</body>\n</html>{END}")), "{page}");
    let last = elements(&page)?.pop().context("no parts")?;
    assert_eq!((last.name, last.start.contains("type=\"module\"")), ("atlas.js", true));
    assert!(
        page.contains("<body>\n<p id=\"blocked\" role=\"alert\">")
            && page.contains(
                "</p>\n<p id=\"incomplete\" role=\"alert\" hidden>文件不完整，请重新拷贝"
            )
    );
    Ok(())
}

fn stated(page: &str) -> Result<&str> {
    let (_, rest) = page.split_once("<meta name=\"atlas-bundle\" content=\"").context("no hash")?;
    rest.get(..64).context("a short hash")
}

fn computed(elements: &[Element<'_>]) -> String {
    let line = |it: &Element<'_>| format!("{}  {}\n", hex(&Sha256::digest(it.text)), it.name);
    hex(&Sha256::digest(elements.iter().map(line).collect::<String>()))
}

/// `src/integrity.rs` has a test with the same parts and the same hash.
#[test]
fn both_sides_agree_on_the_hash() -> Result<()> {
    let parts = [super::Part::style("a.css", "甲")?, super::Part::script("b.js", "b", false)?];
    let meta = super::integrity::meta(parts.iter());
    let hash = "dc3e59188ccf0369bd1c2b8c3f91604abec00fe34003e2e3f33cf4fee97e5530";
    assert!(meta.starts_with(&format!("<meta name=\"atlas-bundle\" content=\"{hash}")), "{meta}");
    Ok(())
}
