//! Rust literals.

use crate::cartography::{Bounds, Placement, Point};
use std::fmt::Write;

/// `{ name: value, … }`
pub(super) fn fields(fields: &[(&str, String)]) -> String {
    let mut text = String::from("{ ");
    for (name, value) in fields {
        // Writing to a String does not fail.
        let _ = write!(text, "{name}: {value}, ");
    }
    text + "}"
}

/// `"text"`
pub(super) fn text(text: &str) -> String {
    format!("{text:?}")
}

/// `&[a, b]`
pub(super) fn list(items: impl IntoIterator<Item = String>) -> String {
    format!("&[{}]", items.into_iter().collect::<Vec<_>>().join(", "))
}

/// `&["a", "b"]`
pub(super) fn texts(texts: &[String]) -> String {
    list(texts.iter().map(|it| text(it)))
}

/// `&[1, 2]`
pub(super) fn numbers(numbers: &[i32]) -> String {
    list(numbers.iter().map(i32::to_string))
}

/// `Some(value)` or `None`
pub(super) fn option(value: Option<String>) -> String {
    value.map_or_else(|| "None".into(), |value| format!("Some({value})"))
}

/// `Point { … }`
pub(super) fn point((x, y): Point) -> String {
    format!("Point {{ x: {x}, y: {y} }}")
}

/// `Bounds { … }`
pub(super) fn bounds((x, y, width, height): Bounds) -> String {
    format!("Bounds {{ x: {x}, y: {y}, width: {width}, height: {height} }}")
}

/// `&[Placement { … }]`
pub(super) fn placements(placements: &[Placement]) -> String {
    list(placements.iter().map(|it| {
        format!(
            "Placement {{ class: {}, text: {}, at: {}, size: {} }}",
            it.class,
            text(&it.text),
            point(it.at),
            it.size
        )
    }))
}

/// A static array, one item a line.
pub(super) fn array(name: &str, kind: &str, items: &[String]) -> String {
    let lines: String = items.iter().map(|item| format!("    {kind} {item},\n")).collect();
    let count = items.len();
    format!("#[allow(clippy::all)]\nstatic {name}: [{kind}; {count}] = [\n{lines}];\n\n")
}

/// A static array that the page's code reads, with what it means.
pub(super) fn open_array(doc: &str, name: &str, kind: &str, items: &[String]) -> String {
    format!("/// {doc}\n{}", array(name, kind, items).replacen("static", "pub static", 1))
}

/// What only the prerendered markup needs: see `drawn!` in `src/plan/baked.rs`.
pub(super) fn drawn(value: &str) -> String {
    format!("drawn!({value})")
}
