//! Measures, units and doubts: what stands beside the plan.

use super::Baked;
use super::layout::{clause, pinyin};
use super::literal::{array, fields, list, open_array, option, text, texts};
use crate::atlas::{Marked, Measure, Target, Touch, Unit};
use crate::seeds::Ambiguity;

impl Baked<'_> {
    /// The statics beside the plan, and the clauses that only they cite.
    pub(super) fn measures(self) -> String {
        let atlas = self.atlas;
        let clauses: Vec<_> = atlas.clauses.iter().skip(atlas.spatial).map(clause).collect();
        let units: Vec<_> = atlas.units.iter().map(unit).collect();
        let measures: Vec<_> = atlas.measures.iter().map(|it| self.measure(it)).collect();
        let doubts: Vec<_> = atlas.ambiguities.iter().map(|it| self.ambiguity(it)).collect();
        let about = "The responsible units, in the order in which the plan first names them.";
        [
            array("MEASURE_CLAUSES", "Clause", &clauses),
            open_array(about, "UNITS", "Unit", &units),
            self.unit_ids(),
            open_array("The measures and safeguards.", "MEASURES", "Measure", &measures),
            open_array("What the plan leaves in doubt.", "AMBIGUITIES", "Ambiguity", &doubts),
            self.doubts(),
        ]
        .concat()
    }

    fn measure(self, measure: &Measure) -> String {
        fields(&[
            ("id", text(&measure.id)),
            ("section", text(&measure.section)),
            ("section_title", text(&measure.section_title)),
            ("title", text(&measure.title)),
            ("summary", text(&measure.summary)),
            ("duties", self.marked("Duty", "unit", &measure.duties)),
            ("regions", self.marked("Concern", "region", &measure.regions)),
            ("chains", list(measure.chains.iter().map(|it| self.touch(it)))),
            ("targets", list(measure.targets.iter().map(|it| self.target(it)))),
        ])
    }

    /// What a link may name a unit by: the first view does not carry the units themselves.
    fn unit_ids(self) -> String {
        let ids: Vec<_> = self.atlas.units.iter().map(|it| text(&it.id)).collect();
        let (count, ids) = (ids.len(), ids.join(", "));
        format!("/// The units' ids.\npub static UNIT_IDS: [&str; {count}] = [{ids}];\n\n")
    }

    /// `&[Duty { unit: &UNITS[0], citation: … }]`, and likewise for regions.
    fn marked(self, kind: &str, field: &str, marked: &[Marked]) -> String {
        list(marked.iter().map(|it| {
            let what = format!("&{}S[{}]", field.to_uppercase(), it.index);
            let citation = self.citation(it.clause, &it.range);
            format!("{kind} {}", fields(&[(field, what), ("citation", citation)]))
        }))
    }

    fn touch(self, touch: &Touch) -> String {
        let Marked { index, clause, range } = &touch.marked;
        let fields = fields(&[
            ("chain", format!("&CHAINS[{index}]")),
            ("citation", self.citation(*clause, range)),
            ("stated", touch.stated.to_string()),
        ]);
        format!("Touch {fields}")
    }

    fn target(self, target: &Target) -> String {
        let fields = fields(&[
            ("id", text(&target.id)),
            ("indicator", text(&target.indicator)),
            ("figure", text(&target.figure)),
            ("unit", text(&target.unit)),
            ("amount", target.amount.0.to_string()),
            ("upto", target.amount.1.to_string()),
            ("comparators", texts(&target.comparators)),
            ("by", text(&target.by)),
            ("citation", self.citation(target.clause, &target.range)),
        ]);
        format!("Target {fields}")
    }

    /// The doubts about regions, for the first view.
    fn doubts(self) -> String {
        let about_regions = self.atlas.ambiguities.iter().filter(|it| !it.regions.is_empty());
        let doubts = about_regions.map(|doubt| {
            fields(&[
                ("title", text(&doubt.title)),
                ("regions", self.region_list(&doubt.regions)),
                ("chains", self.chain_list(&doubt.chains)),
            ])
        });
        let doubts: Vec<_> = doubts.collect();
        open_array("The doubts about regions.", "MAP_AMBIGUITIES", "MapAmbiguity", &doubts)
    }

    fn chain_list(self, ids: &[String]) -> String {
        let chains = |id: &String| self.atlas.chains.iter().position(|it| it.id == *id);
        list(ids.iter().filter_map(chains).map(|index| format!("&CHAINS[{index}]")))
    }

    fn ambiguity(self, doubt: &Ambiguity) -> String {
        let measures = |id: &String| self.atlas.measures.iter().position(|it| it.id == *id);
        let measures = doubt.measures.iter().filter_map(measures);
        fields(&[
            ("id", text(&doubt.id)),
            ("title", text(&doubt.title)),
            ("says", text(&doubt.says)),
            ("quotes", texts(&doubt.quotes)),
            ("does", text(&doubt.does)),
            ("why", text(&doubt.why)),
            ("measures", list(measures.map(|index| format!("&MEASURES[{index}]")))),
            ("regions", self.region_list(&doubt.regions)),
            ("chains", self.chain_list(&doubt.chains)),
        ])
    }
}

fn unit(unit: &Unit) -> String {
    fields(&[
        ("id", text(&unit.id)),
        ("name", text(&unit.name)),
        ("pinyin", pinyin(&unit.pinyin)),
        ("region", option(unit.region.map(|index| format!("&REGIONS[{index}]")))),
        ("collective", unit.collective.to_string()),
    ])
}
