//! The content of slides, the pace of a talk, and the messages between the two windows.
#![allow(
    missing_docs,
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use ganzhou_atlas::plan::{Chain, Found, PLAN, Reveal, SLIDES, Shows, Tier};
use ganzhou_atlas::scene::RoleStatus;
use ganzhou_atlas::state::{Position, ShowState, decode};
use ganzhou_atlas::view::show::additions::Additions;
use ganzhou_atlas::view::show::{
    Blank, Clock, Message, Pace, SlideKind, SlideView, format_duration,
};
use proptest::prelude::*;

/// Every step about a chain, with the content of its slide.
fn chain_steps() -> impl Iterator<Item = (&'static Chain, Reveal, SlideView)> {
    SLIDES.iter().flat_map(|slide| {
        slide.steps.iter().filter_map(move |step| match step.shows {
            Shows::Chain(chain, reveal) => Some((chain, reveal, SlideView::of_step(slide, step))),
            _ => None,
        })
    })
}

#[test]
fn cores_are_revealed_first_and_nothing_else_is_painted() {
    let mut seen = Vec::new();
    for (chain, reveal, slide) in chain_steps().filter(|(_, reveal, _)| *reveal == Reveal::Cores) {
        let around = chain.tier(Tier::Radiating).count() > 0;
        for mark in &slide.scene.regions {
            let tier = RoleStatus::in_chain(&PLAN, chain, mark.region).tier();
            assert_eq!(
                mark.role_status.tier(),
                tier.filter(|it| *it == Tier::Core),
                "{:?}",
                mark.region
            );
            assert!(mark.is_revealed || around, "{reveal:?} {:?}", mark.region);
        }
        let words: Vec<&str> = slide.legend.iter().map(|entry| entry.words.as_str()).collect();
        assert!(words[0].contains("核心"), "{words:?}");
        assert_eq!(words.contains(&"文件未提及"), !around, "{}: {words:?}", chain.id);
        assert!(slide.scene.arcs.is_empty(), "{}", chain.id);
        seen.push(chain.id);
    }
    // Two chains have a further step after their cores.
    seen.dedup();
    assert_eq!(seen.len(), 10);
}

#[test]
fn the_last_step_of_a_chain_shows_what_the_map_shows() {
    for chain in PLAN.chains {
        let (_, _, slide) = chain_steps().filter(|(it, ..)| *it == chain).last().expect("a step");
        for mark in &slide.scene.regions {
            assert_eq!(
                mark.role_status,
                RoleStatus::in_chain(&PLAN, chain, mark.region),
                "{:?}",
                mark.region
            );
            assert!(mark.is_revealed);
        }
        let arcs = chain.roles.iter().filter(|role| role.arc.is_some()).count();
        assert_eq!(slide.scene.arcs.len(), arcs, "{}", chain.id);
        // The clause is quoted whole at every step.
        let body = format!("<p>{}</p>", slide.body);
        let text = roxmltree::Document::parse(&body).expect("markup");
        let text: String =
            text.descendants().filter_map(|it| it.text().filter(|_| it.is_text())).collect();
        assert!(text.starts_with(chain.clause.quote), "{text}");
        assert!(slide.source.contains("第 3 条"), "{}", slide.source);
    }
}

#[test]
fn revealed_names_are_marked_in_the_clause() {
    let of = |step: usize| SlideView::of_step(&SLIDES[5], &SLIDES[5].steps[step]).body;
    let count =
        |body: &str, tier: &str| body.matches(&format!("<mark data-tier=\"{tier}\"")).count();
    assert_eq!(SLIDES[5].id, "electronics");
    assert_eq!((count(&of(0), "core"), count(&of(0), "radiating")), (3, 0));
    assert_eq!((count(&of(1), "core"), count(&of(1), "radiating")), (3, 6));
}

#[test]
fn an_answer_quotes_every_role_in_the_words_of_the_plan_with_its_clause() {
    for region in PLAN.regions {
        let show = ShowState { asked: Some(Found::Region(region)), ..ShowState::default() };
        let slide = SlideView::new(&show).expect("a slide");
        assert_eq!((slide.kind, slide.title.as_str()), (SlideKind::Answer, region.name));
        for (chain, role) in PLAN.roles_of(region) {
            let head = format!("<b>{}</b><span class=\"term\">{}</span>", chain.name, role.term);
            assert!(slide.body.contains(&head), "{}: {}", region.name, slide.body);
        }
        let named = PLAN.roles_of(region).count();
        let laid_out = usize::from(PLAN.corridor.member(region).is_some())
            + usize::from(PLAN.core.region == region);
        assert_eq!(slide.body.matches("data-tier=\"this\"").count(), named + laid_out);
        assert_eq!(slide.body.contains("十条产业创新链均未提及"), named == 0, "{}", region.name);
    }
}

