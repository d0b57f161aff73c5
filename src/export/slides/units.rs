//! The lengths of a slide, in pixels of a screen 1920 pixels wide, and the map's place on it.

use crate::geometry::Bounds;
use atlas_ooxml::Frame;

/// EMU in a pixel: a slide is 13⅓ inches wide.
pub(super) const PIXEL: i64 = 6350;

/// The size of a slide, in pixels.
pub(super) const SIZE: (i64, i64) = (1920, 1080);

/// A frame in pixels.
pub(super) const fn frame(x: i64, y: i64, width: i64, height: i64) -> Frame {
    Frame { x: x * PIXEL, y: y * PIXEL, width: width * PIXEL, height: height * PIXEL }
}

/// A font size in pixels, as hundredths of a point: a pixel is half a point.
pub(super) const fn type_size(pixels: u32) -> u32 {
    pixels * 50
}

/// Map units or other coordinates on a slide.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The position of the origin, in EMU.
    origin: (f64, f64),
    /// EMU in a unit.
    unit: f64,
}

impl Place {
    /// Coordinates with an origin and a scale, in EMU.
    #[allow(clippy::cast_precision_loss, reason = "a slide is 12 million EMU wide")]
    pub(super) const fn new((x, y): (i64, i64), unit: f64) -> Self {
        Self { origin: (x as f64, y as f64), unit }
    }

    /// The largest place for a window of the map in a frame, in its middle.
    #[allow(clippy::cast_precision_loss, reason = "a slide is 12 million EMU wide")]
    pub(super) fn within(window: Bounds, frame: Frame) -> Self {
        let [x, y, width, height] =
            [window.x, window.y, window.width, window.height].map(f64::from);
        let unit = (frame.width as f64 / width).min(frame.height as f64 / height);
        let left = frame.x as f64 + (frame.width as f64 - unit * width) / 2.0;
        let top = frame.y as f64 + (frame.height as f64 - unit * height) / 2.0;
        Self { origin: (left - unit * x, top - unit * y), unit }
    }

    /// A point, in EMU.
    pub(super) fn point(self, x: f64, y: f64) -> (i64, i64) {
        (round(self.origin.0 + self.unit * x), round(self.origin.1 + self.unit * y))
    }

    /// A length, in EMU.
    pub(super) fn length(self, units: f64) -> i64 {
        round(self.unit * units)
    }

    /// The scale, in 1/10,000 pixels a unit, as label classes have it.
    #[allow(clippy::cast_precision_loss, reason = "a pixel is 6350 EMU")]
    pub(super) fn scale(self) -> i64 {
        round(self.unit * 10_000.0 / PIXEL as f64)
    }
}

#[allow(clippy::cast_possible_truncation, reason = "a slide is 12 million EMU wide")]
fn round(value: f64) -> i64 {
    value.round() as i64
}
