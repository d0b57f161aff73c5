//! The keys of the show: with an input method on, in the field for a name, and what Escape ends.
#![allow(missing_docs, clippy::expect_used, reason = "a test fails by panicking")]

use ganzhou_atlas::plan::{Found, PLAN};
use ganzhou_atlas::state::{ShowState, decode};
use ganzhou_atlas::view::show::{
    Blank, Command, Drawn, Input, Panel, PresenterSession, find_by_words, find_names, reduce,
};

fn session(query: &str) -> PresenterSession {
    PresenterSession::new(decode(&PLAN, query).0.show.expect("the link starts a show"))
}

/// The session after some commands, one a second.
fn after(session: PresenterSession, commands: &[Command]) -> PresenterSession {
    let step = |(session, at): (PresenterSession, f64), command: &Command| {
        (reduce(&session, Input::Command(*command), at).0, at + 1_000.0)
    };
    commands.iter().fold((session, 10_000.0), step).0
}

fn shown(session: &PresenterSession) -> (ShowState, Option<Panel>, bool) {
    (session.show.clone(), session.panel.clone(), session.pen || session.spotlight)
}

#[test]
fn a_key_that_an_input_method_has_taken_is_known_by_its_place() {
    let pressed = |key, code, shift| Command::from_keyboard(key, code, shift);
    assert_eq!(pressed("Process", "KeyB", false), Some(Command::Letter('b')));
    assert_eq!(pressed("Process", "KeyF", true), Some(Command::Leave));
    assert_eq!(pressed("Process", "Digit7", false), Some(Command::Digit(7)));
    assert_eq!(pressed("Process", "Numpad7", false), Some(Command::Digit(7)));
    assert_eq!(pressed("Process", "Space", false), Some(Command::Forward));
    assert_eq!(pressed("Process", "Slash", false), Some(Command::Find));
    assert_eq!(pressed("Process", "Slash", true), Some(Command::Help));
    assert_eq!(pressed("Process", "Period", false), Some(Command::Black));
    assert_eq!(pressed("Process", "Comma", false), Some(Command::White));
    assert_eq!(pressed("Unidentified", "PageDown", false), Some(Command::Forward));
    assert_eq!(pressed("Process", "NumpadEnter", false), Some(Command::Enter));
    for (key, command) in [
        ("Ｂ", Command::Letter('b')),
        ("ｎ", Command::Letter('n')),
        ("７", Command::Digit(7)),
        ("　", Command::Forward),
        ("／", Command::Find),
        ("、", Command::Find),
        ("。", Command::Black),
        ("，", Command::White),
        ("？", Command::Help),
    ] {
        assert_eq!(pressed(key, "", false), Some(command), "{key}");
    }
    // A key without a known name or position does nothing.
    assert_eq!(pressed("Process", "ShiftLeft", true), None);
    assert_eq!(pressed("Process", "Tab", false), None);
}

#[test]
fn the_field_takes_every_key_and_turns_no_slide() {
    let before = session("?present&scene=electronics&step=2");
    let open = after(before.clone(), &[Command::Find]);
    assert_eq!(open.panel, Some(Panel::Find(String::new(), 0)));
    // Letters that are commands elsewhere, however slowly they are typed; and a clicker's keys.
    let commands = ["n", "k", "p", "b", "i", "PageDown", "PageUp", " ", "5", "Home"];
    for key in commands {
        let command = Command::from_key(key, false).expect("a key of the show");
        assert_eq!(shown(&after(open.clone(), &[command])), shown(&open), "{key}");
    }
    let typed = reduce(&open, Input::Find("南康".into()), 0.0).0;
    let answered = after(typed.clone(), &[Command::Enter]);
    assert_eq!(answered.show.asked.map(Found::name), Some("南康区"));
    assert_eq!(answered.panel, None);
    assert_eq!(shown(&after(answered, &[Command::Escape])), shown(&before));
    // Without a result Enter does nothing, and Escape closes the field alone.
    let lost = reduce(&open, Input::Find("北京".into()), 0.0).0;
    assert_eq!(shown(&after(lost.clone(), &[Command::Enter])), shown(&lost));
    assert_eq!(shown(&after(lost, &[Command::Escape])), shown(&before));
    // A change of the field that comes after it was closed opens nothing.
    assert_eq!(reduce(&before, Input::Find("x".into()), 0.0).0, before);
}

