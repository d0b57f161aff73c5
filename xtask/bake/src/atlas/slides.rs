//! The scenes of the show, resolved.

use super::resolve::Resolver;
use super::{Slide, SlideKey, Step, Task};
use crate::extent;
use crate::seeds::{self, Scene};
use crate::show::{self, Subject, Words};
use atlas_model::Picture;

impl Resolver<'_> {
    pub(super) fn slide_key(&self, scene: &Scene) -> Option<SlideKey> {
        let subject = Subject::from_id(&scene.id, self.seeds)?;
        Some(SlideKey {
            id: scene.id.clone(),
            letter: scene.letter.clone(),
            steps: show::steps(scene, subject, self.seeds).len(),
        })
    }

    pub(super) fn slide(&mut self, scene: &Scene) -> Option<Slide> {
        let seeds = self.seeds;
        let subject = Subject::from_id(&scene.id, seeds)?;
        let words = Words::for_notes(subject, seeds);
        let steps = show::steps(scene, subject, seeds);
        let steps = steps.into_iter().map(|step| self.step(scene, subject, step));
        let steps = steps.collect::<Option<_>>()?;
        Some(Slide {
            id: scene.id.clone(),
            title: subject.headline().unwrap_or(&scene.title).to_owned(),
            picture: picture(subject),
            steps,
            notes: scene.notes.iter().map(|note| words.fill(note)).collect(),
            seconds: scene.seconds,
            extent: extent::slide_extent(subject, seeds, self.drawing),
            tasks: scene.tasks.iter().map(|it| self.task(it)).collect::<Option<_>>()?,
        })
    }

    fn step(&mut self, scene: &Scene, subject: Subject<'_>, step: show::Step<'_>) -> Option<Step> {
        let written = step.written.and_then(|at| scene.steps.get(at));
        let clause = match written.filter(|it| !it.quote.is_empty()) {
            Some(it) => Some(self.clause(show::measure_of(it, subject, self.seeds), &it.quote)?),
            None => None,
        };
        let highlight = step.highlight.into_iter().map(|id| self.region_index(id));
        Some(Step {
            shows: step.shows,
            caption: step.caption,
            highlight: highlight.collect::<Option<_>>()?,
            clause,
            targets: written.is_some_and(|it| it.targets),
        })
    }

    fn task(&self, task: &seeds::Task) -> Option<Task> {
        let measure = self.seeds.measures.iter().position(|it| it.id == task.measure)?;
        Some(Task { measure, summary: task.says.clone() })
    }
}

fn picture(subject: Subject<'_>) -> Picture {
    match subject {
        Subject::Cover => Picture::Cover,
        Subject::Core | Subject::Corridor | Subject::Chain(_) => Picture::Map,
        Subject::Overview => Picture::Overview,
        Subject::Matrix => Picture::Matrix,
        Subject::Targets => Picture::Targets,
        Subject::Duties => Picture::Duties,
        Subject::Close => Picture::Close,
    }
}
