//! Search for Chinese text by pinyin or initials.
//!
//! The spelling of a text is computed at build time: a syllable for each character, with every reading
//! of those that have several (`zhong/chong dian`).

/// Returns true if a spelling contains the typed letters: of each character its syllable or its first
/// letter, of the last one any beginning of its syllable. `zdly`, `zhongdian` and `zdianl` all find 重点领域.
pub fn spells(spelling: &str, typed: &str) -> bool {
    let syllables: Vec<&str> = spelling.split(' ').collect();
    !typed.is_empty() && (0..syllables.len()).any(|from| reads(syllables.get(from..), typed))
}

/// Returns true if the syllables begin with the typed letters.
fn reads(syllables: Option<&[&str]>, typed: &str) -> bool {
    if typed.is_empty() {
        return true;
    }
    let Some((first, rest)) = syllables.and_then(<[_]>::split_first) else { return false };
    first.split('/').filter(|reading| !reading.is_empty()).any(|reading| {
        let letter = reading.chars().next().map_or(0, char::len_utf8);
        let whole = typed.strip_prefix(reading).is_some_and(|left| reads(Some(rest), left));
        whole
            || reading.starts_with(typed)
            || (reading.get(..letter))
                .and_then(|letter| typed.strip_prefix(letter))
                .is_some_and(|left| reads(Some(rest), left))
    })
}

/// The spelling of a text.
#[cfg(feature = "ssr")]
pub fn spelling(text: &str) -> String {
    text.chars()
        .filter(|letter| letter.is_alphanumeric())
        .map(syllable)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(feature = "ssr")]
fn syllable(letter: char) -> String {
    use pinyin::ToPinyinMulti;
    let Some(readings) = letter.to_pinyin_multi() else {
        return letter.to_lowercase().collect();
    };
    let mut plain: Vec<&str> = readings.into_iter().map(|reading| reading.plain()).collect();
    plain.sort_unstable();
    plain.dedup();
    plain.join("/")
}

#[cfg(test)]
mod tests {
    use super::spells;

    const FIELDS: &str = "zhong/chong dian ling yu 5 g";

    #[test]
    fn what_is_typed_may_be_syllables_their_beginning_or_first_letters() {
        for typed in ["zhongdian", "zdly", "zhongd", "dianlingyu", "zdianl", "cdly", "ly5g"] {
            assert!(spells(FIELDS, typed), "{typed}");
        }
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        for typed in ["", "hongdian", "zdlx", "lyz", "dianzhong"] {
            assert!(!spells(FIELDS, typed), "{typed}");
        }
    }
}
