//! Starts the show: what presents the plan scene by scene.

#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
fn main() {
    ganzhou_atlas::present::start();
}

#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
#[allow(unreachable_pub, reason = "wasm-bindgen hands out public functions alone")]
mod element {
    use wasm_bindgen::prelude::*;

    /// Starts the show of an atlas in an element of somebody else's page.
    #[wasm_bindgen]
    pub fn present(root: web_sys::Element) {
        ganzhou_atlas::present::start_in(root);
    }
}

#[cfg(not(all(target_arch = "wasm32", feature = "hydrate")))]
fn main() {
    println!("This program runs in a browser: `cargo xtask serve` builds it and shows where.");
}
