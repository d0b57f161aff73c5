//! Tables, markup to paste and pages without script; and names, sizes and colours of the pictures, which
//! must be those of the page.
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

use facts::{CHAINS, CORRIDOR, INSTITUTE, ZONES, name_of};
use ganzhou_atlas::drawing::{Ink, Paper};
use ganzhou_atlas::export::{CLASS, INSET_CLASS, Options, files, snippet, svg, table};
use ganzhou_atlas::plan::{PLAN, REVIEW};
use ganzhou_atlas::scene::review_line;
use ganzhou_atlas::state::View;
use ganzhou_atlas::text::ZH;
use roxmltree::{Document, Node};

const PLAN_TEXT: &str = include_str!("../seeds/implementation-plan.txt");
const PLAIN_CSS: &str = include_str!("../xtask/src/pipeline/plain.css");

fn text(node: Node<'_, '_>) -> String {
    node.descendants().filter(|it| it.is_text()).filter_map(|it| it.text()).collect()
}

fn find_all<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Vec<Node<'a, 'i>> {
    node.descendants().filter(|it| it.has_tag_name(name)).collect()
}

/// The first three cells of every row of a table's body.
fn rows(table: &Document<'_>) -> Vec<[String; 3]> {
    let body = find_all(table.root(), "tbody")[0];
    let cells = |row: Node<'_, '_>| row.children().map(text).collect::<Vec<_>>();
    let three = |cells: Vec<String>| [cells[0].clone(), cells[1].clone(), cells[2].clone()];
    find_all(body, "tr").into_iter().map(cells).map(three).collect()
}

fn kind(id: &str) -> String {
    let zone = ZONES.iter().find(|(zone, ..)| *zone == id);
    zone.map_or("县区".into(), |(_, _, host)| format!("功能区，位于{}", name_of(host)))
}

fn row(id: &str, role: &str) -> [String; 3] {
    [name_of(id).into(), role.into(), kind(id)]
}

#[test]
fn a_table_has_the_named_regions_in_the_plan_s_order_and_terms() {
    for fact in &CHAINS {
        let table = table(PLAN.chain(fact.id));
        let table = Document::parse(&table).unwrap();
        let expected: Vec<_> = fact.regions().map(|id| row(id, fact.term(id).unwrap())).collect();
        assert_eq!(rows(&table), expected, "{}", fact.name);
    }
    let overview = table(None);
    let members = CORRIDOR.map(|id| row(id, "走廊核心区域"));
    let expected: Vec<_> = [row(INSTITUTE, "一核所在")].into_iter().chain(members).collect();
    assert_eq!(rows(&Document::parse(&overview).unwrap()), expected);
}

#[test]
fn every_row_has_a_quotation_with_its_name_and_term() {
    for fact in &CHAINS {
        let table = table(PLAN.chain(fact.id));
        let table = Document::parse(&table).unwrap();
        let mut quotation = (0, String::new());
        for row in find_all(find_all(table.root(), "tbody")[0], "tr") {
            let cells: Vec<_> = row.children().collect();
            if let Some(cell) = cells.get(3) {
                assert_eq!(quotation.0, 0, "{}: two quotations for a row", fact.name);
                quotation = (cell.attribute("rowspan").unwrap().parse().unwrap(), text(*cell));
            }
            quotation.0 -= 1;
            let quoted = quotation
                .1
                .strip_prefix('“')
                .unwrap()
                .strip_suffix("”（四（一）第 3 条）")
                .unwrap();
            assert!(PLAN_TEXT.contains(quoted), "{quoted}");
            let (name, term) = (text(cells[0]), text(cells[1]));
            let region = PLAN.regions.iter().find(|region| region.name == name).unwrap();
            let names =
                [region.name, region.short].into_iter().chain(region.aliases.iter().copied());
            assert!(
                names.into_iter().any(|name| quoted.contains(name)),
                "{name} is not in {quoted}"
            );
            assert!(quoted.contains(&term), "{term} is not in {quoted}");
        }
        assert_eq!(quotation.0, 0, "{}", fact.name);
    }
}

#[test]
fn unnamed_regions_are_in_the_footer_only() {
    for fact in &CHAINS {
        let table = table(PLAN.chain(fact.id));
        let table = Document::parse(&table).unwrap();
        let foot = text(find_all(table.root(), "tfoot")[0]);
        let (hosts, rest) = foot.split_once("其余").unwrap();
        for (id, name) in facts::regions() {
            match fact.role(id) {
                "host" => {
                    let zones: Vec<_> = fact.zones_of(id).map(name_of).collect();
                    let host = format!("{name}（{}）", zones.join("、"));
                    assert!(hosts.contains(&host) && !rest.contains(name), "{host}: {foot}");
                }
                "none" => assert!(rest.contains(name), "{}: {name} in {foot}", fact.name),
                _ => {}
            }
        }
        let count = |county: bool| {
            let none = fact.with_role("none").into_iter();
            none.filter(|id| facts::COUNTIES.iter().any(|(it, _)| it == id) == county).count()
        };
        let counts = format!(" {} 个县区和 {} 个功能区", count(true), count(false));
        assert!(rest.starts_with(&counts) && rest.ends_with("不作否定理解。"), "{rest}");
    }
}

