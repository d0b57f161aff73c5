//! The steps of a scene: those derived from a chain's roles, then those written in the seeds.

use super::subject::has_targets;
use super::{Subject, Words};
use crate::draft::Shows;
use crate::seeds::{self, Captions, Chain, Entry, Role, Scene, Seeds};
use crate::term::{RADIATING, tier};
use atlas_model::{Part, Reveal, Tier};

/// The greatest length of a caption, in characters.
pub(crate) const CAPTION: usize = 40;

/// A step of a scene.
#[derive(Debug)]
pub(crate) struct Step<'a> {
    /// Everything shown up to this step.
    pub(crate) shows: Shows,
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
        Subject::Chain(chain) => derive_chain_steps(chain, seeds, &words),
        Subject::Targets => derive_target_steps(seeds),
        _ => Vec::new(),
    };
    let last = steps.last().map(|step| step.shows);
    let lit = match subject {
        Subject::Core | Subject::Corridor | Subject::Duties => subject.regions(seeds),
        _ => Vec::new(),
    };
    steps.extend(scene.steps.iter().enumerate().map(|(index, step)| Step {
        shows: match subject {
            Subject::Chain(_) => last.unwrap_or(Shows::Whole),
            _ => shows_of_written(subject, index),
        },
        caption: words.fill(&step.says),
        highlight: match &step.highlight {
            Some(ids) => ids.iter().map(String::as_str).collect(),
            None => lit.clone(),
        },
        written: Some(index),
    }));
    steps
}

/// The measure that a written step quotes.
pub(crate) fn measure_of<'a>(
    step: &'a seeds::Step,
    subject: Subject<'a>,
    seeds: &'a Seeds,
) -> &'a str {
    match step.measure.as_str() {
        "" => subject.measure(seeds).unwrap_or_default(),
        own => own,
    }
}

/// What a written step shows if the scene has no derived ones.
fn shows_of_written(subject: Subject<'_>, index: usize) -> Shows {
    let part = |index| match index {
        0 => Part::Core,
        1 => Part::Corridor,
        _ => Part::Chains,
    };
    match subject {
        Subject::Core => Shows::Core,
        Subject::Corridor => Shows::Corridor,
        Subject::Cover => {
            index.checked_sub(1).map_or(Shows::Whole, |at| Shows::Structure(part(at)))
        }
        Subject::Close => Shows::Structure(part(index)),
        Subject::Targets => Shows::Targets(None),
        _ => Shows::Whole,
    }
}

/// The derived steps of the targets: one for each section with targets, as its heading says.
fn derive_target_steps(seeds: &Seeds) -> Vec<Step<'_>> {
    let with_targets = seeds.measures.iter().filter(|it| has_targets(it));
    let mut sections: Vec<&str> = with_targets.map(|it| it.section.as_str()).collect();
    sections.dedup();
    let title = |id: &str| seeds.sections.iter().find(|it| it.id == id).map(|it| it.title.clone());
    let step = |(at, id): (usize, &str)| Step {
        shows: Shows::Targets(Some(at)),
        caption: title(id).unwrap_or_default(),
        highlight: Vec::new(),
        written: None,
    };
    sections.into_iter().enumerate().map(step).collect()
}

/// The derived steps of a chain: its cores, the regions around them, the arcs, and plans without a
/// place, as far as the chain has them.
fn derive_chain_steps<'a>(chain: &'a Entry<Chain>, seeds: &Seeds, words: &Words) -> Vec<Step<'a>> {
    let captions: &Captions = &seeds.captions;
    // The subject is found among the chains.
    let index = seeds.chains.iter().position(|it| it.id == chain.id).unwrap_or_default();
    let roles = |wanted| chain.roles.iter().filter(move |role| tier(&role.term) == wanted);
    let ids = |wanted| roles(wanted).map(|role| role.region.as_str()).collect::<Vec<_>>();
    let step = |reveal, caption, highlight| Step {
        shows: Shows::Chain(index, reveal),
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
    if !chain.ahead.is_empty() {
        steps.push(step(Reveal::Ahead, words.fill(&captions.ahead), Vec::new()));
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
