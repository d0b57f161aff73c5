//! Decks: links, files, and what is taken out or moved.

use super::{Hall, valid_show};
use ganzhou_atlas::plan::{Found, PLAN, SLIDE_KEYS, SLIDES, SlideKey};
use ganzhou_atlas::state::{CoverText, Deck, Entry, Position, ShowState, View, decode, encode};
use ganzhou_atlas::view::show::additions::Additions;
use ganzhou_atlas::view::show::compose::{Change, apply_change};
use ganzhou_atlas::view::show::{SlideView, file};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
fn any_deck() -> impl Strategy<Value = Deck> {
    let keys = SLIDE_KEYS.iter().collect::<Vec<_>>();
    let keys = subsequence(keys, 1..=SLIDE_KEYS.len()).prop_shuffle();
    let words = || "\\PC{0,90}".prop_map(|text| CoverText::new(&text));
    (keys, words(), words(), any::<u64>()).prop_map(|(keys, title, speaker, bits)| {
        let entry = |(at, key): (usize, &'static SlideKey)| {
            let steps: Vec<usize> =
                (0..key.steps).filter(|step| bits >> ((at * 3 + step) % 60) & 1 == 1).collect();
            Entry::with(key, &steps).expect("its own steps")
        };
        let entries = keys.into_iter().enumerate().map(entry).collect();
        Deck { title, speaker, date: CoverText::new("2026 年 11 月"), entries }
    })
}

proptest! {
    #[test]
    fn every_show_is_decoded_as_it_was_encoded(deck in any_deck(), entry in 0..16_usize, step in 0..4_usize, asked in select(PLAN.regions.iter().collect::<Vec<_>>())) {
        let position = Position { entry, step }.within(&deck);
        let show = ShowState { deck, position, asked: Some(Found::Region(asked)), is_speaker: false };
        let view = View { show: Some(show), ..View::new() };
        prop_assert_eq!(decode(&PLAN, &encode(&view)), (view, Vec::new()));
    }

    #[test]
    fn every_deck_is_read_as_it_was_written(deck in any_deck()) {
        let nothing = Additions::default();
        prop_assert_eq!(file::read_show(&file::write_show(&deck, &nothing)), Ok((deck, nothing)));
    }

    #[test]
    fn any_other_file_is_rejected(text in "\\PC{0,200}") {
        prop_assert!(file::read_show(&text).is_err());
    }

    #[test]
    fn any_keys_leave_a_valid_show(keys in prop::collection::vec(select(vec![
        "ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "PageDown", "PageUp", "Home", "End", "Enter",
        "Escape", "Backspace", "F5", "n", "p", "b", "w", "o", "f", "a", "s", "e", "m", "j", "k", "i", "x",
        "g", "z", "1", "9", "0", ".", ",", "?", " ", "Shift+ ", "Tab", "é",
    ]), 0..120)) {
        let hall = Hall::new("?present").keys(&keys);
        let show = hall.session.show;
        prop_assert!(SlideView::new(&show).is_some());
        prop_assert_eq!(valid_show(&["?present&", &show.encode()].concat()), show);
    }
}

#[test]
fn an_error_in_a_file_is_reported_with_its_place_and_how_to_mend_it() {
    let good = file::write_show(&Deck::whole(), &Additions::default());
    let said = |text: &str| file::read_show(text).expect_err("it is broken");
    assert!(said("{\n  \"format\": oops\n}").contains("第 2 行"));
    assert!(said(&good[..good.len() / 2]).contains("JSON"));
    assert!(said("{}").contains("ganzhou-atlas-show"));
    assert!(said(&good.replace("\"version\": 1", "\"version\": 3")).contains("版本是 3"));
    assert!(said(&good.replace("\"core\"", "\"kore\"")).contains("scenes 第 2 项：没有名为“kore”"));
    assert!(said(&good.replace("\"core\"", "\"title\"")).contains("两次"));
    assert!(said(&good.replace("\"title\": \"\"", "\"titel\": \"\"")).contains("titel"));
    assert!(said(&"[".repeat(file::MAX_BYTES + 1)).contains("过大"));
    // Nothing of it is English but the names of fields.
    let broken = [
        good.replace("\"title\": \"\"", "\"title\": 3"),
        good.replace("\"scenes\"", "\"scense\""),
        "{\"format\":\"ganzhou-atlas-show\",\"version\":1}".to_owned(),
    ];
    for text in broken {
        let said = said(&text);
        let english = said.split(|it: char| !it.is_ascii_alphabetic()).filter(|it| !it.is_empty());
        let fields = [
            "step", "scenes", "scense", "steps", "seconds", "interval", "added", "only", "own",
            "notes",
        ];
        let english: Vec<_> = english.filter(|word| !fields.contains(word)).collect();
        assert!(english.is_empty() && said.contains("演示未改动"), "{said}");
    }
    let steps = "{\"format\":\"ganzhou-atlas-show\",\"version\":1,\"scenes\":[{\"scene\":\"core\",\"steps\":[7]}]}";
    assert!(said(steps).contains("1 到"));
    for text in ["{\n", "{}", steps] {
        assert!(said(text).contains("演示未改动"), "{text}");
    }
}

#[test]
fn slides_are_removed_moved_and_restored() {
    let whole = Deck::whole();
    let without = apply_change(&whole, Change::ToggleSlide(&SLIDE_KEYS[1]));
    assert_eq!(without.entries.len(), whole.entries.len() - 1);
    // A slide returns to its own place.
    assert_eq!(apply_change(&without, Change::ToggleSlide(&SLIDE_KEYS[1])), whole);
    let moved = apply_change(&whole, Change::MoveDown(&SLIDE_KEYS[1]));
    assert_eq!(moved.entries[2].key.id, SLIDES[1].id);
    assert_eq!(apply_change(&moved, Change::MoveUp(&SLIDE_KEYS[1])), whole);
    assert_eq!(apply_change(&whole, Change::MoveUp(&SLIDE_KEYS[0])), whole);
    let fewer = apply_change(&whole, Change::ToggleStep(&SLIDE_KEYS[5], 1));
    assert_eq!(fewer.entries[5].steps.iter().collect::<Vec<_>>(), [0, 2]);
    assert!(fewer.seconds() < whole.seconds());
    let alone =
        SLIDE_KEYS[1..].iter().fold(whole, |deck, it| apply_change(&deck, Change::ToggleSlide(it)));
    assert_eq!(apply_change(&alone, Change::ToggleSlide(&SLIDE_KEYS[0])).entries.len(), 1);
}
