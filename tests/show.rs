//! The show: where keys lead, what a link carries, what a file may hold.
#![allow(
    missing_docs,
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use ganzhou_atlas::plan::{Found, PLAN, SLIDES};
use ganzhou_atlas::present::compose::{Change, changed};
use ganzhou_atlas::present::{
    Blank, Command, Deck, Effect, Frame, Input, Notice, Panel, Place, Session, Talk, command, file,
    reduce,
};
use ganzhou_atlas::state::decode;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

fn talk(query: &str) -> Talk {
    let show = decode(&PLAN, query).0.show.expect("the link presents");
    let (talk, rejected) = Talk::of(&show);
    assert_eq!(rejected, [], "{query}");
    talk
}

/// A show that hears keys, one every second unless they come quickly.
struct Hall {
    session: Session,
    at: f64,
    effects: Vec<Effect>,
}

impl Hall {
    fn new(query: &str) -> Self {
        Self { session: Session::new(talk(query)), at: 10_000.0, effects: Vec::new() }
    }

    fn hears(mut self, input: Input) -> Self {
        let (session, effect) = reduce(&self.session, input);
        self.session = session;
        self.effects.extend(effect);
        self
    }

    fn key(mut self, key: &str) -> Self {
        let shift = key.starts_with("Shift+");
        let asked = command(key.trim_start_matches("Shift+"), shift);
        self.at += 1_000.0;
        let at = self.at;
        match asked {
            Some(asked) => self.hears(Input::Asked(asked, at)),
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
            let at = self.at;
            self = self.hears(Input::Asked(Command::Letter(letter), at));
        }
        self
    }

    fn stands(&self) -> (&'static str, usize) {
        let talk = &self.session.talk;
        (talk.place.entry(&talk.deck).map_or("", |entry| entry.slide.id), talk.place.step + 1)
    }

    fn asked(&self) -> &'static str {
        self.session.talk.asked.map_or("", Found::name)
    }
}

#[test]
fn every_key_of_a_clicker_goes_on_or_back() {
    for key in ["ArrowRight", "ArrowDown", " ", "PageDown", "Enter", "n", "N"] {
        assert_eq!(Hall::new("?present").key(key).stands(), ("core", 1), "{key}");
    }
    for key in ["ArrowLeft", "ArrowUp", "Shift+ ", "PageUp", "p", "P"] {
        let hall = Hall::new("?present&scene=corridor").key(key);
        assert_eq!(hall.stands().0, "core", "{key}");
    }
}

#[test]
fn a_scene_is_told_step_by_step_and_back() {
    let hall = Hall::new("?present&scene=electronics");
    let hall = hall.keys(&["PageDown", "PageDown"]);
    assert_eq!(hall.stands(), ("electronics", 3));
    let hall = hall.key("PageDown");
    assert_eq!(hall.stands(), ("digital", 1));
    // Back to the last step, not to the first: what was seen last comes back.
    assert_eq!(hall.key("PageUp").stands(), ("electronics", 3));
}

#[test]
fn nothing_lies_before_the_first_step_and_behind_the_last() {
    let hall = Hall::new("?present").keys(&["PageUp", "ArrowLeft"]);
    assert_eq!(hall.stands(), ("title", 1));
    let hall = hall.key("End");
    let end = hall.stands();
    assert_eq!(end.0, "close");
    assert_eq!(hall.key("PageDown").stands(), end);
}

#[test]
fn digits_and_enter_go_to_a_scene_and_wrong_ones_say_so() {
    let hall = Hall::new("?present").keys(&["6", "Enter"]);
    assert_eq!(hall.stands(), (SLIDES[5].id, 1));
    let hall = hall.keys(&["1", "4", "Enter"]);
    assert_eq!(hall.stands(), (SLIDES[13].id, 1));
    let hall = hall.keys(&["9", "9", "Enter"]);
    assert_eq!(hall.stands(), (SLIDES[13].id, 1));
    assert_eq!(hall.session.notice, Some(Notice::NoScene("99".into())));
    // A digit alone moves nothing, and the next key is itself again.
    let hall = hall.keys(&["3", "Escape"]);
    assert_eq!((hall.stands().0, hall.session.panel.clone()), (SLIDES[13].id, None));
    assert_eq!(hall.key("Home").stands(), ("title", 1));
}

#[test]
fn a_blank_screen_is_lifted_by_any_key_and_nothing_moves_behind_it() {
    for (key, blank) in
        [("b", Blank::Black), (".", Blank::Black), ("w", Blank::White), (",", Blank::White)]
    {
        let hall = Hall::new("?present&scene=core").key(key);
        assert_eq!(hall.session.blank, Some(blank), "{key}");
        for lifts in [key, "PageDown", "PageUp", "Escape", "Home", "x"] {
            let hall = Hall::new("?present&scene=core").keys(&[key, lifts]);
            assert_eq!(hall.session.blank, None, "{key} {lifts}");
            assert_eq!(hall.stands(), ("core", 1), "{key} {lifts}");
        }
    }
    assert_eq!(Hall::new("?present").keys(&["b", "w"]).session.blank, Some(Blank::White));
}

