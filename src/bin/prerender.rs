//! Prints the parts of the page that are drawn at build time, each after a line `=== name`.

use ganzhou_atlas::prerender;

fn main() {
    for (name, content) in [("app", prerender::app()), ("text", prerender::text_version())] {
        println!("=== {name}\n{content}");
    }
}
