//! 存疑: what the plan leaves in doubt, what the atlas does about it, and why.

use crate::plan::{AMBIGUITIES, Ambiguity};
use crate::state::{Control, measure_link};
use crate::text::markup::{Tag, tag, words};
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
    let chip = |control: Control, name: &str| {
        Tag::new("a").attributes(&control.attributes()).attr("class", "chip").text(name)
    };
    let measures = doubt.measures.iter().map(|measure| {
        let name = fill(ZH_PAGES.measure, &[measure.id, measure.title]);
        measure_link(measure.id).attr("class", "chip").text(&name)
    });
    let chains = doubt.chains.iter().map(|chain| chip(Control::ShowOnMap(chain), chain.name));
    let regions = doubt.regions.iter().map(|region| chip(Control::Locate(region), region.name));
    tag("p", &[("class", "chips")], &measures.chain(chains).chain(regions).collect::<String>())
}
