//! Snapshots of scenes as text, which can be compared with the plan: a file for each view in
//! `tests/snapshots`. After an intended change, update them with `INSTA_UPDATE=always`, and review every
//! changed line.
#![allow(
    missing_docs,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use ganzhou_atlas::plan::{PLAN, Region};
use ganzhou_atlas::scene::{LegendSymbol, Paint, RegionMark, Scene, scene};
use ganzhou_atlas::state::{View, decode};
use ganzhou_atlas::text::ZH;
use std::fmt::Write as _;

fn drawn(query: &str) -> String {
    let (view, rejected) = decode(&PLAN, query);
    assert!(rejected.is_empty(), "{query} means nothing");
    as_text(&scene(&PLAN, &view, &ZH))
}

fn as_text(scene: &Scene) -> String {
    let mut out = format!("{}\n", scene.summary);
    let layers = [
        ("一核", scene.core),
        ("一廊", scene.corridor),
        ("功能区", scene.zones),
        ("周边", scene.context),
    ];
    let on: Vec<_> = layers.iter().filter(|layer| layer.1).map(|layer| layer.0).collect();
    let _ = writeln!(out, "图层 {}\n\n图例", on.join(" "));
    for entry in &scene.legend {
        let _ = writeln!(out, "  {} = {}", key(entry.key), entry.words);
    }
    let _ = writeln!(out, "\n区域");
    for mark in &scene.regions {
        let _ = writeln!(out, "  {}", line(mark));
    }
    let _ = writeln!(out, "\n弧线");
    for arc in &scene.arcs {
        let said = if arc.arc.stated { "文件所述" } else { "推断" };
        let _ = writeln!(out, "  {} → {} {said}", arc.arc.from.name, arc.role.region.name);
    }
    out
}

fn line(mark: &RegionMark) -> String {
    let shown = if mark.shown { "" } else { " 隐藏" };
    let doubt = if mark.ambiguous { " ※" } else { "" };
    let selected = if mark.selected { " 选中" } else { "" };
    let (role, paint) = (mark.role_status.id(), paint(mark.paint));
    format!("{role:9} {paint:18} {}{shown}{doubt}{selected}", mark.description)
}

fn paint(paint: Paint) -> String {
    let fill = paint.fill.map(|(_, tier)| format!("fill:{tier:?}"));
    let dots = |place: usize| {
        let name = if place == 0 { "dots".to_owned() } else { format!("dots{}", place + 1) };
        paint.dots[place].map(|_| name)
    };
    let hatch = paint.hatch.map(|(_, tier)| format!("hatch:{tier:?}"));
    let outline = paint.outline.map(|(_, tier)| format!("outline:{tier:?}"));
    let parts: Vec<_> =
        [fill, dots(0), hatch, dots(1), outline, dots(2)].into_iter().flatten().collect();
    if parts.is_empty() { "paper".to_owned() } else { parts.join("+") }
}

fn key(key: LegendSymbol) -> String {
    match key {
        LegendSymbol::Tier { place, tier, .. } => {
            format!("{}:{tier:?}", ["fill", "hatch", "outline"][place])
        }
        LegendSymbol::Host(_) => "dots".to_owned(),
        LegendSymbol::Arc { stated: true, .. } => "full arc".to_owned(),
        LegendSymbol::Arc { stated: false, .. } => "broken arc".to_owned(),
        other => format!("{other:?}"),
    }
}

#[test]
fn nothing_chosen() {
    insta::assert_snapshot!(drawn(""));
}

#[test]
fn each_chain() {
    for chain in PLAN.chains {
        insta::assert_snapshot!(chain.id, drawn(&format!("chain={}", chain.id)));
    }
}

#[test]
fn three_compared_with_derived_arcs() {
    insta::assert_snapshot!(drawn(
        "chain=electronics,rare-earth,chemicals&region=360722&layers=core,zones,arcs,inferred"
    ));
}

#[test]
fn zones_switched_off_but_the_selected_one() {
    insta::assert_snapshot!(drawn("chain=nev&region=nev-city&layers=none"));
}

#[test]
fn description_and_role_of_a_region_agree() {
    // The page's contract names the role of the first chain; the description names its word.
    for chain in PLAN.chains {
        let view = View { chains: vec![chain], ..View::new() };
        for mark in scene(&PLAN, &view, &ZH).regions {
            let told = role_in(chain.name, mark.region, &mark.description);
            let role = chain.role_of(mark.region);
            match mark.role_status.id() {
                "core" => assert_eq!(told, "核心"),
                "radiating" => assert_eq!(Some(told), role.map(|role| role.term)),
                "host" => assert!(told.starts_with("文件未提及本县区，境内"), "{told}"),
                _ => assert_eq!(told, "文件未提及"),
            }
        }
    }
}

/// The part of a description after the chain's name.
fn role_in<'a>(chain: &str, region: &Region, description: &'a str) -> &'a str {
    let rest = description.strip_prefix(region.name).unwrap_or_default();
    let rest = rest.strip_prefix(&format!("，{chain}：")).unwrap_or_default();
    rest.trim_end_matches("，走廊核心区域")
        .trim_end_matches("，一核所在")
        .trim_end_matches("，走廊核心区域")
}
