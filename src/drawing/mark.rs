//! The marks of a drawing: geometry, style key, and what a mark states about its region.

use crate::geometry::Point;
use crate::plan::{Placement, Tier};
use crate::scene::RegionMark;
use crate::text::attribute::{Attribute, set};
use std::borrow::Cow;

/// A layer of a drawing.
pub struct Layer<'a> {
    /// Its class; empty for a mark that is a layer by itself.
    pub key: &'static str,
    /// Whether it is visible, if the scene can switch it off.
    pub is_shown: Option<bool>,
    /// Its marks, from bottom to top.
    pub marks: Vec<Mark<'a>>,
}

/// A mark.
pub struct Mark<'a> {
    /// Its style key: classes with spaces between.
    pub key: &'static str,
    /// Its geometry.
    pub geometry: Geometry,
    /// The attributes that follow the scene: what its style depends on, and the paint in the hue of
    /// a chain.
    pub attributes: Vec<Attribute>,
    /// The region that it represents, with its role and description.
    pub region: Option<&'a RegionMark>,
    /// The parts that it is composed of.
    pub parts: Vec<Mark<'a>>,
}

/// The geometry of a mark, in map units.
#[derive(Clone, Debug)]
pub enum Geometry {
    /// The shape of a county or of the `city`, by reference.
    Shape(&'static str),
    /// Path data.
    Path(Cow<'static, str>),
    /// Parts around a point.
    At(Point),
    /// That of its parts.
    Group,
    /// Names, each with its placements in all label classes.
    Names(Vec<&'static [Placement]>),
}

impl Layer<'_> {
    /// Returns true if nobody can point at its marks.
    pub(super) fn is_decorative(&self) -> bool {
        !matches!(self.key, "counties" | "zones")
    }
}

impl<'a> Layer<'a> {
    /// A layer that is always visible.
    pub(super) const fn new(key: &'static str, marks: Vec<Mark<'a>>) -> Self {
        Self { key, is_shown: None, marks }
    }

    /// The city's shape in one of its styles, as a layer.
    pub(super) fn city(key: &'static str) -> Self {
        Self::new("", vec![Mark::shape(key, "city")])
    }

    /// Makes it visible or invisible.
    pub(super) const fn shown(mut self, is_shown: bool) -> Self {
        self.is_shown = Some(is_shown);
        self
    }
}

impl<'a> Mark<'a> {
    /// A mark without attributes.
    pub(crate) const fn new(key: &'static str, geometry: Geometry) -> Self {
        Self { key, geometry, attributes: Vec::new(), region: None, parts: Vec::new() }
    }

    /// A shape, by the id of its county or `city`, in one of its styles.
    pub(crate) const fn shape(key: &'static str, id: &'static str) -> Self {
        Self::new(key, Geometry::Shape(id))
    }

    /// A path in one of its styles.
    pub(crate) const fn path(key: &'static str, path: &'static str) -> Self {
        Self::new(key, Geometry::Path(Cow::Borrowed(path)))
    }

    /// Adds an attribute.
    pub(crate) fn with(mut self, attribute: Attribute) -> Self {
        self.attributes.push(attribute);
        self
    }

    /// Adds attributes.
    pub(crate) fn with_all(mut self, attributes: &[Attribute]) -> Self {
        self.attributes.extend_from_slice(attributes);
        self
    }

    /// Adds the tier.
    pub(super) fn tier(self, tier: Tier) -> Self {
        self.with(set("data-tier", super::tier_id(tier)))
    }

    /// Sets the region that it represents.
    pub(super) const fn about(mut self, region: &'a RegionMark) -> Self {
        self.region = Some(region);
        self
    }

    /// Confines it to the area of a clip path.
    pub(super) fn clipped(self, id: &str) -> Self {
        self.with(set("clip-path", ["url(#", id, ")"].concat()))
    }

    /// Adds the parts that it is composed of.
    pub(crate) fn with_parts(mut self, parts: Vec<Self>) -> Self {
        self.parts = parts;
        self
    }

    /// The id of its clip path.
    pub(crate) fn clip_id(&self) -> Option<&str> {
        self.attribute("clip-path")?.strip_prefix("url(#")?.strip_suffix(')')
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(other, _)| *other == name);
        found.and_then(|(_, value)| value.as_deref())
    }
}
