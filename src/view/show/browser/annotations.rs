//! The pen's lines on each slide.

use crate::browser::Element;
use crate::view::show::{SlideKind, map_extent};
use std::collections::BTreeMap;

/// The pen's lines by the id of the slide, as SVG path data in the units of [`units`].
pub(super) type Annotations = BTreeMap<&'static str, String>;

/// The element that the lines are drawn into.
const SHEET: &str = ".ink";

/// The coordinate system of a slide: left, top, width, height. On a map it is the map's, so that
/// lines keep their place when the map moves.
fn units(kind: SlideKind) -> (f64, f64, f64, f64) {
    let map = map_extent();
    let [x, y, width, height] = [map.x, map.y, map.width, map.height].map(f64::from);
    match kind {
        SlideKind::Overview | SlideKind::Matrix => (0.0, 0.0, 1600.0, 900.0),
        _ => (x, y, width, height),
    }
}

/// Draws the lines of a slide.
pub(super) fn draw(slide: &Element, kind: SlideKind, lines: Option<&String>) {
    let Some(sheet) = slide.find(SHEET) else { return };
    let (x, y, width, height) = units(kind);
    sheet.set_attribute("viewBox", &format!("{x:.0} {y:.0} {width:.0} {height:.0}"));
    if let Some(path) = sheet.find("path") {
        path.set_attribute("d", lines.map_or("", String::as_str));
    }
}

/// A position of the window in the units of a slide; both as `(x, y)`.
pub(super) fn locate(slide: &Element, kind: SlideKind, at: (f64, f64)) -> Option<(f64, f64)> {
    let (left, top, width, height) = slide.find(SHEET)?.bounding_box();
    let (x, y, own_width, own_height) = units(kind);
    let scale = f64::min(width / own_width, height / own_height).max(f64::EPSILON);
    // As the browser fits the viewBox: whole and centred.
    let across = x + own_width / 2.0 + (at.0 - left - width / 2.0) / scale;
    let down = y + own_height / 2.0 + (at.1 - top - height / 2.0) / scale;
    Some((across, down))
}
