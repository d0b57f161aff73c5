//! The file of a show of one's own, and the pictures in it.

use super::{PIXEL, pixel};
use ganzhou_atlas::plan::{OWN_KEYS, SLIDE_KEYS};
use ganzhou_atlas::state::{Deck, Position, ShowState};
use ganzhou_atlas::view::show::additions::{
    AdditionChange, Additions, OwnPicture, add_slide, apply_addition, limit,
};
use ganzhou_atlas::view::show::file::{read_show, write_show};
use ganzhou_atlas::view::show::{Shared, SlideView};
use proptest::prelude::*;
use proptest::sample::select;
#[test]
fn only_pictures_that_run_nothing_are_taken() {
    let told = |url: &str| OwnPicture::from_data_url(url).expect_err(url);
    assert!(OwnPicture::from_data_url(PIXEL).is_ok());
    assert!(OwnPicture::from_data_url("data:image/jpeg;base64,/9j/4AAQ").is_ok());
    assert!(OwnPicture::from_data_url("data:image/webp;base64,UklGRiQA").is_ok());
    for url in [
        "data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=",
        "data:image/svg+xml,<svg onload='alert(1)'/>",
        "data:text/html;base64,PHNjcmlwdD4=",
        "https://example.com/x.png",
        "javascript:alert(1)",
        "",
    ] {
        assert!(told(url).contains("PNG、JPEG 或 WebP"), "{url}");
    }
    for url in [
        "data:image/png;base64,PHN2Zz4=",
        "data:image/png;base64,iVBORw0KGgo\" onerror=\"alert(1)",
        "data:image/jpeg;base64,iVBORw0KGgo",
    ] {
        assert!(told(url).contains("损坏"), "{url}");
    }
    let long = ["data:image/png;base64,iVBORw0KGgo", &"A".repeat(OwnPicture::MAX_BYTES)].concat();
    assert!(told(&long).contains("过大"));
}

fn any_text() -> impl Strategy<Value = String> {
    "[\\PC\\n\\t\u{202e}\u{200b}<>\"&]{0,60}"
}

fn any_change() -> impl Strategy<Value = AdditionChange> {
    let keys = || select(SLIDE_KEYS.iter().chain(&OWN_KEYS).collect::<Vec<_>>());
    let own = || select(OWN_KEYS.iter().collect::<Vec<_>>());
    let step = || (keys(), 0..4_usize).prop_map(|(key, at)| (key.id, at % key.steps));
    let seconds = || prop::option::of(0..9_999_u32);
    let picture = || prop::option::of(Just(pixel()));
    prop_oneof![
        (step(), any_text()).prop_map(|(step, text)| AdditionChange::Caption(step, text)),
        (step(), any_text()).prop_map(|(step, text)| AdditionChange::Notes(step, text)),
        (step(), seconds()).prop_map(|(step, time)| AdditionChange::Seconds(step, time)),
        keys().prop_map(AdditionChange::ToggleOurNotes),
        (own(), any_text()).prop_map(|(key, text)| AdditionChange::Title(key, text)),
        (own(), any_text()).prop_map(|(key, text)| AdditionChange::Text(key, text)),
        (own(), picture()).prop_map(|(key, picture)| AdditionChange::Picture(key, picture)),
        any_text().prop_map(AdditionChange::Footer),
        picture().prop_map(AdditionChange::Logo),
        seconds().prop_map(AdditionChange::Interval),
    ]
}

/// Any show: some own slides among the scenes, and any changes.
fn any_show() -> impl Strategy<Value = (Deck, Additions)> {
    let after = select(SLIDE_KEYS.iter().collect::<Vec<_>>());
    let slides = prop::collection::vec(after, 0..6);
    (slides, prop::collection::vec(any_change(), 0..30)).prop_map(|(slides, changes)| {
        let mut show = (Deck::whole(), Additions::default());
        for after in slides {
            let (deck, own, _) = add_slide(&show.0, &show.1, after).expect("there is room");
            show = (deck, own);
        }
        let own = changes.into_iter().fold(show.1, |own, change| apply_addition(&own, change));
        (show.0, own)
    })
}