#[test]
fn the_field_takes_chinese_pinyin_and_initials() {
    for words in ["信丰", "信丰县", "xinfeng", "xin feng", "xf", "XF", "360722"] {
        let first = find_by_words(words).first().map(|found| found.name());
        assert_eq!(first, Some("信丰县"), "{words}");
    }
    for (words, name) in
        [("经开区", "赣州经开区"), ("稀土", "稀土"), ("科技城", "赣州新能源汽车科技城")]
    {
        assert!(find_by_words(words).iter().any(|found| found.name() == name), "{words}");
    }
    // The arrows walk the list.
    let open = after(session("?present"), &[Command::Find]);
    let typed = reduce(&open, Input::Find("经开区".into()), 0.0).0;
    let found = find_by_words("经开区");
    let second = found.get(1).map(|found| found.name());
    assert!(second.is_some());
    let answered = after(typed, &[Command::Down, Command::Enter]);
    assert_eq!(answered.show.asked.map(Found::name), second);
}

#[test]
fn letters_that_are_typed_slowly_are_a_name_and_turn_no_slide() {
    let before = session("?present&scene=electronics&step=2");
    for (letters, name) in
        [("nk", "南康区"), ("wj", "钨精深加工"), ("xf", "信丰县"), ("ay", "安远县")]
    {
        let (mut session, mut at) = (before.clone(), 10_000.0);
        for letter in letters.chars() {
            session = reduce(&session, Input::Command(Command::Letter(letter)), at).0;
            at += 2_000.0;
        }
        assert_eq!(session.show.asked.map(Found::name), Some(name), "{letters}");
        assert_eq!(session.show.position, before.show.position, "{letters}");
        assert_eq!((session.panel, session.blank), (None, None), "{letters}");
    }
}

#[test]
fn one_escape_ends_one_thing() {
    let asked = session("?present&scene=core&ask=360722");
    let plain = session("?present&scene=core");
    let overview = Some(Panel::Overview(1));
    // The pen, then the answer, then there is nothing but the overview to open.
    for tool in [Command::Pen, Command::Spotlight] {
        let once = after(asked.clone(), &[tool, Command::Escape]);
        assert_eq!(shown(&once), shown(&asked));
        let twice = after(once, &[Command::Escape]);
        assert_eq!(shown(&twice), shown(&plain));
        assert_eq!(after(twice, &[Command::Escape]).panel, overview);
    }
    let playing = after(plain.clone(), &[Command::Autoplay]);
    assert!(playing.autoplay.is_some());
    let stopped = after(playing, &[Command::Escape]);
    assert_eq!((shown(&stopped), stopped.autoplay), (shown(&plain), None));
    let blank = after(plain.clone(), &[Command::Pen, Command::Black, Command::Escape]);
    assert_eq!((blank.blank, blank.pen, blank.panel), (None, true, None));
    // A panel first, for it is over everything.
    let listed = after(plain, &[Command::Pen, Command::Overview, Command::Escape]);
    assert_eq!((listed.panel, listed.pen), (None, true));
    assert_ne!(blank.blank, Some(Blank::Black));
}

#[test]
fn the_speaker_alone_holds_the_audience_until_it_is_let_go_or_blanked() {
    assert!(find_names("t").is_empty(), "T begins a name");
    let speaker = session("?present&scene=core&speaker=1");
    let held = after(speaker.clone(), &[Command::Letter('t')]);
    assert!(held.frozen);
    assert!(after(held.clone(), &[Command::Forward]).frozen);
    assert!(!after(held.clone(), &[Command::Letter('t')]).frozen);
    let blank = after(held, &[Command::Black]);
    assert_eq!((blank.frozen, blank.blank), (false, Some(Blank::Black)));
    assert!(!after(session("?present&scene=core"), &[Command::Letter('t')]).frozen);
}

#[test]
fn what_is_drawn_reaches_the_other_window_and_nothing_else_does() {
    let drawn = Drawn {
        spot: Some((1200.0, -35.0)),
        page: "rare-earth".into(),
        path: "M12 40L-3 55L60 7".into(),
    };
    assert_eq!(Drawn::decode(&drawn.encode("77"), "77"), Some(drawn.clone()));
    let erased = Drawn { spot: None, page: String::new(), path: String::new() };
    assert_eq!(Drawn::decode(&erased.encode("77"), "77"), Some(erased));
    assert_eq!(Drawn::decode(&drawn.encode("77"), "78"), None);
    assert_eq!(Drawn::decode(&drawn.encode(""), ""), None);
    for line in ["atlas-show/2 77 draws - core M1 1\"onload", "atlas-show/2 77 draws 1;2 core M1 1"]
    {
        assert_eq!(Drawn::decode(line, "77"), None, "{line}");
    }
}
