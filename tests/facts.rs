//! The map against the plan, read by hand.
#![allow(
    missing_docs,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use ganzhou_atlas::plan::{PLAN, Tier};
use ganzhou_atlas::scene::{LegendSymbol, Scene, scene};
use ganzhou_atlas::state::{Layer, View};
use ganzhou_atlas::text::ZH;

fn shown(ids: &[&str]) -> Scene {
    let chains = ids.iter().filter_map(|id| PLAN.chain(id)).collect();
    scene(&PLAN, &View { chains, ..View::new() }, &ZH)
}

fn role<'a>(scene: &'a Scene, name: &str) -> &'a str {
    scene
        .regions
        .iter()
        .find(|mark| mark.region.name == name)
        .map_or("missing", |mark| mark.role_status.id())
}

#[test]
fn a_zone_and_its_county_have_separate_roles() {
    // 稀土: 赣州高新区 is the core, 赣县区 is not named; 章贡区 is named, and hosts a named zone.
    let rare_earth = shown(&["rare-earth"]);
    assert_eq!(role(&rare_earth, "赣州高新区"), "core");
    assert_eq!(role(&rare_earth, "赣县区"), "host");
    assert_eq!(role(&rare_earth, "章贡区"), "radiating");
    assert_eq!(role(&rare_earth, "龙南经开区"), "radiating");
    assert_eq!(role(&rare_earth, "龙南市"), "host");
    assert_eq!(role(&rare_earth, "宁都县"), "none");
    // 赣粤电子信息: 龙南市 itself is the core, 龙南经开区 is not named.
    let electronics = shown(&["electronics"]);
    assert_eq!(role(&electronics, "龙南市"), "core");
    assert_eq!(role(&electronics, "龙南经开区"), "none");
    assert_eq!(role(&electronics, "赣县区"), "none");
    // 新能源汽车: the 科技城 alone; its host is 章贡区.
    let nev = shown(&["nev"]);
    assert_eq!(role(&nev, "章贡区"), "host");
    assert_eq!(nev.regions.iter().filter(|mark| mark.role_status.id() == "core").count(), 1);
}

#[test]
fn descriptions_use_the_plan_s_terms() {
    let scene = shown(&["rare-earth", "electronics"]);
    let said = |name: &str| {
        scene
            .regions
            .iter()
            .find(|mark| mark.region.name == name)
            .map(|mark| mark.description.clone())
    };
    assert_eq!(
        said("信丰县").as_deref(),
        Some("信丰县，稀土：承载地，赣粤电子信息：核心，走廊核心区域")
    );
    assert_eq!(
        said("石城县").as_deref(),
        Some("石城县，稀土：文件未提及，赣粤电子信息：文件未提及")
    );
    assert_eq!(
        said("赣县区").as_deref(),
        Some(
            "赣县区，稀土：文件未提及本县区，境内赣州高新区（核心）在列，赣粤电子信息：文件未提及"
        )
    );
}

#[test]
fn only_stated_arcs_are_drawn_unless_derived_ones_are_switched_on() {
    assert_eq!(shown(&["electronics"]).arcs.len(), 6, "六 areas are 辐射区域");
    for other in PLAN.chains.iter().filter(|chain| chain.id != "electronics") {
        assert!(shown(&[other.id]).arcs.is_empty(), "{}", other.name);
    }
    let view = View {
        chains: PLAN.chain("rare-earth").into_iter().collect(),
        layers: View::new().layers.toggled(Layer::Inferred),
        ..View::new()
    };
    let arcs = scene(&PLAN, &view, &ZH).arcs;
    assert_eq!(arcs.len(), 8);
    assert!(arcs.iter().all(|mark| !mark.arc.stated), "derived arcs are marked as such");
}

#[test]
fn the_legend_has_exactly_the_content_of_the_map() {
    let words =
        |scene: &Scene| scene.legend.iter().map(|entry| entry.words.clone()).collect::<Vec<_>>();
    assert!(!shown(&[]).legend.iter().any(|entry| entry.key == LegendSymbol::Unmentioned));
    let rare_earth = words(&shown(&["rare-earth"]));
    assert!(rare_earth.contains(&"核心".to_owned()));
    assert!(rare_earth.contains(&"重要发展区域、承载地".to_owned()));
    assert!(rare_earth.contains(&"文件未提及".to_owned()));
    let furniture = shown(&["furniture"]);
    assert!(
        !furniture
            .legend
            .iter()
            .any(|e| matches!(e.key, LegendSymbol::Tier { tier: Tier::Radiating, .. }))
    );
    assert!(
        !furniture
            .legend
            .iter()
            .any(|e| matches!(e.key, LegendSymbol::Host(_) | LegendSymbol::Arc { .. }))
    );
    let compared = words(&shown(&["nev", "tungsten"]));
    assert!(
        compared.contains(&"新能源汽车 核心".to_owned())
            && compared.contains(&"钨精深加工 重点区域".to_owned())
    );
}

#[test]
fn every_citation_names_its_region() {
    for chain in PLAN.chains {
        for role in chain.roles {
            let (_, name, _) = role.citation.split();
            let region = role.region;
            let known =
                [region.name, region.short].into_iter().chain(region.aliases.iter().copied());
            assert!(known.into_iter().any(|known| known == name), "{} {name}", chain.name);
            assert!(role.citation.clause.quote.contains(role.term), "{} {}", chain.name, role.term);
        }
    }
    assert_eq!(PLAN.corridor.members.len(), 8);
    assert_eq!(PLAN.chains.iter().map(|chain| chain.roles.len()).sum::<usize>(), 50);
}
