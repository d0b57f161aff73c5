//! Unit tests in a browser: `cargo xtask test --only wasm`.
#![cfg(target_arch = "wasm32")]

use ganzhou_atlas::integrity::{Check, of_page};
use ganzhou_atlas::plan::PLAN;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn the_plan_is_complete_in_wasm() {
    assert_eq!(PLAN.chains.len(), 10);
    assert_eq!(PLAN.regions.len(), 26);
}

/// The beginning of a copy in one file; the hash is that of `src/bundle.rs`'s own test.
const COPY: &str = "<div id='copy'>\
    <meta name='atlas-bundle' data-parts='a.css b.js' \
    content='dc3e59188ccf0369bd1c2b8c3f91604abec00fe34003e2e3f33cf4fee97e5530'>\
    <style data-part='a.css' \
    data-sha256='33e3580c093111e1c4cac922872c40371f7896bb3fa4e23be5840bd1834fc622'>甲</style>\
    <script data-part='b.js' type='text/plain' \
    data-sha256='3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d'>b</script></div>";

#[wasm_bindgen_test]
fn a_single_file_copy_verifies_itself() {
    assert_eq!(of_page(), Check::Served);
    let document = web_sys::window().and_then(|window| window.document()).unwrap();
    document.body().unwrap().insert_adjacent_html("beforeend", COPY).unwrap();
    assert_eq!(of_page(), Check::Whole("dc3e59188ccf".into()));
    let part = document.query_selector("[data-part='b.js']").unwrap().unwrap();
    part.set_text_content(Some("c"));
    let Check::Broken { part, .. } = of_page() else { panic!("a changed part is not noticed") };
    assert_eq!(part.as_deref(), Some("b.js"));
    document.get_element_by_id("copy").unwrap().remove();
}
