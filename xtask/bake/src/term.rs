//! The plan's own words for what a region is to a chain.

use atlas_model::Tier;

/// The word for a core.
pub(crate) const CORE: &str = "核心";
/// The one word that says itself that cores radiate to the region.
pub(crate) const RADIATING: &str = "辐射区域";
/// Every word the plan uses; of two that start alike, the longer stands first.
pub(crate) const TERMS: [&str; 7] =
    [CORE, "重要发展区域", "承载地", "重点区域", "重点区", RADIATING, "支撑"];

/// The tier of a word.
pub(crate) fn tier(term: &str) -> Tier {
    if term == CORE { Tier::Core } else { Tier::Radiating }
}

/// The first of the plan's words in this part of a sentence: what it says of the regions named
/// just before.
pub(crate) fn first(text: &str) -> Option<&'static str> {
    text.char_indices().find_map(|(at, _)| {
        let rest = text.get(at..).unwrap_or_default();
        TERMS.into_iter().find(|term| rest.starts_with(term))
    })
}

#[cfg(test)]
mod tests {
    use super::{TERMS, first};

    #[test]
    fn the_longer_of_two_words_is_meant() {
        assert_eq!(first("等县区为重点区域,部署"), Some("重点区域"));
        assert_eq!(first("为重点区,部署"), Some("重点区"));
        assert_eq!(first("部署"), None);
    }

    #[test]
    fn no_word_stands_behind_one_that_it_starts_with() {
        for (index, term) in TERMS.iter().enumerate() {
            assert!(TERMS.iter().take(index).all(|it| !term.starts_with(it)), "{term}");
        }
    }
}
