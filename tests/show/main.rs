//! The show: keys, links and files.
#![allow(
    missing_docs,
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod decks;

use ganzhou_atlas::plan::{Found, PLAN, SLIDES};
use ganzhou_atlas::state::{CoverText, Position, Rejected, ShowState, decode};
use ganzhou_atlas::view::show::{
    Blank, Command, Effect, Input, Notice, Panel, PresenterSession, reduce,
};

fn decode_show(query: &str) -> (ShowState, Vec<Rejected>) {
    let (view, rejected) = decode(&PLAN, query);
    (view.show.expect("the link starts a show"), rejected)
}

fn valid_show(query: &str) -> ShowState {
    let (show, rejected) = decode_show(query);
    assert_eq!(rejected, [], "{query}");
    show
}

/// A session that receives keys, one every second unless they are typed quickly.
struct Hall {
    session: PresenterSession,
    at: f64,
    effects: Vec<Effect>,
}

impl Hall {
    fn new(query: &str) -> Self {
        Self {
            session: PresenterSession::new(valid_show(query)),
            at: 10_000.0,
            effects: Vec::new(),
        }
    }

    /// The same session at another time.
    fn at(self, at: f64) -> Self {
        Self { at, ..self }
    }

    fn input(mut self, input: Input) -> Self {
        let (session, effect) = reduce(&self.session, input, self.at);
        self.session = session;
        self.effects.extend(effect);
        self
    }

    fn key(mut self, key: &str) -> Self {
        let shift = key.starts_with("Shift+");
        let command = Command::from_key(key.trim_start_matches("Shift+"), shift);
        self.at += 1_000.0;
        match command {
            Some(command) => self.input(Input::Command(command)),
            None => self,
        }
    }

    fn keys(self, keys: &[&str]) -> Self {
        keys.iter().fold(self, |hall, key| hall.key(key))
    }

    /// Letters, a tenth of a second apart.
    fn types(mut self, letters: &str) -> Self {
        self.at += 5_000.0;
        for letter in letters.chars() {
            self.at += 100.0;
            self = self.input(Input::Command(Command::Letter(letter)));
        }
        self
    }

    fn position(&self) -> (&'static str, usize) {
        let show = &self.session.show;
        (show.position.entry(&show.deck).map_or("", |entry| entry.key.id), show.position.step + 1)
    }

    fn asked(&self) -> &'static str {
        self.session.show.asked.map_or("", Found::name)
    }
}

#[test]
fn every_key_of_a_clicker_goes_forward_or_back() {
    for key in ["ArrowRight", "ArrowDown", " ", "PageDown", "Enter", "n", "N"] {
        assert_eq!(Hall::new("?present").key(key).position(), ("title", 2), "{key}");
    }
    for key in ["ArrowLeft", "ArrowUp", "Shift+ ", "PageUp", "p", "P"] {
        let hall = Hall::new("?present&scene=corridor").key(key);
        assert_eq!(hall.position().0, "core", "{key}");
    }
}

#[test]
fn a_slide_is_revealed_step_by_step_and_back() {
    let hall = Hall::new("?present&scene=electronics");
    let hall = hall.keys(&["PageDown", "PageDown"]);
    assert_eq!(hall.position(), ("electronics", 3));
    let hall = hall.key("PageDown");
    assert_eq!(hall.position(), ("digital", 1));
    // Back to the last step of the slide, not to the first.
    assert_eq!(hall.key("PageUp").position(), ("electronics", 3));
}

#[test]
fn the_show_stops_at_its_first_and_last_step() {
    let hall = Hall::new("?present").keys(&["PageUp", "ArrowLeft"]);
    assert_eq!(hall.position(), ("title", 1));
    let hall = hall.key("End");
    let end = hall.position();
    assert_eq!(end.0, "close");
    assert_eq!(hall.key("PageDown").position(), end);
}

