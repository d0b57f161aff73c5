//! The charts: their figures against hand-counted ones, and their drawings against their figures.
#![cfg(feature = "ssr")]
#![allow(
    missing_docs,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use ganzhou_atlas::chart::{Chart, Label, charts, figures, goals, page};
use ganzhou_atlas::plan::{MEASURES, Measure, PLAN, UNITS};
use ganzhou_atlas::text::ZH_CHARTS;
use roxmltree::{Document, Node};
use std::collections::BTreeSet;

const PLAN_TEXT: &str = include_str!("../seeds/implementation-plan.txt");

fn drawn() -> Vec<Chart> {
    charts(&ZH_CHARTS).unwrap()
}

fn ids(measures: &[&Measure]) -> Vec<&'static str> {
    measures.iter().map(|measure| measure.id).collect()
}

// Figures. The expected values were counted by hand in seeds/implementation-plan.txt.

#[test]
fn roles_are_counted_as_in_measure_3() {
    let rows = figures::roles(&PLAN);
    let of = |name: &str| {
        let row = rows.iter().find(|row| row.region.name == name).unwrap();
        (row.core.len(), row.radiating.len())
    };
    assert_eq!(of("章贡区"), (2, 4), "医药 and 建材; 稀土, 钨, 电子信息 and 数字经济");
    assert_eq!(of("赣州经开区"), (2, 2), "钨 and 电子信息; 稀土 and 数字经济");
    assert_eq!(of("信丰县"), (2, 1), "电子信息 and 化工; 稀土");
    assert_eq!(of("赣州高新区"), (2, 0), "稀土 and 钨");
    assert_eq!(of("赣县区"), (1, 1), "化工; 数字经济. Its zones count for themselves");
    assert_eq!((of("龙南市"), of("龙南经开区")), ((1, 0), (0, 1)));
    assert_eq!(of("中国科学院赣江创新研究院"), (0, 0));
    assert_eq!(rows.len(), 26);
    let cores: usize = rows.iter().map(|row| row.core.len()).sum();
    let others: usize = rows.iter().map(|row| row.radiating.len()).sum();
    assert_eq!((cores, others), (21, 29));
    let first: Vec<_> = rows.iter().take(4).map(|row| row.region.name).collect();
    assert_eq!(first, ["章贡区", "南康区", "定南县", "赣州经开区"]);
}

#[test]
fn the_first_unit_of_a_list_leads() {
    let rows = figures::duties(&MEASURES, &UNITS);
    let of = |name: &str| rows.iter().find(|row| row.unit.name == name).unwrap();
    let kjj = of("市科技局");
    let led = "1 2 10 11 12 13 16 18 19 21 22 24 25 27 28";
    assert_eq!(ids(&kjj.led).join(" "), led);
    assert_eq!(ids(&kjj.joined).join(" "), "3 4 5 6 7 8 9 14 15 20 23 29 30 33");
    assert_eq!(ids(&of("市工信局").led), ["3", "4", "5", "9", "32"]);
    assert_eq!(ids(&of("市市场监管局").led), ["8"]);
    assert_eq!(ids(&of("赣县区政府").joined), ["1", "4", "29"]);
    assert_eq!(rows.iter().map(|row| row.led.len()).sum::<usize>(), 33, "one lead a measure");
    let order: Vec<_> = rows.iter().map(|row| (row.led.len(), row.joined.len())).collect();
    assert!(order.windows(2).all(|pair| pair[0] >= pair[1]), "{order:?}");
}

#[test]
fn regions_named_in_the_text_and_regions_with_a_duty_only_are_counted_separately() {
    let rows = figures::concerns(&PLAN, &MEASURES);
    let of = |name: &str| {
        let row = rows.iter().find(|row| row.region.name == name).unwrap();
        (ids(&row.named).join(" "), ids(&row.charged).join(" "))
    };
    let said = |named: &str, charged: &str| (named.to_owned(), charged.to_owned());
    assert_eq!(of("赣县区"), said("3", "1 4 29"));
    assert_eq!(of("章贡区"), said("2 3 10", "7"));
    assert_eq!(of("蓉江新区"), said("3", "5"));
    assert_eq!(of("于都县"), said("2 3 8 10", ""), "于都 stands in the text of 8 as well");
    assert_eq!(of("赣州高新区"), said("1 2 3 18", ""));
    assert_eq!(of("瑞金市"), said("3", ""));
}

#[test]
fn only_comparable_targets_are_grouped() {
    let all = goals::goals(&MEASURES);
    assert_eq!(all.len(), 31);
    let (groups, alone) = goals::groups(&all);
    assert_eq!(groups.iter().map(|group| group.goals.len()).sum::<usize>() + alone.len(), 31);
    for group in &groups {
        let units = group.goals.iter().map(|goal| goals::counted(goal.target.unit));
        assert!(units.into_iter().all(|unit| unit == group.unit), "{} is mixed", group.unit);
        let mut amounts: Vec<_> = group.goals.iter().map(|goal| goal.target.amount).collect();
        amounts.sort_unstable();
        assert!(amounts.windows(2).all(|pair| pair[1] < pair[0] * 10), "{amounts:?}");
        assert!(amounts.len() > 1, "nothing to compare in {}", group.unit);
    }
    let told: Vec<_> = alone.iter().map(goals::Goal::words).collect();
    let expected = [
        "10门",
        "200件以上",
        "力争新增3万个以上",
        "力争新组建100个以上",
        "50万名",
        "年均增长20%以上",
        "力争每个县至少一个",
    ];
    assert_eq!(told, expected);
}

