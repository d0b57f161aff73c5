//! A show of one's own: captions, notes, times and slides that the presenter adds, their file, and the
//! loop.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod files;

use ganzhou_atlas::plan::{AGENDA, OWN_KEYS, OWN_SLIDE, PLAN, SLIDE_KEYS, find_key, find_slide};
use ganzhou_atlas::state::{Deck, Position, ShowState, decode};
use ganzhou_atlas::view::show::additions::{
    AdditionChange, Additions, OwnPicture, add_slide, apply_addition, limit,
};
use ganzhou_atlas::view::show::compose::{Change, apply_change};
use ganzhou_atlas::view::show::{
    Command, Input, Notice, Pace, Panel, PresenterSession, SlideKind, SlideView, notes_at,
    notes_markup, reduce,
};
use std::rc::Rc;

/// A picture of one pixel.
const PIXEL: &str = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

fn session(query: &str) -> PresenterSession {
    let (view, rejected) = decode(&PLAN, query);
    assert_eq!(rejected, [], "{query}");
    PresenterSession::new(view.show.expect("the link starts a show"))
}

fn pixel() -> OwnPicture {
    OwnPicture::from_data_url(PIXEL).expect("it is a PNG")
}

/// The additions after some changes.
fn additions(changes: &[AdditionChange]) -> Additions {
    let nothing = Additions::default();
    changes.iter().fold(nothing, |additions, change| apply_addition(&additions, change.clone()))
}

fn with(session: PresenterSession, additions: Additions) -> PresenterSession {
    PresenterSession { additions: Rc::new(additions), ..session }
}

/// The sentence in the cover's notes about what the talk goes through.
fn agenda(deck: &str) -> String {
    let session = session(&format!("?present&deck={deck}"));
    let notes = notes_at(&session, Position::FIRST);
    assert!(notes.iter().all(|note| !note.text.contains(AGENDA)), "{notes:?}");
    let text: String = notes.into_iter().map(|note| note.text).collect();
    let (_, rest) = text.split_once("创新体系”。").expect("the cover quotes the plan");
    let end = rest.find("先说读图的规矩").expect("the rules follow");
    rest[..end].to_owned()
}

#[test]
fn the_notes_of_the_cover_count_what_is_left_in_the_deck() {
    let whole = "我们先看一核，再看一廊，然后逐条看十条链，接着把十条链放在一起看，然后看到2025年的目标，最后看分工。";
    assert_eq!(agenda(""), whole);
    assert_eq!(agenda("tcewz"), "我们先看一核，再逐条看两条链。");
    let mixed = "我们先看一廊，再看稀土这条链，然后看一核，最后看钨精深加工这条链。";
    assert_eq!(agenda("trecw"), mixed);
    assert_eq!(agenda("te"), "我们看稀土这条链。");
    assert_eq!(agenda("tz"), "");
    // A slide of one's own between two chains does not part them.
    assert_eq!(agenda("teSw"), "我们逐条看两条链。");
}

#[test]
fn slides_of_ones_own_have_keys_that_no_scene_has() {
    for (at, key) in OWN_KEYS.iter().enumerate() {
        let others = SLIDE_KEYS.iter().chain(&OWN_KEYS[..at]);
        assert!(others.clone().all(|other| other.letter != key.letter && other.id != key.id));
        assert_eq!((key.steps, find_slide(key).id), (1, OWN_SLIDE.id), "{}", key.id);
    }
    let show: ShowState = session("?present&deck=tSc&scene=own-1").show;
    assert_eq!(show.position.entry(&show.deck).map(|entry| entry.key.id), Some("own-1"));
    assert_eq!(show.encode(), "scene=own-1&deck=tSc");
}

#[test]
fn own_notes_come_first_and_replace_ours_only_if_that_is_asked_for() {
    let own = additions(&[AdditionChange::Notes(("core", 1), "先问好\n\n再讲两句".into())]);
    let session = with(session("?present&scene=core&step=2"), own.clone());
    let position = session.show.position;
    let notes = notes_at(&session, position);
    let own_texts: Vec<&str> =
        notes.iter().filter(|note| note.is_own).map(|note| note.text.as_str()).collect();
    assert_eq!(own_texts, ["先问好", "再讲两句"]);
    assert_eq!(notes.len(), 2 + find_slide(&SLIDE_KEYS[1]).notes.len());
    assert!(notes_markup(&session, position).starts_with("<p data-own=\"\"><i>自加</i>先问好</p>"));
    // They belong to their step alone.
    let first = Position { step: 0, ..position };
    assert!(notes_at(&session, first).iter().all(|note| !note.is_own));
    let hidden = apply_addition(&own, AdditionChange::ToggleOurNotes(&SLIDE_KEYS[1]));
    let session = with(session, hidden.clone());
    assert_eq!(notes_at(&session, position).len(), 2);
    assert_eq!(apply_addition(&hidden, AdditionChange::ToggleOurNotes(&SLIDE_KEYS[1])), own);
}

