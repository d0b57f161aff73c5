//! 存疑: what the plan leaves in doubt, what the atlas does about it, and why.

use crate::plan::{AMBIGUITIES, Ambiguity};
use crate::text::markup::{tag, words};
use crate::text::{ZH, ZH_PAGES, fill};

/// The page.
pub(super) fn page() -> String {
    let entries: String = AMBIGUITIES.iter().map(entry).collect();
    [
        words("h2", &[], ZH.page_doubts),
        words("p", &[("class", "how")], ZH_PAGES.doubts_how),
        tag("ol", &[("class", "doubts")], &entries),
    ]
    .concat()
}

fn entry(doubt: &Ambiguity) -> String {
    let quotes: String = doubt.quotes.iter().map(|quote| words("q", &[], quote)).collect();
    let row =
        |name: &str, content: String| [words("dt", &[], name), tag("dd", &[], &content)].concat();
    let said = |said: &str| words("span", &[], said);
    let rows = [
        row(ZH_PAGES.doubt_says, said(doubt.says)),
        row(ZH_PAGES.doubt_quotes, quotes),
        row(ZH_PAGES.doubt_does, said(doubt.does)),
        row(ZH_PAGES.doubt_why, said(doubt.why)),
    ];
    let list = tag("dl", &[], &rows.concat());
    let regions: Vec<_> = doubt.regions.iter().map(|region| region.id).collect();
    let attributes = [("data-doubt", doubt.id), ("data-regions", &*regions.join(" "))];
    tag("li", &attributes, &[words("h3", &[], doubt.title), list, touches(doubt)].concat())
}

/// The measures, chains and regions it touches, each leading there.
fn touches(doubt: &Ambiguity) -> String {
    let measures = doubt.measures.iter().map(|measure| {
        let href = ["?view=plan&measure=", measure.id].concat();
        let name = fill(ZH_PAGES.measure, &[measure.id, measure.title]);
        words("a", &[("class", "chip"), ("href", &href), ("data-read", measure.id)], &name)
    });
    let chains = doubt.chains.iter().map(|chain| {
        let href = ["?chain=", chain.id].concat();
        words("a", &[("class", "chip"), ("href", &href), ("data-open", chain.id)], chain.name)
    });
    let regions = doubt.regions.iter().map(|region| {
        let href = ["?region=", region.id].concat();
        let attributes = [("class", "chip"), ("href", href.as_str()), ("data-locate", region.id)];
        words("a", &attributes, region.name)
    });
    tag("p", &[("class", "chips")], &measures.chain(chains).chain(regions).collect::<String>())
}
