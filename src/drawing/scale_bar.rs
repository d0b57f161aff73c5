//! The scale bar, in map units at the lower left of the visible part, correct at every size.

use super::decimal::decimal;
use crate::geometry::{Bounds, UNITS_PER_KM};
use crate::state::Camera;
use crate::text::attribute::{Attribute, set};
use crate::text::markup::Tag;
use crate::text::{Text, fill};

/// The bar of a map with this frame.
pub(super) fn scale_bar(frame: Bounds, camera: Camera, text: &Text) -> String {
    let [place, line, label] = scale_bar_attributes(frame, camera);
    let line = Tag::new("path").attributes(&[line]).markup("");
    let label = Tag::new("text").attributes(&[label]).attr("y", "-210");
    let label = label.text(&scale_bar_label(camera, text));
    Tag::new("g").attributes(&[place]).markup(&[line, label].concat())
}

/// The transform of the bar, its line, and the x of its label. In the bar's own space one unit is as
/// long on the screen as in the whole map.
pub fn scale_bar_attributes(frame: Bounds, camera: Camera) -> [Attribute; 3] {
    let window = camera.window(frame);
    let (x, y) = (window.x.to_string(), (window.y + window.height).to_string());
    let scale = decimal(100_000 / camera.zoom.max(1));
    let length = kilometres(camera) * UNITS_PER_KM * camera.zoom / 100;
    [
        set("transform", ["translate(", &x, " ", &y, ") scale(", &scale, ")"].concat()),
        set("d", ["M220-160v60h", &length.to_string(), "v-60"].concat()),
        set("x", (220 + length / 2).to_string()),
    ]
}

/// The box of the bar with its label, in map units.
pub fn scale_bar_box(frame: Bounds, camera: Camera) -> Bounds {
    let window = camera.window(frame);
    let length = kilometres(camera) * UNITS_PER_KM * camera.zoom / 100;
    let (width, height) = ((440 + length) * 100 / camera.zoom, 46_000 / camera.zoom);
    Bounds { x: window.x, y: window.y + window.height - height, width, height }
}

/// The label of the bar.
pub fn scale_bar_label(camera: Camera, text: &Text) -> String {
    fill(text.kilometres, &[&kilometres(camera).to_string()])
}

/// The length of the bar, in kilometres on the ground.
const fn kilometres(camera: Camera) -> i32 {
    match camera.zoom {
        ..200 => 20,
        200..400 => 10,
        _ => 5,
    }
}
