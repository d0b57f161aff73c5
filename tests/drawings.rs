//! The drawing of a scene: the markup of every region, and the equality of a changed drawing and a new
//! one.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeMap;

use ganzhou_atlas::drawing::{
    Edit, Extent, MarkKind, diff, draw, inset_layers, layer_edits, map_layers, markup, shapes,
};
use ganzhou_atlas::geometry::Bounds;
use ganzhou_atlas::plan::PLAN;
use ganzhou_atlas::scene::{Scene, scene};
use ganzhou_atlas::state::{Camera, View, decode};
use ganzhou_atlas::text::ZH;
use proptest::prelude::*;
use roxmltree::{Document, Node};

/// A mark in the markup: its attributes and its content.
type Drawn = (BTreeMap<String, String>, String);

fn drawn(query: &str) -> Scene {
    let (view, rejected) = decode(&PLAN, query);
    assert!(rejected.is_empty(), "{query}");
    scene(&PLAN, &view, &ZH)
}

fn parsed(markup: &str) -> Vec<Drawn> {
    let markup = format!("<svg>{markup}</svg>");
    let document = Document::parse(&markup).expect("markup that is XML");
    document
        .root_element()
        .children()
        .map(|mark| (attributes(mark), inside(mark, &markup)))
        .collect()
}

fn attributes(node: Node<'_, '_>) -> BTreeMap<String, String> {
    node.attributes().map(|it| (it.name().to_owned(), it.value().to_owned())).collect()
}

fn inside(node: Node<'_, '_>, markup: &str) -> String {
    node.children().map(|child| &markup[child.range()]).collect()
}

/// The marks and the names of a scene's regions, in the plan's order.
fn marks_on(scene: &Scene, extent: Extent) -> (Vec<Drawn>, Vec<Drawn>) {
    let layers = draw(&PLAN, scene, extent, Camera::WHOLE, None);
    let of_regions = |key| {
        let mut layers = layers.iter().filter(|layer| layer.key == key);
        let marks = &layers.next().unwrap_or_else(|| panic!("there is no layer {key}")).marks;
        let place = marks.iter().position(|mark| mark.region.is_some()).unwrap();
        markup(&marks[place..])
    };
    (parsed(&(of_regions("counties") + &of_regions("zones"))), parsed(&of_regions("labels")))
}

/// The marks and the names of a scene on the whole map.
fn marks(scene: &Scene) -> (Vec<Drawn>, Vec<Drawn>) {
    marks_on(scene, Extent::Whole)
}

fn apply((mark, content): &mut Drawn, edit: Edit) {
    match edit {
        Edit::Attribute(name, Some(value)) => drop(mark.insert(name.to_owned(), value)),
        Edit::Attribute(name, None) => drop(mark.remove(name)),
        Edit::Content(markup) => *content = markup,
    }
}

/// Fills the shape in the markup of a zone's symbol.
fn fill_symbol(symbol: &mut String, edit: Edit) {
    let Edit::Attribute("fill", fill) = edit else { panic!("{edit:?} is no fill") };
    let start = symbol.find("<path class=\"shape\"").expect("a shape");
    let end = start + symbol[start..].find("></path>").expect("its end");
    let shape = symbol[start..end].split(" fill=").next().unwrap_or_default().to_owned();
    let fill = fill.map(|fill| format!(" fill=\"{fill}\"")).unwrap_or_default();
    symbol.replace_range(start..end, &(shape + &fill));
}

fn any_query() -> impl Strategy<Value = String> {
    let chains: Vec<&str> = PLAN.chains.iter().map(|chain| chain.id).collect();
    let regions: Vec<&str> = PLAN.regions.iter().map(|region| region.id).collect();
    let layers = ["core", "corridor", "zones", "arcs", "inferred", "context"];
    let chains = proptest::sample::subsequence(chains, 0..=3).prop_shuffle();
    let region = proptest::option::of(proptest::sample::select(regions));
    let layers = proptest::option::of(proptest::sample::subsequence(layers.to_vec(), 1..=6));
    let zoom = proptest::option::of(101..800);
    (chains, region, layers, zoom).prop_map(|(chains, region, layers, zoom)| {
        let mut query = Vec::new();
        if !chains.is_empty() {
            query.push(format!("chain={}", chains.join(",")));
        }
        query.extend(region.map(|region| format!("region={region}")));
        query.extend(layers.map(|layers| format!("layers={}", layers.join(","))));
        query.extend(zoom.map(|zoom| format!("zoom={zoom}&at=2400,4200")));
        query.join("&")
    })
}

