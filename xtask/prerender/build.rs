//! Writes the parts of the page that are drawn at build time to `OUT_DIR/page`, each after a line
//! `=== name`.

use std::error::Error;
use std::path::Path;

use ganzhou_atlas::plan::{PLAN, SLIDE_KEYS};
use ganzhou_atlas::state::Page;
use ganzhou_atlas::{drawing, export, pages, prerender, view};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs"); // and whenever the library changes
    let sections: String =
        sections()?.iter().map(|(name, content)| format!("=== {name}\n{content}\n")).collect();
    Ok(std::fs::write(Path::new(&std::env::var("OUT_DIR")?).join("page"), sections)?)
}

fn sections() -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let pages_beside_the_map: Vec<&str> =
        Page::ALL.into_iter().filter(|page| *page != Page::Map).map(Page::id).collect();
    let first = [
        ("app", prerender::app()),
        ("text", prerender::text_version()),
        ("links", prerender::links()),
        ("link to copy", prerender::link_to_copy()),
        ("palette style", drawing::palette_style()),
        ("map style", drawing::mark_style() + &drawing::map_style(&PLAN)),
        ("pages style", pages::style()),
        ("show style", view::show::stage_style()),
        ("scene ids", SLIDE_KEYS.iter().map(|key| key.id).collect::<Vec<_>>().join("|")),
        ("region ids", PLAN.regions.iter().map(|region| region.id).collect::<Vec<_>>().join("|")),
        ("page ids", pages_beside_the_map.join("|")),
        ("page sharing", pages::dialog()),
        ("page show", view::show::markup()),
    ];
    let mut sections: Vec<_> = first.map(|(name, content)| (name.to_owned(), content)).into();
    let pages = pages::all()?.into_iter();
    sections.extend(pages.map(|(page, content)| (format!("page {}", page.id()), content)));
    let files = export::files().into_iter();
    sections.extend(files.map(|(file, content)| (format!("plain {file}"), content)));
    Ok(sections)
}