#[test]
fn digits_and_enter_go_to_a_slide_and_a_wrong_number_is_reported() {
    let hall = Hall::new("?present").keys(&["6", "Enter"]);
    assert_eq!(hall.position(), (SLIDES[5].id, 1));
    let hall = hall.keys(&["1", "4", "Enter"]);
    assert_eq!(hall.position(), (SLIDES[13].id, 1));
    let hall = hall.keys(&["9", "9", "Enter"]);
    assert_eq!(hall.position(), (SLIDES[13].id, 1));
    assert_eq!(hall.session.notice, Some(Notice::NoSlide("99".into())));
    // A digit alone moves nothing, and does not change the next key.
    let hall = hall.keys(&["3", "Escape"]);
    assert_eq!((hall.position().0, hall.session.panel.clone()), (SLIDES[13].id, None));
    assert_eq!(hall.key("Home").position(), ("title", 1));
}

#[test]
fn any_key_restores_a_blank_screen_and_a_key_for_another_step_shows_that_step() {
    for (key, blank) in
        [("b", Blank::Black), (".", Blank::Black), ("w", Blank::White), (",", Blank::White)]
    {
        let start = "?present&scene=core&step=2";
        let hall = Hall::new(start).key(key);
        assert_eq!(hall.session.blank, Some(blank), "{key}");
        for (restores, position) in [
            (key, ("core", 2)),
            ("Escape", ("core", 2)),
            ("F5", ("core", 2)),
            ("o", ("core", 2)),
            ("PageDown", ("core", 3)),
            (" ", ("core", 3)),
            ("Enter", ("core", 3)),
            ("n", ("core", 3)),
            ("PageUp", ("core", 1)),
            ("Home", ("title", 1)),
        ] {
            let hall = Hall::new(start).keys(&[key, restores]);
            assert_eq!(
                (hall.session.blank, &hall.session.panel),
                (None, &None),
                "{key} {restores}"
            );
            assert_eq!(hall.position(), position, "{key} {restores}");
        }
        // A number is typed whole, on the blank screen or not.
        let hall = Hall::new(start).keys(&[key, "1", "4", "Enter"]);
        assert_eq!((hall.session.blank, hall.position()), (None, (SLIDES[13].id, 1)));
    }
    assert_eq!(Hall::new("?present").keys(&["b", "w"]).session.blank, Some(Blank::White));
    // An answer under the blank screen is closed, as if it were seen.
    let hall = Hall::new("?present&scene=core&ask=360722").keys(&["b", "PageDown"]);
    assert_eq!((hall.session.blank, hall.asked(), hall.position()), (None, "", ("core", 1)));
}

#[test]
fn keys_move_through_the_overview() {
    let hall = Hall::new("?present&scene=core").key("Escape");
    assert_eq!(hall.session.panel, Some(Panel::Overview(1)));
    let hall =
        hall.keys(&["ArrowDown", "ArrowRight", "ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"]);
    assert_eq!(hall.session.panel, Some(Panel::Overview(8)));
    let hall = hall.key("Enter");
    assert_eq!((hall.position(), hall.session.panel.clone()), ((SLIDES[8].id, 1), None));
    let hall = hall.keys(&["o", "End", "Escape"]);
    assert_eq!((hall.position(), hall.session.panel.clone()), ((SLIDES[8].id, 1), None));
    assert_eq!(hall.keys(&["Escape", "5", "Enter"]).position(), (SLIDES[4].id, 1));
}

#[test]
fn a_county_is_found_by_its_initials_and_escape_returns_to_the_same_step() {
    // Some of the letters are commands as well.
    let asked = [
        ("xf", "信丰县"),
        ("nk", "南康区"),
        ("nd", "宁都县"),
        ("ay", "安远县"),
        ("sc", "石城县"),
        ("sy", "上犹县"),
        ("dy", "大余县"),
        ("xingguo", "兴国县"),
        ("longnans", "龙南市"),
        ("xt", "稀土"),
        ("wj", "钨精深加工"),
        ("fz", "纺织服装"),
    ];
    for (letters, name) in asked {
        let hall = Hall::new("?present&scene=electronics&step=2").types(letters);
        assert_eq!(hall.asked(), name, "{letters}");
        assert_eq!(hall.position(), ("electronics", 2), "{letters}");
        assert_eq!(hall.effects.iter().find(|it| **it != Effect::WaitForLetter), None, "{letters}");
        assert_eq!(hall.session.autoplay, None, "{letters}");
        for back in ["Escape", "PageDown", "PageUp", "ArrowLeft", "F5"] {
            let hall = Hall::new("?present&scene=electronics&step=2").types(letters).key(back);
            assert_eq!(
                (hall.asked(), hall.position()),
                ("", ("electronics", 2)),
                "{letters} {back}"
            );
        }
    }
}

