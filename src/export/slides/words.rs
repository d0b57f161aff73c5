//! The text of a slide: clauses with what they name marked in them, tasks, targets, crossings.

use super::ink::Inks;
use super::units::type_size;
use crate::drawing::Ink;
use crate::export::subject;
use crate::plan::{
    Chain, Citation, Clause, MEASURES, Measure, PLAN, Shows, Slide, Step, Target, Task, Tier,
};
use crate::text::{ZH, ZH_SHOW, fill};
use atlas_ooxml::{Colour, Paragraph, Run};

/// Sizes of type, in pixels.
const CLAUSE: u32 = 34;
const NOTE: u32 = 26;
const SMALL: u32 = 24;

/// The text of a slide with a map: the clause, further clauses, and what the measures want done.
pub(super) fn words(slide: &'static Slide, inks: &Inks) -> Vec<Paragraph> {
    let words = Words { inks };
    let Some(last) = slide.steps.last() else { return Vec::new() };
    let mut paragraphs = match last.shows {
        Shows::Core => words.about_core(),
        Shows::Corridor => words.about_corridor(),
        Shows::Chain(chain, _) => words.about_chain(chain),
        Shows::Whole | Shows::Structure(_) | Shows::Targets(_) => Vec::new(),
    };
    paragraphs
        .extend(slide.steps.iter().filter_map(|step| step.clause).map(|it| words.further(it)));
    match last.shows {
        Shows::Chain(chain, _) => {
            paragraphs.extend(words.ahead(chain));
            paragraphs.extend(words.tasks(slide.tasks));
            paragraphs.extend(words.crossings(chain));
        }
        Shows::Core if slide.steps.iter().any(|step: &Step| step.targets) => {
            paragraphs.extend(words.targets(PLAN.core.citation.clause.measure));
        }
        Shows::Corridor => paragraphs.extend(words.summary(PLAN.corridor.clause.measure)),
        _ => {}
    }
    paragraphs
}

/// A citation and the paint of its words.
type Marked = (Citation, Colour, bool);

pub(super) struct Words<'a> {
    pub(super) inks: &'a Inks,
}

