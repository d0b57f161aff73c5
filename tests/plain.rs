//! Pictures and tables without script: against the plan read by hand, and against the limits of strict
//! pages and simple renderers.
#![cfg(feature = "ssr")]
#![allow(
    missing_docs,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "e2e/src/facts.rs"]
#[allow(dead_code, unreachable_pub, reason = "the browser's tests use the rest")]
mod facts;

use facts::CHAINS;
use ganzhou_atlas::drawing::{Ink, Palette, Paper};
use ganzhou_atlas::export::{Options, files, svg};
use ganzhou_atlas::plan::{Chain, PLAN, REVIEW};
use ganzhou_atlas::scene::{review_line, scene};
use ganzhou_atlas::state::{Camera, Layer, View};
use ganzhou_atlas::text::{ZH, ZH_EXPORT};
use roxmltree::{Document, Node};
use std::collections::BTreeSet;

const PLAN_TEXT: &str = include_str!("../seeds/implementation-plan.txt");

fn chain(id: &str) -> &'static Chain {
    PLAN.chain(id).unwrap()
}

fn view_of(ids: &[&str]) -> View {
    View { chains: ids.iter().map(|id| chain(id)).collect(), ..View::new() }
}

/// All published pictures, and some others.
fn pictures() -> Vec<(String, String)> {
    let mut all: Vec<_> = files().into_iter().filter(|(name, _)| name.ends_with(".svg")).collect();
    let layers = Layer::ALL.into_iter().collect();
    let compared = View { layers, ..view_of(&["nev", "tungsten", "rare-earth"]) };
    let region = PLAN.region("360702");
    let selected = View { region, ..view_of(&["digital"]) };
    all.push(("three compared".into(), svg(&compared, Options::default())));
    all.push((
        "one selected".into(),
        svg(&selected, Options { paper: Paper::Dark, ..Options::default() }),
    ));
    all
}

fn elements<'a, 'i: 'a>(
    document: &'a Document<'i>,
    name: &'a str,
) -> impl Iterator<Item = Node<'a, 'i>> {
    document.descendants().filter(move |node| node.has_tag_name(name))
}

fn marks<'a, 'i>(document: &'a Document<'i>, region: &str) -> Vec<Node<'a, 'i>> {
    let is = |node: &Node<'_, '_>| node.attribute("data-region") == Some(region);
    document.descendants().filter(is).collect()
}

fn title(mark: Node<'_, '_>) -> String {
    let title = mark.children().find(|child| child.has_tag_name("title"));
    title.and_then(|title| title.text()).unwrap_or_default().to_owned()
}

/// The fills of a region's marks for the first chain.
fn fills(mark: Node<'_, '_>) -> Vec<String> {
    let own = mark.descendants().filter_map(|node| node.attribute("fill"));
    own.map(str::to_owned).collect()
}

#[test]
fn eleven_subjects_have_pictures_pages_and_markup_under_stable_names() {
    let names: BTreeSet<String> = files().into_iter().map(|(name, _)| name).collect();
    let stems = CHAINS.iter().map(|chain| chain.id).chain(["overview"]);
    let expected = stems
        .flat_map(|stem| [".svg", "-dark.svg", ".html", ".txt"].map(|end| format!("{stem}{end}")));
    assert_eq!(names, expected.collect());
}

#[test]
fn pictures_use_attributes_only_and_have_no_external_references() {
    const NAMES: [&str; 11] = [
        "svg", "title", "desc", "g", "path", "rect", "circle", "text", "defs", "clipPath", "tspan",
    ];
    for (name, picture) in pictures() {
        let document = Document::parse(&picture).unwrap_or_else(|error| panic!("{name}: {error}"));
        let is_metadata =
            |node: &Node<'_, '_>| node.ancestors().any(|it| it.tag_name().name() == "metadata");
        let drawn = document.descendants().filter(Node::is_element);
        for node in drawn.filter(|node| !is_metadata(node)) {
            assert!(NAMES.contains(&node.tag_name().name()), "{name}: {node:?}");
            assert_eq!(node.tag_name().namespace(), Some("http://www.w3.org/2000/svg"));
            for attribute in node.attributes() {
                let (key, value) = (attribute.name(), attribute.value());
                let banned = ["style", "class", "href", "src", "vector-effect", "paint-order"];
                assert!(!banned.contains(&key) && !key.starts_with("on"), "{name}: {key}");
                let inside = value.replace("url(#atlas-", "");
                let foreign = ["url(", "var(", "http", "currentColor", "calc("];
                assert!(!foreign.iter().any(|it| inside.contains(it)), "{name}: {key} {value}");
            }
        }
        assert!(picture.len() < 75_000 || name == "three compared", "{name}: {}", picture.len());
    }
}

