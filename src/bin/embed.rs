//! The program of the custom element `<ganzhou-atlas>`: what `public/embed/element.js` calls.
//!
//! The element itself is JavaScript, because WebAssembly cannot define a class of HTML elements. Each
//! atlas has a number; calls with an unknown number do nothing.

#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
#[allow(unreachable_pub, reason = "wasm-bindgen exports public functions only")]
mod element {
    use ganzhou_atlas::view::{Parts, start_show_in_element};
    use ganzhou_atlas::{embed, part};
    use js_sys::Function;
    use wasm_bindgen::prelude::*;
    use web_sys::HtmlElement;

    /// Starts an atlas on the prerendered markup in an element, and returns its number.
    #[wasm_bindgen]
    pub fn mount(root: HtmlElement, page: String, query: String, notify: Function) -> u32 {
        let parts = Parts { pages: None, show: Some(part!(show, start_show_in_element)) };
        embed::mount(root, page, parts, &query, notify)
    }

    /// Sets a parameter of an atlas's link; `None` removes it.
    #[wasm_bindgen(js_name = setParameter)]
    pub fn set_parameter(number: u32, name: &str, value: Option<String>) {
        embed::set_parameter(number, name, value.as_deref());
    }

    /// The visible map of an atlas as a standalone SVG.
    #[wasm_bindgen(js_name = exportSvg)]
    pub fn export_svg(number: u32) -> Option<String> {
        embed::export_svg(number)
    }

    /// Removes an atlas and everything that it holds.
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
