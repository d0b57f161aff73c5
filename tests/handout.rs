//! The handout: which slides stand on which sheet, and the form with the options.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use ganzhou_atlas::plan::PLAN;
use ganzhou_atlas::state::{CoverText, Deck, Position, decode};
use ganzhou_atlas::view::show::additions::{AdditionChange, Additions, apply_addition};
use ganzhou_atlas::view::show::handout::{Handout, HandoutChoice, SheetLayout, form, sheet_head};
use ganzhou_atlas::view::show::sheets::{SheetPart, sheets};
use ganzhou_atlas::view::show::{PresenterSession, notes_on_paper};
use proptest::prelude::*;
use std::rc::Rc;

fn handout(choices: &[HandoutChoice]) -> Handout {
    choices.iter().fold(Handout::default(), |handout, choice| handout.choose(*choice))
}

/// The session of the whole show.
fn session() -> PresenterSession {
    PresenterSession::new(decode(&PLAN, "?present").0.show.expect("the link starts a show"))
}

/// Notes of 一核's first step, on sheets with these choices.
fn sheets_with(notes: &str, choices: &[HandoutChoice]) -> Vec<Vec<SheetPart>> {
    let change = AdditionChange::Notes(("core", 0), notes.to_owned());
    let additions = Rc::new(apply_addition(&Additions::default(), change));
    sheets(&PresenterSession { additions, handout: handout(choices), ..session() })
}

#[test]
fn notes_of_the_atlas_stand_below_their_slides_alone() {
    use HandoutChoice::{Notes, Steps, Two};
    for (choices, count) in [(&[Notes][..], 18), (&[Notes, Two], 9)] {
        let sheets = sheets_with("", choices);
        assert_eq!(sheets.len(), count, "{choices:?}");
        assert!(sheets.concat().iter().all(|part| !part.is_continued), "{choices:?}");
    }
    let steps: usize = Deck::whole().entries.iter().map(|entry| entry.steps.len()).sum();
    assert_eq!(sheets_with("", &[Notes, Steps]).len(), steps);
}

#[test]
fn long_notes_go_on_on_sheets_of_their_own_and_none_is_lost() {
    use HandoutChoice::{Notes, Two};
    let chinese = "先讲县里的情况，再讲平台。".repeat(140);
    let latin = "presentation of measures ".repeat(79);
    let lines = "一句\n".repeat(600);
    let long_word = "x".repeat(2_000);
    for notes in [chinese, latin, lines, long_word] {
        for choices in [&[Notes][..], &[Notes, Two]] {
            let all = sheets_with(&notes, choices);
            let plain = sheets_with("", choices).len();
            assert!(all.len() > plain, "{choices:?}: {} sheets", all.len());
            // No sheet of slides changes, and each sheet between has notes.
            let slides = all.iter().filter(|sheet| sheet.iter().all(|part| !part.is_continued));
            assert_eq!(slides.count(), plain);
            let parts = all.concat();
            assert!(parts.iter().all(|part| !part.is_continued || !part.notes.is_empty()));
            let printed: String = parts
                .iter()
                .flat_map(|it| &it.notes)
                .filter(|it| it.is_own)
                .map(|it| &*it.text)
                .collect();
            let solid = |text: &str| text.split_whitespace().collect::<String>();
            assert_eq!(solid(&printed), solid(&notes), "{choices:?}");
            // No part begins with a comma.
            assert!(
                parts.iter().flat_map(|it| &it.notes).all(|it| !it.text.starts_with(['，', '。']))
            );
        }
    }
}