#[test]
fn the_overview_is_walked_by_keys() {
    let hall = Hall::new("?present&scene=core").key("Escape");
    assert_eq!(hall.session.panel, Some(Panel::Overview(1)));
    let hall =
        hall.keys(&["ArrowDown", "ArrowRight", "ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"]);
    assert_eq!(hall.session.panel, Some(Panel::Overview(8)));
    let hall = hall.key("Enter");
    assert_eq!((hall.stands(), hall.session.panel.clone()), ((SLIDES[8].id, 1), None));
    let hall = hall.keys(&["o", "End", "Escape"]);
    assert_eq!((hall.stands(), hall.session.panel.clone()), ((SLIDES[8].id, 1), None));
    assert_eq!(hall.keys(&["Escape", "5", "Enter"]).stands(), (SLIDES[4].id, 1));
}

#[test]
fn a_county_is_asked_for_by_its_initials_and_escape_leads_back_to_the_very_step() {
    // What stands before the county: letters that ask for something by themselves among them.
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
        assert_eq!(hall.stands(), ("electronics", 2), "{letters}");
        assert_eq!(hall.effects.iter().find(|it| **it != Effect::Wait), None, "{letters}");
        assert_eq!(hall.session.auto, None, "{letters}");
        for back in ["Escape", "PageDown", "PageUp", "ArrowLeft", "F5"] {
            let hall = Hall::new("?present&scene=electronics&step=2").types(letters).key(back);
            assert_eq!((hall.asked(), hall.stands()), ("", ("electronics", 2)), "{letters} {back}");
        }
    }
}

#[test]
fn letters_that_may_mean_several_names_list_them() {
    let hall = Hall::new("?present&scene=core").types("x");
    assert_eq!(hall.session.panel, Some(Panel::Ask("x".into(), 0)));
    let hall = hall.keys(&["ArrowDown", "Enter"]);
    assert!(!hall.asked().is_empty());
    assert_eq!(hall.key("Escape").stands(), ("core", 1));
    let hall = Hall::new("?present&scene=core").types("gx").keys(&["Enter"]);
    assert_eq!(hall.asked(), "赣县区");
    let hall = Hall::new("?present&scene=core").types("gx").keys(&["Escape"]);
    assert_eq!((hall.asked(), hall.session.panel.clone(), hall.stands()), ("", None, ("core", 1)));
}

#[test]
fn a_letter_by_itself_asks_for_what_it_stands_for() {
    // Twice the same letter is no name: two steps on.
    assert_eq!(Hall::new("?present").types("nn").stands(), ("core", 2));
    // What can't be taken back waits whether a name follows.
    let hall = Hall::new("?present").types("s");
    assert_eq!(hall.effects, [Effect::Wait]);
    let at = hall.at + 600.0;
    assert_eq!(hall.hears(Input::Waited(at)).effects, [Effect::Wait, Effect::Speaker]);
    let hall = Hall::new("?present").types("sy");
    let at = hall.at + 600.0;
    assert_eq!(hall.hears(Input::Waited(at)).effects, [Effect::Wait]);
}

#[test]
fn autoplay_takes_the_suggested_time_and_any_key_stops_it() {
    let hall = Hall::new("?present&scene=electronics").key("a");
    let due = hall.session.auto.expect("it runs");
    let step = f64::from(SLIDES[5].seconds) * 1000.0 / SLIDES[5].steps.len() as f64;
    assert!((due - hall.at - step).abs() < 1.0, "{due}");
    let hall = hall.hears(Input::Tick(due - 1.0));
    assert_eq!(hall.stands(), ("electronics", 1));
    let hall = hall.hears(Input::Tick(due));
    assert_eq!(hall.stands(), ("electronics", 2));
    for key in ["a", "PageDown", "Escape", "b", "5"] {
        let hall = Hall::new("?present&scene=electronics").keys(&["a", key]);
        assert_eq!(hall.session.auto, None, "{key}");
    }
    let hall = Hall::new("?present").keys(&["End", "a"]);
    let due = hall.session.auto.expect("it runs");
    assert_eq!(hall.hears(Input::Tick(due)).session.auto, None);
}

#[test]
fn what_a_link_means_nothing_by_is_told_and_the_rest_holds() {
    let of = |query: &str| Talk::of(&decode(&PLAN, query).0.show.expect("it presents"));
    let (talk, rejected) = of("?present&scene=nowhere&step=2&ask=360702");
    assert_eq!((talk.place, rejected.len()), (Place::FIRST, 1));
    assert_eq!(talk.asked.map(Found::name), Some("章贡区"));
    let (talk, rejected) = of("?scene=electronics&step=9");
    assert_eq!((talk.place.step, rejected[0].key.as_str()), (0, "step"));
    let (talk, rejected) = of("?present&deck=t9z!!tt");
    assert!(rejected.iter().all(|it| it.key == "deck") && !rejected.is_empty());
    assert!(!talk.deck.entries.is_empty());
    assert_eq!(decode(&PLAN, "?step=3&title=x").0.show, None);
}

