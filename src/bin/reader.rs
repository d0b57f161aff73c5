//! Starts the reader: what answers on the pages beside the map.

#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
fn main() {
    ganzhou_atlas::reader::start();
}

#[cfg(not(all(target_arch = "wasm32", feature = "hydrate")))]
fn main() {
    println!("This program runs in a browser: `cargo xtask serve` builds it and shows where.");
}
