//! The scenes of the show, resolved.

use super::resolve::Resolver;
use super::{Shows, Slide, SlideKey, Step};
use crate::extent;
use crate::seeds::Scene;
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

    pub(super) fn slide(&self, scene: &Scene) -> Option<Slide> {
        let seeds = self.seeds;
        let subject = Subject::from_id(&scene.id, seeds)?;
        let words = Words::new(subject, seeds);
        let steps = show::steps(scene, subject, seeds);
        let steps = steps.into_iter().map(|step| self.step(subject, step));
        Some(Slide {
            id: scene.id.clone(),
            title: subject.headline().unwrap_or(&scene.title).to_owned(),
            picture: picture(subject),
            steps: steps.collect::<Option<_>>()?,
            notes: scene.notes.iter().map(|note| words.fill(note)).collect(),
            seconds: scene.seconds,
            extent: extent::slide_extent(subject, seeds, self.drawing),
        })
    }

    fn step(&self, subject: Subject<'_>, step: show::Step<'_>) -> Option<Step> {
        let shows = match subject {
            Subject::Core => Shows::Core,
            Subject::Corridor => Shows::Corridor,
            Subject::Chain(chain) => Shows::Chain(self.chain_index(&chain.id)?, step.reveal?),
            _ => Shows::Whole,
        };
        let highlight = step.highlight.into_iter().map(|id| self.region_index(id));
        Some(Step { shows, caption: step.caption, highlight: highlight.collect::<Option<_>>()? })
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
