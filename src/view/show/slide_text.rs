//! The text of a step, as markup: composed of clauses, tasks, targets and duties.

use super::slide_view::SlideKind;
use super::{clause, duties, structure, targets, tasks};
use crate::plan::{Chain, PLAN, Reveal, Shows, Slide, Step, Tier};
use crate::text::ZH_SHOW;
use crate::text::markup::tag;

/// The text of a step, and its source. Beside the close-up of the centre there is room for less.
pub(super) fn text_of_step(
    kind: SlideKind,
    slide: &Slide,
    step: &Step,
    has_inset: bool,
) -> (String, String) {
    match (kind, step.shows) {
        (SlideKind::Cover, Shows::Structure(part)) => (clause::cover(Some(part)), String::new()),
        (SlideKind::Cover, _) => (clause::cover(None), String::new()),
        (SlideKind::Close, Shows::Structure(part)) => {
            ([structure::sentences(part), clause::close()].concat(), String::new())
        }
        (SlideKind::Overview | SlideKind::Matrix, _) => (String::new(), clause::source_of_counts()),
        (_, Shows::Targets(section)) => targets::targets_of_section(section),
        (SlideKind::Duties, _) => (duties::duties(step.highlight), ZH_SHOW.counted.to_owned()),
        _ => {
            let (clause, source) = clause::clause_of_step(step);
            let more = more_of_step(slide, step, has_inset);
            ([clause, tag("div", &[("class", "more")], &more)].concat(), source)
        }
    }
}

/// The markup below the clause.
fn more_of_step(slide: &Slide, step: &Step, has_inset: bool) -> String {
    let beside = clause::beside_clause(step);
    let more = match step.shows {
        Shows::Chain(chain, reveal) if has_inset => crossings_so_far(chain, reveal),
        Shows::Chain(chain, reveal) => {
            let ahead = reveal == Reveal::Ahead;
            let ahead = if ahead { tasks::planned_ahead(chain) } else { String::new() };
            let crossings = match step.clause {
                Some(_) => String::new(), // a further clause takes its room
                None => tasks::crossings(chain.roles.iter(), chain),
            };
            [ahead, tasks::tasks(slide.tasks), crossings].concat()
        }
        Shows::Core if !step.targets => tasks::measure_summary(PLAN.core.citation.clause.measure),
        Shows::Corridor if !has_inset => tasks::measure_summary(PLAN.corridor.clause.measure),
        _ => String::new(),
    };
    [beside, more].concat()
}

/// The crossings of the revealed regions.
fn crossings_so_far(chain: &'static Chain, reveal: Reveal) -> String {
    let is_revealed = |tier| tier == Tier::Core || reveal > Reveal::Cores;
    tasks::crossings(chain.roles.iter().filter(|role| is_revealed(role.tier)), chain)
}