#[test]
fn every_figure_occurs_in_the_plan_with_its_comparators() {
    for goal in goals::goals(&MEASURES) {
        let target = goal.target;
        let (_, figure, _) = target.citation.split();
        assert!(PLAN_TEXT.contains(figure), "{figure}");
        assert!(goal.words().contains(target.figure) && figure.contains(target.figure));
        assert!(PLAN_TEXT.contains(target.citation.clause.quote), "{figure}");
    }
    let said = |id: &str| {
        let all = goals::goals(&MEASURES);
        all.iter().find(|goal| goal.target.id == id).unwrap().words()
    };
    assert_eq!(said("t11-1"), "达2000家以上");
    assert_eq!(said("t14-1"), "10名左右");
    assert_eq!(said("t18-3"), "2-3个");
    assert_eq!(said("t27-4"), "力争达到60亿元");
    assert!(PLAN_TEXT.contains("年均增长20%以上"), "a year, not by 2025");
}

// Drawings.

fn drawings(test: impl Fn(&Chart, &[Label], (i32, i32), &Document<'_>)) {
    for chart in &drawn() {
        assert_eq!(chart.drawings.len(), 2, "{}: for a wide and for a narrow column", chart.id);
        for drawing in &chart.drawings {
            let document = Document::parse(&drawing.svg).unwrap();
            test(chart, &drawing.labels, drawing.size, &document);
        }
    }
}

fn class<'a>(node: Node<'a, '_>) -> &'a str {
    node.attribute("class").unwrap_or_default()
}

fn number(node: Node<'_, '_>, name: &str) -> i32 {
    node.attribute(name).unwrap().parse().unwrap()
}

#[test]
fn the_markup_is_well_formed_and_has_no_colours() {
    let page = page(&ZH_CHARTS).unwrap();
    let document = Document::parse(&page).unwrap();
    let hues: BTreeSet<_> = PLAN.chains.iter().map(|chain| chain.colour).collect();
    let mut seen = BTreeSet::new();
    for node in document.descendants().filter(Node::is_element) {
        assert!(node.attribute("style").is_none() && node.tag_name().name() != "style");
        for name in ["fill", "stroke", "color"] {
            let hue = node.attribute(name);
            assert!(hue.is_none_or(|hue| hues.contains(hue)), "{name}={hue:?}");
        }
        if let Some(id) = node.attribute("id") {
            assert!(seen.insert(id), "{id} stands twice");
        }
    }
    for node in document.descendants().filter(Node::is_element) {
        for name in ["aria-labelledby", "aria-describedby"] {
            assert!(node.attribute(name).is_none_or(|id| seen.contains(id)), "{node:?}");
        }
    }
}

#[test]
fn texts_do_not_overlap() {
    drawings(|chart, labels, (width, height), _| {
        assert!(!labels.is_empty());
        for (at, one) in labels.iter().enumerate() {
            let inside = one.x >= 0
                && one.y >= 0
                && one.x + one.width <= width
                && one.y + one.height <= height;
            assert!(inside, "{} of {width}: {one:?} is cut off", chart.id);
            for other in &labels[at + 1..] {
                let apart = one.x + one.width <= other.x
                    || other.x + other.width <= one.x
                    || one.y + one.height <= other.y
                    || other.y + other.height <= one.y;
                assert!(apart, "{} of {width}: {one:?} on {other:?}", chart.id);
            }
        }
    });
}

#[test]
fn text_on_a_phone_is_large_enough_to_read() {
    drawings(|chart, _, (width, _), document| {
        let shown = if width > 500 { 560 } else { 318 };
        for text in document.descendants().filter(|node| node.has_tag_name("text")) {
            let own = text.ancestors().find_map(|node| node.attribute("font-size"));
            let size: i32 = own.unwrap().parse().unwrap();
            assert!(size * shown >= 11 * width, "{}: {size} of {width}", chart.id);
        }
    });
}

/// The data attributes of a row.
fn data(node: Node<'_, '_>) -> Vec<(String, String)> {
    let data = node.attributes().filter(|attribute| attribute.name().starts_with("data-"));
    data.map(|data| (data.name().to_owned(), data.value().to_owned())).collect()
}

#[test]
fn a_bar_has_the_values_of_its_row_in_the_table() {
    for chart in &drawn() {
        let markup = chart.markup(&ZH_CHARTS);
        let document = Document::parse(&markup).unwrap();
        let rows: Vec<_> = document
            .descendants()
            .filter(|node| node.has_tag_name("tr") && !data(*node).is_empty())
            .map(|row| {
                let cells = row.children().map(|cell| cell.text().unwrap_or_default());
                (data(row), cells.collect::<Vec<_>>())
            })
            .collect();
        let bars = document.descendants().filter(|node| class(*node) == "row");
        for bar in bars {
            let (_, cells) = rows.iter().find(|(row, _)| *row == data(bar)).unwrap();
            let value = bar.children().find(|node| matches!(class(*node), "value" | "quiet"));
            let value = value.unwrap().text().unwrap();
            let expected = match chart.id {
                "chart-goals" => cells[1].to_owned(),
                _ if cells[3] == "0" => ZH_CHARTS.roles_none.to_owned(),
                _ => format!("{} + {}", cells[1], cells[2]),
            };
            assert_eq!(value, expected, "{}: {cells:?}", chart.id);
        }
        let alone = document.descendants().filter(|node| class(*node) == "alone");
        let alone = alone.flat_map(|list| list.children()).count();
        let bars = document.descendants().filter(|node| class(*node) == "row").count();
        assert_eq!(bars, (rows.len() - alone) * 2, "{}: a bar a row, twice", chart.id);
    }
}

/// The length of a bar with the gaps between its parts, in pixels; `None` without a bar.
fn length(row: Node<'_, '_>) -> Option<i32> {
    let parts = || row.children().filter(|node| matches!(class(*node), "full" | "open"));
    let first = parts().next()?;
    let last = parts().next_back()?;
    Some(number(last, "x") + number(last, "width") - number(first, "x"))
}

/// The numbers of the scales: position and value.
fn ticks(document: &Document<'_>) -> Vec<(i32, i32, f64)> {
    let ticks = document
        .descendants()
        .filter(|node| class(*node) == "tick" && node.attribute("text-anchor") == Some("middle"));
    let tick = |node: Node<'_, '_>| {
        let said = node.text().unwrap().replace('万', "0000").replace('亿', "00000000");
        (number(node, "y"), number(node, "x"), said.parse().unwrap())
    };
    ticks.map(tick).collect()
}

/// The amount of a row's bar.
fn amount(row: Node<'_, '_>) -> f64 {
    if let Some(id) = row.attribute("data-target") {
        let all = goals::goals(&MEASURES);
        return all.iter().find(|goal| goal.target.id == id).unwrap().target.upto as f64;
    }
    let value = row.children().find(|node| class(*node) == "value").unwrap();
    value.text().unwrap().split(" + ").map(|part| part.parse::<f64>().unwrap()).sum()
}

#[test]
fn a_bar_is_proportional_to_its_amount() {
    drawings(|chart, _, _, document| {
        let ticks = ticks(document);
        let mut count = 0;
        for row in document.descendants().filter(|node| class(*node) == "row") {
            let Some(length) = length(row) else { continue };
            let bar = row.children().find(|node| class(*node) == "full" || class(*node) == "open");
            let (x, y) = (number(bar.unwrap(), "x"), number(bar.unwrap(), "y"));
            let above = ticks.iter().map(|tick| tick.0).filter(|tick| *tick < y).max();
            let scale: Vec<_> = ticks.iter().filter(|tick| Some(tick.0) == above).collect();
            let (zero, last) = (scale.first().unwrap(), scale.last().unwrap());
            assert_eq!((zero.1, zero.2), (x, 0.0), "{}: a scale begins at zero", chart.id);
            let pixels = f64::from(last.1 - zero.1) / last.2;
            for tick in &scale {
                assert!((f64::from(tick.1 - zero.1) - tick.2 * pixels).abs() <= 1.5, "{tick:?}");
            }
            let exact = amount(row) * pixels;
            assert!((f64::from(length) - exact).abs() < 2.5, "{}: {length} for {exact}", chart.id);
            count += 1;
        }
        assert!(count > 20, "{}: {count} bars", chart.id);
    });
}

#[test]
fn the_style_sheet_has_every_class_and_shows_one_drawing() {
    let css = include_str!("../public/pages.css");
    drawings(|_, _, _, document| {
        for node in document.descendants().filter(|node| !class(*node).is_empty()) {
            // Names and values have the default style of text.
            let plain = ["name", "value"].contains(&class(node));
            assert!(plain || css.contains(&format!(".{}", class(node))), "{}", class(node));
        }
    });
    assert!(css.contains("@container chart"));
}

#[test]
fn the_summaries_state_the_counts() {
    let charts = drawn();
    let of = |id: &str| charts.iter().find(|chart| chart.id == id).unwrap().summary.as_str();
    assert_eq!(
        of("chart-roles"),
        "10 条创新链共写到 50 个角色：核心 21 个，外围 29 个。章贡区最多（6 个）。没有一条链写到中国科学院赣江创新研究院。"
    );
    assert!(of("chart-duties").contains("市科技局牵头最多，牵头 15 条、参与 14 条"));
    assert!(of("chart-goals").contains("31 项量化目标，出自 12 条措施"));
    assert!(
        of("chart-concerns")
            .contains("26 个区域都有措施涉及。章贡区、赣县区、于都县、赣州高新区最多（4 条）")
    );
}

#[test]
fn charts_are_reproducible() {
    assert_eq!(page(&ZH_CHARTS).unwrap(), page(&ZH_CHARTS).unwrap());
}
