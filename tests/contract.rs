//! The contract with other people's pages: code, documentation and types agree, and everything else has
//! no effect.

use std::fs;

use ganzhou_atlas::contract::message::{
    Fields, HostMessage, MARK, decode as decode_message, iframe_height, may_control,
};
use ganzhou_atlas::contract::snippet::{Level, SnippetOptions, write_code};
use ganzhou_atlas::contract::view_event::view_event;
use ganzhou_atlas::contract::{
    ATTRIBUTES, ERRORS, EVENTS, FRAME_MESSAGES, HOST_MESSAGES, METHODS, PROPERTIES, VERSION,
};
use ganzhou_atlas::plan::PLAN;
use ganzhou_atlas::state::{decode, with_parameter};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Version 1 as it was published. Other people's pages rely on it, so lines may only be added here.
#[test]
fn version_1_is_unchanged() {
    assert_eq!(VERSION, 1);
    let attributes = "chain region layers theme mode controls zoom at height";
    assert_eq!(ATTRIBUTES.join(" "), attributes);
    assert_eq!(PROPERTIES.join(" "), "ready");
    assert_eq!(METHODS.join(" "), "show select present exportSvg");
    assert_eq!(EVENTS.join(" "), "atlas-ready regionselect chainchange error");
    assert_eq!(
        ERRORS.join(" "),
        "unknown-value old-browser no-wasm csp not-found integrity unknown"
    );
    assert_eq!(FRAME_MESSAGES.join(" "), "here ready height regionselect chainchange");
    assert_eq!(HOST_MESSAGES.join(" "), "hello show select");
}

#[test]
fn the_documentation_of_the_contract_is_complete() {
    let words = read_file("docs/embedding.md");
    let rows: Vec<&str> = words
        .lines()
        .filter_map(|line| line.strip_prefix("| `"))
        .filter_map(|line| line.split(['`', '(']).next())
        .filter(|&name| name != "code") // a head of a table
        .collect();
    let all =
        [&ATTRIBUTES[..], &PROPERTIES, &METHODS, &EVENTS, &ERRORS, &FRAME_MESSAGES, &HOST_MESSAGES]
            .concat();
    assert_eq!(rows, all, "the tables of docs/embedding.md");
}

