//! Responsible units.

use crate::{Form, Pinyin, Region, Static};

/// A body that the plan makes responsible for measures.
#[derive(Debug)]
pub struct Unit<F: Form = Static> {
    /// Stable id, `kjj`.
    pub id: F::Text,
    /// Name in the plan, `市科技局`.
    pub name: F::Text,
    /// Its pinyin.
    pub pinyin: Pinyin<F>,
    /// The region that it governs or administers, for individually named governments of counties and
    /// committees of zones.
    pub region: Option<F::Ref<Region<F>>>,
    /// Whether the name is a group of unnamed units (`相关县(市、区)政府`).
    pub collective: bool,
}

impl<F: Form> PartialEq for Unit<F> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<F: Form> Eq for Unit<F> {}