proptest! {
    #[test]
    fn a_changed_drawing_equals_a_new_drawing(from in any_query(), to in any_query()) {
        let (old, new) = (drawn(&from), drawn(&to));
        let (mut regions, mut names) = marks(&old);
        for change in diff(&PLAN, &old, &new) {
            match change.mark {
                MarkKind::Region => apply(&mut regions[change.region], change.edit),
                MarkKind::Symbol => fill_symbol(&mut regions[change.region].1, change.edit),
                MarkKind::Label => apply(&mut names[change.region], change.edit),
            }
        }
        prop_assert_eq!((regions, names), marks(&new));
    }

    #[test]
    fn edited_layers_equal_new_layers(query in any_query()) {
        let (view, _) = decode(&PLAN, &query);
        let drawings = [
            ("#map ", map_layers(&PLAN, &view, &ZH)),
            ("#inset ", inset_layers(&PLAN, &view, &ZH)),
        ];
        for (selector, edit) in layer_edits(&PLAN, &drawn(&query), view.camera, None) {
            let (prefix, markup) = drawings.iter().find(|(it, _)| selector.starts_with(it)).unwrap();
            let class = selector.trim_start_matches(prefix).trim_start_matches('.');
            let (mut attributes, mut content) = layer(markup, class);
            let anew = (attributes.clone(), content.clone());
            match edit {
                Edit::Attribute(name, value) => drop(attributes.insert(name.into(), value.unwrap())),
                Edit::Content(markup) => content = markup,
            }
            prop_assert_eq!((attributes, content), anew, "{}", selector);
        }
    }
}

/// The layer with this class.
fn layer(markup: &str, class: &str) -> Drawn {
    let markup = format!("<svg>{markup}</svg>");
    let document = Document::parse(&markup).expect("markup that is XML");
    let has_class = |node: &Node<'_, '_>| {
        node.attribute("class").is_some_and(|names| names.split(' ').any(|name| name == class))
    };
    let mut found = document.descendants().filter(has_class);
    let layer = found.next().unwrap_or_else(|| panic!("there is no layer {class}"));
    assert!(found.next().is_none(), "{class} is no name for one layer");
    (attributes(layer), inside(layer, &markup))
}

#[test]
fn the_same_scene_changes_nothing() {
    let scene = drawn("chain=electronics,nev&region=360722");
    assert_eq!(diff(&PLAN, &scene, &scene), []);
}

#[test]
fn every_mark_has_the_role_of_the_scene() {
    for chain in PLAN.chains {
        let scene = drawn(&format!("chain={}", chain.id));
        let (regions, names) = marks(&scene);
        assert_eq!(regions.len(), PLAN.regions.len());
        assert_eq!(names.len(), PLAN.regions.len());
        for (region, (said, _)) in PLAN.regions.iter().zip(&regions) {
            assert_eq!(said["data-region"], region.id);
            let role = chain.role_of(region).map(|role| role.term);
            let is_named = matches!(said["data-role"].as_str(), "core" | "radiating");
            assert_eq!(is_named, role.is_some(), "{} in {}", region.name, chain.name);
            let words = role.unwrap_or_default();
            assert!(said["aria-label"].contains(words), "{}", said["aria-label"]);
        }
    }
}

#[test]
fn the_inset_shows_the_same_marks_as_the_whole_map() {
    let scene = drawn("chain=rare-earth");
    let whole = marks(&scene).0;
    let inset = marks_on(&scene, Extent::Inset).0;
    assert!(!inset.is_empty() && inset.len() < whole.len());
    for (said, content) in inset {
        let id = &said["data-region"];
        let other = whole.iter().find(|(other, _)| other["data-region"] == *id);
        let (other, other_content) = other.expect("the region stands on the whole map");
        for name in ["data-role", "data-chains", "aria-label", "aria-pressed"] {
            assert_eq!(said.get(name), other.get(name), "{id} {name}");
        }
        assert_eq!(&content, other_content);
    }
}

