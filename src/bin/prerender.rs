//! Prints the parts of the page that are drawn at build time, each after a line `=== name`.

use ganzhou_atlas::chart::Failure;
use ganzhou_atlas::plan::PLAN;
use ganzhou_atlas::{drawing, export, pages, prerender, view};

fn main() -> Result<(), Failure> {
    let first = [
        ("app", prerender::app()),
        ("text", prerender::text_version()),
        ("map style", drawing::map_style(&PLAN)),
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
