//! The style sheet's figures are the bake's: which label class shows at which size, where the
//! inset stands, how large marks are.
#![allow(
    missing_docs,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use ganzhou_atlas::geometry::Bounds;
use ganzhou_atlas::plan::PLAN;

const CSS: &str = include_str!("../public/atlas.css");

/// The container query that shows a class of a drawing, and whether the rule for it follows.
fn query(container: &str, scale: i32, shown: Bounds) -> String {
    // Up to the next tenth of a pixel, so that no text is smaller than its class allows.
    let px = |length: i32| {
        let tenths = (i64::from(scale) * i64::from(length) + 999) / 1000;
        if tenths % 10 == 0 {
            format!("{}", tenths / 10)
        } else {
            format!("{}.{}", tenths / 10, tenths % 10)
        }
    };
    let (width, height) = (px(shown.width), px(shown.height));
    format!("@container {container} (min-width: {width}px) and (min-height: {height}px) {{")
}

/// The container query that fits where that one does not.
fn below(query: &str) -> String {
    let step = |word: &str| match word.strip_suffix("px)").map(str::parse::<f64>) {
        Some(Ok(px)) => format!("{:.1}px)", px - 0.1),
        _ => word.replace("min-", "max-").replace("and", "or"),
    };
    query.split(' ').map(step).collect::<Vec<_>>().join(" ")
}

fn shows(container: &str, drawing: &str, scales: &[i32], shown: Bounds, from: usize) {
    for (class, &scale) in scales.iter().enumerate().skip(from) {
        let query = query(container, scale, shown);
        let block =
            CSS.split(&query).nth(1).unwrap_or_else(|| panic!("the style sheet lacks {query}"));
        let block = block.split("@container").next().unwrap_or_default();
        for rule in [
            format!("{drawing} .c{} {{\n    display: none;", class - 1),
            format!("{drawing} .c{class} {{\n    display: block;"),
        ] {
            assert!(block.contains(&rule), "after {query} the style sheet lacks {rule}");
        }
    }
}

#[test]
fn every_label_class_shows_from_its_smallest_scale_on() {
    let map = &PLAN.map;
    // The largest classes are for magnified maps: no screen shows the whole frame that large.
    shows(
        "canvas",
        "#map:not([data-scale])",
        map.label_scales.get(..8).unwrap_or_default(),
        map.frame,
        1,
    );
    let inset = map.inset.label_scales.get(..8).unwrap_or_default();
    shows("inset", "#inset", inset, map.inset.window, 1);
}

#[test]
fn the_smallest_class_alone_has_smaller_marks() {
    let map = &PLAN.map;
    let query = below(&query("canvas", map.label_scales[1], map.frame));
    let rule = format!("{query}\n  #map:not([data-scale]) .zone path:not(.hit) {{");
    assert!(CSS.contains(&rule), "the style sheet lacks {rule}");
}

#[test]
fn a_magnified_map_can_show_every_class() {
    for class in 0..PLAN.map.label_scales.len() {
        let rule = format!("#map[data-scale=\"{class}\"] .c{class} {{\n  display: block;");
        assert!(CSS.contains(&rule), "the style sheet lacks {rule}");
    }
}

#[test]
fn the_inset_stands_in_the_corner_that_no_county_reaches_into() {
    let (frame, inset) = (PLAN.map.frame, PLAN.map.inset.frame);
    assert_eq!((inset.x, inset.y), (0, 0), "the style sheet puts it into the upper left corner");
    for rule in [
        format!("--unit: min(100cqw / {}, 100cqh / {});", frame.width, frame.height),
        format!(
            "inset-block-start: calc(50cqh - {}{} * var(--unit));",
            frame.height / 2,
            half(frame.height)
        ),
        format!(
            "inset-inline-start: calc(50cqw - {}{} * var(--unit));",
            frame.width / 2,
            half(frame.width)
        ),
        format!("width: calc({} * var(--unit));", inset.width),
        format!("height: calc({} * var(--unit));", inset.height),
    ] {
        assert!(CSS.contains(&rule), "the style sheet lacks {rule}");
    }
}

fn half(length: i32) -> &'static str {
    if length % 2 == 0 { "" } else { ".5" }
}
