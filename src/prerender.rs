//! What is drawn at build time: the page before any script runs, and the text version.
//!
//! The text version stands beside the app, outside what the browser takes over: it costs the
//! browser's module nothing, and it is there with JavaScript off.

use crate::plan::{Chain, Clause, PLAN};
use crate::text::ZH;
use crate::view::{App, cite};
use leptos::prelude::*;

/// The app as it first stands.
pub fn app() -> String {
    Owner::new().with(|| view! { <App/> }.to_html())
}

/// The spatial layout in words: 一核, 一廊 and the ten chains with their regions and clauses.
pub fn text_version() -> String {
    let corridor: Vec<_> = PLAN.corridor.members.iter().map(|member| member.region.name).collect();
    let view = view! {
        <h2>{ZH.text_version}</h2>
        <p>{PLAN.document.title}</p>
        <article>
            <h3>{ZH.core}{ZH.colon}{PLAN.core.region.name}</h3>
            {quote(PLAN.core.mention.clause)}
        </article>
        <article>
            <h3>{ZH.corridor}{ZH.colon}{PLAN.corridor.name}</h3>
            <p>{corridor.join(ZH.list_separator)}</p>
            {quote(PLAN.corridor.clause)}
        </article>
        {PLAN.chains.iter().map(article).collect_view()}
    };
    Owner::new().with(|| view.to_html())
}

fn article(chain: &'static Chain) -> impl IntoView {
    let rows = chain
        .roles
        .iter()
        .map(|role| {
            view! {
                <tr>
                    <th scope="row">{role.region.name}</th>
                    <td>{role.term}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <article>
            <h3>{chain.name}</h3>
            <table>
                <tbody>{rows}</tbody>
            </table>
            {quote(chain.clause)}
        </article>
    }
}

fn quote(clause: &'static Clause) -> impl IntoView {
    view! {
        <figure class="quote">
            <blockquote>{clause.quote}</blockquote>
            <figcaption>{cite(ZH.clause_of, PLAN.document.short_title, clause)}</figcaption>
        </figure>
    }
}
