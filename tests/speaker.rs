//! The speaker's window: its commands, its settings, and what it tells of the show.
#![allow(missing_docs, clippy::expect_used, reason = "a test fails by panicking")]

use ganzhou_atlas::plan::PLAN;
use ganzhou_atlas::state::{Deck, Position, ShowState, decode};
use ganzhou_atlas::view::show::additions::Additions;
use ganzhou_atlas::view::show::desk::{
    DeskCommand, DeskSettings, describe_present, look_ahead, scrolls_notes_first, slide_list,
};
use ganzhou_atlas::view::show::{Blank, Command, Effect, Input, PresenterSession, reduce};
use proptest::prelude::*;

fn show(query: &str) -> ShowState {
    decode(&PLAN, query).0.show.expect("the link starts a show")
}

fn session(query: &str) -> PresenterSession {
    PresenterSession::new(show(query))
}

fn press(session: &PresenterSession, command: Command) -> (PresenterSession, Option<Effect>) {
    reduce(session, Input::Command(command), 10_000.0)
}

fn on_desk(session: &PresenterSession, command: DeskCommand) -> PresenterSession {
    press(session, Command::Desk(command)).0
}

#[test]
fn keys_scroll_and_size_the_notes_in_the_speakers_window_alone() {
    let keys = [
        ("ArrowDown", true, DeskCommand::NotesDown),
        ("ArrowUp", true, DeskCommand::NotesUp),
        ("+", true, DeskCommand::LargerNotes),
        ("=", false, DeskCommand::LargerNotes),
        ("-", false, DeskCommand::SmallerNotes),
    ];
    let speaker = session("?present&scene=core&step=2&speaker=1");
    let audience = session("?present&scene=core&step=2");
    for (key, shift, command) in keys {
        let found = Command::from_key(key, shift).expect("a key of the show");
        assert_eq!(found, Command::Desk(command), "{key}");
        let (after, effect) = press(&speaker, found);
        assert_eq!(after.show, speaker.show, "{key}");
        assert_eq!(effect, Some(Effect::Desk(command)), "{key}");
        assert_eq!(press(&audience, found), (audience.clone(), None), "{key}");
    }
    for (code, command) in [("Equal", "+"), ("NumpadAdd", "+"), ("Minus", "-")] {
        let known = Command::from_key(command, false);
        assert_eq!(Command::from_keyboard("Process", code, false), known, "{code}");
    }
}

#[test]
fn the_desk_changes_nothing_that_the_audience_sees() {
    let mut speaker = session("?present&scene=core&speaker=1");
    speaker = press(&speaker, Command::Black).0;
    assert_eq!(speaker.blank, Some(Blank::Black));
    for command in DeskCommand::ALL {
        let after = on_desk(&speaker, command);
        assert_eq!((after.blank, &after.show), (speaker.blank, &speaker.show), "{command:?}");
    }
    let playing = press(&session("?present&speaker=1"), Command::Autoplay).0;
    assert_eq!(on_desk(&playing, DeskCommand::NotesDown).autoplay, playing.autoplay);
}

#[test]
fn the_type_of_notes_grows_and_shrinks_within_bounds() {
    let mut speaker = session("?present&speaker=1");
    let first = speaker.desk.type_size;
    let larger = on_desk(&speaker, DeskCommand::LargerNotes);
    assert!(larger.desk.type_size > first);
    assert_eq!(on_desk(&larger, DeskCommand::SmallerNotes).desk.type_size, first);
    for command in [DeskCommand::LargerNotes, DeskCommand::SmallerNotes] {
        for _ in 0..20 {
            speaker = on_desk(&speaker, command);
        }
        assert!((12..=48).contains(&speaker.desk.type_size), "{:?}", speaker.desk);
        assert_eq!(on_desk(&speaker, command).desk, speaker.desk);
    }
}

