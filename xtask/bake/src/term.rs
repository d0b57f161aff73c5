//! The plan's words for the role of a region in a chain.

use atlas_model::Tier;

/// The word for a core.
pub(crate) const CORE: &str = "核心";
/// The only word that states a relation to the cores.
pub(crate) const RADIATING: &str = "辐射区域";
/// All words of the plan; of two that start alike, the longer comes first.
pub(crate) const TERMS: [&str; 7] =
    [CORE, "重要发展区域", "承载地", "重点区域", "重点区", RADIATING, "支撑"];

/// The tier of a word.
pub(crate) fn tier(term: &str) -> Tier {
    if term == CORE { Tier::Core } else { Tier::Radiating }
}

/// The first of these words in a part of a sentence. It applies to the regions named before it.
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
    fn of_two_words_the_longer_is_found() {
        assert_eq!(first("等县区为重点区域,部署"), Some("重点区域"));
        assert_eq!(first("为重点区,部署"), Some("重点区"));
        assert_eq!(first("部署"), None);
    }

    #[test]
    fn longer_words_come_before_their_beginnings() {
        for (index, term) in TERMS.iter().enumerate() {
            assert!(TERMS.iter().take(index).all(|it| !term.starts_with(it)), "{term}");
        }
    }
}
