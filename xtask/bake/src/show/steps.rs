//! The steps of a scene: those derived from a chain's roles, then those written in the seeds.

use super::{Subject, Words};
use crate::seeds::{Captions, Chain, Role, Scene, Seeds};
use crate::term::{RADIATING, tier};
use atlas_model::{Reveal, Tier};

/// The greatest length of a caption, in characters.
pub(crate) const CAPTION: usize = 40;

/// A step of a scene.
#[derive(Debug)]
pub(crate) struct Step<'a> {
    /// How much of the chain is revealed; `None` if the scene is not about a chain.
    pub(crate) reveal: Option<Reveal>,
    /// The caption.
    pub(crate) caption: String,
    /// The ids of the highlighted regions.
    pub(crate) highlight: Vec<&'a str>,
    /// The index of a written step in the seeds; `None` for a derived one.
    pub(crate) written: Option<usize>,
}

/// The steps of a scene.
pub(crate) fn steps<'a>(scene: &'a Scene, subject: Subject<'a>, seeds: &'a Seeds) -> Vec<Step<'a>> {
    let words = Words::new(subject, seeds);
    let mut steps = match subject {
        Subject::Chain(chain) => derived(chain, &seeds.captions, &words),
        _ => Vec::new(),
    };
    let reveal = steps.last().and_then(|step| step.reveal);
    let lit = match subject {
        Subject::Core | Subject::Corridor => subject.regions(seeds),
        _ => Vec::new(),
    };
    steps.extend(scene.steps.iter().enumerate().map(|(index, step)| Step {
        reveal,
        caption: words.fill(&step.says),
        highlight: match &step.highlight {
            Some(ids) => ids.iter().map(String::as_str).collect(),
            None => lit.clone(),
        },
        written: Some(index),
    }));
    steps
}

/// The derived steps of a chain: its cores, the regions around them, the arcs, and plans without a
/// place, as far as the chain has them.
fn derived<'a>(chain: &'a Chain, captions: &Captions, words: &Words) -> Vec<Step<'a>> {
    let roles = |wanted| chain.roles.iter().filter(move |role| tier(&role.term) == wanted);
    let ids = |wanted| roles(wanted).map(|role| role.region.as_str()).collect::<Vec<_>>();
    let step = |reveal, caption, highlight| Step {
        reveal: Some(reveal),
        caption,
        highlight,
        written: None,
    };
    let (cores, around) = (ids(Tier::Core), ids(Tier::Radiating));
    let mut steps = vec![step(Reveal::Cores, listing(chain, Tier::Core), cores)];
    if !around.is_empty() {
        let stated = roles(Tier::Radiating).all(|role| role.term == RADIATING);
        let arcs = if stated { &captions.stated } else { &captions.derived };
        steps.push(step(Reveal::Regions, listing(chain, Tier::Radiating), around));
        steps.push(step(Reveal::Arcs, words.fill(arcs), Vec::new()));
    }
    let last = steps.last().and_then(|it| it.reveal);
    if let Some(reveal) = last.filter(|_| !chain.ahead.is_empty()) {
        steps.push(step(reveal, words.fill(&captions.ahead), Vec::new()));
    }
    steps
}

/// The regions of a tier, grouped by the plan's terms; the terms alone if that is too long for a
/// caption.
fn listing(chain: &Chain, wanted: Tier) -> String {
    let roles = chain.roles.iter().filter(|role| tier(&role.term) == wanted);
    let roles: Vec<&Role> = roles.collect();
    let groups: Vec<&[&Role]> = roles.chunk_by(|a, b| a.term == b.term).collect();
    let join = |say: &dyn Fn(&[&Role]) -> Option<String>, between: &str| {
        groups.iter().filter_map(|group| say(group)).collect::<Vec<_>>().join(between)
    };
    let names = join(&|group| group_listing(chain, group), "；");
    if names.chars().count() <= CAPTION {
        return names;
    }
    join(&|group| Some(group.first()?.term.clone()), "、")
}

/// `承载地：寻乌、全南`, with 等 if the sentence has it.
fn group_listing(chain: &Chain, group: &[&Role]) -> Option<String> {
    let (term, last) = (&group.first()?.term, &group.last()?.wording);
    let names: Vec<&str> = group.iter().map(|role| role.wording.as_str()).collect();
    let rest = chain.quote.split_once(last.as_str()).map(|(_, rest)| rest);
    let open = if rest.is_some_and(|rest| rest.starts_with(OPEN)) { OPEN } else { "" };
    Some(format!("{term}：{}{open}", names.join("、")))
}

/// The end of an open list.
const OPEN: &str = "等";
