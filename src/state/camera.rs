//! Which part of the map is seen.

use crate::geometry::{Bounds, Point};

/// Which part of the map is seen: how large, and around where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Camera {
    /// Magnification in percent; 100 shows the whole frame.
    pub zoom: i32,
    /// The middle of what is seen, in map units; none is the middle of the frame.
    pub at: Option<Point>,
}

/// The box on the screen that the map is drawn in, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

impl Camera {
    /// The whole frame.
    pub const WHOLE: Self = Self { zoom: 100, at: None };
    /// The largest magnification, in percent.
    pub const MAX_ZOOM: i32 = 800;

    /// This camera held to what there is: the frame fills the view at every magnification.
    pub fn within(self, frame: Bounds) -> Self {
        let zoom = self.zoom.clamp(100, Self::MAX_ZOOM);
        let Some(at) = self.at.filter(|_| zoom > 100) else {
            return Self { zoom, at: None };
        };
        let (half_width, half_height) = (frame.width * 50 / zoom, frame.height * 50 / zoom);
        let x = at.x.clamp(frame.x + half_width, frame.x + frame.width - half_width);
        let y = at.y.clamp(frame.y + half_height, frame.y + frame.height - half_height);
        let at = Point { x, y };
        Self { zoom, at: (at != frame.centre()).then_some(at) }
    }

    /// The part of the frame that is seen, in map units.
    pub fn window(self, frame: Bounds) -> Bounds {
        let (width, height) = (frame.width * 100 / self.zoom, frame.height * 100 / self.zoom);
        let at = self.at.unwrap_or(frame.centre());
        Bounds { x: at.x - width / 2, y: at.y - height / 2, width, height }
    }

    /// CSS pixels to one map unit: the window fits into the viewport, whole.
    pub fn scale(self, frame: Bounds, viewport: Viewport) -> f64 {
        let window = self.window(frame);
        let scale = f64::min(
            viewport.width / f64::from(window.width),
            viewport.height / f64::from(window.height),
        );
        if scale.is_finite() && scale > 0.0 { scale } else { 1.0 }
    }

    /// Magnified by a factor (in percent), with the map under `pixel` staying where it is.
    ///
    /// `pixel` is counted from the stage's upper left corner, in CSS pixels.
    pub fn zoomed(
        self,
        frame: Bounds,
        viewport: Viewport,
        percent: i32,
        pixel: (f64, f64),
    ) -> Self {
        let zoom = (self.zoom * percent / 100).clamp(100, Self::MAX_ZOOM);
        let shift = |scale: f64| {
            ((pixel.0 - viewport.width / 2.0) / scale, (pixel.1 - viewport.height / 2.0) / scale)
        };
        let (before, after) = (
            shift(self.scale(frame, viewport)),
            shift(Self { zoom, ..self }.scale(frame, viewport)),
        );
        let at = self.at.unwrap_or(frame.centre());
        let at = moved(at, (before.0 - after.0, before.1 - after.1));
        Self { zoom, at: Some(at) }.within(frame)
    }

    /// Magnified around the middle of what is seen.
    pub fn zoomed_in_place(self, frame: Bounds, percent: i32) -> Self {
        Self { zoom: self.zoom * percent / 100, ..self }.within(frame)
    }

    /// Moved so that the map follows a drag of so many CSS pixels.
    pub fn dragged(self, frame: Bounds, viewport: Viewport, by: (f64, f64)) -> Self {
        let scale = self.scale(frame, viewport);
        let at = self.at.unwrap_or(frame.centre());
        let at = moved(at, (-by.0 / scale, -by.1 / scale));
        Self { at: Some(at), ..self }.within(frame)
    }

    /// Moved just so far that `point` is seen with room around it.
    pub fn showing(self, frame: Bounds, point: Point) -> Self {
        let window = self.window(frame);
        let (x_room, y_room) = (window.width / 8, window.height / 8);
        let centre = window.centre();
        let reach = |value: i32, centre: i32, half: i32| {
            centre + (value - centre - half).max(0) + (value - centre + half).min(0)
        };
        let at = Point {
            x: reach(point.x, centre.x, window.width / 2 - x_room),
            y: reach(point.y, centre.y, window.height / 2 - y_room),
        };
        Self { at: Some(at), ..self }.within(frame)
    }
}

/// A point moved by so many map units, to the nearest whole ones; never past the end of numbers.
fn moved(from: Point, by: (f64, f64)) -> Point {
    let step = |value: f64| (value + 0.5).floor() as i32;
    Point { x: from.x.saturating_add(step(by.0)), y: from.y.saturating_add(step(by.1)) }
}
