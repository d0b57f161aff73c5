//! Starts the atlas in the browser.
//!
//! The optimised page (feature `hydrate`) takes over the prerendered markup; under plain
//! `trunk serve` (feature `csr`) the app mounts into the empty page.

#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
fn main() {
    use ganzhou_atlas::part;
    use ganzhou_atlas::view::{Parts, start, start_pages, start_show};
    let (pages, show) = (part!(pages, start_pages), part!(show, start_show));
    start(Parts { pages: Some(pages), show: Some(show) });
}

#[cfg(all(target_arch = "wasm32", feature = "csr", not(feature = "hydrate")))]
fn main() {
    ganzhou_atlas::view::start(ganzhou_atlas::view::Parts::default());
}

#[cfg(not(all(target_arch = "wasm32", any(feature = "hydrate", feature = "csr"))))]
fn main() {
    println!("This program runs in a browser: `cargo xtask serve` builds it and shows where.");
}
