//! Counties and functional zones.

use crate::geometry::{Bounds, Point};
use crate::{Form, Placement, Static};

/// A county-level division or a functional zone.
pub struct Region<F: Form = Static> {
    /// Adcode of a county (`360722`), id of a zone (`gz-hidz`).
    pub id: F::Text,
    /// County or zone.
    pub kind: Kind<F>,
    /// Full name, `信丰县`.
    pub name: F::Text,
    /// Name where room is short, `信丰`.
    pub short: F::Text,
    /// Other names in the plan's text.
    pub aliases: F::List<F::Text>,
    /// Its pinyin.
    pub pinyin: Pinyin<F>,
    /// The end of arcs and the position of a zone's mark, in map units. Schematic for zones.
    pub anchor: Point,
    /// The box around it; a point for zones.
    pub bounds: Bounds,
    /// SVG path data of its boundary in map units; empty for zones, whose boundaries are not
    /// public.
    pub outline: F::Text,
    /// The counties that share a border with it, clockwise from north; empty for zones.
    pub neighbours: F::List<F::Ref<Region<F>>>,
    /// The targets of the arrow keys.
    pub walk: Walk<F>,
    /// Its label on the main map, at most one a label class; none where there is no room.
    pub labels: F::List<Placement<F>>,
    /// Its label on the inset, likewise.
    pub inset_labels: F::List<Placement<F>>,
    /// Its label on the main map of the show, likewise: larger, and within the city's box.
    pub wall_labels: F::List<Placement<F>>,
    /// Its label on the inset of the show, likewise.
    pub wall_inset_labels: F::List<Placement<F>>,
}

/// County or zone.
#[derive(Debug, PartialEq, Eq)]
pub enum Kind<F: Form = Static> {
    /// A county-level division.
    County,
    /// A functional zone: no administrative division, drawn as a mark at a schematic position.
    Zone {
        /// The county it lies in.
        host: F::Ref<Region<F>>,
        /// The source of this.
        basis: F::Text,
    },
}

/// The pinyin of a name, for typing and for reading.
#[derive(Debug, PartialEq, Eq)]
pub struct Pinyin<F: Form = Static> {
    /// Without tones and spaces, `xinfengxian`.
    pub full: F::Text,
    /// First letters, `xfx`.
    pub initials: F::Text,
    /// With tones, `Xìnfēng Xiàn`.
    pub marked: F::Text,
}

/// The targets of the arrow keys from a region: the next region in each direction.
pub struct Walk<F: Form = Static> {
    /// Arrow up.
    pub north: Option<F::Ref<Region<F>>>,
    /// Arrow right.
    pub east: Option<F::Ref<Region<F>>>,
    /// Arrow down.
    pub south: Option<F::Ref<Region<F>>>,
    /// Arrow left.
    pub west: Option<F::Ref<Region<F>>>,
}

impl Region {
    /// The county a zone lies in.
    pub fn host(&self) -> Option<&'static Region> {
        match self.kind {
            Kind::County => None,
            Kind::Zone { host, .. } => Some(host),
        }
    }

    /// Returns true if it is a county.
    pub fn is_county(&self) -> bool {
        matches!(self.kind, Kind::County)
    }
}

impl<F: Form> PartialEq for Region<F> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<F: Form> Eq for Region<F> {}

/// The id only: regions refer to each other, so that a derived form would not end.
impl<F: Form> std::fmt::Debug for Region<F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id.as_ref())
    }
}