#[test]
fn the_markup_to_paste_is_complete_quoted_and_self_contained() {
    for fact in &CHAINS {
        let pasted = snippet(PLAN.chain(fact.id), "https://example.gov.cn/a&b/");
        // With its void image closed it is XML, in which unquoted attributes are errors.
        let end = pasted.find("<figcaption").unwrap();
        let image = pasted[..end].trim_end().to_owned();
        let whole = format!("<div>{}/>{}</div>", image.strip_suffix('>').unwrap(), &pasted[end..]);
        let whole = Document::parse(&whole).unwrap_or_else(|error| panic!("{error}: {pasted}"));
        for node in whole.descendants().filter(Node::is_element) {
            for banned in ["class", "id", "onclick", "onload"] {
                assert!(!node.has_attribute(banned), "{node:?}");
            }
            // Only the picture has a style: it is no wider than the host's column.
            let style = (node.tag_name().name() == "img").then_some("max-width:100%;height:auto");
            assert_eq!(node.attribute("style"), style, "{node:?}");
            assert!(!["script", "style", "iframe", "link"].contains(&node.tag_name().name()));
        }
        let image = find_all(whole.root(), "img")[0];
        let address = format!("https://example.gov.cn/a&b/plain/{}.svg", fact.id);
        assert_eq!(image.attribute("src"), Some(address.as_str()));
        assert!(image.attribute("alt").unwrap().contains(fact.name));
        let size = |name| image.attribute(name).unwrap().parse::<u32>().unwrap();
        assert!(size("width") == 800 && size("height") > 1000);
        let caption = text(find_all(whole.root(), "figcaption")[0]);
        assert!(caption.contains(&review_line(&REVIEW, &ZH)) && caption.contains(ZH.base_map));
        let link = find_all(whole.root(), "a")[0].attribute("href").unwrap();
        assert_eq!(link, format!("https://example.gov.cn/a&b/?chain={}", fact.id));
        assert!(pasted.ends_with(&(table(PLAN.chain(fact.id)) + "\n")));
    }
    assert!(snippet(None, "https://example.gov.cn").contains("href=\"https://example.gov.cn/\""));
}

#[test]
fn pages_have_picture_table_and_ambiguities_and_all_their_links_exist() {
    let files = files();
    for (name, page) in files.iter().filter(|(name, _)| name.ends_with(".html")) {
        let stem = name.trim_end_matches(".html");
        let chain = PLAN.chain(stem);
        assert!(page.contains(&table(chain)), "{name}");
        assert!(page.contains(&format!("<img src=\"{stem}.svg\"")), "{name}");
        assert!(page.contains(&format!("srcset=\"{stem}-dark.svg\"")), "{name}");
        assert!(page.contains(&format!("<a href=\"{name}\" aria-current=\"page\">")), "{name}");
        for banned in ["<script", "style=", "<style", "http", "class=", "onload"] {
            assert!(!page.contains(banned), "{name} has {banned}");
        }
        let links = page.split("href=\"").skip(1).chain(page.split("src=\"").skip(1));
        for link in links.map(|rest| rest.split('"').next().unwrap()) {
            let known = files.iter().any(|(name, _)| name == link)
                || ["plain.css", "data:,"].contains(&link);
            assert!(known || link.starts_with("../"), "{name} leads to {link}");
        }
    }
    let nev = &files.iter().find(|(name, _)| name == "nev.html").unwrap().1;
    assert!(nev.contains("光伏、风力、生物质发电、氢能源"), "planned ahead, without a place");
    let furniture = &files.iter().find(|(name, _)| name == "furniture.html").unwrap().1;
    assert!(furniture.contains("现代家居"), "the doubt about its name");
}

/// The box of a name: left, upper, right and lower edge in units of its drawing.
fn room(name: Node<'_, '_>) -> [i32; 4] {
    let number = |key| name.attribute(key).unwrap().parse::<i32>().unwrap();
    let (x, line, size) = (number("x"), number("y"), number("font-size"));
    let width = i32::try_from(text(name).chars().count()).unwrap() * size;
    let left = if name.attribute("text-anchor") == Some("start") { x } else { x - width / 2 };
    let middle = line - size * 38 / 100;
    [left, middle - size / 2, left + width, middle + size / 2]
}