#[test]
fn an_own_caption_is_marked_and_never_hides_what_is_marked_as_schematic_or_derived() {
    let caption =
        |id: &'static str, step| AdditionChange::Caption((id, step), "<b>我的话</b>".into());
    let own = additions(&[caption("electronics", 0), caption("electronics", 2)]);
    let view = |step| {
        let session = session(&format!("?present&scene=electronics&step={step}"));
        let plain = SlideView::new(&session.show).expect("it is a slide");
        (plain, SlideView::with_additions(&session.show, &own).expect("it is a slide"))
    };
    let (plain, changed) = view(1);
    assert_eq!(changed.own_caption, "<i>自加</i>&lt;b&gt;我的话&lt;/b&gt;");
    assert_eq!(changed.caption, "");
    // It touches neither map, nor clause, nor legend.
    assert_eq!(
        (&changed.scene, &changed.body, &changed.legend, &changed.source),
        (&plain.scene, &plain.body, &plain.legend, &plain.source)
    );
    let (plain, changed) = view(3);
    assert!(plain.caption.contains("推断"));
    assert_eq!(changed.caption, plain.caption);
    assert!(changed.own_caption.contains("自加"));
    let (plain, changed) = view(2);
    assert_eq!(plain, changed);
}

#[test]
fn every_caption_that_marks_something_stays_beside_an_own_one() {
    for slide in &ganzhou_atlas::plan::SLIDES {
        for (at, step) in slide.steps.iter().enumerate() {
            let own = additions(&[AdditionChange::Caption((slide.id, at), "我的话".into())]);
            let query = format!("?present&scene={}&step={}", slide.id, at + 1);
            let view = SlideView::with_additions(&session(&query).show, &own).expect("a slide");
            let marks =
                ["示意", "推断", "未提及", "没有"].iter().any(|it| step.caption.contains(it));
            assert!(!marks || view.caption == step.caption, "{query}: {}", step.caption);
        }
    }
}

#[test]
fn a_slide_of_ones_own_is_text_and_picture_with_its_mark_and_escapes_what_it_is_given() {
    let deck = Deck::whole();
    let (deck, own, key) =
        add_slide(&deck, &Additions::default(), &SLIDE_KEYS[2]).expect("there is room");
    assert_eq!((deck.entries[3].key.id, deck.entries.len()), (key.id, SLIDE_KEYS.len() + 1));
    let text = "<script>alert(1)</script>\n第二段";
    let own = apply_addition(&own, AdditionChange::Title(key, "本县\n情况".into()));
    let own = apply_addition(&own, AdditionChange::Text(key, text.into()));
    let own = apply_addition(&own, AdditionChange::Picture(key, Some(pixel())));
    let show = ShowState { deck, position: Position { entry: 3, step: 0 }, ..Default::default() };
    let view = SlideView::with_additions(&show, &own).expect("it is a slide");
    assert_eq!((view.kind, view.title.as_str()), (SlideKind::Own, "本县 情况"));
    assert!(view.body.contains("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p><p>第二段</p>"));
    assert!(view.body.contains(PIXEL) && view.source.is_empty() && view.legend.is_empty());
    assert!(!view.body.contains("<blockquote") && !view.body.contains("<cite"));
}

#[test]
fn a_deck_has_as_many_own_slides_as_a_link_has_letters_and_a_removed_one_makes_room() {
    let after = &SLIDE_KEYS[0];
    let mut show = (Deck::whole(), Additions::default());
    for _ in &OWN_KEYS {
        let (deck, own, _) = add_slide(&show.0, &show.1, after).expect("there is room");
        show = (deck, own);
    }
    assert_eq!(add_slide(&show.0, &show.1, after), None);
    let mut session = PresenterSession::new(ShowState { deck: show.0, ..Default::default() });
    session = with(session, show.1);
    let own = AdditionChange::Remove(&OWN_KEYS[4]);
    let (session, _) = reduce(&session, Input::Add(own), 0.0);
    assert!(session.show.deck.entries.iter().all(|entry| entry.key != &OWN_KEYS[4]));
    let (_, _, key) = add_slide(&session.show.deck, &session.additions, after).expect("room");
    assert_eq!(key.id, OWN_KEYS[4].id);
    // Taken out of the deck alone, a slide keeps its content.
    let without = apply_change(&session.show.deck, Change::ToggleSlide(&OWN_KEYS[0]));
    assert_eq!(without.entries.len() + 1, session.show.deck.entries.len());
    assert!(session.additions.slides.contains_key(OWN_KEYS[0].id));
}

