//! The prerendered pages beside the map: well formed, complete, and in agreement with the plan.
#![cfg(feature = "ssr")]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use ganzhou_atlas::plan::{AMBIGUITIES, MEASURES, PLAN};
use ganzhou_atlas::scene::{Count, Matrix};
use ganzhou_atlas::state::{Control, Page, PagesPress, Pick};
use ganzhou_atlas::text::{spelling, spells};
use ganzhou_atlas::{pages, prerender};
use roxmltree::{Document, Node};
use std::collections::BTreeSet;

fn markup(page: Page) -> String {
    let pages = pages::all().unwrap();
    let (_, content) = pages.into_iter().find(|(it, _)| *it == page).unwrap();
    format!("<page>{content}</page>")
}

fn with_attribute<'a>(page: &'a Document<'a>, attribute: &str) -> Vec<Node<'a, 'a>> {
    page.descendants().filter(|node| node.has_attribute(attribute)).collect()
}

#[test]
fn every_page_is_drawn_well_formed_and_without_inline_style_or_script() {
    for page in Page::ALL.into_iter().filter(|page| *page != Page::Map) {
        let text = markup(page);
        let document = Document::parse(&text).unwrap_or_else(|error| panic!("{page:?}: {error}"));
        assert!(with_attribute(&document, "style").is_empty(), "{page:?} has a style of its own");
        let scripts = document.descendants().filter(|node| node.has_tag_name("script"));
        assert_eq!(scripts.count(), 0, "{page:?} has a script");
        let ids: Vec<_> = document.descendants().filter_map(|node| node.attribute("id")).collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{page:?}: {ids:?}");
    }
}

#[test]
fn every_control_of_page_and_pages_is_recognised() {
    let pages: Vec<String> = pages::all().unwrap().into_iter().map(|(_, page)| page).collect();
    let texts = [prerender::app(), prerender::text_version(), pages.concat(), pages::dialog()];
    let values = |name: &str| {
        let start = format!(" {name}=\"");
        let all: Vec<String> = texts
            .iter()
            .flat_map(|text| text.split(&start).skip(1))
            .filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()))
            .collect();
        all
    };
    let (actions, picks) = (values("data-action"), values("data-pick"));
    assert!(actions.len() > 400 && picks.len() > 8, "{} {}", actions.len(), picks.len());
    for action in actions {
        let control = Control::parse(&PLAN, &action).map(Control::text);
        let press = PagesPress::from_id(&action).map(|press| press.id().to_owned());
        assert_eq!(control.xor(press), Some(action));
    }
    for pick in picks {
        assert_eq!(Pick::from_id(&pick).map(Pick::id), Some(&*pick));
    }
}

#[test]
fn the_matrix_has_the_plan_s_role_of_every_region_in_every_chain() {
    let text = markup(Page::Matrix);
    let document = Document::parse(&text).unwrap();
    let cells = with_attribute(&document, "data-cell");
    assert_eq!(cells.len(), 260);
    let mut roles = 0;
    for cell in cells {
        let region = PLAN.region(cell.attribute("data-region").unwrap()).unwrap();
        let chain = PLAN.chain(cell.attribute("data-chain").unwrap()).unwrap();
        match chain.role_of(region) {
            Some(role) => {
                roles += 1;
                assert_eq!(cell.attribute("data-says"), Some(role.term));
            }
            None => assert!(["host", "none"].contains(&cell.attribute("data-role").unwrap())),
        }
    }
    assert_eq!(roles, 50);
}

/// Counted by hand in measure 3.
#[test]
fn the_matrix_has_the_right_counts() {
    let matrix = Matrix::new(&PLAN);
    let row = |id| matrix.rows.iter().find(|row| row.region.id == id).unwrap().count();
    assert_eq!(row("360702"), Count { core: 2, radiating: 4 }, "章贡区");
    assert_eq!(row("360722"), Count { core: 2, radiating: 1 }, "信丰县");
    assert_eq!(row("gz-etdz"), Count { core: 2, radiating: 2 }, "赣州经开区");
    assert_eq!(row("360728"), Count { core: 1, radiating: 3 }, "定南县");
    assert_eq!(matrix.column(0), Count { core: 1, radiating: 8 }, "稀土");
    assert_eq!(matrix.column(8), Count { core: 5, radiating: 0 }, "绿色建材材料");
    assert_eq!(matrix.total().sum(), 50);
}