#[test]
fn names_touch_no_other_name() {
    let chains = PLAN.chains.iter().map(|chain| vec![chain]).chain([vec![]]);
    for chains in chains {
        let picture = svg(&View { chains, ..View::new() }, Options::default());
        let document = Document::parse(&picture).unwrap();
        let is_framed = |it: &Node<'_, '_>| {
            it.attribute("clip-path").is_some_and(|clip| clip.ends_with("-frame)"))
        };
        let drawings: Vec<_> = document.descendants().filter(is_framed).collect();
        assert_eq!(drawings.len(), 2, "the map and its inset");
        for drawing in drawings {
            let texts = find_all(drawing, "text").into_iter();
            let is_halo =
                |it: &Node<'_, '_>| it.ancestors().any(|it| it.has_attribute("aria-hidden"));
            let names: Vec<_> = texts.filter(|it| !is_halo(it) && text(*it) != "※").collect();
            assert!(names.len() > 8, "{}", names.len());
            for (at, one) in names.iter().enumerate() {
                for other in &names[at + 1..] {
                    let (a, b) = (room(*one), room(*other));
                    let apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
                    assert!(apart, "{} on {}", text(*one), text(*other));
                }
            }
        }
    }
}

#[test]
fn pages_without_script_have_the_colours_of_the_page() {
    for (paper, place) in [(Paper::Light, 1), (Paper::Dark, 2)] {
        let ink = paper.palette();
        let values: Vec<_> = PLAIN_CSS.split("@media").collect();
        for (name, colour) in [
            ("page", ink.get(Ink::Page)),
            ("paper", ink.get(Ink::Paper)),
            ("ink", ink.get(Ink::Ink)),
            ("vermilion", ink.get(Ink::Vermilion)),
        ] {
            assert!(
                values[place - 1].contains(&format!("--{name}: {colour};")),
                "--{name} of plain.css"
            );
        }
    }
}

#[test]
fn the_inset_s_names_are_those_of_a_label_class_that_fits() {
    // The inset's scale must be in its class, otherwise its names would be larger than placed.
    let picture = svg(&View::new(), Options::default());
    let scales: Vec<_> = picture
        .split("scale(")
        .filter_map(|it| it.split(')').next()?.parse::<f64>().ok())
        .collect();
    let inset = scales.iter().find(|scale| (2.0..3.0).contains(*scale)).unwrap();
    let scale = inset * f64::from(PLAN.map.label_scales[CLASS]);
    let class = &PLAN.map.inset.label_scales[INSET_CLASS..];
    assert!(scale >= f64::from(class[0]) && scale < f64::from(class[1]), "{scale}");
}

/// The points of path data of straight lines.
fn points(path: &str) -> Vec<(i32, i32)> {
    let (mut points, mut at) = (Vec::new(), (0, 0));
    let commands = path.split_inclusive(|letter: char| letter.is_ascii_alphabetic());
    let letters = commands.clone().filter_map(|it| it.chars().last());
    for (letter, numbers) in letters.zip(commands.skip(1)) {
        let numbers =
            numbers.trim_end_matches(|it: char| it.is_ascii_alphabetic()).replace('-', " -");
        let numbers: Vec<i32> = numbers.split_whitespace().map(|it| it.parse().unwrap()).collect();
        let pairs = |(x, y): (i32, i32)| {
            numbers
                .chunks(if "hvHV".contains(letter) { 1 } else { 2 })
                .scan((x, y), |at, step| {
                    *at = match letter {
                        'M' | 'L' => (step[0], step[1]),
                        'm' | 'l' => (at.0 + step[0], at.1 + step[1]),
                        'h' => (at.0 + step[0], at.1),
                        'v' => (at.0, at.1 + step[0]),
                        'H' => (step[0], at.1),
                        'V' => (at.0, step[0]),
                        other => panic!("{other} in path data"),
                    };
                    Some(*at)
                })
                .collect::<Vec<_>>()
        };
        points.extend(pairs(at));
        at = points.last().copied().unwrap_or_default();
    }
    points
}

#[test]
fn the_inset_is_entirely_within_the_city() {
    assert_eq!(points("M1 2l3-1-1-1h2v3z"), [(1, 2), (4, 1), (3, 0), (5, 0), (5, 3)]);
    let (window, city) = (PLAN.map.inset.window, PLAN.map.city);
    let all = points(PLAN.map.outline);
    let west = all.iter().map(|(x, _)| *x).min();
    let south = all.iter().map(|(_, y)| *y).max();
    assert_eq!((west, south), (Some(city.x), Some(city.y + city.height)), "read right");
    for (x, y) in all {
        let across = window.x < x && x < window.x + window.width;
        let inside = across && window.y < y && y < window.y + window.height;
        assert!(!inside, "the city's edge runs through the inset at {x} {y}");
    }
}
