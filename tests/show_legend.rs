//! The legend of a slide explains what is visible on it, and nothing else.
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
            assert_eq!(told, is_drawn, "{}: {}", slide.id, step.says);
            let arcs = has(|key| matches!(key, LegendSymbol::Arc { .. }));
            assert_eq!(arcs, !view.scene.arcs.is_empty(), "{}: {}", slide.id, step.says);
            if is_drawn { with_zones += 1 } else { without += 1 }
        }
    }
    assert!(with_zones > 5 && without > 5, "{with_zones} {without}");
}
