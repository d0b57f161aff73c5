//! The controls of the show: their text form and their markup.
#![allow(missing_docs, clippy::expect_used, reason = "a test fails by panicking")]

use ganzhou_atlas::plan::{Found, PLAN, SLIDE_KEYS};
use ganzhou_atlas::state::{Control, Deck, PagesPress, ShowState};
use ganzhou_atlas::view::show::additions::{
    AdditionChange, Additions, OwnPicture, add_slide, apply_addition,
};
use ganzhou_atlas::view::show::compose::Change;
use ganzhou_atlas::view::show::control::WORDS;
use ganzhou_atlas::view::show::handout;
use ganzhou_atlas::view::show::{
    Effect, Input, PresenterSession, ShowPick, compose_form, desk, editor, help, thumbnails,
};
use proptest::prelude::*;
use proptest::sample::select;
use std::rc::Rc;

/// The values of an attribute in markup.
fn values(markup: &str, name: &str) -> Vec<String> {
    let start = [" ", name, "=\""].concat();
    let values = markup.split(&start).skip(1).filter_map(|rest| rest.split_once('"'));
    values.map(|(value, _)| value.to_owned()).collect()
}

#[test]
fn every_control_of_the_show_is_recognised() {
    let (deck, own, key) =
        add_slide(&Deck::whole(), &Additions::default(), &SLIDE_KEYS[0]).expect("there is room");
    let picture = OwnPicture::from_data_url("data:image/png;base64,iVBORw0KGgo").expect("a PNG");
    let own = apply_addition(&own, AdditionChange::Logo(Some(picture.clone())));
    let own = apply_addition(&own, AdditionChange::Picture(key, Some(picture)));
    let show = ShowState { deck: deck.clone(), ..Default::default() };
    let session =
        PresenterSession { additions: Rc::new(own.clone()), ..PresenterSession::new(show) };
    let form = [
        compose_form::form(),
        compose_form::common(&own),
        compose_form::list(&deck, &own),
        editor::editor(&session, key),
        editor::editor(&session, &SLIDE_KEYS[1]),
    ];
    let paper = handout::form(&session);
    let thumbnails = thumbnails(&deck, &own, 0);
    let markup = [help::buttons(), thumbnails, form.concat(), desk::markup(), paper].concat();
    let (actions, picks) = (values(&markup, "data-action"), values(&markup, "data-pick"));
    assert!(actions.len() > 80, "{}", actions.len());
    for action in actions {
        let input = Input::from_control(&action);
        assert_eq!(input.and_then(|input| input.control_text()), Some(action.clone()), "{action}");
    }
    let common = ["file", "title", "speaker", "date", "footer", "logo", "interval"];
    let slide = ["own-title", "own-text", "picture", "own-notes", "seconds"];
    let core = ["caption", "own-notes", "seconds"].repeat(SLIDE_KEYS[1].steps);
    assert_eq!(picks, [&common[..], &slide, &core].concat());
    let places = values(&markup, "data-at");
    let fields = picks.iter().skip(4).zip(&places).map(|(pick, at)| (ShowPick::from_id(pick), at));
    for (pick, at) in fields {
        let pick = pick.expect("it is known");
        let is_file = matches!(pick, ShowPick::Logo | ShowPick::Picture);
        assert_eq!(pick.addition(at, "7").is_some(), !is_file, "{} {at}", pick.id());
    }
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
