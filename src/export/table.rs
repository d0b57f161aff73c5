//! What a picture shows as a table: every region that the plan names, with its word and its clause.
//!
//! Without class and style, for it is pasted into pages of others. What the plan does not name is
//! told in sentences below, and never as a "no" of a row.

use crate::plan::{Chain, Citation, PLAN, Region, Role};
use crate::scene::RoleStatus;
use crate::text::markup::{tag, text as escaped, words};
use crate::text::{ZH, ZH_EXPORT, fill};

/// A row: a region, its role, and where the plan says so.
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
    let body: String = rows.chunk_by(|one, next| said(one) == said(next)).map(group).collect();
    let foot = tag("td", &[("colspan", "4")], &escaped(&rest(chain, &rows)));
    let parts = [
        words("caption", &[], &caption),
        tag("thead", &[], &tag("tr", &[], &heads)),
        tag("tbody", &[], &body),
        tag("tfoot", &[], &tag("tr", &[], &foot)),
    ];
    // A line a row: whoever pastes it may want to read it.
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

/// The regions of the rows.
fn named(rows: &[Row]) -> Vec<&'static Region> {
    rows.iter().map(|row| row.region).collect()
}

/// The rows that the same words of the plan speak of: those stand once, beside all of them.
fn group(rows: &[Row]) -> String {
    let count = rows.len().to_string();
    let quotation = rows.first().map(|row| words("td", &[("rowspan", &count)], &said(row)));
    let quotations = quotation.into_iter().chain(std::iter::repeat(String::new()));
    rows.iter().zip(quotations).map(|(row, quotation)| row_with(row, &quotation)).collect()
}

fn row_with(row: &Row, quotation: &str) -> String {
    let cells = [
        words("th", &[("scope", "row")], row.region.name),
        words("td", &[], row.role),
        words("td", &[], &kind(row.region)),
    ];
    ["\n", &tag("tr", &[], &[&cells.concat(), quotation].concat())].concat()
}

/// The plan's words about a row's region, and where they stand.
fn said(row: &Row) -> String {
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

/// The part of the clause that names the region, word for word: from one comma to the next.
fn excerpt(citation: Citation) -> &'static str {
    let quote = citation.clause.quote;
    let from = quote.get(..citation.start).and_then(|it| it.rfind(',')).map_or(0, |at| at + 1);
    let end = quote.get(citation.end..).and_then(|it| it.find([',', '。']));
    let end = end.map_or(quote.len(), |at| citation.end + at);
    quote.get(from..end).unwrap_or(quote)
}

/// What the plan does not name here: hosts of zones that it does name, and the rest.
fn rest(chain: Option<&'static Chain>, rows: &[Row]) -> String {
    let named = named(rows);
    let is_host = |region| {
        chain.is_some_and(|it| RoleStatus::of(&PLAN, it, region) == RoleStatus::HostsNamedZone)
    };
    let others = || PLAN.regions.iter().filter(|region| !named.contains(region));
    let hosts: Vec<&Region> = others().filter(|region| is_host(region)).collect();
    let rest: Vec<&Region> = others().filter(|region| !is_host(region)).collect();
    let hosts = chain.filter(|_| !hosts.is_empty()).map(|chain| told_hosts(chain, &hosts));
    [hosts.unwrap_or_default(), told_rest(chain, &rest), ZH_EXPORT.no_denial.to_owned()].concat()
}

fn told_hosts(chain: &'static Chain, hosts: &[&'static Region]) -> String {
    let host = |host: &&'static Region| {
        let zones = PLAN.zones_in(host).filter(|zone| chain.role_of(zone).is_some());
        let zones: Vec<&str> = zones.map(|zone| zone.name).collect();
        fill(ZH_EXPORT.host, &[host.name, &zones.join(ZH.list_separator)])
    };
    let hosts: Vec<String> = hosts.iter().map(host).collect();
    fill(ZH_EXPORT.hosts, &[&hosts.join(ZH.list_separator)])
}

fn told_rest(chain: Option<&'static Chain>, rest: &[&'static Region]) -> String {
    let counties = rest.iter().filter(|region| region.is_county()).count();
    let names: Vec<&str> = rest.iter().map(|region| region.name).collect();
    let template = if chain.is_some() { ZH_EXPORT.rest } else { ZH_EXPORT.rest_overview };
    let zones = (rest.len() - counties).to_string();
    fill(template, &[&counties.to_string(), &zones, &names.join(ZH.list_separator)])
}
