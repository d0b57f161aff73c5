//! The stage: the markup that every slide is drawn into, made at build time. It has every kind of
//! slide, of which one is visible. Paths and names are only here; a slide changes attributes and a
//! few pieces of markup (`browser::draw`).

use super::slide_view::map_extent;
use crate::drawing::{Click, Extent, SmallMap, wall_map};
use crate::geometry::Bounds;
use crate::plan::{Chain, PLAN, REVIEW};
use crate::scene::{
    LegendSymbol, Matrix, RoleStatus, Row, describe_role_status, review_line, scene,
};
use crate::state::{Layer, View};
use crate::text::markup::{Tag, tag, words};
use crate::text::{NAME_ENDS, ZH, ZH_SHOW, fill};
use crate::view::swatch;

/// The control that marks one region after the other by keys, over the small maps and the matrix.
const WALK: [(&str, &str); 6] = [
    ("class", "walk"),
    ("role", "slider"),
    ("tabindex", "0"),
    ("aria-label", ZH_SHOW.walk),
    ("aria-valuemin", "0"),
    ("aria-valuenow", "0"),
];

/// The markup of the stage.
pub fn markup() -> String {
    let text = [
        empty("p", "kicker"),
        tag("h2", &[], &[empty("span", "hue"), empty("span", "title")].concat()),
        empty("p", "says"),
        empty("p", "own-says"),
        empty("p", "pointed"),
        empty("div", "body"),
        figure("closeup", Extent::Inset, PLAN.map.inset.window),
    ];
    let boards = [
        tag("div", &[("class", "text")], &text.concat()),
        figure("board", Extent::Whole, map_extent()),
        tag("ol", &[("class", "ten")], &PLAN.chains.iter().map(small).collect::<String>()),
        tag("div", &[("class", "matrix")], &matrix()),
        Tag::new("div").attrs(&WALK).text(""),
        tag("svg", &[("class", "ink"), ("aria-hidden", "true")], &empty("path", "")),
    ];
    let foot = [
        empty("ul", "key"),
        empty("p", "own-foot"),
        words("p", &[("class", "review")], &review_line(&REVIEW, &ZH)),
        words("p", &[("class", "base")], ZH.base_map),
        empty("p", "cited"),
        empty("p", "number"),
    ];
    let foot = tag("footer", &[], &foot.concat());
    tag("div", &[("class", "slide")], &[boards.concat(), foot].concat())
}

fn empty(name: &str, class: &str) -> String {
    tag(name, &[("class", class)], "")
}

fn figure(class: &str, extent: Extent, bounds: Bounds) -> String {
    tag("figure", &[("class", class)], &wall_map(extent, bounds))
}

/// The small map of a chain.
fn small(chain: &'static Chain) -> String {
    let layers = [Layer::Zones].into_iter().collect();
    let view = View { chains: vec![chain], layers, ..View::new() };
    let mut scene = scene(&PLAN, &view, &ZH);
    // A zone without a role would cover one that has one.
    scene.regions.retain(|it| it.region.is_county() || it.role_status.tier().is_some());
    let describe = |region| describe_role_status(&PLAN, &ZH, chain, region);
    let name = ["show-", chain.id].concat();
    let label = fill(ZH.map_label, &[&scene.summary]);
    let map = SmallMap { name: &name, label: &label, click: Click::OpensMap, inset: true };
    let drawing = map.draw(&scene, describe);
    let title = words("h3", &[], chain.name);
    tag("li", &[("data-chain", chain.id)], &[title, drawing, empty("p", "pointed-role")].concat())
}

/// The matrix of regions and chains: a symbol for each role, none for 文件未提及.
fn matrix() -> String {
    let matrix = Matrix::new(&PLAN);
    let head = |chain: &Chain| {
        let attributes = [("scope", "col"), ("data-chain", chain.id)];
        tag("th", &attributes, &break_name(chain.name))
    };
    let heads: String = matrix.chains.iter().map(head).collect();
    let head = tag("tr", &[], &[words("td", &[], ""), heads].concat());
    let rows: String = matrix.rows.iter().map(row).collect();
    tag("table", &[], &[tag("thead", &[], &head), tag("tbody", &[], &rows)].concat())
}

/// A name that is broken between its words alone; browsers know no words of Chinese.
fn break_name(name: &str) -> String {
    let last = NAME_ENDS.iter().find_map(|end| Some((name.strip_suffix(end)?, *end)));
    match last {
        Some((rest, end)) if !rest.is_empty() => [&break_name(rest), "<wbr>", end].concat(),
        _ => name.to_owned(),
    }
}

fn row(row: &Row) -> String {
    let cells = row.cells.iter().zip(PLAN.chains).map(|(role_status, chain)| {
        let role = describe_role_status(&PLAN, &ZH, chain, row.region);
        let mark = match role_status {
            RoleStatus::Role(role) => {
                swatch(LegendSymbol::Tier { place: 0, colour: chain.colour, tier: role.tier })
            }
            RoleStatus::HostsNamedZone => swatch(LegendSymbol::Host(chain.colour)),
            RoleStatus::NotMentioned => String::new(),
        };
        let role_text = words("span", &[("class", "unseen")], &role);
        tag("td", &[("data-role", role_status.id())], &[mark, role_text].concat())
    });
    let name = words("th", &[("scope", "row")], row.region.name);
    let cells: String = [name].into_iter().chain(cells).collect();
    tag("tr", &[("data-region", row.region.id)], &cells)
}
