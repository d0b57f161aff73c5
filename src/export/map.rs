//! The main map and its inset, clipped to their frames.

use super::names::names;
use super::plain::{Plain, attributes, px};
use super::text::{numbers, rect, text_at};
use crate::drawing::{
    Extent, Geometry, INSET_MARK_RADII, Ink, Layer, MARK_RADII, Mark, clips, decimal, draw,
    scale_bar_attributes, scale_bar_label,
};
use crate::geometry::{Bounds, Point};
use crate::plan::PLAN;
use crate::scene::LegendSymbol;
use crate::state::View;
use crate::text::ZH;
use crate::text::markup::{Tag, words};

/// The label class of the whole map: names of 15 pixels in a picture 890 pixels wide, legible on paper
/// as well.
pub const CLASS: usize = 3;

/// The label class of the inset: the first in which every zone has a name.
pub const INSET_CLASS: usize = 3;

/// The scale of the whole map, in 1/10,000 pixels a map unit: the smallest of its class.
pub(super) fn whole_scale() -> i32 {
    PLAN.map.label_scales.get(CLASS).copied().unwrap_or(1330)
}

/// The label class and the radius of zones' marks at a scale of the main map.
pub(super) fn size(scale: i32) -> (usize, i32) {
    let fitting = PLAN.map.label_scales.iter().filter(|&&least| least <= scale).count();
    let class = fitting.saturating_sub(1);
    (class, radius(&MARK_RADII, class))
}

fn radius(radii: &[i32], class: usize) -> i32 {
    radii.get(class).copied().unwrap_or(1000)
}

/// The main map with its inset, as large as the frame. A magnified map has no inset, as on the page.
pub(super) fn map(main: &Plain<'_>, view: &View) -> String {
    let frame = PLAN.map.extent;
    let ground = rect(main.window).attr("fill", main.palette.get(Ink::Ground)).markup("");
    let layers = draw(&PLAN, main.scene, Extent::Whole, view.camera, None);
    let clips = clip_paths(main, &layers);
    let layers: String = layers.iter().map(|it| layer(main, it)).collect();
    let content = [ground, layers, scale_bar(main, view)].concat();
    let edge = outline(main, frame, Ink::Line);
    let inset = if main.window == frame { inset(main, view) } else { String::new() };
    [clips, framed(main, frame, &content), edge, inset].concat()
}

fn layer(map: &Plain<'_>, layer: &Layer<'_>) -> String {
    match layer.key {
        "labels" => names(map, layer),
        "ribbon" => corridor(map, layer),
        _ => map.layer(layer),
    }
}

/// The corridor, with its own title, which notes that its course is schematic.
fn corridor(map: &Plain<'_>, layer: &Layer<'_>) -> String {
    let entry = map.scene.legend.iter().find(|entry| entry.key == LegendSymbol::Corridor);
    let title = entry.map(|entry| words("title", &[], &entry.words));
    title.map_or_else(String::new, |it| Tag::new("g").markup(&(it + &map.layer(layer))))
}

/// The clip paths that the layers of a map refer to.
fn clip_paths(map: &Plain<'_>, layers: &[Layer<'_>]) -> String {
    let marks = || layers.iter().flat_map(|layer| &layer.marks);
    let used: Vec<_> = marks()
        .flat_map(|mark| mark.parts.iter().chain([mark]))
        .filter_map(Mark::clip_id)
        .collect();
    let clips = clips(&PLAN).into_iter().filter(|clip| used.contains(&clip.id.as_str()));
    Tag::new("defs").markup(&clips.map(|clip| map.clip(&clip)).collect::<String>())
}

/// The scale bar, in the lower left corner of the visible part. One unit of its own space is as long as
/// on the whole map.
fn scale_bar(map: &Plain<'_>, view: &View) -> String {
    let [place, line, x] = scale_bar_attributes(PLAN.map.extent, view.camera);
    let bar = Mark::new("scale-bar", Geometry::Group);
    let map = Plain { scale: whole_scale(), ..*map };
    let paint = |key| map.paint(&Mark::new(key, Geometry::Group), Some(&bar));
    let line = attributes(Tag::new("path").attributes(&[line]), &paint("path")).markup("");
    let label = attributes(Tag::new("text").attributes(&[x]), &paint("text"));
    let label = numbers(label, &[("y", -190), ("font-size", map.px(127))]);
    let label = label.text(&scale_bar_label(view.camera, &ZH));
    Tag::new("g").attributes(&[place]).markup(&(line + &label))
}

/// The dense centre, in the corner of the frame that no county reaches into.
fn inset(main: &Plain<'_>, view: &View) -> String {
    let (place, window) = (place(main), PLAN.map.inset.window);
    let scale = main.scale * place.width / window.width;
    let (class, mark_radius) = (INSET_CLASS, radius(&INSET_MARK_RADII, INSET_CLASS));
    let map = Plain { extent: Extent::Inset, window, scale, class, mark_radius, ..*main };
    // A test asserts that the inset is entirely within the city, so it needs no city edge.
    let paper = rect(window).attr("fill", map.palette.get(Ink::Paper)).markup("");
    let layers = draw(&PLAN, map.scene, Extent::Inset, view.camera, None);
    let clips = clip_paths(&map, &layers);
    let layers = layers.iter().filter(|layer| !layer.key.is_empty());
    let layers: String = layers.map(|it| layer(&map, it)).collect();
    let content = framed(&map, place, &[paper, layers].concat());
    let edge = outline(main, place, Ink::Border);
    [clips, content, edge, caption(main, place)].concat()
}

/// The place of the inset: as large as its corner allows, with its caption beneath.
fn place(main: &Plain<'_>) -> Bounds {
    let (corner, window) = (PLAN.map.inset.frame, PLAN.map.inset.window);
    let (margin, caption) = (main.px(84), main.px(170));
    let height = corner.height - 2 * margin - caption;
    Bounds { x: margin, y: margin, width: height * window.width / window.height, height }
}

fn caption(main: &Plain<'_>, place: Bounds) -> String {
    let Point { x, .. } = place.centre();
    let words = text_at(x, place.y + place.height + main.px(110), main.px(125));
    let words = words.attr("fill", main.palette.get(Ink::Quiet)).attr("text-anchor", "middle");
    words.text(ZH.inset_label)
}

fn outline(main: &Plain<'_>, bounds: Bounds, ink: Ink) -> String {
    let rect = rect(bounds).attr("fill", "none").attr("stroke", main.palette.get(ink));
    numbers(rect, &[("stroke-width", px(whole_scale(), 10))]).markup("")
}

/// Clips a map to its window, and moves and scales it to its place in the picture.
fn framed(map: &Plain<'_>, place: Bounds, content: &str) -> String {
    let window = map.window;
    let clip = Tag::new("clipPath").attr("id", &map.id("frame")).markup(&rect(window).markup(""));
    let group = Tag::new("g").attr("clip-path", &map.reference("frame")).markup(content);
    if window == place {
        return clip + &group;
    }
    let scale = decimal(place.width * 1000 / window.width);
    let at = |x: i32, y: i32| ["translate(", &x.to_string(), " ", &y.to_string(), ")"].concat();
    let moved =
        [&at(place.x, place.y), " scale(", &scale, ") ", &at(-window.x, -window.y)].concat();
    Tag::new("g").attr("transform", &moved).markup(&(clip + &group))
}
