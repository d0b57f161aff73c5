//! The markup that is drawn at build time: the page before any script runs, and the text version.
//!
//! The text version is outside the hydrated app: it adds nothing to the module, and can be read with
//! JavaScript off.

use crate::plan::{Chain, Clause, PLAN, Role};
use crate::text::markup::{tag, words};
use crate::text::{ZH, ZH_DRAWN};
use crate::view::{App, quote};
use leptos::prelude::*;

/// The app in its initial state.
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
    let title =
        [words("h2", &[], ZH_DRAWN.text_version), words("p", &[], PLAN.document.title), links()];
    let title = title.concat();
    let parts = [title, article(&core), article(&corridor)];
    parts.into_iter().chain(PLAN.chains.iter().map(chain)).collect()
}

/// The links to other files of the site, in the text version. The pipeline takes them out of the single-file
/// copy.
pub fn links() -> String {
    let data = words("a", &[("class", "plain link"), ("href", "data/")], ZH_DRAWN.open_data);
    data + &link_to_copy()
}

/// The link to the single-file copy, and what to do where an app swallows it. The pipeline takes it out in `serve --watch`, which makes no copy.
pub fn link_to_copy() -> String {
    let copy = [("class", "plain link"), ("href", "ganzhou-atlas-offline.html"), ("download", "")];
    words("a", &copy, ZH_DRAWN.offline_copy) + &words("small", &[], ZH_DRAWN.offline_hint)
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
