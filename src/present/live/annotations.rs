//! The pen, which draws over the picture of a scene, and the spotlight.

use super::Live;
use crate::browser::Element;
use crate::plan::PLAN;
use crate::present::{Drawn, Frame};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;
use web_sys::{MouseEvent, PointerEvent};

/// What was drawn on each scene, as SVG path data in the picture's own units, by the scene's id.
pub(super) type Annotations = BTreeMap<&'static str, String>;

/// The picture's own units: left, top, width, height. On a map they are the map's, so that what was
/// drawn stays where it was drawn.
fn units(frame: &Frame) -> (f64, f64, f64, f64) {
    let city = PLAN.map.city.grown(60);
    let city = [city.x, city.y, city.width, city.height].map(f64::from);
    match (frame.picture, city) {
        (Drawn::Overview | Drawn::Matrix, _) => (0.0, 0.0, 1600.0, 900.0),
        (_, [x, y, width, height]) => (x, y, width, height),
    }
}

/// Draws what the pen left on a scene.
pub(super) fn draw(slide: &Element, frame: &Frame, ink: &Annotations, scene: &str) {
    let Some(sheet) = slide.find(".ink") else { return };
    let (x, y, width, height) = units(frame);
    sheet.set_attribute("viewBox", &format!("{x:.0} {y:.0} {width:.0} {height:.0}"));
    if let Some(line) = sheet.find("path") {
        line.set_attribute("d", ink.get(scene).map_or("", String::as_str));
    }
}

/// Hears the pointer while pen or spotlight are on.
pub(super) fn listen(live: &Rc<Live>) {
    let draws = Rc::new(Cell::new(false));
    let (here, starts) = (Rc::clone(live), Rc::clone(&draws));
    live.root.on("pointerdown", move |event: PointerEvent| {
        if here.with(|session| session.pen) == Some(true) && event.button() == 0 {
            starts.set(true);
            line_to(&here, &event, "M");
            event.prevent_default();
        }
    });
    let (here, goes_on) = (Rc::clone(live), Rc::clone(&draws));
    live.root.on("pointermove", move |event: PointerEvent| {
        if goes_on.get() {
            line_to(&here, &event, "L");
        }
        if here.with(|session| session.spotlight) == Some(true)
            && let Some(spot) = here.root.find(".spot")
        {
            let (left, top, ..) = here.root.bounding_box();
            spot.style("--x", &format!("{:.0}px", f64::from(event.client_x()) - left));
            spot.style("--y", &format!("{:.0}px", f64::from(event.client_y()) - top));
        }
    });
    for kind in ["pointerup", "pointercancel"] {
        let draws = Rc::clone(&draws);
        live.root.on(kind, move |_: PointerEvent| draws.set(false));
    }
}

fn line_to(live: &Live, event: &MouseEvent, how: &str) {
    let scene = live.with(|session| {
        let entry = session.talk.place.entry(&session.talk.deck)?;
        Some((entry.slide.id, Frame::of(&session.talk)?))
    });
    let Some((scene, frame)) = scene.flatten() else { return };
    let Some(sheet) = live.slide.find(".ink") else { return };
    let (left, top, width, height) = sheet.bounding_box();
    let (x, y, own_width, own_height) = units(&frame);
    let scale = f64::min(width / own_width, height / own_height).max(f64::EPSILON);
    // As the browser fits it: whole, and in the middle.
    let at = |client: i32, start: f64, size: f64, own_start: f64, own_size: f64| {
        own_start + own_size / 2.0 + (f64::from(client) - start - size / 2.0) / scale
    };
    let across = at(event.client_x(), left, width, x, own_width);
    let down = at(event.client_y(), top, height, y, own_height);
    let point = format!("{how}{across:.0} {down:.0}");
    live.annotations.borrow_mut().entry(scene).or_default().push_str(&point);
    draw(&live.slide, &frame, &live.annotations.borrow(), scene);
}
