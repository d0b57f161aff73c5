//! Drag and pinch, told apart from taps.

use super::{Camera, Viewport};
use crate::geometry::Bounds;

/// How far a pointer may stray, in CSS pixels, and still mean a tap.
const SLOP: f64 = 6.0;

/// A place on the viewport, in CSS pixels from its upper left corner.
type Pixel = (f64, f64);

/// The pointers that are down on the map, and whether they have moved it.
///
/// The camera is always computed from where the gesture began, never step by step: whole map
/// units and percents would add up their rounding.
#[derive(Clone, Debug, Default)]
pub struct Gesture {
    fingers: Vec<Finger>,
    /// The camera when the present set of fingers began to move.
    origin: Option<Camera>,
    moved: bool,
}

#[derive(Clone, Copy, Debug)]
struct Finger {
    id: i32,
    /// Where it went down.
    down: Pixel,
    /// Where it was when the present set of fingers began to move.
    from: Pixel,
    /// Where it is.
    at: Pixel,
}

impl Gesture {
    /// A pointer went down.
    pub fn down(&mut self, id: i32, at: Pixel) {
        self.up(id);
        if self.fingers.is_empty() {
            self.moved = false;
        }
        self.fingers.push(Finger { id, down: at, from: at, at });
    }

    /// A pointer moved: the camera that follows it, if it moves the map.
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

    /// A pointer went up or was taken away.
    pub fn up(&mut self, id: i32) {
        self.fingers.retain(|finger| finger.id != id);
        for finger in &mut self.fingers {
            finger.from = finger.at;
        }
        self.origin = None;
    }

    /// Whether a pointer is down.
    pub fn is_active(&self) -> bool {
        !self.fingers.is_empty()
    }

    /// Whether the pointers that are or were last down have moved the map, so that the click
    /// that follows means nothing.
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
