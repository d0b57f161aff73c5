//! Emits the plan as Rust statics for `src/plan/baked.rs`, which includes them.
//!
//! Regions, clauses and chains are statics of their own that refer to each other by index. What
//! the first view does not show, measures, units, doubts and the show, stands beside the plan, not in it, so
//! that the module does not carry it unasked.

mod counts;
mod layout;
mod literal;
mod map;
mod measures;
mod regions;
mod review;
mod slides;

use crate::atlas::Atlas;
use crate::cartography::Drawing;
use std::ops::Range;

/// The plan and its drawing, from which everything is emitted.
#[derive(Clone, Copy)]
pub(crate) struct Baked<'a> {
    pub(crate) atlas: &'a Atlas,
    pub(crate) drawing: &'a Drawing,
}

impl Baked<'_> {
    /// The Rust source of `PLAN` and all it holds, and of what stands beside it.
    pub(crate) fn source(self) -> String {
        let statics = [
            "// Baked from seeds/ and geo/; changes belong there.\n\n".into(),
            self.counts(),
            self.review(),
            self.clauses(),
            self.regions(),
            self.chains(),
            self.plan(),
            self.measures(),
            self.slides(),
        ];
        statics.concat()
    }

    fn plan(self) -> String {
        let fields = literal::fields(&[
            ("document", self.document()),
            ("core", self.core()),
            ("corridor", self.corridor()),
            ("chains", "&CHAINS".into()),
            ("regions", "&REGIONS".into()),
            ("map", self.map()),
        ]);
        let head = "/// The plan as the build read it.\n#[allow(clippy::all)]";
        format!("{head}\npub static PLAN: Plan = Plan {fields};\n\n")
    }

    /// A reference to the region with this id.
    fn region(self, id: &str) -> Option<String> {
        self.atlas.region_index(id).map(|index| format!("&REGIONS[{index}]"))
    }

    /// A reference to a clause; what only measures cite stands beside the plan.
    fn clause(self, index: usize) -> String {
        match index.checked_sub(self.atlas.spatial) {
            Some(index) => format!("&MEASURE_CLAUSES[{index}]"),
            None => format!("&CLAUSES[{index}]"),
        }
    }

    /// A clause and the bytes of it that are meant.
    fn citation(self, clause: usize, range: &Range<usize>) -> String {
        let fields = literal::fields(&[
            ("clause", self.clause(clause)),
            ("start", range.start.to_string()),
            ("end", range.end.to_string()),
        ]);
        format!("Citation {fields}")
    }

    /// References to the regions with these ids.
    fn region_list(self, ids: &[String]) -> String {
        literal::list(ids.iter().filter_map(|id| self.region(id)))
    }
}
