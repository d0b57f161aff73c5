//! The style rules of the map: each label class applies from the size for which the bake placed its
//! names, and the inset is in its corner.
#![cfg(feature = "ssr")]
#![allow(
    missing_docs,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use ganzhou_atlas::drawing::{map_style, mark_style};
use ganzhou_atlas::geometry::Bounds;
use ganzhou_atlas::plan::{PLAN, Placement};

/// The least width and height in CSS pixels at which a class applies, from the query around its rule.
fn shows_from(style: &str, container: &str, class: usize) -> (f64, f64) {
    let start = format!("@container {container} (min-width: ");
    let rule = format!(" .c{class} {{\ndisplay: block;");
    let block = style.split(&start).skip(1).find(|block| block.contains(&rule));
    let block = block.unwrap_or_else(|| panic!("no query of {container} shows class {class}"));
    let (width, rest) = block.split_once("px) and (min-height: ").unwrap();
    let (height, _) = rest.split_once("px)").unwrap();
    (width.parse().unwrap(), height.parse().unwrap())
}

fn starts_at_its_scale(container: &str, scales: &[i32], extent: Bounds) {
    let style = map_style(&PLAN);
    for (class, &scale) in scales.iter().enumerate().take(8).skip(1) {
        let scale = f64::from(scale) / 10_000.0;
        let (width, height) = shows_from(&style, container, class);
        for (size, length) in [(width, extent.width), (height, extent.height)] {
            let least = scale * f64::from(length);
            assert!(size >= least - 1e-6, "{container} {class}: names are too small at {size}");
            assert!(size < least + 0.1, "{container} {class}: names come late, at {size}");
        }
    }
}

#[test]
fn every_label_class_applies_from_its_smallest_scale() {
    starts_at_its_scale("canvas", PLAN.map.label_scales, PLAN.map.extent);
    starts_at_its_scale("inset", PLAN.map.inset.label_scales, PLAN.map.inset.window);
}

#[test]
fn a_magnified_map_can_show_every_class() {
    let style = map_style(&PLAN);
    for class in 0..PLAN.map.label_scales.len() {
        let rule = format!("#map[data-scale=\"{class}\"] .c{class} {{\ndisplay: block;");
        assert!(style.contains(&rule), "the style lacks {rule}");
    }
}

#[test]
fn the_inset_is_in_the_corner_without_counties() {
    let inset = PLAN.map.inset.frame;
    assert_eq!((inset.x, inset.y), (0, 0), "the style puts it into the upper left corner");
    let style = map_style(&PLAN);
    let number = |rule: &str| {
        let (_, rest) = style.split_once(rule).unwrap_or_else(|| panic!("no rule {rule}"));
        let end = rest.find(|it: char| !it.is_ascii_digit() && it != '.').unwrap();
        rest[..end].parse::<f64>().unwrap()
    };
    // Half the frame from the centre of the canvas, and as large as the corner.
    assert_eq!(number("calc(50cqh - ") * 2.0, f64::from(PLAN.map.extent.height));
    assert_eq!(number("calc(50cqw - ") * 2.0, f64::from(PLAN.map.extent.width));
    assert_eq!(number("\nwidth: calc("), f64::from(inset.width));
    assert_eq!(number("\nheight: calc("), f64::from(inset.height));
}

/// The marks of a rule (the last class of its selector, and their kind), and the specificity of the rule.
fn weight(selector: &str) -> (String, usize) {
    let last = selector.rsplit(' ').next().unwrap();
    let name = last.trim_start_matches('.').split(['[', ':', '.']).next().unwrap();
    let kind = selector.split_once("[data-kind=").map_or("", |(_, kind)| kind);
    let kind = kind.split(']').next().unwrap_or_default();
    (name.to_owned() + kind, selector.matches(['.', '[']).count())
}

#[test]
fn more_specific_rules_come_later() {
    let style = mark_style();
    let rules: Vec<_> =
        style.lines().filter_map(|line| line.strip_suffix(" {")).map(weight).collect();
    assert!(rules.len() > 40);
    for (at, (name, own)) in rules.iter().enumerate() {
        let later = rules[at + 1..].iter().find(|(other, weight)| other == name && weight < own);
        assert_eq!(later, None, "{name}: a lighter rule comes after rule {at}");
    }
}

#[test]
fn every_name_of_the_map_has_the_font_size_that_its_rule_sets() {
    let style = map_style(&PLAN);
    let size = |names: &str, class: usize| -> Option<i32> {
        let rule = format!("\n{names} .c{class} {{\nfont-size: ");
        let style = format!("\n{style}");
        style.split_once(&rule)?.1.split_once("px")?.0.parse().ok()
    };
    let check = |names: &str, placements: &[Placement]| {
        for name in placements {
            assert_eq!(size(names, name.class), Some(name.size), "{names} {}", name.text);
        }
    };
    for region in PLAN.regions {
        let kind = if region.is_county() { "[data-kind=\"county\"]" } else { "" };
        check(&format!(".label{kind}"), region.labels);
        check(&format!("#inset .label{kind}"), region.inset_labels);
    }
    for labels in PLAN.map.cities.iter().map(|city| city.labels).chain([PLAN.map.bay_area.labels]) {
        check(".label", labels);
    }
}
