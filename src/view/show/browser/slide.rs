//! Draws the content of a slide: changes attributes of the stage, so that transitions can follow, and
//! a few pieces of markup.

use super::pointed;
use crate::browser::Element;
use crate::drawing::fill_key;
use crate::geometry::Bounds;
use crate::plan::PLAN;
use crate::scene::RegionMark;
use crate::text::markup::text as escaped;
use crate::text::{CHAIN_WORDS, ZH, fill};
use crate::view::show::{SlideView, map_extent};

/// Draws the content of a slide.
pub(super) fn draw(slide: &Element, view: &SlideView, kicker: &str, number: &str) {
    slide.set_attribute("data-picture", view.kind.id());
    slide.style("--hue", view.colour.unwrap_or("currentColor"));
    slide.toggle_attribute("data-long", view.is_long);
    slide.toggle_attribute("data-hue", view.colour.is_some());
    for (class, words) in [
        (".kicker", kicker),
        (".says", &view.caption),
        (".cited", &view.source),
        (".number", number),
    ] {
        slide.update_text_in(class, words);
    }
    slide.update_markup_in(".title", &break_title(&view.title));
    slide.update_markup_in(".own-says", &view.own_caption);
    slide.update_markup_in(".own-foot", &view.own_footer);
    slide.toggle_attribute("data-own-says", !view.own_caption.is_empty());
    slide.toggle_attribute("data-own-foot", !view.own_footer.is_empty());
    slide.update_markup_in(".body", &view.body);
    slide.update_markup_in(".key", &view.legend_markup());
    draw_regions(slide, view);
    draw_routes(slide, view);
    look_at(slide, view.look);
    slide.toggle_attribute("data-inset", view.inset);
    slide.toggle_attribute("data-cores", view.has_all_cores);
    slide.toggle_attribute("data-roomy", view.is_roomy());
    slide.toggle_attribute("data-focus", view.has_focus());
    let label = fill(ZH.map_label, &[&view.scene.summary]);
    for map in slide.find_all(".show-map") {
        map.set_attribute("aria-label", &label);
    }
    for part in slide.find_all(".ten [data-region],.matrix [data-region]") {
        let region = part.attribute_or_default("data-region");
        part.toggle_attribute("data-lit", view.highlighted.iter().any(|it| it.id == region));
    }
    slide.toggle_attribute("data-leads", !view.highlighted.is_empty());
    pointed::reset(slide);
}

/// A title as markup, which may be broken before the word for a chain.
fn break_title(title: &str) -> String {
    let end = CHAIN_WORDS.iter().find_map(|end| Some((title.strip_suffix(end)?, *end)));
    match end {
        Some((name, end)) => [&escaped(name), "<wbr>", end].concat(),
        None => escaped(title),
    }
}

/// Copies a slide, with clip paths of its own: those of a hidden slide confine nothing.
pub(super) fn copy(slide: &Element, name: &str) -> Option<Element> {
    let copy = slide.duplicate()?;
    if let Some(control) = copy.find(".walk") {
        control.remove();
    }
    for clip in copy.find_all("clipPath") {
        clip.set_attribute("id", &[&clip.attribute_or_default("id"), name].concat());
    }
    for part in copy.find_all("[clip-path]") {
        let clip = part.attribute_or_default("clip-path");
        part.set_attribute("clip-path", &[clip.trim_end_matches(')'), name, ")"].concat());
    }
    Some(copy)
}

/// Draws counties, zones, names and highlights.
fn draw_regions(slide: &Element, view: &SlideView) {
    for part in slide.find_all(".show-map [data-region]") {
        let id = part.attribute_or_default("data-region");
        let Some(mark) = view.scene.regions.iter().find(|mark| mark.region.id == id) else {
            continue;
        };
        let lit = view.highlighted.contains(&mark.region);
        part.toggle_attribute("data-lit", lit);
        part.toggle_attribute("data-selected", mark.selected);
        part.toggle_attribute("data-quiet", view.is_quiet(mark));
        if part.matches(".county,.zone") {
            paint(&part, mark);
        } else if part.matches(".dots") {
            let chain = view.chain.map_or("", |chain| chain.id);
            let is_host = mark.paint.dots[0].is_some();
            let shown = is_host && part.attribute_or_default("data-chain") == chain;
            part.set_attribute("data-shown", if shown { "true" } else { "false" });
        }
    }
}

fn paint(part: &Element, mark: &RegionMark) {
    let paint = mark.paint.fill_hue().unwrap_or_default();
    part.set_attribute("data-tier", fill_key(&mark.paint).unwrap_or_default());
    part.set_attribute("data-role", if mark.is_revealed { mark.role_status.id() } else { "" });
    match part.find(".shape") {
        Some(shape) => shape.set_attribute("fill", &paint),
        None => part.set_attribute("fill", &paint),
    }
    part.set_attribute("data-shown", if mark.shown { "true" } else { "false" });
}

/// Draws the corridor and the arcs.
fn draw_routes(slide: &Element, view: &SlideView) {
    let shown = |on: bool| if on { "true" } else { "false" };
    for ribbon in slide.find_all(".ribbon") {
        ribbon.set_attribute("data-shown", shown(view.scene.corridor));
    }
    let chain = view.chain.filter(|_| !view.scene.arcs.is_empty());
    for arcs in slide.find_all(".arcs > g") {
        let here = chain.is_some_and(|chain| chain.id == arcs.attribute_or_default("data-chain"));
        arcs.set_attribute("data-shown", shown(here));
    }
}

/// The height of the whole map on a slide 1080 pixels high, in pixels, as in the style sheet.
const MAP_HEIGHT: f64 = 950.0;

/// Moves the map so that a part of it fills the frame; never smaller than the whole city.
fn look_at(slide: &Element, look: Bounds) {
    let Some(world) = slide.find(".board .world") else { return };
    let whole = PLAN.map.city;
    let ratio = |whole: i32, part: i32| f64::from(whole) / f64::from(part.max(1));
    let scale = ratio(whole.width, look.width).min(ratio(whole.height, look.height)).max(1.0);
    let (from, to) = (look.centre(), whole.centre());
    // The part is centred, as far as the edge of the map allows.
    let shift = |from: i32, to: i32, half: i32| {
        let most = f64::from(half) * (scale - 1.0);
        (f64::from(to) - f64::from(from)).mul_add(scale, 0.0).clamp(-most, most)
    };
    let (x, y) = (shift(from.x, to.x, whole.width / 2), shift(from.y, to.y, whole.height / 2));
    let about = |at: i32, shift: f64| f64::from(at).mul_add(1.0 - scale, shift);
    let move_ =
        format!("translate({:.0}px,{:.0}px) scale({scale:.3})", about(to.x, x), about(to.y, y));
    world.style("transform", &move_);
    // In 1/10,000 pixels a map unit, like the scales of label classes.
    let whole_scale = MAP_HEIGHT * 10_000.0 / f64::from(map_extent().height);
    let fits = |least: &i32| f64::from(*least) <= whole_scale * scale;
    let class = PLAN.map.wall_scales.iter().rposition(fits);
    world.set_attribute("data-class", &class.unwrap_or_default().to_string());
}
