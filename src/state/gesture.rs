//! Drags and pinches on the map, as opposed to taps.

use super::{Camera, Viewport};
use crate::geometry::Bounds;

/// The longest movement of a tap, in CSS pixels.
const SLOP: f64 = 6.0;

/// A position in the viewport, in CSS pixels from its upper left corner.
type Pixel = (f64, f64);

/// The pointers that are down on the map, and whether they have moved it.
///
/// The camera is always computed from the start of the gesture: computed step by step, the rounding
/// to whole map units and percents would add up.
#[derive(Clone, Debug, Default)]
pub struct Gesture {
    fingers: Vec<Finger>,
    /// The camera at the first movement of the present set of fingers.
    origin: Option<Camera>,
    moved: bool,
}

#[derive(Clone, Copy, Debug)]
struct Finger {
    id: i32,
    /// The position at which it was pressed.
    down: Pixel,
    /// The position at the first movement of the present set of fingers.
    from: Pixel,
    /// The present position.
    at: Pixel,
}

impl Gesture {
    /// Adds a pointer that went down.
    pub fn down(&mut self, id: i32, at: Pixel) {
        self.up(id);
        if self.fingers.is_empty() {
            self.moved = false;
        }
        self.fingers.push(Finger { id, down: at, from: at, at });
    }

    /// Moves a pointer; returns the camera that follows it, if it moves the map.
    pub fn moved(
        &mut self,
        id: i32,
        to: Pixel,
        camera: Camera,
        frame: Bounds,
        viewport: Viewport,
    ) -> Option<Camera> {
        let finger = self.fingers.iter_mut().find(|finger| finger.id == id)?;
        finger.at = to;
        self.moved |= distance(finger.down, to) > SLOP || self.fingers.len() > 1;
        if !self.moved {
            return None;
        }
        let origin = *self.origin.get_or_insert(camera);
        match self.fingers.as_slice() {
            [one] => Some(origin.dragged(frame, viewport, minus(one.at, one.from))),
            [a, b, ..] => {
                let (from, to) = (middle(a.from, b.from), middle(a.at, b.at));
                let spread = distance(a.at, b.at) / distance(a.from, b.from).max(1.0);
                let percent = (spread.clamp(0.1, 10.0) * 100.0) as i32;
                let dragged = origin.dragged(frame, viewport, minus(to, from));
                Some(dragged.zoomed(frame, viewport, percent, to))
            }
            [] => None,
        }
    }

    /// Removes a pointer that went up or was cancelled.
    pub fn up(&mut self, id: i32) {
        self.fingers.retain(|finger| finger.id != id);
        for finger in &mut self.fingers {
            finger.from = finger.at;
        }
        self.origin = None;
    }

    /// Returns true if a pointer is down.
    pub fn is_active(&self) -> bool {
        !self.fingers.is_empty()
    }

    /// Returns true if the present or last pointers have moved the map, so that the click that follows
    /// is ignored.
    pub fn is_drag(&self) -> bool {
        self.moved
    }
}

fn minus(a: Pixel, b: Pixel) -> Pixel {
    (a.0 - b.0, a.1 - b.1)
}

fn middle(a: Pixel, b: Pixel) -> Pixel {
    ((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0)
}

fn distance(a: Pixel, b: Pixel) -> f64 {
    ((a.0 - b.0).powi(2) + (a.1 - b.1).powi(2)).sqrt()
}
