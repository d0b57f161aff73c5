//! Pinyin of names: generated, with readings from the seeds where the generated one is wrong.

use crate::draft::Pinyin;
use crate::seeds::Naming;
use ::pinyin::ToPinyin;

/// Punctuation in names, which has no reading: 县(市、区)政府.
const SILENT: [char; 3] = ['(', ')', '、'];

impl Naming<'_> {
    /// The words of the name: as given, otherwise the short name and the rest.
    pub(crate) fn split(&self) -> Vec<&str> {
        match (self.words, self.name.strip_prefix(self.short)) {
            (Some(words), _) => words.split_whitespace().collect(),
            (None, Some(rest)) => {
                [self.short, rest].into_iter().filter(|it| !it.is_empty()).collect()
            }
            (None, None) => vec![self.name],
        }
    }

    /// The reading of a character: from the seeds, otherwise generated.
    fn syllable(&self, character: char) -> Option<String> {
        let own = self.reading.get(character.encode_utf8(&mut [0; 4])).cloned();
        own.or_else(|| character.to_pinyin().map(|it| it.with_tone().to_owned()))
    }

    /// The characters without a reading.
    pub(crate) fn unread(&self) -> Vec<char> {
        let unread = |it: &char| !SILENT.contains(it) && self.syllable(*it).is_none();
        self.name.chars().filter(unread).collect()
    }

    /// The pinyin of the name.
    pub(crate) fn pinyin(&self) -> Pinyin {
        let words: Vec<Vec<String>> = self
            .split()
            .iter()
            .map(|word| word.chars().filter_map(|it| self.syllable(it)).collect())
            .collect();
        let plain: Vec<String> = words.iter().flatten().map(|it| plain(it)).collect();
        let marked: Vec<String> = words.iter().map(|word| capital(&join(word))).collect();
        Pinyin {
            full: plain.concat(),
            initials: plain.iter().filter_map(|it| it.chars().next()).collect(),
            marked: marked.join(" "),
        }
    }
}

/// The syllables as one word, with an apostrophe before a vowel.
fn join(syllables: &[String]) -> String {
    let mut word = String::new();
    for syllable in syllables {
        if !word.is_empty() && plain(syllable).starts_with(['a', 'e', 'o']) {
            word.push('\'');
        }
        word.push_str(syllable);
    }
    word
}

/// The word with a capital letter.
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|it| it.to_uppercase().to_string()).unwrap_or_default();
    first + letters.as_str()
}

/// The letters without tones, ü as v.
pub(crate) fn plain(syllable: &str) -> String {
    syllable.chars().map(letter).collect()
}

fn letter(marked: char) -> char {
    const LETTERS: [(&str, char); 6] =
        [("āáǎà", 'a'), ("ēéěè", 'e'), ("īíǐì", 'i'), ("ōóǒò", 'o'), ("ūúǔù", 'u'), ("üǖǘǚǜ", 'v')];
    let plain = LETTERS.iter().find(|(letters, _)| letters.contains(marked));
    plain.map_or(marked, |(_, letter)| *letter)
}

#[cfg(test)]
mod tests {
    use super::plain;
    use crate::seeds::Naming;
    use std::collections::BTreeMap;

    #[test]
    fn tones_are_removed_and_u_with_dots_becomes_v() {
        assert_eq!(plain("lǜ"), "lv");
        assert_eq!(plain("āěîóù"), "aeîou");
    }

    #[test]
    fn an_apostrophe_precedes_a_vowel_within_a_word() {
        let reading = BTreeMap::new();
        let naming = Naming { name: "西安市", short: "西安", words: None, reading: &reading };
        let pinyin = naming.pinyin();
        assert_eq!((&*pinyin.full, &*pinyin.initials), ("xianshi", "xas"));
        assert_eq!(pinyin.marked, "Xī'ān Shì");
    }
}
