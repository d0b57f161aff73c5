//! The paths and names that the marks of a drawing refer to.

use crate::drawing::{Extent, Mark};
use crate::geometry::Point;

/// The source of paths and names: the baked plan, or a page that has them in its markup.
pub trait Shapes {
    /// The path data of a mark.
    fn path(&self, mark: &Mark<'_>) -> String;

    /// The names that a mark has in a label class; `place` is its place in the layer of names.
    fn names(&self, extent: Extent, place: usize, mark: &Mark<'_>, class: usize) -> Vec<Name>;
}

/// A name at its place.
pub struct Name {
    /// The text.
    pub text: String,
    /// The middle of the text, in map units.
    pub at: Point,
    /// The height of an em, in map units.
    pub size: i32,
    /// The line that leads to its county, as path data; empty if it stands there.
    pub leader: String,
}

/// The baked plan.
#[cfg(feature = "ssr")]
pub(super) struct Baked;

#[cfg(feature = "ssr")]
impl Shapes for Baked {
    fn path(&self, mark: &Mark<'_>) -> String {
        use crate::drawing::Geometry;
        use crate::plan::PLAN;
        match &mark.geometry {
            Geometry::Shape("city") => PLAN.map.outline.to_owned(),
            Geometry::Shape(id) => PLAN.region(id).map_or("", |region| region.outline).to_owned(),
            Geometry::Path(path) => path.to_string(),
            Geometry::At(_) | Geometry::Group | Geometry::Names(_) => String::new(),
        }
    }

    fn names(&self, _: Extent, _: usize, mark: &Mark<'_>, class: usize) -> Vec<Name> {
        let crate::drawing::Geometry::Names(names) = &mark.geometry else { return Vec::new() };
        let fitting = names.iter().filter_map(|all| all.iter().find(|it| it.class == class));
        let name = |it: &crate::plan::Placement| Name {
            text: it.text.to_owned(),
            at: it.at,
            size: it.size,
            leader: it.leader.to_owned(),
        };
        fitting.map(name).collect()
    }
}
