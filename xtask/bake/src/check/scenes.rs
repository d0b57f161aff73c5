//! Scenes of the show: one for each subject, in order and complete.

use crate::report::{At, Report};
use crate::seeds::{Entry, SCENES, Scene, Seeds};
use crate::show::{CAPTION, Subject, Words, steps};
use std::collections::BTreeMap;

/// The range of a scene's duration, in seconds.
const SECONDS: std::ops::RangeInclusive<u32> = 10..=600;

/// The scenes with their subjects. Scenes without a subject are reported by [`order`].
pub(super) fn with_subjects(seeds: &Seeds) -> impl Iterator<Item = (&Entry<Scene>, Subject<'_>)> {
    seeds.scenes.iter().filter_map(|scene| Some((scene, Subject::from_id(&scene.id, seeds)?)))
}

/// Reports scenes without a subject, subjects without a scene, and scenes out of order.
pub(super) fn order(seeds: &Seeds, report: &mut Report) {
    let ids = Subject::ids(seeds);
    let place = |scene: &Entry<Scene>| ids.iter().position(|id| *id == scene.id);
    for scene in seeds.scenes.iter().filter(|it| !it.id.is_empty() && place(it).is_none()) {
        let what = format!("its id `{}` is no chain's and none of the other scenes'", scene.id);
        report.add(scene.at("id"), scene.label(), what, format!("use one of {}", ids.join(", ")));
    }
    for id in ids.iter().filter(|id| !seeds.scenes.iter().any(|scene| scene.id == **id)) {
        let mend = format!("add a [[scene]] with id = \"{id}\"");
        report.add(At::file(SCENES), "scene", format!("there is none of `{id}`"), mend);
    }
    let known: Vec<_> = seeds.scenes.iter().filter(|scene| place(scene).is_some()).collect();
    for (before, scene) in known.iter().zip(known.iter().skip(1)) {
        if place(before) > place(scene) {
            let what = format!("it stands behind {}, which comes after it", before.label());
            let mend = "begin with title, core and corridor, then the chains in the plan's order, \
                then overview, matrix, targets, duties and close";
            report.add(scene.at("id"), scene.label(), what, mend);
        }
    }
}

/// Reports invalid and duplicate letters.
pub(super) fn letters(seeds: &Seeds, report: &mut Report) {
    let mut first: BTreeMap<&str, &Entry<Scene>> = BTreeMap::new();
    for scene in seeds.scenes.iter().filter(|scene| !scene.letter.is_empty()) {
        let letter = scene.letter.as_str();
        let owner = *first.entry(letter).or_insert(scene);
        let what = if !matches!(letter.as_bytes(), [b'a'..=b'z']) {
            format!("its letter `{letter}` is not one of a to z")
        } else if !std::ptr::eq(owner, scene) {
            format!("its letter `{letter}` is that of {}", owner.label())
        } else {
            continue;
        };
        report.add(scene.at("letter"), scene.label(), what, "give it a small letter of its own");
    }
}

/// Reports missing titles, and written titles where the title is derived.
pub(super) fn titles(seeds: &Seeds, report: &mut Report) {
    for (scene, subject) in with_subjects(seeds) {
        let (what, mend) = match (subject.headline(), scene.title.as_str()) {
            (None, "") => ("`title` is missing".to_owned(), "give it its `title`"),
            (Some(headline), title) if !title.is_empty() => {
                (format!("its title is derived: {headline}"), "remove `title`")
            }
            _ => continue,
        };
        report.add(scene.at("title"), scene.label(), what, mend);
    }
}

/// Reports scenes that are too short or too long.
pub(super) fn durations(seeds: &Seeds, report: &mut Report) {
    for scene in seeds.scenes.iter().filter(|scene| !SECONDS.contains(&scene.seconds)) {
        let (what, least, most) = (scene.seconds, SECONDS.start(), SECONDS.end());
        let mend = format!("give it {least} to {most} `seconds`");
        report.add(scene.at("seconds"), scene.label(), format!("it takes {what} seconds"), mend);
    }
}

/// Reports scenes without steps, and captions that are too long or have unknown placeholders.
pub(super) fn captions(seeds: &Seeds, report: &mut Report) {
    for (scene, subject) in with_subjects(seeds) {
        let (steps, words) = (steps(scene, subject, seeds), Words::new(subject, seeds));
        if steps.is_empty() {
            report.add(scene.start(), scene.label(), "it has no steps", "add a [[scene.step]]");
        }
        for step in steps {
            let at = match step.written {
                Some(index) => scene.at(&format!("step.{index}.says")),
                None => scene.start(),
            };
            let length = step.caption.chars().count();
            if length > CAPTION {
                let what = format!("its caption has {length} characters: {}", step.caption);
                report.add(at, scene.label(), what, format!("keep it within {CAPTION}"));
            }
            unknown(&words, &step.caption, (at, scene), report);
        }
    }
}

/// Reports unknown placeholders.
pub(super) fn unknown(
    words: &Words,
    text: &str,
    (at, scene): (At, &Entry<Scene>),
    report: &mut Report,
) {
    for word in words.unknown(text) {
        let what = format!("nothing is counted as {{{word}}} in it");
        report.add(at, scene.label(), what, format!("use one of {}", words.known()));
    }
}

/// Reports highlighted regions that the plan does not name there.
pub(super) fn highlights(seeds: &Seeds, report: &mut Report) {
    for (scene, subject) in with_subjects(seeds) {
        for (step, ids) in scene.steps.iter().enumerate() {
            for (index, id) in ids.highlight.iter().flatten().enumerate() {
                if seeds.region_ids().any(|it| it == id) && !subject.may_highlight(id, seeds) {
                    let at = scene.at(&format!("step.{step}.highlight.{index}"));
                    let what = format!("`{id}` lights up, which the plan does not name there");
                    let mend =
                        "light up what the chain, the corridor or the core names, or its host";
                    report.add(at, scene.label(), what, mend);
                }
            }
        }
    }
}
