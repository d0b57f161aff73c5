//! The controls of the show: their text form and their markup.
#![allow(missing_docs, clippy::expect_used, reason = "a test fails by panicking")]

use ganzhou_atlas::plan::{Found, PLAN, SLIDE_KEYS};
use ganzhou_atlas::state::{Control, Deck, PagesPress};
use ganzhou_atlas::view::show::compose::Change;
use ganzhou_atlas::view::show::control::WORDS;
use ganzhou_atlas::view::show::{Effect, Input, ShowPick, compose_form, help, thumbnails};
use proptest::prelude::*;
use proptest::sample::select;

/// The values of an attribute in markup.
fn values(markup: &str, name: &str) -> Vec<String> {
    let start = [" ", name, "=\""].concat();
    let values = markup.split(&start).skip(1).filter_map(|rest| rest.split_once('"'));
    values.map(|(value, _)| value.to_owned()).collect()
}

#[test]
fn every_control_of_the_show_is_recognised() {
    let deck = Deck::whole();
    let form = [compose_form::form(), compose_form::list(&deck)].concat();
    let markup = [help::buttons(), thumbnails(&deck, 0), form].concat();
    let (actions, picks) = (values(&markup, "data-action"), values(&markup, "data-pick"));
    assert!(actions.len() > 80, "{}", actions.len());
    for action in actions {
        let input = Input::from_control(&action);
        assert_eq!(input.and_then(|input| input.control_text()), Some(action));
    }
    assert_eq!(picks, ["file", "title", "speaker", "date"]);
    assert!(picks.iter().all(|pick| ShowPick::from_id(pick).is_some()));
}

#[test]
fn no_control_of_the_show_is_one_of_the_page() {
    for word in WORDS.map(|(word, _)| word).into_iter().chain(["slide:0", "ask:360702"]) {
        assert!(Input::from_control(word).is_some(), "{word}");
        assert_eq!((Control::parse(&PLAN, word), PagesPress::from_id(word)), (None, None));
    }
}

proptest! {
    #[test]
    fn every_input_of_a_control_is_decoded_as_it_was_encoded(
        entry in 0..100_usize,
        key in select(SLIDE_KEYS.iter().collect::<Vec<_>>()),
        step in 0..10_usize,
        asked in select(PLAN.regions.iter().collect::<Vec<_>>()),
    ) {
        let changes = [
            Change::ToggleSlide(key),
            Change::ToggleStep(key, step),
            Change::MoveUp(key),
            Change::MoveDown(key),
            Change::Reset,
        ];
        let others = [Input::GoTo(entry), Input::Ask(Found::Region(asked)), Input::Effect(Effect::KeepDeck)];
        for input in changes.map(Input::Change).into_iter().chain(others) {
            let text = input.control_text().expect("a control has this input");
            prop_assert_eq!(Input::from_control(&text), Some(input));
        }
    }

    #[test]
    fn unrecognised_controls_of_the_show_are_ignored(text in "(slide|ask|switch|step|save)?:?(core)?,?\\PC{0,6}") {
        let input = Input::from_control(&text);
        prop_assert_eq!(input.as_ref().and_then(Input::control_text), input.as_ref().map(|_| text));
    }
}
