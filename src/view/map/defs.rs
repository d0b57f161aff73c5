//! The shapes and patterns that the map draws with.

use crate::drawing;
use crate::view::reactive::{attribute, once};
use crate::view::store::use_store;
use leptos::prelude::*;

/// The shapes of the counties and the city.
#[component]
pub(super) fn Shapes() -> impl IntoView {
    let plan = use_store().plan;
    view! { <defs inner_html=once(|| drawing::shapes(plan))></defs> }
}

/// Hatches for the second chain, dots for hosts. They keep their size on the screen while the
/// map is magnified.
#[component]
pub(super) fn Patterns() -> impl IntoView {
    let store = use_store();
    let hue = move |place: usize| {
        attribute(move || store.seen(|view| view.chains.get(place).map(|chain| chain.colour)))
    };
    let size = move || {
        attribute(move || {
            let zoom = store.drawn_camera.with(|camera| camera.zoom.max(1));
            Some(["scale(", &decimal(100_000 / zoom), ") rotate(45)"].concat())
        })
    };
    view! {
        <defs>
            <pattern id="hatch-core" width="90" height="90" patternUnits="userSpaceOnUse" patternTransform=size() color=hue(1)>
                <path class="hatch-line" d="M25 0V90M70 0V90" stroke-width="26"></path>
            </pattern>
            <pattern id="hatch-radiating" width="130" height="130" patternUnits="userSpaceOnUse" patternTransform=size() color=hue(1)>
                <path class="hatch-line" d="M65 0V130" stroke-width="22"></path>
            </pattern>
            <pattern id="host-dots" width="110" height="110" patternUnits="userSpaceOnUse" patternTransform=size() color=hue(0)>
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
