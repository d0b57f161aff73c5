//! The way through the regions by keys, and what the notes say of a scene whose steps were left out.
#![allow(missing_docs, clippy::expect_used, reason = "a test fails by panicking")]

use ganzhou_atlas::plan::{PLAN, find_key};
use ganzhou_atlas::state::{Deck, Entry, Position, decode};
use ganzhou_atlas::view::show::walk::{Walk, describe, regions};
use ganzhou_atlas::view::show::{PresenterSession, notes_at};

#[test]
fn keys_reach_every_county_and_every_zone_with_a_role_and_come_round() {
    let start = Walk::First.next(None);
    let mut seen = vec![start.expect("there is a first region")];
    while let Some(region) = Walk::Next.next(seen.last().copied()).filter(|it| Some(*it) != start) {
        seen.push(region);
    }
    assert_eq!(seen, regions());
    for region in PLAN.regions {
        let has_role = PLAN.chains.iter().any(|chain| chain.role_of(region).is_some());
        assert_eq!(seen.contains(&region), region.is_county() || has_role, "{}", region.id);
    }
    assert_eq!(Walk::Previous.next(start), Walk::Last.next(None));
    assert_eq!(Walk::Previous.next(None), Walk::Last.next(start));
    assert_eq!(Walk::from_key("PageDown"), None);
}

#[test]
fn a_region_is_read_out_with_its_roles_in_the_words_of_the_plan() {
    let region = |id| PLAN.region(id).expect("it is a region");
    assert_eq!(
        describe(region("360703")),
        "南康区：钨精深加工：重点区域，赣粤电子信息：辐射区域，数字经济：重点区，现代家具：核心，其余6条链：文件未提及"
    );
    assert!(
        describe(region("360704")).contains("稀土：所在县区"),
        "{}",
        describe(region("360704"))
    );
    assert!(regions().into_iter().all(|it| describe(it).contains("文件未提及")));
}

#[test]
fn notes_do_not_lead_through_arcs_whose_step_was_left_out() {
    let notes = |id: &str, steps: &[usize]| {
        let key = find_key(id).expect("it is a slide");
        let entry = Entry::with(key, steps).expect("it has the steps");
        let mut show = decode(&PLAN, "?present").0.show.expect("the link starts a show");
        show.deck = Deck { entries: vec![entry], ..show.deck };
        let notes = notes_at(&PresenterSession::new(show), Position::FIRST);
        notes.into_iter().map(|note| note.text).collect::<Vec<_>>()
    };
    let whole = notes("rare-earth", &[]);
    assert!(whole.concat().contains("最后是弧线。"), "{whole:?}");
    let cut = notes("rare-earth", &[0, 1]);
    assert_eq!(cut.len(), whole.len());
    assert!(!cut.concat().contains("弧线") && cut.concat().contains("画成一个标记"), "{cut:?}");
    assert!(cut.concat().contains("重要发展区域和承载地谁高谁低"), "{cut:?}");
    // A paragraph about arcs alone is left out whole; a scene without arcs keeps what it says of them.
    assert_eq!(notes("electronics", &[0]).len() + 1, notes("electronics", &[]).len());
    assert!(notes("furniture", &[]).concat().contains("也就没有弧线"));
}
