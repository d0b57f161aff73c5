//! The scene of a county or zone (领导问): what it shares with those around it, what the plan leaves out, and
//! its map. Neighbours and chains are read from the map and the plan by hand.
#![allow(
    missing_docs,
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use ganzhou_atlas::plan::{Found, MEASURES, PLAN, Region};
use ganzhou_atlas::state::ShowState;
use ganzhou_atlas::view::show::SlideView;
use roxmltree::{Document, Node};

fn answer(id: &str) -> SlideView {
    let asked = Some(Found::Region(region(id)));
    SlideView::new(&ShowState { asked, ..ShowState::default() }).expect("every region has one")
}

fn region(id: &str) -> &'static Region {
    PLAN.region(id).expect("the plan has it")
}

/// Calls a test with a part of the answer; it may be missing.
fn with_part<T>(id: &str, class: &str, test: impl FnOnce(Option<Node<'_, '_>>) -> T) -> T {
    let body = format!("<body>{}</body>", answer(id).body);
    let document = Document::parse(&body).expect("it is well-formed");
    let mut parts = document.descendants().filter(|it| it.attribute("class") == Some(class));
    test(parts.next())
}

fn text(node: Node<'_, '_>) -> String {
    node.descendants().filter(|it| it.is_text()).filter_map(|it| it.text()).collect()
}

/// The names in a list of regions, each with the number of its dots.
fn shared(id: &str) -> Vec<(String, usize)> {
    with_part(id, "crossings", |part| {
        let part = part.unwrap_or_else(|| panic!("{id} shares something"));
        assert!(text(part).contains("本图统计"), "{id}");
        let rows = part.descendants().filter(|it| it.has_tag_name("li"));
        let row = |row: Node<'_, '_>| {
            let name = row.descendants().find(|it| it.has_tag_name("b")).map(text);
            let dots = row.descendants().filter(|it| it.attribute("class") == Some("dot"));
            (name.unwrap_or_default(), dots.count())
        };
        rows.map(row).collect()
    })
}

#[test]
fn a_county_shares_chains_with_the_counties_next_to_it() {
    let sorted = |id: &str| {
        let mut all = shared(id);
        all.sort();
        all
    };
    let expected = |rows: &[(&str, usize)]| {
        let mut all: Vec<_> = rows.iter().map(|(name, count)| (name.to_string(), *count)).collect();
        all.sort();
        all
    };
    // 纺织服装 names 于都, 宁都, 石城, 瑞金 and 兴国; 会昌 is next to 瑞金 and in another chain.
    assert_eq!(sorted("360781"), expected(&[("于都", 1), ("宁都", 1), ("石城", 1)]));
    // 南康: 钨精深加工, 赣粤电子信息, 数字经济; 赣县: 数字经济.
    assert_eq!(sorted("360702"), expected(&[("南康", 3), ("赣县", 1)]));
    // A zone: the county around it, and the zones in that county.
    assert_eq!(sorted("gz-etdz"), expected(&[("章贡", 4), ("蓉江新区", 1)]));
}

#[test]
fn what_the_plan_leaves_out_is_said_where_there_is_room() {
    let left_out = with_part("360781", "left-out", |part| text(part.expect("it has one role")));
    let chains = "稀土、钨精深加工、赣粤电子信息、数字经济、医药食品和现代农业、现代家具、新能源汽车、绿色建材材料、化工新材料";
    let expected = [
        "文件未提及（本图统计）",
        "一廊：不在走廊核心区域的名单里",
        &format!("多链：{chains}"),
        "目标：写了数字的 31 项，没有一项点到这里",
    ];
    assert_eq!(left_out, expected.concat());
    // 宁都 is a member of the corridor, and its only chain is 纺织服装.
    let left_out = with_part("360730", "left-out", |part| text(part.expect("it has one role")));
    assert!(!left_out.contains("一廊"), "{left_out}");
    // Where a zone in the county is named, nothing is said of the county.
    let left_out = with_part("360783", "left-out", |part| part.map(text));
    assert!(left_out.is_none_or(|text| !text.contains("稀土")));
    assert!(with_part("360702", "left-out", |part| part.is_none()), "it has seven statements");
}

#[test]
fn no_target_s_clause_names_a_region() {
    for target in MEASURES.iter().flat_map(|measure| measure.targets) {
        let quote = target.citation.clause.quote;
        for region in PLAN.regions {
            assert!(!quote.contains(region.short), "{quote} names {}", region.name);
        }
    }
}

#[test]
fn the_institute_has_the_four_targets_of_its_measure() {
    with_part("ganjiang-institute", "goals", |part| {
        let figures: Vec<_> = part
            .into_iter()
            .flat_map(|it| it.descendants())
            .filter(|it| it.attribute("class") == Some("figure"))
            .map(text)
            .collect();
        assert_eq!(figures, ["达到1000人", "10门", "100项以上", "200件以上"]);
    });
    assert!(with_part("gz-hidz", "goals", |part| part.is_none()));
}

#[test]
fn the_map_of_a_scene_shows_its_county_large_with_what_is_around() {
    let city = PLAN.map.city;
    for region in PLAN.regions {
        let look = answer(region.id).look;
        let own = region.bounds;
        assert!(look.width < city.width && look.height < city.height, "{}", region.name);
        assert!(look.width > own.width && look.height > own.height, "{}", region.name);
        let inside = look.x <= own.x
            && look.y <= own.y
            && own.x + own.width <= look.x + look.width
            && own.y + own.height <= look.y + look.height;
        assert!(inside, "{}", region.name);
    }
}
