//! 县链矩阵: regions by chains, one grid.

use super::{button, sources};
use crate::plan::{Chain, PLAN};
use crate::scene::LegendSymbol;
use crate::scene::{Count, Matrix, RoleStatus, Row, describe_role_status};
use crate::state::{Control, Order, PagesPress, Pick};
use crate::text::markup::{Tag, tag, text as escaped, words};
use crate::text::{ZH, ZH_PAGES, fill};
use crate::view::swatch;

/// The page.
pub(super) fn page() -> String {
    let matrix = Matrix::new(&PLAN);
    let grid = [
        ("id", "matrix"),
        ("role", "grid"),
        ("aria-label", ZH.page_matrix),
        ("aria-describedby", "matrix-how"),
    ];
    let body = tag("tbody", &[], &rows(&matrix));
    [
        words("h2", &[], ZH.page_matrix),
        words("p", &[("class", "how"), ("id", "matrix-how")], ZH_PAGES.matrix_how),
        tools(),
        legend(),
        tag(
            "div",
            &[("class", "scroll")],
            &tag("table", &grid, &[head(), body, foot(&matrix)].concat()),
        ),
        sources(),
    ]
    .concat()
}

/// The choice of an order, and the button that saves the table.
fn tools() -> String {
    let orders = Order::ALL.map(|order| (order, order_name(order)));
    let order = |(order, name): (Order, &str)| {
        let input = Tag::new("input")
            .attr("type", "radio")
            .attr("name", "order")
            .attr("data-pick", Pick::Order.id())
            .attr("value", order.id())
            .flag("checked", order == Order::Plan)
            .markup("");
        tag("label", &[], &[input, escaped(name)].concat())
    };
    let orders = [words("legend", &[], ZH_PAGES.order), orders.map(order).concat()].concat();
    let csv = button("plain", PagesPress::SaveTable).text(ZH_PAGES.save_csv);
    tag("div", &[("class", "tools")], &[tag("fieldset", &[], &orders), csv].concat())
}

const fn order_name(order: Order) -> &'static str {
    match order {
        Order::Plan => ZH_PAGES.order_plan,
        Order::Name => ZH_PAGES.order_name,
        Order::Count => ZH_PAGES.order_count,
        Order::Likeness => ZH_PAGES.order_likeness,
    }
}

fn legend() -> String {
    let sample = |role| symbol(role, "currentColor");
    let lines = [
        (sample("core"), ZH.tier_core),
        (sample("radiating"), ZH_PAGES.legend_radiating),
        (swatch(LegendSymbol::Host("currentColor")), ZH.host),
        (swatch(LegendSymbol::Unmentioned), ZH.unmentioned),
    ];
    let line = |(sample, name)| tag("li", &[], &[sample, escaped(name)].concat());
    tag("ul", &[("class", "legend"), ("aria-label", ZH.legend)], &lines.map(line).concat())
}

fn head() -> String {
    let column = |chain: &'static Chain| {
        let name = [symbol("core", chain.colour), escaped(chain.name)].concat();
        let link = Tag::new("a").attributes(&Control::ShowOnMap(chain).attributes());
        let link = link.attr("tabindex", "-1").markup(&name);
        tag("th", &[("scope", "col"), ("data-chain", chain.id)], &link)
    };
    let columns: String = PLAN.chains.iter().map(column).collect();
    let corner = words("th", &[("scope", "col")], ZH.table_region);
    let total = words("th", &[("scope", "col"), ("class", "total")], ZH_PAGES.total);
    tag("thead", &[], &tag("tr", &[], &[corner, columns, total].concat()))
}

fn rows(matrix: &Matrix) -> String {
    let place = |order: &[usize], row: usize| {
        order.iter().position(|&at| at == row).unwrap_or_default().to_string()
    };
    let orders = [matrix.by_name(), matrix.by_count(), matrix.by_similarity()];
    let row = |(at, row): (usize, &Row)| {
        let places = orders.each_ref().map(|order| place(order, at));
        tr(row, at, &places, matrix.chains)
    };
    matrix.rows.iter().enumerate().map(row).collect()
}

fn tr(
    row: &Row,
    at: usize,
    [name, count, likeness]: &[String; 3],
    chains: &'static [Chain],
) -> String {
    let region = row.region;
    let action = Control::Select(region).text();
    let head = [("scope", "row"), ("data-region", region.id), ("data-action", &action)];
    let cells: String = chains
        .iter()
        .zip(&row.cells)
        .map(|(chain, role_status)| cell(row, chain, *role_status))
        .collect();
    // The style sheet shows one of the two names.
    let named = [
        words("span", &[("class", "full")], region.name),
        words("span", &[("class", "short")], region.short),
    ];
    let content = [tag("th", &head, &named.concat()), cells, total(row.count())];
    let attributes = [
        ("data-row", region.id),
        ("data-plan", &at.to_string()),
        ("data-name", name),
        ("data-count", count),
        ("data-likeness", likeness),
    ];
    tag("tr", &attributes, &content.concat())
}

/// A cell: the role as a symbol, and the plan's own word for it.
fn cell(row: &Row, chain: &'static Chain, role_status: RoleStatus) -> String {
    let role = describe_role_status(&PLAN, &ZH, chain, row.region);
    let title = fill(ZH_PAGES.cell, &[row.region.name, chain.name, &role]);
    let action = Control::Cite(row.region, chain).text();
    let attributes = [
        ("role", "gridcell"),
        ("tabindex", "-1"),
        ("data-cell", ""),
        ("data-action", &action),
        ("data-region", row.region.id),
        ("data-chain", chain.id),
        ("data-role", role_status.id()),
        ("data-says", &role),
        ("title", &title),
    ];
    let word = words("span", &[("class", "word")], &role);
    tag("td", &attributes, &[symbol(role_status.id(), chain.colour), word].concat())
}

/// The symbol of a role status, 16 by 16: full for a core, open around it, dots for a host.
fn symbol(role: &str, colour: &str) -> String {
    let path = match role {
        "core" => "M1 1h14v14h-14z",
        "radiating" => "M2.5 2.5h11v11h-11z",
        "host" => "M4 8h.01M8 8h.01M12 8h.01",
        _ => return String::new(),
    };
    let attributes = [
        ("class", "form"),
        ("data-role", role),
        ("viewBox", "0 0 16 16"),
        ("aria-hidden", "true"),
        ("color", colour),
    ];
    tag("svg", &attributes, &tag("path", &[("d", path)], ""))
}

fn foot(matrix: &Matrix) -> String {
    let columns = matrix.chains.iter().enumerate();
    let columns: String = columns
        .map(|(at, chain)| {
            tag("td", &[("class", "total"), ("data-chain", chain.id)], &numbers(matrix.column(at)))
        })
        .collect();
    let head = words("th", &[("scope", "row")], ZH_PAGES.total);
    tag("tfoot", &[], &tag("tr", &[], &[head, columns, total(matrix.total())].concat()))
}

fn total(count: Count) -> String {
    tag("td", &[("class", "total")], &numbers(count))
}

/// Counts of cores and other roles, `3+6`, with a long form for screen readers.
fn numbers(count: Count) -> String {
    let long = fill(ZH_PAGES.count, &[&count.core.to_string(), &count.radiating.to_string()]);
    let short = [count.core.to_string(), "+".into(), count.radiating.to_string()].concat();
    [
        words("span", &[("aria-hidden", "true"), ("title", &long)], &short),
        words("span", &[("class", "unseen")], &long),
    ]
    .concat()
}
