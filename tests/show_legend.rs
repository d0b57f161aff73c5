//! The legend of a slide explains what is visible on it, and nothing else; heads of the matrix.
#![cfg(feature = "ssr")]
#![allow(missing_docs, reason = "a test fails by panicking")]

use ganzhou_atlas::plan::{PLAN, SLIDES};
use ganzhou_atlas::scene::LegendSymbol;
use ganzhou_atlas::view::show::{SlideKind, SlideView};

#[test]
fn the_legend_of_a_step_has_zones_and_arcs_where_they_are_drawn() {
    let (mut with_zones, mut without) = (0, 0);
    for slide in &SLIDES {
        for step in slide.steps {
            let view = SlideView::of_step(slide, step);
            if view.kind != SlideKind::Map {
                continue;
            }
            let has = |key: fn(&LegendSymbol) -> bool| view.legend.iter().any(|it| key(&it.key));
            let zones = view
                .scene
                .regions
                .iter()
                .filter(|mark| !mark.region.is_county() && mark.region != PLAN.core.region);
            let is_drawn = zones.filter(|mark| mark.shown && !view.is_quiet(mark)).count() > 0;
            let told = has(|key| matches!(key, LegendSymbol::Zone));
            assert_eq!(told, is_drawn, "{}: {}", slide.id, step.caption);
            let arcs = has(|key| matches!(key, LegendSymbol::Arc { .. }));
            assert_eq!(arcs, !view.scene.arcs.is_empty(), "{}: {}", slide.id, step.caption);
            if is_drawn { with_zones += 1 } else { without += 1 }
        }
    }
    assert!(with_zones > 5 && without > 5, "{with_zones} {without}");
}

#[test]
fn the_heads_of_the_matrix_are_broken_between_words() {
    let stage = ganzhou_atlas::view::show::markup();
    for name in
        ["钨<wbr>精深加工", "医药食品<wbr>和<wbr>现代农业", "化工<wbr>新材料", "绿色建材<wbr>材料"]
    {
        assert!(stage.contains(name), "{name}");
    }
    // Whole names stay whole words for search and speech.
    for chain in PLAN.chains {
        let head = format!("data-chain=\"{}\">", chain.id);
        let heads = stage.split(&head).skip(1).filter_map(|rest| rest.split_once("</th>"));
        assert!(heads.map(|(head, _)| head.replace("<wbr>", "")).any(|head| head == chain.name));
    }
}

#[test]
fn the_answer_about_a_zone_tells_that_its_position_is_schematic() {
    for zone in PLAN.regions.iter().filter(|region| !region.is_county()) {
        let query = ["present&ask=", zone.id].concat();
        let show = ganzhou_atlas::state::decode(&PLAN, &query).0.show;
        let view = show.as_ref().and_then(SlideView::new);
        assert!(view.is_some_and(|view| view.caption.contains("示意位置")), "{}", zone.name);
    }
}