#[test]
fn a_county_that_hosts_a_core_zone_is_not_shown_as_core() {
    let slide = |query: &str| {
        let show = decode(&PLAN, query).0.show.expect("the link starts a show");
        SlideView::new(&show).expect("a slide")
    };
    let answer = slide("?present&ask=360704");
    // 赣县区: 数字经济 names it 重点区, 化工新材料 核心; 稀土 and 钨 name 赣州高新区 in it.
    assert!(
        !answer.body.contains("稀土") && !answer.body.contains("钨精深加工"),
        "{}",
        answer.body
    );
    assert!(answer.caption.contains("赣州高新区"), "{}", answer.caption);
    let chain = slide("?present&scene=rare-earth");
    let host = chain.scene.regions.iter().find(|mark| mark.region.id == "360704").expect("a mark");
    assert_eq!((host.role_status, host.paint.is_dark()), (RoleStatus::HostsNamedZone, false));
}

#[test]
fn the_pace_compares_the_time_with_the_present_step() {
    let show = ShowState::default();
    // A quarter of the cover, which has four steps.
    let cover = show.deck.entries[0].seconds();
    let first = cover / 4;
    let at = |seconds| Pace::new(&show, &Additions::default(), seconds).delay();
    assert_eq!((at(0), at(first), at(first + 75)), (0, 0, 75));
    let second = show.at(Position { entry: 1, step: 0 });
    assert_eq!(Pace::new(&second, &Additions::default(), cover - 10).delay(), -10);
    assert_eq!(
        (format_duration(65), format_duration(3725)),
        ("1:05".to_owned(), "1:02:05".to_owned())
    );
}

#[test]
fn a_paused_clock_stands_still_and_goes_on_where_it_was() {
    let start = 1.7e12;
    let clock = Clock::start(start);
    assert_eq!((clock.elapsed(start - 5_000.0), clock.elapsed(start + 61_999.0)), (0, 61));
    let paused = clock.toggle(start + 60_000.0);
    assert_eq!(paused.elapsed(start + 600_000.0), 60);
    let again = paused.toggle(start + 600_000.0);
    assert_eq!((again.elapsed(start + 600_000.0), again.elapsed(start + 630_000.0)), (60, 90));
    assert_eq!(again.paused, None);
}

#[test]
fn a_message_is_decoded_as_it_was_encoded_and_needs_the_token() {
    let asked = PLAN.region("360722").map(Found::Region);
    let show = ShowState { asked, ..ShowState::default() };
    let running = Clock::start(1.7e12);
    let message =
        Message { is_request: false, clock: running, blank: Some(Blank::Black), show: Some(show) };
    for clock in [running, running.toggle(1.7e12 + 60_000.0)] {
        let message = Message { clock, ..message.clone() };
        assert_eq!(Message::decode(&message.encode("42"), "42"), Some(message));
    }
    let line = message.encode("42");
    assert_eq!((Message::decode(&line, "43"), Message::decode(&line, "")), (None, None));
    for broken in [
        line.replace("show/2", "show/1"),
        line.replace("tells", "eval"),
        line.replace("black", "red"),
        line.replace("1700000000000", "1700000000000/"),
        line.replace("1700000000000", "inf"),
    ] {
        assert_ne!(broken, line);
        assert_eq!(Message::decode(&broken, "42"), None, "{broken}");
    }
}

proptest! {
    #[test]
    fn any_message_is_decoded_without_a_panic(line in ".*", rest in "\\PC{0,60}") {
        prop_assert_eq!(Message::decode(&line, "a-token-nobody-types"), None);
        // After a valid beginning, any query is decoded.
        if let Some(message) = Message::decode(&format!("atlas-show/2 t tells 0 - {rest}"), "t") {
            prop_assert!(message.show.is_none_or(|show| SlideView::new(&show).is_some()));
        }
    }
}
