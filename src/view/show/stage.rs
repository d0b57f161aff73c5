//! The stage: the markup that every slide is drawn into, made at build time. It has every kind of
//! slide, of which one is visible. Paths and names are only here; a slide changes attributes and a
//! few pieces of markup (`browser::draw`).

use super::slide_view::map_extent;
use crate::drawing::{
    Click, Geometry, Mark, SmallMap, dots, markup as drawn, ribbon, texts, zone_mark,
};
use crate::plan::{Chain, PLAN, REVIEW, Region};
use crate::scene::{
    LegendSymbol, Matrix, RoleStatus, Row, describe_role_status, review_line, scene, symbol,
};
use crate::state::{Layer, View};
use crate::text::attribute::set;
use crate::text::markup::{tag, words};
use crate::text::{ZH, fill};
use crate::view::swatch;

/// The markup of the stage.
pub fn markup() -> String {
    let text = [
        empty("p", "kicker"),
        tag("h2", &[], &[empty("span", "hue"), empty("span", "title")].concat()),
        empty("p", "says"),
        empty("div", "body"),
        tag("figure", &[("class", "closeup")], &map(true)),
    ];
    let boards = [
        tag("div", &[("class", "text")], &text.concat()),
        tag("figure", &[("class", "board")], &map(false)),
        tag("ol", &[("class", "ten")], &PLAN.chains.iter().map(small).collect::<String>()),
        tag("div", &[("class", "matrix")], &matrix()),
        tag("svg", &[("class", "ink"), ("aria-hidden", "true")], &empty("path", "")),
    ];
    let foot = [
        empty("ul", "key"),
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

/// The map of the whole city, or of its dense centre.
fn map(inset: bool) -> String {
    let window = if inset { PLAN.map.inset.window } else { map_extent() };
    let seen = |region: &&Region| !inset || region.bounds.overlaps(window);
    let regions = || PLAN.regions.iter().filter(seen);
    let counties = || regions().filter(|region| region.is_county());
    let outline = |class, region: &Region| {
        drawn(&[Mark::shape(class, region.id).with(set("data-region", region.id))])
    };
    let lit: String = counties().map(|region| outline("lit", region)).collect();
    let city = |key| drawn(&[Mark::shape(key, "city")]);
    let world = [
        city("paper"),
        group("counties", &counties().map(|region| outline("county", region)).collect::<String>()),
        group("lights", &lit),
        group("ribbon", &drawn(&ribbon(&PLAN))),
        group("arcs", &PLAN.chains.iter().map(arcs).collect::<String>()),
        city("edge"),
        group("zones", &regions().filter(|it| !it.is_county()).map(zone).collect::<String>()),
        group("labels", &regions().map(|region| labels(region, inset)).collect::<String>()),
    ];
    let view_box = [window.x, window.y, window.width, window.height].map(|it| it.to_string());
    let attributes = [("class", "show-map"), ("role", "img"), ("viewBox", &view_box.join(" "))];
    let dots: String = PLAN.chains.iter().map(|chain| chain_dots(chain, inset)).collect();
    tag("svg", &attributes, &[tag("defs", &[], &dots), group("world", &world.concat())].concat())
}

fn group(class: &str, content: &str) -> String {
    tag("g", &[("class", class)], content)
}

/// The dots of a county that hosts a zone, in the chain's hue; as large from near as from afar.
fn chain_dots(chain: &Chain, near: bool) -> String {
    let (name, transform) = match near {
        true => ("near", "rotate(45) scale(0.36)"),
        false => ("far", "rotate(45)"),
    };
    let id = ["show-dots-", name, "-", chain.id].concat();
    dots(&id, transform, 150, 24, chain.colour)
}

/// The arcs of a chain; a slide shows those of one chain.
fn arcs(chain: &Chain) -> String {
    let arcs = chain.roles.iter().filter_map(|role| role.arc.as_ref());
    let arcs = arcs.map(|arc| {
        let stated = if arc.stated { "true" } else { "false" };
        // Without `pathLength`, which would be the unit of dashes: a dash would be longer than the arc.
        tag("path", &[("d", arc.path), ("data-stated", stated)], "")
    });
    let attributes = [("data-chain", chain.id), ("color", chain.colour)];
    tag("g", &attributes, &arcs.collect::<String>())
}

fn zone(region: &Region) -> String {
    let path = |key| Mark::path(key, symbol(&PLAN, region));
    let shapes = Mark::new("mark", Geometry::Group).with_parts(vec![path("base"), path("shape")]);
    drawn(&[zone_mark(&PLAN, region).with(set("data-region", region.id)).with_parts(vec![shapes])])
}

fn labels(region: &Region, inset: bool) -> String {
    let labels = if inset { region.wall_inset_labels } else { region.wall_labels };
    let kind = if region.is_county() { "county" } else { "zone" };
    tag("g", &[("data-region", region.id), ("data-kind", kind)], &texts(labels, ""))
}

/// The small map of a chain.
fn small(chain: &'static Chain) -> String {
    let layers = [Layer::Zones, Layer::Core].into_iter().collect();
    let view = View { chains: vec![chain], layers, ..View::new() };
    let scene = scene(&PLAN, &view, &ZH);
    let describe = |region| describe_role_status(&PLAN, &ZH, chain, region);
    let name = ["show-", chain.id].concat();
    let label = fill(ZH.map_label, &[&scene.summary]);
    let map = SmallMap { name: &name, label: &label, click: Click::OpensMap };
    let drawing = map.draw(&scene, describe);
    let title = words("h3", &[], chain.name);
    tag("li", &[("data-chain", chain.id)], &[title, drawing].concat())
}

/// The matrix of regions and chains: a symbol for each role, none for 文件未提及.
fn matrix() -> String {
    let matrix = Matrix::of(&PLAN);
    let head = |chain: &Chain| {
        let attributes = [("scope", "col"), ("data-chain", chain.id)];
        words("th", &attributes, chain.name)
    };
    let heads: String = matrix.chains.iter().map(head).collect();
    let head = tag("tr", &[], &[words("td", &[], ""), heads].concat());
    let rows: String = matrix.rows.iter().map(row).collect();
    tag("table", &[], &[tag("thead", &[], &head), tag("tbody", &[], &rows)].concat())
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
