//! 存疑: the ambiguities of the plan, with the atlas's treatment of each and the reason.

use crate::plan::{AMBIGUITIES, Ambiguity};
use crate::state::{Control, measure_link};
use crate::text::markup::{Tag, tag, words};
use crate::text::{ZH, ZH_PAGES, fill};

/// The page.
pub(super) fn page() -> String {
    let entries: String = AMBIGUITIES.iter().map(entry).collect();
    [
        words("h2", &[], ZH.page_ambiguities),
        words("p", &[("class", "how")], ZH_PAGES.ambiguities_how),
        tag("ol", &[("class", "doubts")], &entries),
    ]
    .concat()
}

fn entry(ambiguity: &Ambiguity) -> String {
    let quotes: String = ambiguity.quotes.iter().map(|quote| words("q", &[], quote)).collect();
    let row =
        |name: &str, content: String| [words("dt", &[], name), tag("dd", &[], &content)].concat();
    let line = |text: &str| words("span", &[], text);
    let rows = [
        row(ZH_PAGES.ambiguity, line(ambiguity.statement)),
        row(ZH_PAGES.ambiguity_quotes, quotes),
        row(ZH_PAGES.ambiguity_treatment, line(ambiguity.treatment)),
        row(ZH_PAGES.ambiguity_reason, line(ambiguity.why)),
    ];
    let list = tag("dl", &[], &rows.concat());
    let regions: Vec<_> = ambiguity.regions.iter().map(|region| region.id).collect();
    let attributes = [("data-doubt", ambiguity.id), ("data-regions", &*regions.join(" "))];
    tag("li", &attributes, &[words("h3", &[], ambiguity.title), list, links(ambiguity)].concat())
}

/// Links to the measures, chains and regions of an ambiguity.
fn links(ambiguity: &Ambiguity) -> String {
    let chip = |control: Control, name: &str| {
        Tag::new("a").attributes(&control.attributes()).attr("class", "chip").text(name)
    };
    let measures = ambiguity.measures.iter().map(|measure| {
        let name = fill(ZH_PAGES.measure, &[measure.id, measure.title]);
        measure_link(measure.id).attr("class", "chip").text(&name)
    });
    let chains = ambiguity.chains.iter().map(|chain| chip(Control::ShowOnMap(chain), chain.name));
    let regions = ambiguity.regions.iter().map(|region| chip(Control::Locate(region), region.name));
    tag("p", &[("class", "chips")], &measures.chain(chains).chain(regions).collect::<String>())
}
