//! 一核, 一廊 and 多链: on the cover as a list that grows, on the last slide as a sentence each.

use crate::plan::{Chain, Clause, PLAN, Part, Tier};
use crate::text::markup::{Tag, tag, words};
use crate::text::{ZH, ZH_SHOW, fill};
use crate::view::dot;

/// The parts of the structure, in the plan's order.
const PARTS: [Part; 3] = [Part::Core, Part::Corridor, Part::Chains];

/// The plan's word for a part.
const fn name(part: Part) -> &'static str {
    match part {
        Part::Core => ZH_SHOW.core,
        Part::Corridor => ZH_SHOW.corridor,
        Part::Chains => ZH_SHOW.chains,
    }
}

/// The parts on the cover, with the names of the chains: what comes later is not visible yet.
pub(super) fn outline(shown: Option<Part>) -> String {
    let part = |part: Part| {
        let names = match part {
            Part::Core => words("p", &[], PLAN.core.region.name),
            Part::Corridor => words("p", &[], PLAN.corridor.name),
            Part::Chains => tag("ol", &[], &chain_names()),
        };
        let item = Tag::new("li").attr("data-part", part_id(part));
        let item = item.flag("data-later", shown.is_none_or(|shown| shown < part));
        item.markup(&[words("h3", &[], name(part)), names].concat())
    };
    tag("ol", &[("class", "outline")], &PARTS.map(part).concat())
}

fn chain_names() -> String {
    let item = |chain: &Chain| {
        tag("li", &[], &[dot(chain.colour, Tier::Core), words("span", &[], chain.name)].concat())
    };
    PLAN.chains.iter().map(item).collect()
}

/// The structure in a sentence a part, each with its clause, up to a part.
pub(super) fn sentences(shown: Part) -> String {
    let shown: String = PARTS.into_iter().filter(|it| *it <= shown).map(sentence).collect();
    tag("ol", &[("class", "sentences")], &shown)
}

fn sentence(part: Part) -> String {
    let quote = |clause: &'static Clause| (words("blockquote", &[], clause.quote), Some(clause));
    let (sentence, clause) = match part {
        Part::Core => quote(PLAN.core.citation.clause),
        Part::Corridor => quote(PLAN.corridor.clause),
        // The plan has a sentence about each chain, and none about all.
        Part::Chains => (chains_sentence(), PLAN.chains.first().map(|chain| chain.clause)),
    };
    let source = clause.map(cite).unwrap_or_default();
    tag("li", &[], &[words("h3", &[], name(part)), sentence, source].concat())
}

fn chains_sentence() -> String {
    let names: Vec<&str> = PLAN.chains.iter().map(|chain| chain.name).collect();
    let text = fill(ZH_SHOW.chains_said, &[&names.join(ZH.list_separator)]);
    let parts = [words("i", &[], ZH_SHOW.our_summary), words("span", &[], &text)];
    tag("p", &[], &parts.concat())
}

fn cite(clause: &Clause) -> String {
    let number = fill(ZH_SHOW.measure, &[clause.measure]);
    words("cite", &[], &[number.as_str(), clause.title].join(ZH.space))
}

const fn part_id(part: Part) -> &'static str {
    match part {
        Part::Core => "core",
        Part::Corridor => "corridor",
        Part::Chains => "chains",
    }
}