fn any_deck() -> impl Strategy<Value = Deck> {
    let slides = subsequence(SLIDES.iter().collect::<Vec<_>>(), 1..=SLIDES.len()).prop_shuffle();
    let words = "[^\\s][^\\n]{0,20}[^\\s]|";
    (slides, words, words, any::<u64>()).prop_map(|(slides, title, speaker, bits)| {
        let entry = |(at, slide): (usize, &'static ganzhou_atlas::plan::Slide)| {
            let steps: Vec<usize> = (0..slide.steps.len())
                .filter(|step| bits >> ((at * 3 + step) % 60) & 1 == 1)
                .collect();
            ganzhou_atlas::present::Entry::with(slide, &steps).expect("its own steps")
        };
        let entries = slides.into_iter().enumerate().map(entry).collect();
        Deck { title, speaker, date: "2026 年 11 月".to_owned(), entries }
    })
}

proptest! {
    #[test]
    fn every_show_survives_its_link(deck in any_deck(), entry in 0..16_usize, step in 0..4_usize, asked in select(PLAN.regions.iter().collect::<Vec<_>>())) {
        let place = Place { entry, step }.within(&deck);
        let talk = Talk { deck, place, asked: Some(Found::Region(asked)), speaker: false };
        let query = ["?present&", &talk.link().query()].concat();
        let (back, rejected) = Talk::of(&decode(&PLAN, &query).0.show.expect("it presents"));
        prop_assert_eq!(back, talk);
        prop_assert!(rejected.is_empty());
    }

    #[test]
    fn every_show_survives_its_file(deck in any_deck()) {
        prop_assert_eq!(file::open(&file::save(&deck)), Ok(deck));
    }

    #[test]
    fn no_file_breaks_the_show(text in "\\PC{0,200}") {
        prop_assert!(file::open(&text).is_err());
    }

    #[test]
    fn no_keys_lose_the_show(keys in prop::collection::vec(select(vec![
        "ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "PageDown", "PageUp", "Home", "End", "Enter",
        "Escape", "Backspace", "F5", "n", "p", "b", "w", "o", "f", "a", "s", "e", "m", "j", "k", "i", "x",
        "g", "z", "1", "9", "0", ".", ",", "?", " ", "Shift+ ", "Tab", "é",
    ]), 0..120)) {
        let hall = Hall::new("?present").keys(&keys);
        let talk = &hall.session.talk;
        prop_assert!(Frame::of(talk).is_some());
        let query = ["?present&", &talk.link().query()].concat();
        let (back, _) = Talk::of(&decode(&PLAN, &query).0.show.unwrap_or_default());
        prop_assert_eq!(&back, talk);
    }
}

#[test]
fn a_broken_file_is_told_with_its_place_and_mend() {
    let good = file::save(&Deck::whole());
    let said = |text: &str| file::open(text).expect_err("it is broken");
    assert!(said("{\n  \"format\": oops\n}").contains("第 2 行"));
    assert!(said(&good[..good.len() / 2]).contains("JSON"));
    assert!(said("{}").contains("ganzhou-atlas-show"));
    assert!(said(&good.replace("\"version\": 1", "\"version\": 2")).contains("版本是 2"));
    assert!(said(&good.replace("\"core\"", "\"kore\"")).contains("第 2 项：没有名为“kore”"));
    assert!(said(&good.replace("\"core\"", "\"title\"")).contains("两次"));
    assert!(said(&good.replace("\"title\": \"\"", "\"titel\": \"\"")).contains("titel"));
    assert!(said(&"[".repeat(70_000)).contains("过大"));
    let steps = "{\"format\":\"ganzhou-atlas-show\",\"version\":1,\"scenes\":[{\"scene\":\"core\",\"steps\":[7]}]}";
    assert!(said(steps).contains("1 到"));
    for text in ["{\n", "{}", steps] {
        assert!(said(text).contains("演示未改动"), "{text}");
    }
}

#[test]
fn a_show_is_made_ones_own_and_put_back() {
    let whole = Deck::whole();
    let without = changed(&whole, Change::Switch(&SLIDES[1]));
    assert_eq!(without.entries.len(), whole.entries.len() - 1);
    // What comes back comes back where it was.
    assert_eq!(changed(&without, Change::Switch(&SLIDES[1])), whole);
    let moved = changed(&whole, Change::Later(&SLIDES[1]));
    assert_eq!(moved.entries[2].slide.id, SLIDES[1].id);
    assert_eq!(changed(&moved, Change::Sooner(&SLIDES[1])), whole);
    assert_eq!(changed(&whole, Change::Sooner(&SLIDES[0])), whole);
    let fewer = changed(&whole, Change::Step(&SLIDES[5], 1));
    assert_eq!(fewer.entries[5].steps, [0, 2]);
    assert!(fewer.seconds() < whole.seconds());
    let alone = SLIDES[1..].iter().fold(whole, |deck, it| changed(&deck, Change::Switch(it)));
    assert_eq!(changed(&alone, Change::Switch(&SLIDES[0])).entries.len(), 1);
}
