//! What other people's pages rely on: the contract in code, in words and in types says the same, and
//! what is not in it does nothing.

use std::fs;

use ganzhou_atlas::embed::contract::{
    ATTRIBUTES, ERRORS, EVENTS, HEARD, METHODS, PROPERTIES, TOLD, VERSION,
};
use ganzhou_atlas::embed::message::{Fields, Heard, MARK, height, may_lead, read};
use ganzhou_atlas::embed::news::news;
use ganzhou_atlas::plan::PLAN;
use ganzhou_atlas::state::decode;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Version 1 as it was published. Whoever changes a line here changes what other people's pages
/// rely on: adding is allowed, nothing else is.
#[test]
fn version_1_is_what_it_was() {
    assert_eq!(VERSION, 1);
    let attributes = "chain region layers theme mode controls zoom at height";
    assert_eq!(ATTRIBUTES.join(" "), attributes);
    assert_eq!(PROPERTIES.join(" "), "ready");
    assert_eq!(METHODS.join(" "), "show select present exportSvg");
    assert_eq!(EVENTS.join(" "), "atlas-ready regionselect chainchange error");
    assert_eq!(ERRORS.join(" "), "unknown-value old-browser no-wasm csp not-found integrity");
    assert_eq!(TOLD.join(" "), "here ready height regionselect chainchange");
    assert_eq!(HEARD.join(" "), "hello show select");
}

#[test]
fn the_words_of_the_contract_name_all_of_it() {
    let words = read_file("docs/embedding.md");
    let rows: Vec<&str> = words
        .lines()
        .filter_map(|line| line.strip_prefix("| `"))
        .filter_map(|line| line.split(['`', '(']).next())
        .filter(|&name| name != "code") // a head of a table
        .collect();
    let all = [&ATTRIBUTES[..], &PROPERTIES, &METHODS, &EVENTS, &ERRORS, &TOLD, &HEARD].concat();
    assert_eq!(rows, all, "the tables of docs/embedding.md");
}

#[test]
fn the_types_of_the_contract_name_all_of_it() {
    let types = read_file("public/embed/v1.d.ts");
    let element = between(&types, "interface GanzhouAtlasElement", "\n}");
    for name in ATTRIBUTES {
        assert!(element.contains(&format!("\n  {name}: string | null;")), "{name}");
    }
    for name in METHODS {
        assert!(element.contains(&format!("\n  {name}(")), "{name}");
    }
    assert!(element.contains("readonly ready: Promise<"));
    let events = between(&types, "interface GanzhouAtlasEventMap", "\n}");
    assert_eq!(events.matches("CustomEvent<").count(), EVENTS.len());
    for name in EVENTS {
        assert!(events.contains(&format!("\"{name}\":")), "{name}");
    }
    for (kind, names) in [("AtlasFrameTold", &TOLD[..]), ("AtlasFrameHeard", &HEARD)] {
        let messages = between(&types, &format!("type {kind} ="), ");");
        assert_eq!(messages.matches("type: \"").count(), names.len(), "{kind}");
        for name in names {
            assert!(messages.contains(&format!("type: \"{name}\"")), "{kind} {name}");
        }
    }
    let codes = between(&types, "  code: ", ";");
    assert_eq!(codes.replace('"', ""), ERRORS.join(" | "));
    let chains = between(&types, "type ChainId =", ";");
    let ids: Vec<&str> = chains.split('"').skip(1).step_by(2).collect();
    assert_eq!(ids, PLAN.chains.iter().map(|chain| chain.id).collect::<Vec<_>>());
}

#[test]
fn the_scripts_say_what_the_contract_says() {
    let element = read_file("public/embed/element.js");
    for name in EVENTS {
        assert!(element.contains(&format!("#send(\"{name}\"")), "{name}");
    }
    let codes = ["csp", "not-found", "integrity", "no-wasm", "unknown-value"];
    assert!(
        codes.iter().all(|code| element.contains(&format!("\"{code}\""))
            || element.contains(&format!("{code}:")))
    );
    let frame = read_file("public/embed/frame-v1.js");
    assert!(frame.contains(&format!("var MARK = \"{MARK}\"")));
    assert!(frame.contains("version: 1") && frame.contains("version === 1"));
}

