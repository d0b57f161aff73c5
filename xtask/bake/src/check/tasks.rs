//! What a chain's scene shows besides its sentence: what is to be done, and further quotations.

use super::scenes::with_subjects;
use crate::report::Report;
use crate::seeds::{Entry, Measure, Scene, Seeds};
use crate::show::{Subject, has_targets, measure_of};

/// The greatest length of a task's summary, in characters.
const SUMMARY: usize = 80;

/// Reports chains without a task, tasks of other scenes, and measures that do not mention the chain.
pub(super) fn measures(seeds: &Seeds, report: &mut Report) {
    for (scene, subject) in with_subjects(seeds) {
        let chain = match subject {
            Subject::Chain(chain) => chain.id.as_str(),
            _ => "",
        };
        if chain.is_empty() != scene.tasks.is_empty() {
            let what = "a chain's scene has `task`s, and no other has";
            report.add(scene.at("task"), scene.label(), what, "add or remove them");
        }
        for (index, task) in scene.tasks.iter().enumerate() {
            let measure = seeds.measure(&task.measure);
            if !measure.is_some_and(|it| mentions(it, chain)) {
                let at = scene.at(&format!("task.{index}.measure"));
                let what = format!("measure `{}` does not mention the chain", task.measure);
                let mend = "name a measure whose clauses list the chain in seeds/measures.toml";
                report.add(at, scene.label(), what, mend);
            }
            let length = task.says.chars().count();
            if !(1..=SUMMARY).contains(&length) {
                let what = format!("its task has {length} characters: {}", task.says);
                let at = scene.at(&format!("task.{index}.says"));
                report.add(at, scene.label(), what, format!("keep it within {SUMMARY}"));
            }
        }
    }
}

fn mentions(measure: &Measure, chain: &str) -> bool {
    measure.clauses.iter().flat_map(|it| &it.chains).any(|it| it.chain == chain)
}

/// Reports quotations of steps that are not in their measure, and targets where there are none.
pub(super) fn quotations(seeds: &Seeds, report: &mut Report) {
    for (scene, subject) in with_subjects(seeds) {
        for (index, step) in scene.steps.iter().enumerate() {
            let measure = measure_of(step, subject, seeds);
            if seeds.measure(measure).is_none() {
                continue;
            }
            let passage = seeds.passage(measure);
            if !step.quote.is_empty() && !passage.is_some_and(|it| it.contains(&step.quote)) {
                let what = format!("measure `{measure}` does not say {}", step.quote);
                add(scene, &format!("step.{index}.quote"), what, report);
            }
            if step.targets && !seeds.measure(measure).is_some_and(|it| has_targets(it)) {
                let what = format!("measure `{measure}` has no targets");
                add(scene, &format!("step.{index}.targets"), what, report);
            }
        }
    }
}

fn add(scene: &Entry<Scene>, field: &str, what: String, report: &mut Report) {
    report.add(scene.at(field), scene.label(), what, "use the words and figures of the measure");
}
