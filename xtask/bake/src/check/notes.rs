//! The notes, captions and titles of the show: quotations are verbatim, numbers come from the plan or
//! are counted, and regions belong to the scene.

use super::scenes::{unknown, with_subjects};
use crate::citation::Gazetteer;
use crate::report::Report;
use crate::seeds::{Entry, Scene, Seeds};
use crate::show::{Part, Source, Subject, Words, cited, counted, digits, most_named, parts, steps};

/// Reports empty notes, and statements in notes, captions and titles that the plan does not make.
pub(super) fn statements(seeds: &Seeds, report: &mut Report) {
    let names = Gazetteer::new(seeds);
    for (scene, subject) in with_subjects(seeds) {
        let words = Words::for_notes(subject, seeds);
        for (index, note) in scene.notes.iter().enumerate() {
            let field = format!("notes.{index}");
            let at = scene.at(&field);
            if note.trim().is_empty() {
                report.add(at, scene.label(), format!("`{field}` is empty"), "remove it");
            }
            unknown(&words, note, (at, scene), report);
            Statement::new(scene, subject, (&field, note), seeds).check(&names, report);
        }
        for (index, step) in scene.steps.iter().enumerate() {
            let field = format!("step.{index}.says");
            Statement::new(scene, subject, (&field, &step.says), seeds).check(&names, report);
        }
        Statement::new(scene, subject, ("title", &scene.title), seeds).check(&names, report);
        for (index, task) in scene.tasks.iter().enumerate() {
            let field = format!("task.{index}.says");
            let source = Source::of_measure(&task.measure, seeds);
            let statement = Statement::new(scene, subject, (&field, &task.says), seeds);
            Statement { source, ..statement }.check(&names, report);
        }
    }
}

/// Reports numbers in the captions of derived steps, which many chains share.
pub(super) fn captions(seeds: &Seeds, report: &mut Report) {
    let captions = &seeds.captions;
    let fields =
        [("stated", &captions.stated), ("derived", &captions.derived), ("ahead", &captions.ahead)];
    for (field, caption) in fields {
        let digits = digits(caption).into_iter().map(str::to_owned);
        for number in counted(caption).into_iter().chain(digits) {
            let what = format!("`{field}` gives the number {number}");
            report.add(captions.at(field), captions.label(), what, "leave it out");
        }
    }
}

/// The superlative for regions that most chains name.
const MOST: &str = "最多";

/// Reports wrong superlatives: only the regions named by the greatest number of chains may have one.
pub(super) fn superlatives(seeds: &Seeds, report: &mut Report) {
    let most = most_named(seeds);
    let names = Gazetteer::new(seeds);
    let find_regions =
        |text: &str| -> Vec<_> { names.scan(text).into_iter().map(|it| it.id).collect() };
    for (scene, subject) in with_subjects(seeds) {
        let steps = steps(scene, subject, seeds);
        let claims = steps.iter().filter(|step| step.caption.contains(MOST));
        let wrong = claims.filter(|it| it.highlight != most || find_regions(&it.caption) != most);
        let steps = wrong.filter_map(|it| Some(format!("step.{}.says", it.written?)));
        let notes = scene.notes.iter().enumerate().filter(|(_, note)| {
            let claim = note.split_once(MOST).map(|(_, rest)| find_regions(rest));
            claim.is_some_and(|it| !it.starts_with(&most))
        });
        let notes = notes.map(|(index, _)| format!("notes.{index}"));
        for field in steps.chain(notes) {
            let what = format!("`{field}` says {MOST}, which is true of {}", most.join(", "));
            let mend = "name those alone right behind it; in a step, light them up";
            report.add(scene.at(&field), scene.label(), what, mend);
        }
    }
}

/// A paragraph, caption or title of a scene.
struct Statement<'a> {
    scene: &'a Entry<Scene>,
    subject: Subject<'a>,
    field: &'a str,
    text: &'a str,
    seeds: &'a Seeds,
    source: Source<'a>,
}

impl<'a> Statement<'a> {
    fn new(
        scene: &'a Entry<Scene>,
        subject: Subject<'a>,
        (field, text): (&'a str, &'a str),
        seeds: &'a Seeds,
    ) -> Self {
        let source = Source::new(text, subject, seeds);
        Self { scene, subject, field, text, seeds, source }
    }

    fn check(&self, names: &Gazetteer<'_>, report: &mut Report) {
        for part in parts(self.text) {
            match part {
                Part::Quoted(quote) => self.check_quotation(quote, report),
                Part::Open(rest) => {
                    let what = format!("a quotation in `{}` does not end: {rest}", self.field);
                    self.add(what, "close it with ” or 」", report);
                }
                Part::Own(own) => self.check_own_words(own, names, report),
            }
        }
    }

    /// Reports a quotation that is not in the plan, or not in a measure of this paragraph.
    fn check_quotation(&self, quote: &str, report: &mut Report) {
        if quote.is_empty() || !self.seeds.text.contains(quote) {
            let what = format!("`{}` quotes what the plan does not say: {quote}", self.field);
            self.add(what, "quote the text as it stands, character by character", report);
        } else if !self.source.contains(quote) {
            let what = format!("`{}` quotes another measure: {quote}", self.field);
            self.add(what, "name it in the same paragraph, as in 第10条", report);
        }
    }

    /// Reports regions and numbers in our own words that are not the scene's.
    fn check_own_words(&self, own: &str, names: &Gazetteer<'_>, report: &mut Report) {
        for it in names.scan(own).iter().filter(|it| !self.subject.concerns(it.id, self.seeds)) {
            let what = format!("`{}` names {}, which it is not about", self.field, it.wording);
            self.add(what, "leave it out, or add the ambiguity that is about it", report);
        }
        for number in digits(own).into_iter().filter(|it| !self.source.has_number(it)) {
            let what = format!("`{}` gives {number}, which its measure does not", self.field);
            self.add(what, "quote it, or name the measure that gives it", report);
        }
        for id in cited(own).into_iter().filter(|id| self.seeds.measure(id).is_none()) {
            let what = format!("`{}` cites a measure that there is not: {id}", self.field);
            self.add(what, "use the id of a measure in seeds/measures.toml", report);
        }
        for number in counted(own).into_iter().filter(|it| !self.source.contains(it)) {
            let what = format!("`{}` counts for itself: {number}", self.field);
            let words = Words::new(self.subject, self.seeds).known();
            self.add(what, &format!("let it be counted: {words}"), report);
        }
    }

    fn add(&self, what: String, mend: &str, report: &mut Report) {
        report.add(self.scene.at(self.field), self.scene.label(), what, mend);
    }
}