#[test]
fn the_host_is_told_plain_data() -> Result<(), serde_json::Error> {
    let (view, _) = decode(&PLAN, "?chain=electronics&region=360783&embed=1");
    let told: Value = serde_json::from_str(&news(&view))?;
    assert_eq!(told["query"], "chain=electronics&region=360783");
    assert_eq!(told["chains"], json!([{ "id": "electronics", "name": "赣粤电子信息" }]));
    assert_eq!(told["region"]["name"], "龙南市");
    assert_eq!(told["region"]["kind"], "county");
    let core = json!({ "chain": "electronics", "term": "核心", "tier": "core", "section": "四（一）", "measure": "3" });
    assert!(
        told["region"]["roles"].as_array().is_some_and(|roles| roles.contains(&core)),
        "{told}"
    );
    let (view, _) = decode(&PLAN, "");
    assert_eq!(
        serde_json::from_str::<Value>(&news(&view))?,
        json!({ "query": "", "region": null, "chains": [] })
    );
    Ok(())
}

fn ours(kind: &str) -> Fields {
    Fields {
        mark: Some(MARK.into()),
        version: Some(1.0),
        kind: Some(kind.into()),
        ..Fields::default()
    }
}

#[test]
fn the_messages_of_the_contract_are_heard() {
    assert_eq!(read(&PLAN, &ours("hello")), Some(Heard::Hello));
    let show = |chain: &str| read(&PLAN, &Fields { chain: Some(chain.into()), ..ours("show") });
    let ids = |heard| match heard {
        Some(Heard::Show(chains)) => Some(chains.iter().map(|chain| chain.id).collect::<Vec<_>>()),
        _ => None,
    };
    assert_eq!(ids(show("nev,textile")), Some(vec!["nev", "textile"]));
    assert_eq!(ids(show("")), Some(vec![]));
    assert_eq!(show("nev,steel"), None);
    assert_eq!(show("nev,textile,digital,tungsten"), None);
    let select =
        |region: &str| read(&PLAN, &Fields { region: Some(region.into()), ..ours("select") });
    assert!(
        matches!(select("gz-hidz"), Some(Heard::Select(Some(region))) if region.id == "gz-hidz")
    );
    assert_eq!(select(""), Some(Heard::Select(None)));
    assert_eq!(select("999999"), None);
}

#[test]
fn only_hosts_that_are_named_may_lead() {
    let own = "https://atlas.example";
    let named = "https://a.example,https://b.example";
    assert!(may_lead(own, own, ""));
    assert!(may_lead("https://b.example", own, named));
    for stranger in [
        "https://c.example",
        "https://b.example.evil",
        "http://b.example",
        "null",
        "",
        "https://a.example,https://b.example",
    ] {
        assert!(!may_lead(stranger, own, named), "{stranger}");
    }
    // A frame without an origin trusts nobody by it, whatever its address names.
    assert!(!may_lead("null", "null", "null"));
    assert!(!may_lead("", "", ""));
}

/// It follows from the width alone, in steps: nothing in it can grow because it has grown. What a
/// scroll bar of the host's does to the width is the host's script's to bear (an end-to-end test).
#[test]
fn a_frames_height_follows_from_its_width() {
    for width in 0..4000 {
        let wanted = height(width);
        assert!((560..=1000).contains(&wanted) && wanted % 40 == 0, "{width}: {wanted}");
    }
    assert_eq!([390, 820, 1280, 1920].map(height), [800, 640, 800, 1000]);
}

proptest! {
    /// Arbitrary messages: nothing panics, and what is heard is in the plan.
    #[test]
    fn whatever_is_said_nothing_breaks(
        mark in proptest::option::of(prop_oneof![Just(MARK.to_owned()), "\\PC{0,20}"]),
        version in proptest::option::of(prop_oneof![Just(1.0), any::<f64>()]),
        kind in proptest::option::of(prop_oneof![Just("show".to_owned()), Just("select".to_owned()), Just("hello".to_owned()), "\\PC{0,20}"]),
        chain in proptest::option::of(prop_oneof![Just("nev,digital".to_owned()), "\\PC{0,60}"]),
        region in proptest::option::of(prop_oneof![Just("360722".to_owned()), "\\PC{0,20}"]),
    ) {
        let fields = Fields { mark: mark.clone(), version, kind, chain, region };
        if let Some(heard) = read(&PLAN, &fields) {
            prop_assert_eq!(mark.as_deref(), Some(MARK));
            prop_assert_eq!(version, Some(1.0));
            if let Heard::Show(chains) = heard {
                prop_assert!(chains.len() <= 3);
            }
        }
    }

    #[test]
    fn whoever_says_it_a_stranger_leads_nothing(origin in "\\PC{0,40}", named in "\\PC{0,80}") {
        let own = "https://atlas.example";
        let known = origin == own || named.split(',').any(|it| it == origin);
        prop_assert!(known || !may_lead(&origin, own, &named));
    }
}

fn read_file(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let rest = text.split_once(start).map_or("", |(_, rest)| rest);
    rest.split_once(end).map_or("", |(found, _)| found)
}