#[test]
fn the_types_of_the_contract_are_complete() {
    let types = read_file("public/embed/v1.d.ts");
    let element = between(&types, "interface GanzhouAtlasElement", "\n}");
    for name in ATTRIBUTES {
        assert!(element.contains(&format!("\n  {name}: string | null;")), "{name}");
    }
    for name in METHODS {
        assert!(element.contains(&format!("\n  {name}(")), "{name}");
    }
    assert!(element.contains("readonly ready: Promise<"));
    // Events of every element keep their own types: `click` is a MouseEvent.
    assert_eq!(element.matches("(event: HTMLElementEventMap[K]) => void").count(), 2);
    let tag = between(&types, "interface GanzhouAtlasAttributes", "\n}");
    assert!(ATTRIBUTES.iter().all(|name| tag.contains(&format!("\n  {name}?: "))), "{tag}");
    for file in ["v1-react.d.ts", "v1-vue.d.ts"] {
        let types = read_file(&format!("public/embed/{file}"));
        assert!(types.contains("\"ganzhou-atlas\": ") && types.contains("from \"./v1\""), "{file}");
    }
    let events = between(&types, "interface GanzhouAtlasEventMap", "\n}");
    assert_eq!(events.matches("CustomEvent<").count(), EVENTS.len());
    for name in EVENTS {
        assert!(events.contains(&format!("\"{name}\":")), "{name}");
    }
    for (kind, names) in
        [("AtlasFrameTold", &FRAME_MESSAGES[..]), ("AtlasFrameHeard", &HOST_MESSAGES)]
    {
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
fn the_scripts_use_the_names_of_the_contract() {
    let element = read_file("public/embed/element.js");
    for name in EVENTS {
        assert!(element.contains(&format!("#send(\"{name}\"")), "{name}");
    }
    let codes = ["csp", "not-found", "integrity", "no-wasm", "unknown-value", "unknown"];
    assert!(
        codes.iter().all(|code| element.contains(&format!("\"{code}\""))
            || element.contains(&format!("{code}:")))
    );
    let frame = read_file("public/embed/frame-v1.js");
    assert!(frame.contains(&format!("var MARK = \"{MARK}\"")));
    assert!(frame.contains("version: 1") && frame.contains("version === 1"));
    let door = read_file("public/embed/v1.js");
    assert!(door.contains(&format!("ATTRIBUTES = {ATTRIBUTES:?}")), "the attributes of a block");
}

#[test]
fn the_host_gets_plain_data() -> Result<(), serde_json::Error> {
    let (view, _) = decode(&PLAN, "?chain=electronics&region=360783&embed=1");
    let told: Value = serde_json::from_str(&view_event(&view))?;
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
        serde_json::from_str::<Value>(&view_event(&view))?,
        json!({ "query": "", "region": null, "chains": [] })
    );
    Ok(())
}

const BASE: &str = "https://atlas.example/";

fn options(parameters: &[(&'static str, &str)], width: &str) -> SnippetOptions {
    let parameters = parameters.iter().map(|&(name, value)| (name, value.to_owned())).collect();
    SnippetOptions { parameters, width: width.into(), height: 640 }
}

/// The code equals the contract's examples, and names are escaped.
#[test]
fn the_code_to_copy_is_that_of_the_contract() {
    let options = options(&[("chain", "electronics"), ("region", "360722")], "100%");
    assert_eq!(
        write_code(Level::Element, &options, BASE, "赣\"州<", ""),
        "<script src=\"https://atlas.example/embed/v1.js\" async></script>\n\
         <ganzhou-atlas chain=\"electronics\" region=\"360722\" height=\"640\">\n  \
         <img src=\"https://atlas.example/plain/electronics.svg\" alt=\"赣&quot;州&lt;\" width=\"800\" style=\"max-width:100%;height:auto\">\n  \
         <p><a href=\"https://atlas.example/plain/electronics.html\">赣&quot;州&lt;（静态图与文字表）</a></p>\n</ganzhou-atlas>"
    );
    assert_eq!(
        write_code(Level::Frame, &options, BASE, "赣州", ""),
        "<div>\n<iframe src=\"https://atlas.example/?embed=1&amp;chain=electronics&amp;region=360722\" data-ganzhou-atlas title=\"赣州\" width=\"100%\" height=\"640\" frameborder=\"0\" style=\"border:0\" loading=\"lazy\"></iframe>\n\
         <p><a href=\"https://atlas.example/?chain=electronics&amp;region=360722\">赣州</a></p>\n</div>\n\
         <script src=\"https://atlas.example/embed/frame-v1.js\" async></script>"
    );
    assert_eq!(
        write_code(Level::Block, &options, BASE, "赣州", ""),
        "<div data-ganzhou-atlas data-chain=\"electronics\" data-region=\"360722\" data-height=\"640\">\n\
         <p><a href=\"https://atlas.example/plain/electronics.html\">赣州（静态图与文字表）</a></p>\n</div>\n\
         <script src=\"https://atlas.example/embed/v1.js\" async></script>"
    );
    assert_eq!(
        write_code(Level::Plain, &options, BASE, "", "{base}/plain/x"),
        "https://atlas.example/plain/x"
    );
    assert_eq!(SnippetOptions::default().plain_names(), ["overview"]);
}

#[test]
fn several_chains_and_a_width_are_in_every_form_of_the_code() {
    let options = options(&[("chain", "electronics,tungsten"), ("theme", "dark")], "600");
    for level in [Level::Element, Level::Frame, Level::Block] {
        let code = write_code(level, &options, BASE, "赣州", "");
        assert!(code.contains("electronics,tungsten") && code.contains("dark"), "{code}");
        assert!(code.contains("width:600px") || code.contains("width=\"600\""), "{code}");
        assert!(code.contains("<p><a href=\"https://atlas.example/"), "{code}");
    }
    assert_eq!(options.plain_names(), ["electronics", "tungsten"]);
}

#[test]
fn a_picture_to_copy_has_the_chosen_width_and_theme() {
    let plain = "<figure>\n<img src=\"{base}/plain/nev.svg\" alt=\"图\" width=\"800\" height=\"1118\" style=\"height:auto\">\n</figure>\n";
    let code = |theme, width| {
        let options = options(&[("theme", theme)], width);
        write_code(Level::Plain, &options, BASE, "", plain)
    };
    let image = "src=\"https://atlas.example/plain/nev-dark.svg\" alt=\"图\" width=\"600\" style=\"height:auto\">";
    assert_eq!(code("dark", "600"), ["<figure>\n<img ", image, "\n</figure>\n"].concat());
    assert!(code("light", "600").contains("plain/nev.svg\""));
    assert!(!code("light", "600").contains("dark"));
    let auto = code("", "100%");
    assert!(auto.contains("<picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"https://atlas.example/plain/nev-dark.svg\"><img src=\"https://atlas.example/plain/nev.svg\""), "{auto}");
    assert!(auto.contains(" width=\"100%\" style"), "{auto}");
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
fn the_messages_of_the_contract_are_decoded() {
    assert_eq!(decode_message(&ours("hello")), Some(HostMessage::Hello));
    let none = Fields { region: Some(String::new()), ..ours("select") };
    assert_eq!(decode_message(&none), Some(HostMessage::Set("region", String::new())));
    let show = Fields { chain: Some("nev,textile".into()), ..ours("show") };
    assert_eq!(decode_message(&show), Some(HostMessage::Set("chain", "nev,textile".into())));
    let select = Fields { region: Some("gz-hidz".into()), ..ours("select") };
    assert_eq!(decode_message(&select), Some(HostMessage::Set("region", "gz-hidz".into())));
    let wrong = [
        ours("reload"),
        // A field of another type, such as `chain: {}`.
        ours("show"),
        ours("select"),
        Fields { mark: Some("another".into()), ..ours("hello") },
        Fields { version: Some(2.0), ..ours("hello") },
        Fields { kind: None, ..ours("hello") },
    ];
    assert!(wrong.iter().all(|fields| decode_message(fields).is_none()));
}

#[test]
fn only_named_hosts_may_control_a_frame() {
    let own = "https://atlas.example";
    let named = "https://a.example,https://b.example";
    assert!(may_control(own, own, ""));
    assert!(may_control("https://b.example", own, named));
    for stranger in [
        "https://c.example",
        "https://b.example.evil",
        "http://b.example",
        "null",
        "",
        "https://a.example,https://b.example",
    ] {
        assert!(!may_control(stranger, own, named), "{stranger}");
    }
    // A frame without an origin trusts no host, whatever its address names.
    assert!(!may_control("null", "null", "null"));
    assert!(!may_control("", "", ""));
}

/// The height depends on the width only, in steps, so it can't grow by itself. An end-to-end test covers
/// the host's scroll bar.
#[test]
fn the_height_of_a_frame_depends_on_its_width_only() {
    for width in 0..4000 {
        let wanted = iframe_height(width);
        assert!((560..=1000).contains(&wanted) && wanted % 40 == 0, "{width}: {wanted}");
    }
    assert_eq!([390, 820, 1280, 1920].map(iframe_height), [800, 640, 800, 1000]);
}

proptest! {
    /// Arbitrary messages cause no panic, and no value leaves its parameter.
    #[test]
    fn arbitrary_messages_are_harmless(
        mark in proptest::option::of(prop_oneof![Just(MARK.to_owned()), "\\PC{0,20}"]),
        version in proptest::option::of(prop_oneof![Just(1.0), any::<f64>()]),
        kind in proptest::option::of(prop_oneof![Just("show".to_owned()), Just("select".to_owned()), Just("hello".to_owned()), "\\PC{0,20}"]),
        chain in proptest::option::of(prop_oneof![Just("nev,digital".to_owned()), "\\PC{0,60}"]),
        region in proptest::option::of(prop_oneof![Just("360722".to_owned()), "\\PC{0,20}"]),
    ) {
        let fields = Fields { mark: mark.clone(), version, kind, chain, region };
        if let Some(heard) = decode_message(&fields) {
            prop_assert_eq!(mark.as_deref(), Some(MARK));
            prop_assert_eq!(version, Some(1.0));
            if let HostMessage::Set(word, value) = heard {
                // The value stays within its parameter.
                let before = "embed=1&chain=electronics&region=360722";
                let (view, rejected) = decode(&PLAN, &with_parameter(before, word, Some(&value)));
                prop_assert!(view.embed && view.show.is_none());
                prop_assert!(view.chains.len() <= 3);
                prop_assert!(rejected.iter().all(|part| part.key == word));
            }
        }
    }

    #[test]
    fn unknown_origins_control_nothing(origin in "\\PC{0,40}", named in "\\PC{0,80}") {
        let own = "https://atlas.example";
        let known = origin == own || named.split(',').any(|it| it == origin);
        prop_assert!(known || !may_control(&origin, own, &named));
    }
}

fn read_file(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let rest = text.split_once(start).map_or("", |(_, rest)| rest);
    rest.split_once(end).map_or("", |(found, _)| found)
}
