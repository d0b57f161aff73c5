//! The content of a picture as a table: every region that the plan names, with its term and clause.
//!
//! The table has no class and style, because it is pasted into other pages. Regions that the plan does
//! not name are in the footer, never in a row with a "no".

use crate::plan::{Chain, Citation, PLAN, Region, Role};
use crate::scene::RoleStatus;
use crate::text::markup::{tag, text as escaped, words};
use crate::text::{ZH, ZH_EXPORT, fill};

/// A row: a region, its role, and the citation.
struct Row {
    region: &'static Region,
    role: &'static str,
    citation: Citation,
}

/// The table of a chain; without one, of 一核 and 一廊.
pub fn table(chain: Option<&'static Chain>) -> String {
    let rows = rows(chain);
    let caption = match chain {
        Some(chain) => fill(ZH_EXPORT.caption, &[chain.name, &rows.len().to_string()]),
        None => fill(ZH_EXPORT.caption_overview, &[&rows.len().to_string()]),
    };
    let heads = [ZH_EXPORT.region, ZH_EXPORT.role, ZH_EXPORT.kind, ZH_EXPORT.clause];
    let heads = heads.map(|head| words("th", &[("scope", "col")], head)).concat();
    let body: String =
        rows.chunk_by(|one, next| quotation(one) == quotation(next)).map(group).collect();
    let foot = tag("td", &[("colspan", "4")], &escaped(&footer(chain, &rows)));
    let parts = [
        words("caption", &[], &caption),
        tag("thead", &[], &tag("tr", &[], &heads)),
        tag("tbody", &[], &body),
        tag("tfoot", &[], &tag("tr", &[], &foot)),
    ];
    // A line for each row, for readers of the markup.
    tag("table", &[], &parts.map(|part| ["\n", &part].concat()).concat())
}

fn rows(chain: Option<&'static Chain>) -> Vec<Row> {
    let of_role =
        |role: &'static Role| Row { region: role.region, role: role.term, citation: role.citation };
    match chain {
        Some(chain) => chain.roles.iter().map(of_role).collect(),
        None => overview(),
    }
}

fn overview() -> Vec<Row> {
    let core = &PLAN.core;
    let core = Row { region: core.region, role: ZH.core_institute, citation: core.citation };
    let members = PLAN.corridor.members.iter().map(|member| Row {
        region: member.region,
        role: ZH.corridor_member,
        citation: member.citation,
    });
    [core].into_iter().chain(members).collect()
}

/// Rows with the same quotation, which is in one cell beside all of them.
fn group(rows: &[Row]) -> String {
    let count = rows.len().to_string();
    let cell = rows.first().map(|row| words("td", &[("rowspan", &count)], &quotation(row)));
    let cells = cell.into_iter().chain(std::iter::repeat(String::new()));
    rows.iter().zip(cells).map(|(row, cell)| row_with(row, &cell)).collect()
}

fn row_with(row: &Row, quotation: &str) -> String {
    let cells = [
        words("th", &[("scope", "row")], row.region.name),
        words("td", &[], row.role),
        words("td", &[], &kind(row.region)),
    ];
    ["\n", &tag("tr", &[], &[&cells.concat(), quotation].concat())].concat()
}

/// The quotation about a row's region, with its place.
fn quotation(row: &Row) -> String {
    let clause = row.citation.clause;
    let place = fill(ZH_EXPORT.place, &[clause.section, clause.measure]);
    [fill(ZH_EXPORT.quoted, &[excerpt(row.citation)]), place].concat()
}

fn kind(region: &Region) -> String {
    match region.host() {
        Some(host) => fill(ZH.zone_in, &[host.name]),
        None => ZH_EXPORT.county.to_owned(),
    }
}

/// The part of the clause that names the region, verbatim: from one comma to the next.
pub(super) fn excerpt(citation: Citation) -> &'static str {
    let quote = citation.clause.quote;
    let from = quote.get(..citation.start).and_then(|it| it.rfind(',')).map_or(0, |at| at + 1);
    let end = quote.get(citation.end..).and_then(|it| it.find([',', '。']));
    let end = end.map_or(quote.len(), |at| citation.end + at);
    quote.get(from..end).unwrap_or(quote)
}

/// The footer: regions that the plan does not name here, first the hosts of named zones.
fn footer(chain: Option<&'static Chain>, rows: &[Row]) -> String {
    let named: Vec<&Region> = rows.iter().map(|row| row.region).collect();
    let is_host = |region| {
        chain
            .is_some_and(|it| RoleStatus::in_chain(&PLAN, it, region) == RoleStatus::HostsNamedZone)
    };
    let others = || PLAN.regions.iter().filter(|region| !named.contains(region));
    let hosts: Vec<&Region> = others().filter(|region| is_host(region)).collect();
    let rest: Vec<&Region> = others().filter(|region| !is_host(region)).collect();
    let hosts = chain.filter(|_| !hosts.is_empty()).map(|chain| format_hosts(chain, &hosts));
    [hosts.unwrap_or_default(), format_others(chain, &rest), ZH_EXPORT.no_denial.to_owned()]
        .concat()
}

fn format_hosts(chain: &'static Chain, hosts: &[&'static Region]) -> String {
    let host = |host: &&'static Region| {
        let zones = PLAN.zones_in(host).filter(|zone| chain.role_of(zone).is_some());
        let zones: Vec<&str> = zones.map(|zone| zone.name).collect();
        fill(ZH_EXPORT.host, &[host.name, &zones.join(ZH.list_separator)])
    };
    let hosts: Vec<String> = hosts.iter().map(host).collect();
    fill(ZH_EXPORT.hosts, &[&hosts.join(ZH.list_separator)])
}

fn format_others(chain: Option<&'static Chain>, rest: &[&'static Region]) -> String {
    let counties = rest.iter().filter(|region| region.is_county()).count();
    let names: Vec<&str> = rest.iter().map(|region| region.name).collect();
    let template = if chain.is_some() { ZH_EXPORT.rest } else { ZH_EXPORT.rest_overview };
    let zones = (rest.len() - counties).to_string();
    fill(template, &[&counties.to_string(), &zones, &names.join(ZH.list_separator)])
}