#[test]
fn a_step_forward_scrolls_the_notes_first_only_if_the_speaker_wants_it() {
    let plain = session("?present&scene=core&speaker=1");
    let wanted = on_desk(&plain, DeskCommand::ToggleNotesFirst);
    let forward = [Command::Forward, Command::Down, Command::Enter];
    for command in forward {
        assert!(!scrolls_notes_first(&plain, command), "{command:?}");
        assert!(scrolls_notes_first(&wanted, command), "{command:?}");
    }
    for command in [Command::Back, Command::Up, Command::Last, Command::Digit(3), Command::Black] {
        assert!(!scrolls_notes_first(&wanted, command), "{command:?}");
    }
    // Where a step forward means something else, it does that.
    let covered = [
        press(&wanted, Command::Black).0,
        press(&wanted, Command::Overview).0,
        PresenterSession {
            show: show("?present&scene=core&ask=360722&speaker=1"),
            ..wanted.clone()
        },
    ];
    for session in covered {
        assert!(!scrolls_notes_first(&session, Command::Forward), "{session:?}");
    }
    let typed = press(&wanted, Command::Digit(5)).0;
    assert!(!scrolls_notes_first(&typed, Command::Enter));
    assert!(!on_desk(&wanted, DeskCommand::ToggleNotesFirst).desk.has_notes_first);
}

#[test]
fn damaged_settings_have_their_defaults() {
    let other = DeskSettings { type_size: 30, has_notes_first: true };
    assert_eq!(DeskSettings::decode(&other.encode()), other);
    for damaged in ["", "31", "-20", "{\"size\":20}", "99999999999999999999"] {
        assert_eq!(DeskSettings::decode(damaged), DeskSettings::default(), "{damaged}");
    }
    assert_eq!(DeskSettings::decode("junk 30 notes-first"), other);
}

#[test]
fn the_speaker_is_told_where_the_show_is_and_what_comes_next() {
    let lines = |query: &str| {
        let show = show(query);
        let (next, label) = look_ahead(&show);
        (describe_present(&show), label, next.position)
    };
    let at = |entry, step| Position { entry, step };
    let line = |now: &str, next: &str, position| (now.to_owned(), next.to_owned(), position);
    assert_eq!(
        lines("?present&scene=core"),
        line("当前 · 第 2 页，第 1 步（共 3 步）", "下一步 · 第 2 步", at(1, 1))
    );
    assert_eq!(
        lines("?present&scene=core&step=3"),
        line("当前 · 第 2 页，第 3 步（共 3 步）", "下一步 · 翻到第 3 页", at(2, 0))
    );
    let deck = Deck::whole();
    let last = Position::last(&deck);
    let (_, label, next) = lines("?present&scene=close&step=3");
    assert_eq!((label.as_str(), next), ("已是最后一步", last));
    // From an answer, the next step leads back.
    assert_eq!(
        lines("?present&scene=core&step=2&ask=360722"),
        line("当前 · 领导问，Esc 或翻页键返回", "下一步 · 返回第 2 页", at(1, 1))
    );
}

#[test]
fn the_list_marks_the_present_slide_alone() {
    let list = slide_list(&show("?present&scene=corridor"), &Additions::default());
    assert_eq!(list.matches("aria-current=\"true\"").count(), 1);
    let (_, marked) = list.split_once("aria-current=\"true\"").expect("a mark");
    assert!(marked.starts_with("><span>3</span><b>一廊：赣州科技创新走廊</b>"), "{marked}");
}

proptest! {
    #[test]
    fn any_settings_are_decoded_as_they_were_encoded(larger in 0..12_usize, first in any::<bool>()) {
        let mut speaker = session("?present&speaker=1");
        for _ in 0..6 {
            speaker = on_desk(&speaker, DeskCommand::SmallerNotes);
        }
        for _ in 0..larger {
            speaker = on_desk(&speaker, DeskCommand::LargerNotes);
        }
        let settings = DeskSettings { has_notes_first: first, ..speaker.desk };
        prop_assert_eq!(DeskSettings::decode(&settings.encode()), settings);
    }

    #[test]
    fn any_stored_text_is_decoded(text in "\\PC{0,40}") {
        let settings = DeskSettings::decode(&text);
        prop_assert_eq!(DeskSettings::decode(&settings.encode()), settings);
    }
}