#[test]
fn ids_are_unique_among_all_pictures_and_all_references_are_resolved() {
    let mut seen = BTreeSet::new();
    for (name, picture) in files().into_iter().filter(|(name, _)| name.ends_with(".svg")) {
        let document = Document::parse(&picture).unwrap();
        let own: BTreeSet<&str> =
            document.descendants().filter_map(|node| node.attribute("id")).collect();
        let count = document.descendants().filter(|node| node.has_attribute("id")).count();
        assert_eq!(own.len(), count, "{name}");
        for node in document.descendants() {
            for value in node.attributes().map(|it| it.value().to_owned()) {
                if let Some(id) = value.strip_prefix("url(#") {
                    assert!(own.contains(id.trim_end_matches(')')), "{name}: {value}");
                }
            }
            let labelled = node.attribute("aria-labelledby").unwrap_or_default();
            assert!(labelled.split_whitespace().all(|id| own.contains(id)), "{name}: {labelled}");
        }
        for id in own {
            assert!(seen.insert(id.to_owned()), "{id} stands in two pictures");
        }
    }
}

#[test]
fn every_region_has_its_name_and_its_terms_as_title() {
    for fact in &CHAINS {
        let picture = svg(&view_of(&[fact.id]), Options::default());
        let document = Document::parse(&picture).unwrap();
        for (id, name) in facts::regions() {
            let marks = marks(&document, id);
            assert!(!marks.is_empty(), "{}: {name} is missing", fact.name);
            for mark in marks {
                assert_eq!(mark.attribute("data-role"), Some(fact.role(id)), "{name}");
                let notes = format!("{name}，{}：{}", fact.name, fact.description(id));
                assert!(title(mark).starts_with(&notes), "{notes} is not in {}", title(mark));
            }
        }
    }
}

#[test]
fn cores_have_the_hue_other_named_regions_a_tint_and_the_rest_neither() {
    for paper in [Paper::Light, Paper::Dark] {
        for fact in &CHAINS {
            let picture = svg(&view_of(&[fact.id]), Options { paper, ..Options::default() });
            let document = Document::parse(&picture).unwrap();
            let hue = chain(fact.id).colour;
            for (id, name) in facts::regions() {
                for mark in marks(&document, id) {
                    assert_fill(fact.role(id), mark, hue, &paper.palette(), &[fact.name, name]);
                }
            }
        }
    }
}

/// The marks that are clipped to a county.
fn textures<'a>(document: &'a Document<'_>, id: &str) -> impl Iterator<Item = Node<'a, 'a>> {
    let end = format!("-inside-{id})");
    let clipped =
        move |node: &Node<'_, '_>| node.attribute("clip-path").is_some_and(|it| it.ends_with(&end));
    document.descendants().filter(clipped)
}

fn assert_fill(role: &str, mark: Node<'_, '_>, hue: &str, ink: &Palette, subject: &[&str]) {
    let fills = fills(mark);
    let has_hue = fills.iter().any(|fill| fill == hue);
    let tints: Vec<_> =
        mark.descendants().filter_map(|node| node.attribute("fill-opacity")).collect();
    let id = mark.attribute("data-region").unwrap();
    let dotted = textures(mark.document(), id).any(|dots| dots.attribute("stroke") == Some(hue));
    let expected = match role {
        "core" => (true, vec![], false),
        "radiating" => (true, vec![ink.get(Ink::Tint)], false),
        "host" => (false, vec![], true),
        _ => (false, vec![], false),
    };
    assert_eq!((has_hue, tints, dotted), expected, "{subject:?} is {role}");
    let other = PLAN.chains.iter().map(|chain| chain.colour).filter(|colour| *colour != hue);
    let whole = mark.document().input_text()[mark.range()].to_owned();
    assert!(other.into_iter().all(|colour| !whole.contains(colour)), "{subject:?}");
    assert!(["core", "radiating"].contains(&role) || !whole.contains(hue), "{subject:?}");
}

#[test]
fn without_a_chain_no_picture_has_a_chain_s_colour() {
    let picture = svg(&View::new(), Options::default());
    assert!(PLAN.chains.iter().all(|chain| !picture.contains(chain.colour)));
    assert!(
        !picture.contains("data-role=\"core\"") && !picture.contains(ZH_EXPORT.note_unmentioned)
    );
}

#[test]
fn a_comparison_fills_hatches_and_outlines() {
    let picture = svg(&view_of(&["nev", "tungsten", "rare-earth"]), Options::default());
    let document = Document::parse(&picture).unwrap();
    let [nev, tungsten, rare] = ["nev", "tungsten", "rare-earth"].map(|id| chain(id).colour);
    let city = marks(&document, "nev-city");
    assert!(city.iter().all(|mark| fills(*mark).iter().any(|fill| fill == nev)));
    let zone = marks(&document, "gz-hidz")[0];
    let drawn = &document.input_text()[zone.range()];
    assert!(drawn.contains("inside-zone)") && drawn.contains(&format!("stroke=\"{tungsten}\"")));
    assert!(drawn.contains(&format!("stroke=\"{rare}\"")));
    let outline = textures(&document, "360722").next().unwrap();
    assert_eq!(outline.attribute("stroke"), Some(rare), "信丰县 is named by 稀土 alone of these");
    assert!(outline.has_attribute("stroke-dasharray"), "信丰县 is no core");
}

