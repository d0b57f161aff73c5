//! The scenes of the show, resolved.

use super::resolve::Resolver;
use super::{Picture, Shows, Slide, Step};
use crate::seeds::Scene;
use crate::show::{self, Subject, Words};

impl Resolver<'_> {
    pub(super) fn slide(&self, scene: &Scene) -> Option<Slide> {
        let seeds = self.seeds;
        let subject = Subject::of(&scene.id, seeds)?;
        let words = Words::of(subject, seeds);
        let steps = show::steps(scene, subject, seeds);
        let steps = steps.into_iter().map(|step| self.step(subject, step));
        Some(Slide {
            id: scene.id.clone(),
            letter: scene.letter.clone(),
            title: subject.headline().unwrap_or(&scene.title).to_owned(),
            picture: picture(subject),
            steps: steps.collect::<Option<_>>()?,
            notes: scene.notes.iter().map(|note| words.fill(note)).collect(),
            seconds: scene.seconds,
        })
    }

    fn step(&self, subject: Subject<'_>, step: show::Step<'_>) -> Option<Step> {
        let place = |id: &str| self.seeds.region_ids().position(|it| it == id);
        let shows = match subject {
            Subject::Core => Shows::Core,
            Subject::Corridor => Shows::Corridor,
            Subject::Chain(chain) => {
                let index = self.seeds.chains.iter().position(|it| it.id == chain.id)?;
                Shows::Chain(index, step.told?)
            }
            _ => Shows::Whole,
        };
        let highlight = step.highlight.into_iter().map(place).collect::<Option<_>>()?;
        Some(Step { shows, says: step.says, highlight })
    }
}

fn picture(subject: Subject<'_>) -> Picture {
    match subject {
        Subject::Cover => Picture::Cover,
        Subject::Core | Subject::Corridor | Subject::Chain(_) => Picture::Map,
        Subject::Overview => Picture::Overview,
        Subject::Matrix => Picture::Matrix,
        Subject::Close => Picture::Close,
    }
}
