//! What is drawn at build time: the page before any script runs, and the text version.
//!
//! The text version stands beside the app, outside what the browser takes over: it costs the
//! browser's module nothing, and it is there with JavaScript off.

use crate::plan::{Chain, Clause, PLAN, Role};
use crate::text::ZH;
use crate::text::markup::{tag, words};
use crate::view::{App, quote};
use leptos::prelude::*;

/// The app as it first stands.
pub fn app() -> String {
    Owner::new().with(|| view! { <App/> }.to_html())
}

/// The spatial layout in words: 一核, 一廊 and the ten chains with their regions and clauses.
pub fn text_version() -> String {
    let corridor: Vec<_> = PLAN.corridor.members.iter().map(|member| member.region.name).collect();
    let core =
        [heading(&[ZH.core, ZH.colon, PLAN.core.region.name]), cited(PLAN.core.citation.clause)];
    let corridor = [
        heading(&[ZH.corridor, ZH.colon, PLAN.corridor.name]),
        words("p", &[], &corridor.join(ZH.list_separator)),
        cited(PLAN.corridor.clause),
    ];
    let data = words("a", &[("class", "plain link"), ("href", "data/")], ZH.open_data);
    let copy = [("class", "plain link"), ("href", "ganzhou-atlas-offline.html"), ("download", "")];
    let links = [data, words("a", &copy, ZH.offline_copy)].concat();
    let title = [words("h2", &[], ZH.text_version), words("p", &[], PLAN.document.title), links];
    let title = title.concat();
    let parts = [title, article(&core), article(&corridor)];
    parts.into_iter().chain(PLAN.chains.iter().map(chain)).collect()
}

fn chain(chain: &Chain) -> String {
    let row = |role: &Role| {
        let cells =
            [words("th", &[("scope", "row")], role.region.name), words("td", &[], role.term)];
        tag("tr", &[], &cells.concat())
    };
    let rows: String = chain.roles.iter().map(row).collect();
    let table = tag("table", &[], &tag("tbody", &[], &rows));
    article(&[heading(&[chain.name]), table, cited(chain.clause)])
}

fn heading(parts: &[&str]) -> String {
    words("h3", &[], &parts.concat())
}

fn article(parts: &[String]) -> String {
    tag("article", &[], &parts.concat())
}

fn cited(clause: &Clause) -> String {
    quote(&ZH, PLAN.document.short_title, clause)
}
