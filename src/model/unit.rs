//! Who is responsible.

use crate::{Form, Pinyin, Region, Static};

/// A body that the plan makes responsible for measures.
#[derive(Debug)]
pub struct Unit<F: Form = Static> {
    /// Stable id, `kjj`.
    pub id: F::Text,
    /// Name as the plan has it, `市科技局`.
    pub name: F::Text,
    /// How it is typed: pinyin without tones, and first letters.
    pub pinyin: Pinyin<F>,
    /// The region it governs or administers, for the governments of counties and the committees of
    /// zones that the plan names one by one.
    pub region: Option<F::Ref<Region<F>>>,
    /// Whether the name stands for many without naming them (`相关县(市、区)政府`).
    pub collective: bool,
}

impl<F: Form> PartialEq for Unit<F> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<F: Form> Eq for Unit<F> {}