impl Words<'_> {
    fn about_core(&self) -> Vec<Paragraph> {
        let citation = PLAN.core.citation;
        let marks = vec![(citation, self.inks.get(Ink::Vermilion), true)];
        self.clause(citation.clause, marks)
    }

    fn about_corridor(&self) -> Vec<Paragraph> {
        let corridor = &PLAN.corridor;
        let mark = |citation| (citation, self.inks.get(Ink::Vermilion), true);
        let marks = corridor.members.iter().map(|member| mark(member.citation)).collect();
        self.clause(corridor.clause, marks)
    }

    fn about_chain(&self, chain: &'static Chain) -> Vec<Paragraph> {
        let marks = chain.roles.iter();
        let mark = |citation, tier| (citation, self.inks.hue(chain.colour), tier == Tier::Core);
        let marks = marks.map(|role| mark(role.citation, role.tier)).collect();
        self.clause(chain.clause, marks)
    }

    /// A clause, word for word, with names marked in it, and its source.
    fn clause(&self, clause: &'static Clause, marks: Vec<Marked>) -> Vec<Paragraph> {
        let plain = |text: &str| self.run(text, CLAUSE, Ink::Ink).major();
        let part = |from, to| clause.quote.get(from..to).unwrap_or_default();
        let mut runs = vec![plain("“")];
        let mut at = 0;
        for (Citation { start, end, .. }, colour, is_bold) in marks {
            if start >= at {
                runs.push(plain(part(at, start)));
                let name = Run { colour, is_bold, is_underlined: true, ..plain(part(start, end)) };
                runs.push(name);
                at = end;
            }
        }
        runs.push(plain(part(at, clause.quote.len())));
        runs.push(plain("”"));
        runs.retain(|run| !run.text.is_empty());
        let source = self.run(&subject::citation(clause), SMALL, Ink::Quiet);
        vec![Paragraph::new(runs).lines(110), Paragraph::new(vec![source]).after_space(400)]
    }

    /// A further clause, with its own number.
    fn further(&self, clause: &'static Clause) -> Paragraph {
        let number = fill(ZH_SHOW.measure, &[clause.measure]);
        let quote = ["“", clause.quote, "”"].concat();
        let runs = vec![
            self.run(&[&number, ZH.space].concat(), SMALL, Ink::Quiet),
            self.run(&quote, NOTE + 2, Ink::Ink).major(),
        ];
        Paragraph::new(runs).lines(110).after_space(1000)
    }

    fn ahead(&self, chain: &Chain) -> Vec<Paragraph> {
        if chain.ahead.is_empty() {
            return Vec::new();
        }
        let names = self.run(&chain.ahead.join(ZH.list_separator), NOTE, Ink::Ink);
        vec![self.heading(ZH_SHOW.ahead), Paragraph::new(vec![names]).after_space(200)]
    }

    /// The tasks for a chain, in our own words and marked so.
    fn tasks(&self, tasks: &'static [Task]) -> Vec<Paragraph> {
        let mut paragraphs = vec![self.heading(ZH_SHOW.tasks)];
        paragraphs.extend(tasks.iter().flat_map(|task| self.task(task.measure, task.summary)));
        if tasks.is_empty() { Vec::new() } else { paragraphs }
    }

    /// Our summary of a measure.
    fn summary(&self, id: &str) -> Vec<Paragraph> {
        let Some(measure) = MEASURES.iter().find(|measure| measure.id == id) else {
            return Vec::new();
        };
        let heading = self.heading(ZH_SHOW.tasks);
        [heading].into_iter().chain(self.task(measure, measure.summary)).collect()
    }

    fn task(&self, measure: &'static Measure, summary: &str) -> [Paragraph; 2] {
        let number = [&fill(ZH_SHOW.measure, &[measure.id]), ZH.space].concat();
        let head = vec![
            self.run(&number, NOTE, Ink::Quiet),
            self.run(measure.title, NOTE, Ink::Ink).bold(),
        ];
        let lead = measure.lead().map_or("", |unit| unit.name);
        let lead = [ZH.space, &fill(ZH_SHOW.leads, &[lead])].concat();
        let text = vec![
            self.run(&["［", ZH_SHOW.our_summary, "］"].concat(), SMALL, Ink::Quiet),
            self.run(summary, NOTE, Ink::Ink),
            self.run(&lead, SMALL, Ink::Quiet),
        ];
        [Paragraph::new(head).after_space(300), Paragraph::new(text).lines(105).after_space(100)]
    }

    /// The targets of a measure: the plan's words, and its number.
    fn targets(&self, id: &str) -> Vec<Paragraph> {
        let measures = MEASURES.iter().filter(|measure| measure.id == id);
        let targets = measures.flat_map(|measure| measure.targets).map(|it| self.target(it));
        targets.collect()
    }

    fn target(&self, target: &Target) -> Paragraph {
        let (before, after) = target.words_around();
        let due = target.date().unwrap_or(ZH_SHOW.no_date);
        let runs = vec![
            self.run(&[target.indicator, ZH.space].concat(), NOTE, Ink::Ink),
            self.run(&before, SMALL, Ink::Quiet),
            self.run(&[target.figure, target.unit].concat(), NOTE + 6, Ink::Vermilion).bold(),
            self.run(&[&after, ZH.space, due].concat(), SMALL, Ink::Quiet),
        ];
        let runs = runs.into_iter().filter(|run| !run.text.is_empty()).collect();
        Paragraph::new(runs).after_space(400)
    }

    /// Of the regions of a chain, those that other chains name as well, with a dot for each of these.
    fn crossings(&self, chain: &'static Chain) -> Vec<Paragraph> {
        let mut runs = Vec::new();
        for role in chain.roles {
            let others: Vec<_> =
                PLAN.roles_of(role.region).filter(|(other, _)| *other != chain).collect();
            if others.is_empty() {
                continue;
            }
            runs.push(self.run(&[role.region.short, " "].concat(), SMALL, Ink::Ink));
            let dot = |chain: &Chain| Run::new("●", type_size(SMALL), self.inks.hue(chain.colour));
            runs.extend(others.iter().map(|(other, _)| dot(other)));
            runs.push(self.run(ZH.space, SMALL, Ink::Ink));
        }
        if runs.is_empty() {
            return Vec::new();
        }
        vec![self.heading(ZH_SHOW.crossings), Paragraph::new(runs).lines(115).after_space(200)]
    }

    pub(super) fn heading(&self, text: &str) -> Paragraph {
        Paragraph::new(vec![self.run(text, SMALL, Ink::Vermilion).bold()]).after_space(1100)
    }

    pub(super) fn run(&self, text: &str, pixels: u32, ink: Ink) -> Run {
        Run::new(text, type_size(pixels), self.inks.get(ink))
    }
}
