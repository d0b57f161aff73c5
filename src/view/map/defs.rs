//! The patterns that the map paints with.

use crate::view::store::use_store;
use leptos::prelude::*;

/// Hatches for the second chain, dots for hosts. They keep their size on the screen while the
/// map is magnified.
#[component]
pub(super) fn Defs() -> impl IntoView {
    let store = use_store();
    let second = move || store.view.with(|view| view.chains.get(1).map(|chain| chain.colour));
    let first = move || store.view.with(|view| view.chains.first().map(|chain| chain.colour));
    let size = move || {
        let thousandths = store.view.with(|view| 100_000 / view.camera.zoom.max(1));
        ["scale(", &decimal(thousandths), ") rotate(45)"].concat()
    };
    view! {
        <defs>
            <pattern id="hatch-core" width="90" height="90" patternUnits="userSpaceOnUse" patternTransform=size color=second>
                <path class="hatch-line" d="M25 0V90M70 0V90" stroke-width="26"></path>
            </pattern>
            <pattern id="hatch-radiating" width="130" height="130" patternUnits="userSpaceOnUse" patternTransform=size color=second>
                <path class="hatch-line" d="M65 0V130" stroke-width="22"></path>
            </pattern>
            <pattern id="host-dots" width="110" height="110" patternUnits="userSpaceOnUse" patternTransform=size color=first>
                <circle class="host-dot" cx="55" cy="55" r="15"></circle>
            </pattern>
        </defs>
    }
}

/// Thousandths as a decimal number; the browser needs no float formatting for it.
pub(super) fn decimal(thousandths: i32) -> String {
    let (whole, part) = (thousandths / 1000, (thousandths % 1000).to_string());
    [&whole.to_string(), ".", "000".get(part.len()..).unwrap_or_default(), &part].concat()
}
