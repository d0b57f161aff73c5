//! The camera: the visible part of the map.

use crate::geometry::{Bounds, Point};

/// The visible part of the map: its magnification and its centre.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Camera {
    /// Magnification in percent; 100 shows the whole frame.
    pub zoom: i32,
    /// The centre of the visible part, in map units; none for the centre of the frame.
    pub at: Option<Point>,
}

/// The box on the screen that the map is drawn in, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    /// The width.
    pub width: f64,
    /// The height.
    pub height: f64,
}

impl Camera {
    /// The whole frame.
    pub const WHOLE: Self = Self { zoom: 100, at: None };
    /// The largest magnification, in percent.
    pub const MAX_ZOOM: i32 = 800;

    /// The magnification that a link asks for, if there is such a one.
    pub fn zoom_from_text(text: &str) -> Option<i32> {
        text.parse().ok().filter(|zoom| (100..=Self::MAX_ZOOM).contains(zoom))
    }

    /// Limits the camera, so that the frame fills the viewport at every magnification.
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

    /// The visible part of the frame, in map units.
    pub fn window(self, frame: Bounds) -> Bounds {
        let (width, height) = (frame.width * 100 / self.zoom, frame.height * 100 / self.zoom);
        let at = self.at.unwrap_or(frame.centre());
        Bounds { x: at.x - width / 2, y: at.y - height / 2, width, height }
    }

    /// The scale at which the whole window fits into the viewport, in CSS pixels a map unit.
    pub fn scale(self, frame: Bounds, viewport: Viewport) -> f64 {
        let window = self.window(frame);
        let scale = f64::min(
            viewport.width / f64::from(window.width),
            viewport.height / f64::from(window.height),
        );
        if scale.is_finite() && scale > 0.0 { scale } else { 1.0 }
    }

    /// The visible extent of the map: the window, extended where the viewport is wider or higher.
    pub fn visible(self, frame: Bounds, viewport: Viewport) -> Bounds {
        let scale = self.scale(frame, viewport);
        let [width, height] =
            [viewport.width, viewport.height].map(|length| (length / scale) as i32);
        let at = self.at.unwrap_or(frame.centre());
        Bounds { x: at.x - width / 2, y: at.y - height / 2, width, height }
    }

    /// The point of the map at a pixel from the viewport's upper left corner, in map units.
    pub fn point_at(self, frame: Bounds, viewport: Viewport, pixel: (f64, f64)) -> (f64, f64) {
        let (scale, at) = (self.scale(frame, viewport), self.at.unwrap_or(frame.centre()));
        let place =
            |pixel: f64, length: f64, at: i32| f64::from(at) + (pixel - length / 2.0) / scale;
        (place(pixel.0, viewport.width, at.x), place(pixel.1, viewport.height, at.y))
    }

    /// Magnifies by a factor in percent; the point of the map at `pixel` keeps its place.
    ///
    /// `pixel` is in CSS pixels from the viewport's upper left corner.
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

    /// Magnifies around the centre of the visible part, by a factor in percent.
    pub fn zoomed_in_place(self, frame: Bounds, percent: i32) -> Self {
        Self { zoom: self.zoom * percent / 100, ..self }.within(frame)
    }

    /// Moves the camera so that the map follows a drag, in CSS pixels.
    pub fn dragged(self, frame: Bounds, viewport: Viewport, by: (f64, f64)) -> Self {
        let scale = self.scale(frame, viewport);
        let at = self.at.unwrap_or(frame.centre());
        let at = moved(at, (-by.0 / scale, -by.1 / scale));
        Self { at: Some(at), ..self }.within(frame)
    }

    /// Moves the camera as little as needed to show a point with room around it.
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

/// Moves a point by a length in map units, rounded; saturates at the ends of `i32`.
fn moved(from: Point, by: (f64, f64)) -> Point {
    let step = |value: f64| (value + 0.5).floor() as i32;
    Point { x: from.x.saturating_add(step(by.0)), y: from.y.saturating_add(step(by.1)) }
}