#[test]
fn every_order_is_a_permutation_and_sorted() {
    let matrix = Matrix::new(&PLAN);
    for order in [matrix.by_name(), matrix.by_count(), matrix.by_similarity()] {
        assert_eq!(order.iter().copied().collect::<BTreeSet<_>>(), (0..26).collect());
    }
    let region = |at: usize| matrix.rows[at].region;
    let names = matrix.by_name();
    assert!(names.windows(2).all(|two| region(two[0]).pinyin.full <= region(two[1]).pinyin.full));
    let counts: Vec<_> =
        matrix.by_count().iter().map(|&at| matrix.rows[at].count().sum()).collect();
    assert!(counts.is_sorted_by(|one, next| one >= next), "{counts:?}");
}

#[test]
fn similar_rows_are_adjacent() {
    let matrix = Matrix::new(&PLAN);
    let tiers = |at: usize| -> Vec<_> {
        matrix.rows[at].cells.iter().map(|role_status| role_status.tier()).collect()
    };
    let steps = |order: &[usize]| -> usize {
        let unlike = |two: &[usize]| {
            let (one, next) = (tiers(two[0]), tiers(two[1]));
            one.iter().zip(&next).filter(|(one, next)| one != next).count()
        };
        order.windows(2).map(unlike).sum()
    };
    let (grouped, given) = (steps(&matrix.by_similarity()), steps(&(0..26).collect::<Vec<_>>()));
    assert!(grouped * 3 < given * 2, "{grouped} steps against {given} in the plan's order");
    // 安远县 and 全南县 have the same roles in the same chains.
    let order = matrix.by_similarity();
    let place = |id| order.iter().position(|&at| matrix.rows[at].region.id == id).unwrap();
    assert_eq!(place("360726").abs_diff(place("360729")), 1);
}

#[test]
fn a_small_map_shows_exactly_the_city() {
    let (city, counties) = (PLAN.map.city, PLAN.regions.iter().filter(|it| it.is_county()));
    let boxes: Vec<_> = counties.map(|county| county.bounds).collect();
    assert_eq!(Some(city.x), boxes.iter().map(|it| it.x).min());
    assert_eq!(Some(city.y), boxes.iter().map(|it| it.y).min());
    assert_eq!(Some(city.x + city.width), boxes.iter().map(|it| it.x + it.width).max());
    assert_eq!(Some(city.y + city.height), boxes.iter().map(|it| it.y + it.height).max());
}

#[test]
fn every_map_of_the_overview_has_every_region() {
    let text = markup(Page::Chains);
    let document = Document::parse(&text).unwrap();
    let maps = with_attribute(&document, "data-map");
    assert_eq!(maps.len(), 10);
    for map in maps {
        let marks = map.descendants().filter(|node| node.has_attribute("data-region"));
        assert_eq!(marks.count(), 26, "{:?}", map.attribute("data-chain"));
    }
}

#[test]
fn the_text_has_every_measure_with_all_citations() {
    let text = markup(Page::Plan);
    let document = Document::parse(&text).unwrap();
    let articles = with_attribute(&document, "data-measure");
    assert_eq!(articles.len(), 37);
    for (article, measure) in articles.iter().zip(&MEASURES) {
        assert_eq!(article.attribute("data-measure"), Some(measure.id));
        let said: String =
            article.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect();
        let regions = measure.regions.iter().map(|it| it.citation);
        let chains = measure.chains.iter().map(|it| it.citation);
        let duties = measure.duties.iter().map(|it| it.citation);
        let targets = measure.targets.iter().map(|it| it.citation);
        for citation in regions.chain(chains).chain(duties).chain(targets) {
            assert!(
                said.contains(citation.clause.quote),
                "{}: {}",
                measure.id,
                citation.clause.quote
            );
        }
    }
}

#[test]
fn every_ambiguity_is_shown_with_its_quotations() {
    let text = markup(Page::Ambiguities);
    let document = Document::parse(&text).unwrap();
    assert_eq!(with_attribute(&document, "data-doubt").len(), AMBIGUITIES.len());
    let quotes: BTreeSet<_> = document
        .descendants()
        .filter(|node| node.has_tag_name("q"))
        .filter_map(|node| node.text())
        .collect();
    for quote in AMBIGUITIES.iter().flat_map(|doubt| doubt.quotes) {
        assert!(quotes.contains(quote), "{quote}");
    }
}

#[test]
fn a_text_is_found_by_every_reading_of_its_characters() {
    let spelled = spelling("聚焦稀土、钨等重点领域（5G）");
    for typed in ["xitu", "xt", "jujiaoxitu", "zhongdian", "zdly", "ly5g", "wudeng"] {
        assert!(spells(&spelled, typed), "{typed} in {spelled}");
    }
    assert!(!spells(&spelled, "nongye"), "{spelled}");
}