#[test]
fn letters_that_match_several_names_list_them() {
    let hall = Hall::new("?present&scene=core").types("x");
    assert_eq!(hall.session.panel, Some(Panel::Names("x".into(), 0)));
    let hall = hall.keys(&["ArrowDown", "Enter"]);
    assert!(!hall.asked().is_empty());
    assert_eq!(hall.key("Escape").position(), ("core", 1));
    let hall = Hall::new("?present&scene=core").types("gx").keys(&["Enter"]);
    assert_eq!(hall.asked(), "赣县区");
    let hall = Hall::new("?present&scene=core").types("gx").keys(&["Escape"]);
    assert_eq!(
        (hall.asked(), hall.session.panel.clone(), hall.position()),
        ("", None, ("core", 1))
    );
}

#[test]
fn a_single_letter_is_executed_as_a_command() {
    // Twice the same letter is no name: two steps on.
    assert_eq!(Hall::new("?present").types("nn").position(), ("title", 3));
    // A command that cannot be undone waits in case a name follows.
    let hall = Hall::new("?present").types("s");
    assert_eq!(hall.effects, [Effect::WaitForLetter]);
    let at = hall.at + 600.0;
    assert_eq!(
        hall.at(at).input(Input::WaitElapsed).effects,
        [Effect::WaitForLetter, Effect::OpenSpeakerWindow]
    );
    let hall = Hall::new("?present").types("sy");
    let at = hall.at + 600.0;
    assert_eq!(hall.at(at).input(Input::WaitElapsed).effects, [Effect::WaitForLetter]);
}

#[test]
fn autoplay_takes_the_suggested_time_and_any_key_stops_it() {
    let hall = Hall::new("?present&scene=electronics").key("a");
    let due = hall.session.autoplay.expect("it runs").due;
    let step = f64::from(SLIDES[5].seconds) * 1000.0 / SLIDES[5].steps.len() as f64;
    // In whole seconds, as the editor of one's own times has them.
    assert!((due - hall.at - step).abs() < 1_000.0, "{due}");
    let hall = hall.at(due - 1.0).input(Input::Tick);
    assert_eq!(hall.position(), ("electronics", 1));
    let hall = hall.at(due).input(Input::Tick);
    assert_eq!(hall.position(), ("electronics", 2));
    for key in ["a", "PageDown", "Escape", "b", "5"] {
        let hall = Hall::new("?present&scene=electronics").keys(&["a", key]);
        assert_eq!(hall.session.autoplay, None, "{key}");
    }
    let hall = Hall::new("?present").keys(&["End", "a"]);
    let due = hall.session.autoplay.expect("it runs").due;
    assert_eq!(hall.at(due).input(Input::Tick).session.autoplay, None);
}

#[test]
fn unrecognised_parameters_of_a_show_are_reported_and_the_rest_kept() {
    let (show, rejected) = decode_show("?present&scene=nowhere&step=2&ask=360702");
    assert_eq!((show.position, rejected.len()), (Position::FIRST, 1));
    assert_eq!(show.asked.map(Found::name), Some("章贡区"));
    let (show, rejected) = decode_show("?scene=electronics&step=9&ask=110000&speaker=x");
    let keys: Vec<&str> = rejected.iter().map(|it| it.key.as_str()).collect();
    assert_eq!((show.position.step, keys), (0, vec!["step", "ask", "speaker"]));
    let (show, rejected) = decode_show("?present&deck=t9z!!tt");
    assert!(rejected.iter().all(|it| it.key == "deck") && !rejected.is_empty());
    assert!(!show.deck.entries.is_empty());
    assert_eq!(decode(&PLAN, "?step=3&title=x").0.show, None);
}

#[test]
fn a_text_on_the_cover_is_trimmed_and_cut_to_what_a_link_carries() {
    let text = CoverText::new(&format!("  {} x  ", "赣".repeat(79)));
    assert_eq!(&*text, "赣".repeat(79));
    let show = valid_show("?present&title=%20%E7%A8%80%E5%9C%9F%20");
    assert_eq!(&*show.deck.title, "稀土");
    assert_eq!(show.encode(), "title=%E7%A8%80%E5%9C%9F");
}
