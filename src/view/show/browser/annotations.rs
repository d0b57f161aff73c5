//! The pen's lines on each page, and the way between positions of the window and of a page.

use super::presenter::Presenter;
use crate::browser::Element;
use crate::plan::{Found, PLAN, find_key};
use crate::state::ShowState;
use crate::view::show::{SlideKind, SlideView, map_extent};
use std::collections::BTreeMap;

/// The pen's lines by the id of the page, as SVG path data in the units of [`units`].
pub(super) type Annotations = BTreeMap<&'static str, String>;

/// The element that the lines are drawn into.
const SHEET: &str = ".ink";

/// The page that is seen and drawn on: the answer shown in between, or the slide.
pub(super) fn page_of(show: &ShowState) -> Option<&'static str> {
    let slide = || show.position.entry(&show.deck).map(|entry| entry.key.id);
    show.asked.map(Found::id).or_else(slide)
}

/// The page with this id.
pub(super) fn find_page(id: &str) -> Option<&'static str> {
    let slide = find_key(id).map(|key| key.id);
    slide.or_else(|| Found::from_id(&PLAN, id).map(Found::id))
}

/// The coordinate system of a page: left, top, width, height. On a map it is the map's, so that lines
/// keep their place when the map moves; elsewhere it is stretched with the page.
fn units(kind: SlideKind) -> (f64, f64, f64, f64) {
    let map = map_extent();
    let [x, y, width, height] = [map.x, map.y, map.width, map.height].map(f64::from);
    match is_stretched(kind) {
        true => (0.0, 0.0, 1600.0, 900.0),
        false => (x, y, width, height),
    }
}

const fn is_stretched(kind: SlideKind) -> bool {
    use SlideKind::{Duties, Matrix, Overview, Own, Targets};
    matches!(kind, Overview | Matrix | Targets | Duties | Own)
}

/// Draws the lines of a page.
pub(super) fn draw(slide: &Element, kind: SlideKind, lines: Option<&String>) {
    let Some(sheet) = slide.find(SHEET) else { return };
    let (x, y, width, height) = units(kind);
    sheet.set_attribute("viewBox", &format!("{x:.0} {y:.0} {width:.0} {height:.0}"));
    let fit = if is_stretched(kind) { "none" } else { "xMidYMid" };
    sheet.set_attribute("preserveAspectRatio", fit);
    if let Some(path) = sheet.find("path") {
        path.set_attribute("d", lines.map_or("", String::as_str));
    }
}

/// Draws the lines of the page that is seen.
pub(super) fn draw_page(presenter: &Presenter, show: &ShowState) {
    let (Some(page), Some(view)) = (page_of(show), SlideView::new(show)) else { return };
    draw(&presenter.slide, view.kind, presenter.annotations.borrow().get(page));
}

/// The way between positions of the window and of a page, both as `(x, y)`.
pub(super) struct Projection {
    /// The middle of the page in the window.
    middle: (f64, f64),
    /// Its middle in its own units.
    own: (f64, f64),
    /// CSS pixels a unit, across and down.
    scale: (f64, f64),
}

impl Projection {
    /// The projection of a page as it is drawn now.
    pub(super) fn new(slide: &Element, kind: SlideKind) -> Option<Self> {
        let (left, top, width, height) = slide.find(SHEET)?.bounding_box();
        let (x, y, own_width, own_height) = units(kind);
        let scale = (width / own_width, height / own_height);
        // As the browser fits the viewBox: whole and centred, or stretched.
        let least = f64::min(scale.0, scale.1);
        let scale = if is_stretched(kind) { scale } else { (least, least) };
        Some(Self {
            middle: (left + width / 2.0, top + height / 2.0),
            own: (x + own_width / 2.0, y + own_height / 2.0),
            scale: (scale.0.max(f64::EPSILON), scale.1.max(f64::EPSILON)),
        })
    }

    /// A position of the window in the units of the page.
    pub(super) fn to_page(&self, at: (f64, f64)) -> (f64, f64) {
        let across = self.own.0 + (at.0 - self.middle.0) / self.scale.0;
        (across, self.own.1 + (at.1 - self.middle.1) / self.scale.1)
    }

    /// A position of the page in the window.
    pub(super) fn to_window(&self, at: (f64, f64)) -> (f64, f64) {
        let across = (at.0 - self.own.0).mul_add(self.scale.0, self.middle.0);
        (across, (at.1 - self.own.1).mul_add(self.scale.1, self.middle.1))
    }
}