proptest! {
    #[test]
    fn every_show_is_read_as_it_was_written((deck, own) in any_show()) {
        let text = write_show(&deck, &own);
        prop_assert_eq!(read_show(&text), Ok((deck, own.clone())));
        // The other window gets it as a message.
        let shared = Shared::Owns(1_700_000_000_000.0, text);
        prop_assert_eq!(Shared::decode(&shared.encode("7"), "7"), Some(shared));
    }

    #[test]
    fn a_damaged_file_is_reported_or_read_and_never_ends_the_program((deck, own) in any_show(), at in 0.0..1.0, with in "\\PC{0,3}") {
        let text = write_show(&deck, &own);
        let letters: Vec<char> = text.chars().collect();
        let at = (letters.len() as f64 * at) as usize;
        let damaged: String = letters[..at].iter().chain(&with.chars().collect::<Vec<_>>()).chain(&letters[(at + 2).min(letters.len())..]).collect();
        if let Err(told) = read_show(&damaged) {
            prop_assert!(told.contains("演示未改动"), "{}", told);
        }
    }

    #[test]
    fn no_own_text_becomes_markup_of_a_slide((deck, own) in any_show()) {
        for entry in 0..deck.entries.len() {
            let show = ShowState { deck: deck.clone(), position: Position { entry, step: 0 }, ..Default::default() };
            let view = SlideView::with_additions(&show, &own).expect("it is a slide");
            for markup in [&view.own_caption, &view.own_footer] {
                let markup = markup.replace("<i>自加</i>", "").replace("<span>", "").replace("</span>", "");
                let images = markup.matches("<img ").count();
                prop_assert!(markup.matches('<').count() == images, "{}", markup);
            }
        }
    }
}

#[test]
fn an_error_in_what_was_added_is_reported_with_its_place_and_how_to_mend_it() {
    let file = |rest: &str| {
        let start = r#"{"format":"ganzhou-atlas-show","version":2,"scenes":[{"scene":"title"},{"scene":"own-1"}],"#;
        read_show(&[start, rest, "}"].concat())
    };
    let told = |rest: &str| file(rest).expect_err(rest);
    for (rest, words) in [
        (
            r#""added":[{"scene":"core","step":1},{"scene":"kore","step":1}]"#,
            "added 第 2 项：没有名为“kore”",
        ),
        (
            r#""added":[{"scene":"core","step":9}]"#,
            "added 第 1 项：“core”的步超出范围，只能是 1 到",
        ),
        (r#""added":[{"scene":"core","step":0}]"#, "added 第 1 项：“core”的步超出范围"),
        (r#""added":[{"scene":"core","step":"1"}]"#, "added 第 1 项：有字段的值不对"),
        (
            r#""added":[{"scene":"core","step":1,"seconds":999999}]"#,
            "seconds 超出范围，只能是 3 到 3600 秒",
        ),
        (
            r#""added":[{"scene":"core","step":1,"colour":"red"}]"#,
            "added 第 1 项：没有名为“colour”的字段",
        ),
        (
            r#""added":[{"scene":"core","step":1,"notes":"a"},{"scene":"core","step":1}]"#,
            "added 第 2 项：“core”的第 1 步出现了两次",
        ),
        (r#""added":{"scene":"core"}"#, "有字段的值不对"),
        (r#""own":[{"scene":"core"}]"#, "own 第 1 项：没有名为“core”的页，可用的有 own-1"),
        (r#""own":[{"scene":"own-1"},{"scene":"own-1"}]"#, "own 第 2 项：“own-1”出现了两次"),
        (
            r#""own":[{"scene":"own-1","picture":"data:image/svg+xml;base64,PHN2Zz4="}]"#,
            "own 第 1 项：picture：只能用 PNG、JPEG 或 WebP",
        ),
        (r#""own":[{"title":"x"}]"#, "own 第 1 项：缺少字段“scene”"),
        (r#""only_own_notes":[7]"#, "only_own_notes 第 1 项：有字段的值不对"),
        (r#""logo":"https://example.com/logo.png""#, "logo：只能用 PNG、JPEG 或 WebP"),
        (r#""interval":1"#, "interval 超出范围"),
        (r#""layout":"dark""#, "没有名为“layout”的字段"),
    ] {
        let told = told(rest);
        assert!(told.contains(words) && told.contains("演示未改动"), "{rest}: {told}");
    }
    let long = format!(r#""footer":"{}""#, "长".repeat(limit::FOOTER + 1));
    assert!(told(&long).contains("footer 过长，最多 24 个字"));
    let (deck, own) = file(r#""own":[{"scene":"own-1","title":"一页"}]"#).expect("it is whole");
    assert_eq!((deck.code(), own.slides["own-1"].title.as_str()), ("tS".to_owned(), "一页"));
}

#[test]
fn files_of_the_first_version_are_read_and_a_show_without_additions_is_written_as_one() {
    let first = r#"{"format":"ganzhou-atlas-show","version":1,"title":"旧","speaker":"","date":"","scenes":[{"scene":"core","steps":[2]}]}"#;
    let (deck, own) = read_show(first).expect("it is whole");
    assert_eq!((&*deck.title, deck.code()), ("旧", "c2".to_owned()));
    assert!(own.is_empty());
    assert!(write_show(&deck, &own).contains("\"version\": 1"));
    let own = apply_addition(&own, AdditionChange::Footer("市科技局".into()));
    assert!(write_show(&deck, &own).contains("\"version\": 2"));
}
