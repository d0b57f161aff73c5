//! Geometry in English Metric Units (EMU), of which 914,400 are an inch.

use crate::xml::Element;

/// EMU in a point of type.
pub const EMU_PER_POINT: i64 = 12_700;

/// An upright box.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// Left edge.
    pub x: i64,
    /// Upper edge.
    pub y: i64,
    /// Width.
    pub width: i64,
    /// Height.
    pub height: i64,
}

/// The form of a shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Geometry {
    /// The frame itself.
    Rectangle,
    /// The ellipse in the frame.
    Ellipse,
    /// Contours of straight lines in the coordinates of the slide: every program can edit them.
    Freeform(Vec<Contour>),
}

/// A contour of a freeform.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contour {
    /// Its corners.
    pub points: Vec<(i64, i64)>,
    /// Whether the last is joined to the first.
    pub is_closed: bool,
}

impl Frame {
    /// The smallest frame around points.
    pub fn around(points: impl IntoIterator<Item = (i64, i64)>) -> Self {
        let (mut low, mut high) = ((i64::MAX, i64::MAX), (i64::MIN, i64::MIN));
        for (x, y) in points {
            low = (low.0.min(x), low.1.min(y));
            high = (high.0.max(x), high.1.max(y));
        }
        if low.0 > high.0 {
            return Self::default();
        }
        Self { x: low.0, y: low.1, width: high.0 - low.0, height: high.1 - low.1 }
    }

    /// The two corners.
    pub(crate) const fn corners(self) -> [(i64, i64); 2] {
        [(self.x, self.y), (self.x + self.width, self.y + self.height)]
    }

    /// The position of a shape. The inside of a group has the coordinates of the slide.
    pub(crate) fn transform(self, name: &'static str, is_group: bool) -> Element {
        let at = |name| Element::new(name).attr("x", self.x).attr("y", self.y);
        let size = |name| Element::new(name).attr("cx", self.width).attr("cy", self.height);
        let transform = Element::new(name).with(at("a:off")).with(size("a:ext"));
        if is_group { transform.with(at("a:chOff")).with(size("a:chExt")) } else { transform }
    }
}

impl Geometry {
    pub(crate) fn element(&self, frame: Frame) -> Element {
        let preset =
            |name| Element::new("a:prstGeom").attr("prst", name).with(Element::new("a:avLst"));
        match self {
            Self::Rectangle => preset("rect"),
            Self::Ellipse => preset("ellipse"),
            Self::Freeform(contours) => freeform(contours, frame),
        }
    }
}

fn freeform(contours: &[Contour], frame: Frame) -> Element {
    let path = Element::new("a:path").attr("w", frame.width).attr("h", frame.height);
    let path = contours.iter().fold(path, |path, contour| contour.write(path, frame));
    let empty = ["a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"].map(Element::new);
    let rect = Element::new("a:rect").attrs(&[("l", "0"), ("t", "0"), ("r", "r"), ("b", "b")]);
    Element::new("a:custGeom").with_all(empty).with(rect).with(Element::new("a:pathLst").with(path))
}

impl Contour {
    fn write(&self, path: Element, frame: Frame) -> Element {
        let corner = |(at, &(x, y)): (usize, &(i64, i64))| {
            let point = Element::new("a:pt").attr("x", x - frame.x).attr("y", y - frame.y);
            Element::new(if at == 0 { "a:moveTo" } else { "a:lnTo" }).with(point)
        };
        let path = path.with_all(self.points.iter().enumerate().map(corner));
        if self.is_closed { path.with(Element::new("a:close")) } else { path }
    }
}
