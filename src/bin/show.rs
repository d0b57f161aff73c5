//! Starts the show: what presents the plan scene by scene.

#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
fn main() {
    ganzhou_atlas::present::start();
}

#[cfg(not(all(target_arch = "wasm32", feature = "hydrate")))]
fn main() {
    println!("This program runs in a browser: `cargo xtask serve` builds it and shows where.");
}
