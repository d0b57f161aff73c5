//! What a step of the show draws and says, and what its two windows say to each other.
#![allow(
    missing_docs,
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use ganzhou_atlas::plan::{Chain, Found, PLAN, Reveal, SLIDES, Shows, Tier};
use ganzhou_atlas::present::{Blank, Drawn, Frame, Message, Pace, Talk, clock};
use ganzhou_atlas::scene::RoleStatus;
use ganzhou_atlas::state::{Show, decode};
use proptest::prelude::*;

/// Every step that tells a chain, with the frame it is drawn as.
fn chain_steps() -> impl Iterator<Item = (&'static Chain, Reveal, Frame)> {
    SLIDES.iter().flat_map(|slide| {
        slide.steps.iter().filter_map(move |step| match step.shows {
            Shows::Chain(chain, told) => Some((chain, told, Frame::step(slide, step))),
            _ => None,
        })
    })
}

#[test]
fn cores_are_told_first_and_nothing_else_is_painted() {
    let mut seen = Vec::new();
    for (chain, told, frame) in chain_steps().filter(|(_, told, _)| *told == Reveal::Cores) {
        let around = chain.tier(Tier::Radiating).count() > 0;
        for mark in &frame.scene.regions {
            let tier = RoleStatus::of(&PLAN, chain, mark.region).tier();
            assert_eq!(
                mark.role_status.tier(),
                tier.filter(|it| *it == Tier::Core),
                "{:?}",
                mark.region
            );
            assert!(mark.told || around, "{told:?} {:?}", mark.region);
        }
        let words: Vec<&str> = frame.legend.iter().map(|entry| entry.words.as_str()).collect();
        assert!(words[0].contains("核心"), "{words:?}");
        assert_eq!(words.contains(&"文件未提及"), !around, "{}: {words:?}", chain.id);
        assert!(frame.scene.arcs.is_empty(), "{}", chain.id);
        seen.push(chain.id);
    }
    // Two chains have a further step behind their cores.
    seen.dedup();
    assert_eq!(seen.len(), 10);
}

#[test]
fn the_last_step_of_a_chain_is_the_scene_of_the_map() {
    for chain in PLAN.chains {
        let (_, _, frame) = chain_steps().filter(|(it, ..)| *it == chain).last().expect("a step");
        for mark in &frame.scene.regions {
            assert_eq!(
                mark.role_status,
                RoleStatus::of(&PLAN, chain, mark.region),
                "{:?}",
                mark.region
            );
            assert!(mark.told);
        }
        let arcs = chain.roles.iter().filter(|role| role.arc.is_some()).count();
        assert_eq!(frame.scene.arcs.len(), arcs, "{}", chain.id);
        // The clause stands whole, whatever has been told of it.
        let body = format!("<p>{}</p>", frame.body);
        let text = roxmltree::Document::parse(&body).expect("markup");
        let text: String =
            text.descendants().filter_map(|it| it.text().filter(|_| it.is_text())).collect();
        assert!(text.starts_with(chain.clause.quote), "{text}");
        assert!(frame.source.contains("第 3 条"), "{}", frame.source);
    }
}

#[test]
fn what_is_told_is_marked_in_the_clause() {
    let of = |step: usize| Frame::step(&SLIDES[5], &SLIDES[5].steps[step]).body;
    let count = |body: &str, tier: &str| body.matches(&format!("data-tier=\"{tier}\"")).count();
    assert_eq!(SLIDES[5].id, "electronics");
    assert_eq!((count(&of(0), "core"), count(&of(0), "radiating")), (3, 0));
    assert_eq!((count(&of(1), "core"), count(&of(1), "radiating")), (3, 6));
}

#[test]
fn an_answer_has_every_role_in_the_plans_word_with_its_clause() {
    for region in PLAN.regions {
        let mut talk = Talk::of(&Show::default()).0;
        talk.asked = Some(Found::Region(region));
        let frame = Frame::of(&talk).expect("a frame");
        assert_eq!((frame.picture, frame.title.as_str()), (Drawn::Answer, region.name));
        for (chain, role) in PLAN.roles_of(region) {
            let head = format!("<b>{}</b><span class=\"term\">{}</span>", chain.name, role.term);
            assert!(frame.body.contains(&head), "{}: {}", region.name, frame.body);
        }
        let named = PLAN.roles_of(region).count();
        let laid_out = usize::from(PLAN.corridor.member(region).is_some())
            + usize::from(PLAN.core.region == region);
        assert_eq!(frame.body.matches("data-tier=\"this\"").count(), named + laid_out);
        assert_eq!(frame.body.contains("十条产业创新链均未提及"), named == 0, "{}", region.name);
    }
}

#[test]
fn a_county_that_hosts_a_core_is_not_called_one() {
    let talk = |query: &str| Talk::of(&decode(&PLAN, query).0.show.expect("it presents")).0;
    let frame = Frame::of(&talk("?present&ask=360704")).expect("a frame");
    // 赣县区: 数字经济 names it 重点区, 化工新材料 核心; 稀土 and 钨 name 赣州高新区 in it.
    assert!(!frame.body.contains("稀土") && !frame.body.contains("钨精深加工"), "{}", frame.body);
    assert!(frame.says.contains("赣州高新区"), "{}", frame.says);
    let chain = Frame::of(&talk("?present&scene=rare-earth")).expect("a frame");
    let host = chain.scene.regions.iter().find(|mark| mark.region.id == "360704").expect("a mark");
    assert_eq!((host.role_status, host.paint.is_dark()), (RoleStatus::HostsNamedZone, false));
}

#[test]
fn pace_is_told_against_the_present_step() {
    let talk = Talk::of(&Show::default()).0;
    let first = talk.deck.entries[0].seconds();
    let at = |seconds| Pace::of(&talk, seconds).late();
    assert_eq!((at(0), at(first), at(first + 75)), (0, 0, 75));
    let second = talk.at(ganzhou_atlas::present::Place { entry: 1, step: 0 });
    assert_eq!(Pace::of(&second, first - 10).late(), -10);
    assert_eq!((clock(65), clock(3725)), ("1:05".to_owned(), "1:02:05".to_owned()));
}

#[test]
fn a_message_survives_its_line_and_needs_the_token() {
    let mut talk = Talk::of(&Show::default()).0;
    talk.asked = PLAN.region("360722").map(Found::Region);
    let message =
        Message { asks: false, began: 1.7e12, blank: Some(Blank::Black), talk: Some(talk) };
    let line = message.line("42");
    assert_eq!(Message::of(&line, "42"), Some(message));
    assert_eq!((Message::of(&line, "43"), Message::of(&line, "")), (None, None));
    for broken in
        [line.replace("/1", "/2"), line.replace("tells", "eval"), line.replace("black", "red")]
    {
        assert_eq!(Message::of(&broken, "42"), None, "{broken}");
    }
}

proptest! {
    #[test]
    fn no_message_breaks_the_show(line in ".*", rest in "\\PC{0,60}") {
        prop_assert_eq!(Message::of(&line, "a-token-nobody-types"), None);
        // With the right beginning, whatever follows is a message that is understood, or none.
        if let Some(message) = Message::of(&format!("atlas-show/1 t tells 0 - {rest}"), "t") {
            prop_assert!(message.talk.is_none_or(|talk| Frame::of(&talk).is_some()));
        }
    }
}