#[test]
fn sheets_are_as_many_and_stand_as_the_choices_ask() {
    use HandoutChoice::{Notes, One, Six, Slides, Steps, Two};
    let deck = Deck::whole();
    let all = |choices: &[HandoutChoice]| {
        let handout = handout(choices);
        (handout.sheets(&deck).len(), handout.layout(), handout.layout().orientation())
    };
    let steps: usize = deck.entries.iter().map(|entry| entry.steps.len()).sum();
    assert_eq!(all(&[]), (18, SheetLayout::One, "landscape"));
    assert_eq!(all(&[Notes]), (18, SheetLayout::OneWithNotes, "upright"));
    assert_eq!(all(&[Two]), (9, SheetLayout::Two, "upright"));
    assert_eq!(all(&[Two, Notes]), (9, SheetLayout::TwoWithNotes, "landscape"));
    assert_eq!(all(&[Six]), (3, SheetLayout::Six, "upright"));
    assert_eq!(all(&[Steps]), (steps, SheetLayout::One, "landscape"));
    assert_eq!(all(&[Steps, Six]).0, steps.div_ceil(6));
    // Notes have no room beside six slides, and are wanted again with fewer.
    assert_eq!(all(&[Notes, Six]).1, SheetLayout::Six);
    assert_eq!(all(&[Notes, Six, One]).1, SheetLayout::OneWithNotes);
    assert_eq!(handout(&[Steps, Slides, Notes, Notes]), Handout::default());
    // A slide is printed as it stands at its end.
    let first = &handout(&[]).sheets(&deck)[0];
    assert_eq!(first.as_slice(), [Position::end_of(&deck, 0)]);
}

#[test]
fn the_form_counts_the_sheets_and_says_what_has_no_room() {
    use HandoutChoice::{Notes, Six};
    let session = |handout| PresenterSession { handout, ..session() };
    let plain = form(&session(Handout::default()));
    assert!(plain.contains("共 18 张 A4，横向"), "{plain}");
    assert!(!plain.contains("排不下"));
    assert_eq!(plain.matches(" checked").count(), 2);
    let six = form(&session(handout(&[Six, Notes])));
    assert!(six.contains("共 3 张 A4，纵向") && six.contains("排不下备注，不印"), "{six}");
    assert_eq!(six.matches(" checked").count(), 3);
}

#[test]
fn every_sheet_has_title_date_and_page() {
    let own = |text: &str| CoverText::new(text);
    let head = |deck: &Deck| sheet_head(deck, "2026 年 11 月 27 日", 2, 9);
    let plain = head(&Deck::whole());
    assert!(plain.contains("赣州科创图谱</b>"), "{plain}");
    assert!(plain.contains("2026 年 11 月 27 日") && plain.contains("第 2 页，共 9 页"), "{plain}");
    let deck = Deck {
        title: own("科创<规划>"),
        speaker: own("张三"),
        date: own("十一月"),
        ..Deck::whole()
    };
    let own = head(&deck);
    assert!(own.contains("科创&lt;规划&gt;") && own.contains("张三"), "{own}");
    assert!(own.contains("十一月") && !own.contains("2026"), "{own}");
}

#[test]
fn a_paragraph_of_notes_is_printed_once_however_many_steps_are() {
    let slides = session();
    let steps = PresenterSession { handout: handout(&[HandoutChoice::Steps]), ..slides.clone() };
    let (first, last) = (Position::FIRST, Position::end_of(&slides.show.deck, 0));
    assert!(notes_on_paper(&slides, last).len() > 1);
    assert_eq!(notes_on_paper(&steps, first), notes_on_paper(&slides, last));
    assert_eq!(notes_on_paper(&steps, last), []);
}

fn any_choice() -> impl Strategy<Value = HandoutChoice> {
    (0..HandoutChoice::ALL.len()).prop_map(|at| HandoutChoice::ALL[at])
}

proptest! {
    #[test]
    fn every_position_is_printed_once_and_in_order(choices in prop::collection::vec(any_choice(), 0..9)) {
        let deck = Deck::whole();
        let handout = handout(&choices);
        let printed: Vec<_> = handout.sheets(&deck).concat();
        let is_rising = |pair: &[Position]| (pair[0].entry, pair[0].step) < (pair[1].entry, pair[1].step);
        prop_assert!(printed.windows(2).all(is_rising));
        let expected: usize = match handout.has_steps {
            true => deck.entries.iter().map(|entry| entry.steps.len()).sum(),
            false => deck.entries.len(),
        };
        prop_assert_eq!(printed.len(), expected);
    }
}