#[test]
fn derived_and_schematic_content_is_noted() {
    let notes = |view: &View| {
        let picture = svg(view, Options::default());
        let document = Document::parse(&picture).unwrap();
        elements(&document, "text").filter_map(|text| text.text()).collect::<String>()
    };
    let electronics = notes(&view_of(&["electronics"]));
    for note in [ZH_EXPORT.note_schematic, ZH_EXPORT.note_arcs, ZH_EXPORT.note_unmentioned] {
        assert!(electronics.contains(note), "{note}");
    }
    assert!(!notes(&view_of(&["nev"])).contains(ZH_EXPORT.note_arcs), "nev has no arcs");
    let inferred = View { layers: Layer::ALL.into_iter().collect(), ..view_of(&["rare-earth"]) };
    assert!(notes(&inferred).contains(ZH_EXPORT.note_arcs_inferred));
}

#[test]
fn every_picture_has_title_clause_legend_source_and_review_line() {
    for (ids, view) in
        CHAINS.iter().map(|fact| (fact.id, view_of(&[fact.id]))).chain([("", View::new())])
    {
        let picture = svg(&view, Options::default());
        let document = Document::parse(&picture).unwrap();
        let texts: Vec<_> = elements(&document, "text").collect();
        let notes: String = texts.iter().filter_map(|text| text.text()).collect();
        for entry in scene(&PLAN, &view, &ZH).legend {
            let doubt = entry.words == ZH.legend_doubt;
            let words = if doubt { ZH_EXPORT.legend_doubt } else { &entry.words };
            assert!(notes.contains(words), "{ids}: {words}");
        }
        let clause = PLAN.chain(ids).map_or(PLAN.corridor.clause, |chain| chain.clause);
        assert!(PLAN_TEXT.contains(clause.quote) && notes.contains(clause.quote), "{ids}");
        assert!(notes.contains(PLAN.document.title), "{ids}");
        let review = texts.iter().find(|text| text.text().is_some_and(|it| it.contains("审图号")));
        let review = review.unwrap_or_else(|| panic!("{ids} has no review line"));
        assert!(review.text().unwrap().starts_with(&review_line(&REVIEW, &ZH)));
        let y = |text: &Node<'_, '_>| text.attribute("y").unwrap().parse::<i32>().unwrap();
        let lowest = texts
            .iter()
            .filter(|text| text.ancestors().all(|it| !it.has_attribute("clip-path")))
            .map(y)
            .max();
        assert_eq!((review.attribute("x"), Some(y(review))), (Some("0"), lowest), "lower left");
    }
}

#[test]
fn a_magnified_picture_shows_a_part_without_the_inset() {
    let at = PLAN.region("360722").map(|region| region.anchor);
    let view = View { camera: Camera { zoom: 300, at }, ..view_of(&["electronics"]) };
    let picture = svg(&view, Options::default());
    let document = Document::parse(&picture).unwrap();
    let frames: Vec<_> = elements(&document, "clipPath")
        .filter(|clip| clip.attribute("id").unwrap().ends_with("frame"))
        .collect();
    assert_eq!(frames.len(), 1, "the inset stands on the whole map only");
    let moved = document.descendants().filter_map(|node| node.attribute("transform"));
    assert!(moved.into_iter().any(|it| it.contains("scale(3.000)")), "three times as large");
    let county = marks(&document, "360722")[0];
    let border = |mark: Node<'_, '_>| mark.attribute("stroke-width").map(str::to_owned);
    let whole = svg(&view_of(&["electronics"]), Options::default());
    let whole = Document::parse(&whole).unwrap();
    let [fine, wide] = [county, marks(&whole, "360722")[0]].map(|it| border(it.parent().unwrap()));
    let [fine, wide] = [fine, wide].map(|it| it.unwrap().parse::<i32>().unwrap());
    assert!((wide - 3 * fine).abs() <= 2, "lines are as wide as on the whole map");
}

#[test]
fn a_selected_zone_has_the_outline_that_it_has_on_the_map() {
    let outline = |region| {
        let view = View { region, ..view_of(&["tungsten"]) };
        let picture = svg(&view, Options::default());
        let document = Document::parse(&picture).unwrap();
        let symbol = marks(&document, "gz-hidz")[0].children().filter(|it| it.has_tag_name("path"));
        let widths = symbol.filter_map(|it| it.attribute("stroke-width")?.parse::<i32>().ok());
        widths.max().unwrap()
    };
    assert!(outline(PLAN.region("gz-hidz")) > outline(None));
}
