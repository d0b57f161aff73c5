//! Prints the parts of the page that are drawn at build time, each after a line `=== name`.

use ganzhou_atlas::chart::Failure;
use ganzhou_atlas::plan::PLAN;
use ganzhou_atlas::state::Page;
use ganzhou_atlas::{drawing, export, pages, prerender, view};

fn main() -> Result<(), Failure> {
    let pages_beside_the_map: Vec<&str> =
        Page::ALL.into_iter().filter(|page| *page != Page::Map).map(Page::id).collect();
    let first = [
        ("app", prerender::app()),
        ("text", prerender::text_version()),
        ("palette style", drawing::palette_style()),
        ("map style", drawing::mark_style() + &drawing::map_style(&PLAN)),
        ("pages style", pages::style()),
        ("show style", view::show::stage_style()),
        ("region ids", PLAN.regions.iter().map(|region| region.id).collect::<Vec<_>>().join("|")),
        ("page ids", pages_beside_the_map.join("|")),
    ];
    for (name, content) in first {
        println!("=== {name}\n{content}");
    }
    println!("=== page sharing\n{}", pages::dialog());
    println!("=== page show\n{}", view::show::markup());
    for (page, content) in pages::all()? {
        println!("=== page {}\n{content}", page.id());
    }
    for (file, content) in export::files() {
        println!("=== plain {file}\n{content}");
    }
    Ok(())
}
