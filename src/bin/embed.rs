//! What an element of somebody else's page calls: the atlas as a guest (`ganzhou_atlas::embed`).
//!
//! The element itself (`public/embed/element.js`) is JavaScript, for no class of WebAssembly's can
//! be one of HTML's. Each atlas has a number; a number that is not known does nothing.

#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
#[allow(unreachable_pub, reason = "wasm-bindgen hands out public functions alone")]
mod element {
    use ganzhou_atlas::view::{Parts, start_show};
    use ganzhou_atlas::{embed, part};
    use js_sys::Function;
    use wasm_bindgen::prelude::*;
    use web_sys::HtmlElement;

    /// Makes an atlas of the markup in an element, and gives its number.
    #[wasm_bindgen]
    pub fn mount(root: HtmlElement, page: String, query: String, tell: Function) -> u32 {
        let parts = Parts { pages: None, show: Some(part!(show, start_show)) };
        embed::mount(root, page, parts, &query, tell)
    }

    /// Sets a word of an atlas's link; none takes it away.
    #[wasm_bindgen]
    pub fn put(number: u32, word: &str, value: Option<String>) {
        embed::put(number, word, value.as_deref());
    }

    /// The map of an atlas as it is shown, as an SVG that stands alone.
    #[wasm_bindgen]
    pub fn draw(number: u32) -> Option<String> {
        embed::draw(number)
    }

    /// Takes an atlas away, with everything that it holds.
    #[wasm_bindgen]
    pub fn unmount(number: u32) {
        embed::unmount(number);
    }
}

#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
fn main() {}

#[cfg(not(all(target_arch = "wasm32", feature = "hydrate")))]
fn main() {
    println!("This program runs in a browser: `cargo xtask serve` builds it and shows where.");
}
