//! Reads every seed file, and reports every file that can't be read.

use super::table::Table;
use super::{
    AMBIGUITIES, ATLAS, Ambiguity, Atlas, CHAINS, CITIES, CORE, CORRIDOR, Captions, Chain, City,
    Core, Corridor, County, DOCUMENT, Document, Entry, Heading, Inset, MEASURES, Measure, REGIONS,
    REVIEW, Review, SCENES, Scene, Section, Seed, Source, TEXT, UNITS, Unit, Zone,
};
use crate::passage;
use crate::report::{At, Report};
use serde::de::DeserializeOwned;
use std::path::Path;

/// Everything in `seeds/`, and the record of the review beside it.
#[derive(Debug)]
pub(crate) struct Seeds {
    /// The plan's text.
    pub(crate) text: String,
    /// The names of the atlas and of the city.
    pub(crate) atlas: Entry<Atlas>,
    /// Where the boundaries come from.
    pub(crate) source: Entry<Source>,
    /// The extent of the inset.
    pub(crate) inset: Entry<Inset>,
    /// The arrow out of the map.
    pub(crate) heading: Entry<Heading>,
    /// The document.
    pub(crate) document: Entry<Document>,
    /// 一核.
    pub(crate) core: Entry<Core>,
    /// 一廊.
    pub(crate) corridor: Entry<Corridor>,
    /// The sections of the measures.
    pub(crate) sections: Vec<Entry<Section>>,
    /// The measures.
    pub(crate) measures: Vec<Entry<Measure>>,
    /// The responsible units.
    pub(crate) units: Vec<Entry<Unit>>,
    /// 多链.
    pub(crate) chains: Vec<Entry<Chain>>,
    /// The counties.
    pub(crate) counties: Vec<Entry<County>>,
    /// The zones.
    pub(crate) zones: Vec<Entry<Zone>>,
    /// The neighbouring cities.
    pub(crate) cities: Vec<Entry<City>>,
    /// The ambiguities.
    pub(crate) ambiguities: Vec<Entry<Ambiguity>>,
    /// The captions of derived steps of the show.
    pub(crate) captions: Entry<Captions>,
    /// The scenes of the show.
    pub(crate) scenes: Vec<Entry<Scene>>,
    /// The record of the review.
    pub(crate) review: Entry<Review>,
}

impl Seeds {
    /// Reads the seeds below the project's root. `None` if a file can't be read at all: the checks
    /// need all of them.
    pub(crate) fn read(root: &Path, report: &mut Report) -> Option<Self> {
        let text = read(root, TEXT, report);
        let mut reader = Reader { root, report, complete: true };
        let (atlas, source, inset, heading) = reader.table(ATLAS, |table, report| {
            let (atlas, source) = (table.one("atlas", report), table.one("source", report));
            (atlas, source, table.one("inset", report), table.one("heading", report))
        });
        let document = reader.one(DOCUMENT, "document");
        let core = reader.one(CORE, "core");
        let corridor = reader.one(CORRIDOR, "corridor");
        let (sections, measures) = reader.table(MEASURES, |table, report| {
            (table.all("section", report), table.all("measure", report))
        });
        let units = reader.all(UNITS, "unit");
        let chains = reader.all(CHAINS, "chain");
        let (counties, zones) = reader.table(REGIONS, |table, report| {
            (table.all("county", report), table.all("zone", report))
        });
        let cities = reader.all(CITIES, "city");
        let ambiguities = reader.all(AMBIGUITIES, "ambiguity");
        let (captions, scenes) = reader.table(SCENES, |table, report| {
            (table.one("captions", report), table.all("scene", report))
        });
        let review = reader.one(REVIEW, "review");
        reader.complete.then_some(())?;
        Some(Self {
            text: text?,
            atlas: atlas?,
            source: source?,
            inset: inset?,
            heading: heading?,
            document: document?,
            core: core?,
            corridor: corridor?,
            sections,
            measures,
            units,
            chains,
            counties,
            zones,
            cities,
            ambiguities,
            captions: captions?,
            scenes,
            review: review?,
        })
    }

    /// The measure with this id.
    pub(crate) fn measure(&self, id: &str) -> Option<&Entry<Measure>> {
        self.measures.iter().find(|measure| measure.id == id)
    }

    /// The plan's text of a measure.
    pub(crate) fn passage(&self, id: &str) -> Option<&str> {
        self.measure(id).and_then(|measure| passage::find(&self.text, measure))
    }

    /// The section of a measure.
    pub(crate) fn section(&self, measure: &Measure) -> Option<&Entry<Section>> {
        self.sections.iter().find(|section| measure.belongs_to(section))
    }

    /// The regions that a measure names for 一核, 一廊 and the chains: quotation and region id.
    pub(crate) fn region_citations(&self, measure: &str) -> impl Iterator<Item = (&str, &str)> {
        let core = Some(&self.core).filter(|it| it.measure == measure);
        let core = core.map(|it| (it.quote.as_str(), it.region.as_str()));
        let corridor = Some(&self.corridor).filter(|it| it.measure == measure);
        let members = corridor.into_iter().flat_map(|corridor| {
            corridor.members.iter().map(|it| (corridor.quote.as_str(), it.region.as_str()))
        });
        let chains = self.chains.iter().filter(move |it| it.measure == measure);
        let roles = chains.flat_map(|chain| {
            chain.roles.iter().map(|it| (chain.quote.as_str(), it.region.as_str()))
        });
        core.into_iter().chain(members).chain(roles)
    }

    /// The ids of all regions, counties first.
    pub(crate) fn region_ids(&self) -> impl Iterator<Item = &str> {
        let counties = self.counties.iter().map(|county| county.id.as_str());
        counties.chain(self.zones.iter().map(|zone| zone.id.as_str()))
    }
}

/// Reads one file after the other.
struct Reader<'a> {
    root: &'a Path,
    report: &'a mut Report,
    complete: bool,
}

impl Reader<'_> {
    /// Reads entries of a file with `take`; the default if the file can't be read.
    fn table<R: Default>(
        &mut self,
        file: &'static str,
        take: impl FnOnce(&mut Table<'_>, &mut Report) -> R,
    ) -> R {
        let Some(text) = read(self.root, file, self.report) else {
            self.complete = false;
            return R::default();
        };
        let mut table = Table::parse(file, &text, self.report);
        let taken = if table.is_valid() { take(&mut table, self.report) } else { R::default() };
        self.complete &= table.finish(self.report);
        taken
    }

    fn all<T: DeserializeOwned + Seed>(&mut self, file: &'static str, kind: &str) -> Vec<Entry<T>> {
        self.table(file, |table, report| table.all(kind, report))
    }

    fn one<T: DeserializeOwned + Seed>(
        &mut self,
        file: &'static str,
        kind: &str,
    ) -> Option<Entry<T>> {
        self.table(file, |table, report| table.one(kind, report))
    }
}

/// The text of a file of the project.
pub(crate) fn read(root: &Path, file: &'static str, report: &mut Report) -> Option<String> {
    match std::fs::read_to_string(root.join(file)) {
        Ok(text) => Some(text.trim_start_matches('\u{feff}').to_owned()),
        Err(error) => {
            let what = format!("can't be read: {error}");
            report.add(At::file(file), "file", what, "put it in its place, in UTF-8");
            None
        }
    }
}
