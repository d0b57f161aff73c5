//! Emits the plan as Rust statics for `src/plan/baked.rs`, which includes them.
//!
//! Regions, clauses and chains are statics of their own that refer to each other by index.

mod layout;
mod literal;
mod map;
mod regions;
mod review;

use crate::atlas::Atlas;
use crate::cartography::Drawing;

/// The plan and its drawing, from which everything is emitted.
#[derive(Clone, Copy)]
pub(crate) struct Baked<'a> {
    pub(crate) atlas: &'a Atlas,
    pub(crate) drawing: &'a Drawing,
}

impl Baked<'_> {
    /// The Rust source of `PLAN` and all it holds.
    pub(crate) fn source(self) -> String {
        let statics = [self.review(), self.clauses(), self.regions(), self.chains()].concat();
        format!("// Baked from seeds/ and geo/; changes belong there.\n\n{statics}{}", self.plan())
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
        format!("{head}\npub static PLAN: Plan = Plan {fields};\n")
    }

    /// A reference to the region with this id.
    fn region(self, id: &str) -> Option<String> {
        self.atlas.region_index(id).map(|index| format!("&REGIONS[{index}]"))
    }

    /// References to the regions with these ids.
    fn region_list(self, ids: &[String]) -> String {
        literal::list(ids.iter().filter_map(|id| self.region(id)))
    }
}
