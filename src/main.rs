//! Starts the atlas in the browser.
//!
//! The optimised page (feature `hydrate`) takes over the prerendered markup; under plain
//! `trunk serve` (feature `csr`) the app mounts into the empty page.

#[cfg(all(target_arch = "wasm32", any(feature = "hydrate", feature = "csr")))]
fn main() {
    ganzhou_atlas::view::start();
}

#[cfg(not(all(target_arch = "wasm32", any(feature = "hydrate", feature = "csr"))))]
fn main() {
    println!("This program runs in a browser: `cargo xtask serve` builds it and shows where.");
}