#[test]
fn own_slides_that_a_link_names_and_does_not_carry_are_dropped_and_reported() {
    let (session, _) = reduce(&session("?present&deck=tSTc&scene=own-2"), Input::DropMissing, 0.0);
    assert_eq!(session.show.deck.code(), "tc");
    assert_eq!(session.notice, Some(Notice::Missing(2)));
    assert_eq!(session.show.position.entry(&session.show.deck).map(|it| it.key.id), Some("core"));
    let before = with(self::session("?present&deck=tS"), {
        let mut own = Additions::default();
        own.slides.insert("own-1", Default::default());
        own
    });
    assert_eq!(reduce(&before, Input::DropMissing, 0.0).0, before);
}

#[test]
fn own_times_change_pace_and_autoplay_and_the_rest_keeps_its_share() {
    let own = additions(&[AdditionChange::Seconds(("electronics", 1), Some(100))]);
    let session = with(session("?present&scene=electronics&step=2"), own.clone());
    let entry = &session.show.deck.entries[5];
    let suggested = Additions::default();
    assert_eq!(own.seconds_of_step(entry, 1), 100);
    assert_eq!(own.seconds_of_step(entry, 0), suggested.seconds_of_step(entry, 0));
    assert_eq!(suggested.seconds_of(entry), entry.seconds());
    let pace = Pace::new(&session.show, &own, 0);
    assert_eq!(pace.to - pace.from, 100);
    let difference = 100 - suggested.seconds_of_step(entry, 1);
    assert_eq!(pace.all, session.show.deck.seconds() + difference);
    let (playing, _) = reduce(&session, Input::Command(Command::Autoplay), 5_000.0);
    assert_eq!(playing.autoplay.map(|it| it.due), Some(105_000.0));
    // Too short or too long is as short or long as may be.
    let own = additions(&[AdditionChange::Seconds(("core", 0), Some(0))]);
    assert_eq!(own.steps[&("core", 0)].seconds, Some(*limit::SECONDS.start()));
}

#[test]
fn a_loop_begins_again_at_the_end_and_any_key_or_click_stops_it() {
    let own = additions(&[AdditionChange::Interval(Some(10))]);
    let start = with(session("?present&deck=tz&scene=close&step=3"), own);
    let (mut looping, _) = reduce(&start, Input::Command(Command::Loop), 1_000.0);
    assert!(looping.autoplay.is_some_and(|it| it.is_loop && !it.has_moved));
    let mut seen = Vec::new();
    for tick in 1..=8 {
        let at = 1_000.0 + 10_000.0 * f64::from(tick);
        looping = reduce(&looping, Input::Tick, at - 1.0).0;
        looping = reduce(&looping, Input::Tick, at).0;
        seen.push((looping.show.position.entry, looping.show.position.step));
        assert!(looping.autoplay.is_some_and(|it| it.is_loop && it.has_moved));
    }
    assert_eq!(seen, [(0, 0), (0, 1), (0, 2), (0, 3), (1, 0), (1, 1), (1, 2), (0, 0)]);
    let stops = [
        Input::Stop,
        Input::Command(Command::Letter('q')),
        Input::Command(Command::Forward),
        Input::Command(Command::Loop),
        Input::GoTo(1),
        Input::Ask(ganzhou_atlas::plan::Found::Region(&PLAN.regions[0])),
    ];
    for stop in stops {
        let stopped = reduce(&looping, stop.clone(), 90_000.0).0;
        assert_eq!(stopped.autoplay, None, "{stop:?}");
        let later = reduce(&stopped, Input::Tick, 900_000.0).0;
        assert_eq!(later.show, stopped.show, "{stop:?}");
    }
    // A command that stops the loop has no other effect.
    use Command::{
        Compose, Down, Enter, Escape, Forward, Help, Last, Leave, Letter, Overview, Pen,
    };
    for command in [
        Forward,
        Down,
        Enter,
        Last,
        Escape,
        Overview,
        Help,
        Compose,
        Pen,
        Leave,
        Letter('b'),
        Letter('x'),
    ] {
        let (stopped, effect) = reduce(&looping, Input::Command(command), 90_000.0);
        let expected = PresenterSession { autoplay: None, ..looping.clone() };
        assert_eq!((stopped, effect), (expected, None), "{command:?}");
    }
    // From the form, the loop closes it.
    let form = PresenterSession { panel: Some(Panel::Compose), ..start };
    let (looping, _) = reduce(&form, Input::Command(Command::Loop), 0.0);
    assert!(looping.panel.is_none() && looping.autoplay.is_some());
}

#[test]
fn escape_leaves_the_editor_before_the_form() {
    let key = find_key("core");
    let editing =
        PresenterSession { panel: Some(Panel::Compose), edited: key, ..session("?present") };
    let (list, _) = reduce(&editing, Input::Command(Command::Escape), 0.0);
    assert_eq!((list.panel.clone(), list.edited), (Some(Panel::Compose), None));
    let (slide, _) = reduce(&list, Input::Command(Command::Escape), 0.0);
    assert_eq!(slide.panel, None);
}
