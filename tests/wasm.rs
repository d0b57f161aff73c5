//! What only a browser can tell: run in one by `cargo xtask test --only wasm`.
#![cfg(target_arch = "wasm32")]

use ganzhou_atlas::plan::PLAN;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn the_plan_is_whole_on_this_side_too() {
    assert_eq!(PLAN.chains.len(), 10);
    assert_eq!(PLAN.regions.len(), 26);
}
