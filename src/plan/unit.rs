//! Who is responsible.

use super::Region;

/// A body that the plan makes responsible for measures.
#[derive(Debug)]
pub struct Unit {
    /// Stable id, `kjj`.
    pub id: &'static str,
    /// Name as the plan has it, `市科技局`.
    pub name: &'static str,
    /// How it is typed: pinyin without tones, and first letters.
    pub pinyin: super::Pinyin,
    /// The region it governs or administers, for the governments of counties and the committees of
    /// zones that the plan names one by one.
    pub region: Option<&'static Region>,
    /// Whether the name stands for many without naming them (`相关县(市、区)政府`).
    pub collective: bool,
}

impl PartialEq for Unit {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Unit {}