/// The textures of a view on the whole map: the class, clip path and path of each.
fn textures(query: &str) -> Vec<[String; 3]> {
    let (view, _) = decode(&PLAN, query);
    let markup = format!("<svg>{}</svg>", map_layers(&PLAN, &view, &ZH));
    let document = Document::parse(&markup).unwrap();
    let is_texture =
        |node: &Node<'_, '_>| matches!(node.attribute("class"), Some("hatch" | "dots"));
    let parts = |node: Node<'_, '_>| {
        ["class", "clip-path", "d"].map(|name| node.attribute(name).unwrap().to_owned())
    };
    document.descendants().filter(is_texture).map(parts).collect()
}

#[test]
fn hosts_are_dotted_and_the_second_chain_is_hatched() {
    // 钨 names zones in counties that it does not name.
    let hosts = PLAN.regions.iter().filter(|it| {
        let chain = PLAN.chain("tungsten").unwrap();
        chain.role_of(it).is_none() && PLAN.zones_in(it).any(|zone| chain.role_of(zone).is_some())
    });
    let hosts: Vec<_> = hosts.map(|it| format!("url(#inside-{})", it.id)).collect();
    assert!(!hosts.is_empty());
    let dotted = textures("chain=tungsten");
    assert!(dotted.iter().all(|[class, ..]| class == "dots"));
    assert_eq!(dotted.iter().map(|[_, clip, _]| clip.clone()).collect::<Vec<_>>(), hosts);
    let second = PLAN.chain("electronics").unwrap();
    let hatched = textures("chain=rare-earth,electronics");
    let hatched: Vec<_> = hatched.iter().filter(|[class, ..]| class == "hatch").collect();
    assert_eq!(hatched.len(), second.roles.len());
}

#[test]
fn a_magnified_map_has_finer_lines_and_only_those_that_are_in_sight() {
    /// The places where lines and rows of dots begin.
    fn starts(path: &str) -> impl Iterator<Item = (i32, i32)> {
        let number = |text: &str| text.parse().unwrap();
        path.split('M').skip(1).map(move |line| {
            let (x, y) = line.split_once(' ').unwrap();
            (number(x), number(y.split(['l', 'h']).next().unwrap()))
        })
    }
    const QUERY: &str = "chain=rare-earth,electronics";
    let large = [QUERY, "&zoom=800&at=2400,4200"].concat();
    let window = decode(&PLAN, &large).0.camera.window(PLAN.map.extent);
    let near = window.grown(window.width.max(window.height));
    let mut count = 0;
    for [_, clip, path] in textures(&large).iter().filter(|[_, clip, _]| clip.contains("-36")) {
        for (x, y) in starts(path) {
            let at = Bounds { x, y, width: 1, height: 1 };
            assert!(at.overlaps(near), "a line of {clip} begins at {x} {y}");
            count += 1;
        }
    }
    assert!(count > 100, "{count} lines are in sight");
    // Two lines of the first hatch.
    let step = |query: &str| {
        let drawn = textures(query);
        let [_, _, path] = drawn.iter().find(|[class, ..]| class == "hatch").unwrap();
        let [(_, one), (_, other)] = starts(path).take(2).collect::<Vec<_>>()[..] else { panic!() };
        other - one
    };
    let ratio = f64::from(step(QUERY)) / f64::from(step(&large));
    assert!((ratio - 8.0).abs() < 0.5, "{ratio}");
}

#[test]
fn every_referenced_shape_exists_once() {
    let all = shapes(&PLAN);
    let ids: Vec<&str> = all.split("id=\"").skip(1).filter_map(|it| it.split('"').next()).collect();
    let all = map_layers(&PLAN, &decode(&PLAN, "chain=tungsten,nev,rare-earth").0, &ZH);
    for reference in all.split("url(#").skip(1) {
        let id = reference.split(')').next().unwrap();
        assert_eq!(all.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
    }
    for (said, _) in marks(&scene(&PLAN, &View::new(), &ZH)).0 {
        if let Some(href) = said.get("href") {
            let id = href.trim_start_matches('#');
            assert_eq!(ids.iter().filter(|it| **it == id).count(), 1, "{href}");
        }
    }
}
