//! What lies under and over the counties: surroundings, the city's paper and edge, corridor, arcs
//! and scale bar.

use super::drawing::Drawing;
use super::element::{element, path, text_at};
use crate::geometry::UNITS_PER_KM;
use crate::plan::PLAN;
use crate::scene::{ArcMark, arrow};
use crate::text::{ZH, fill};

/// Length of the scale bar.
const KILOMETRES: i32 = 20;
/// Where the scale bar stands: from the frame's left and lower edge, in map units.
const BAR: (i32, i32) = (220, 160);

/// Under the counties of the main map.
pub(super) fn below(drawing: &Drawing<'_>) -> String {
    let (ink, city) = (drawing.ink, PLAN.map.outline);
    let glow = path(city).line(ink.glow, drawing.px(90)).round();
    let paper = path(city).with("fill", ink.paper);
    let around = drawing.scene.context.then(|| surroundings(drawing));
    format!("{}{glow}{paper}", around.unwrap_or_default())
}

fn surroundings(drawing: &Drawing<'_>) -> String {
    let (ink, map) = (drawing.ink, &PLAN.map);
    let borders = path(map.borders).line(ink.border, drawing.px(10)).round();
    let heading = path(arrow(&map.bay_area)).line(ink.quiet, drawing.px(16)).round();
    format!("{borders}{heading}")
}

/// Over the counties and under the zones: the corridor, the arcs, and the city's edge.
pub(super) fn above(drawing: &Drawing<'_>) -> String {
    let edge = path(PLAN.map.outline).line(drawing.ink.edge, drawing.px(16)).round();
    [corridor(drawing), arcs(drawing), edge.to_string()].concat()
}

/// A broad soft band with a dotted middle, for its course is schematic.
fn corridor(drawing: &Drawing<'_>) -> String {
    if !drawing.scene.corridor {
        return String::new();
    }
    let line = |width| path(PLAN.corridor.ribbon).line(drawing.ink.band, width).round();
    let dots = format!("1 {}", drawing.px(60));
    let middle = line(drawing.px(20)).with("stroke-dasharray", dots);
    let band = line(190).with("stroke-opacity", "0.16");
    element("g").titled(ZH.legend_corridor).holding(band).holding(middle).to_string()
}

/// Full where the plan states the relation, broken where it is derived.
fn arcs(drawing: &Drawing<'_>) -> String {
    let dashes = format!("{0} {0}", drawing.px(50));
    let arc = |mark: &ArcMark| {
        let broken = (!mark.arc.stated).then_some(&dashes);
        let line = path(mark.arc.path).line(mark.colour, drawing.px(16)).round();
        line.maybe("stroke-dasharray", broken).to_string()
    };
    drawing.scene.arcs.iter().map(arc).collect()
}

/// The scale bar, in the frame's lower left corner.
pub(super) fn scale_bar(drawing: &Drawing<'_>) -> String {
    let (ink, length) = (drawing.ink, KILOMETRES * UNITS_PER_KM);
    let (x, y) = (BAR.0, PLAN.map.extent.height - BAR.1);
    let bar = path(format!("M{x} {y}v60h{length}v-60")).line(ink.quiet, drawing.px(15));
    let words = text_at(x + length / 2, y - 45, drawing.px(127)).with("fill", ink.quiet);
    let words = words.with("text-anchor", "middle").saying(&fill(ZH.kilometres, &["20"]));
    format!("{bar}{words}")
}
