//! Counties and functional zones.

use super::Placement;
use crate::geometry::{Bounds, Point};

/// A county-level division or a functional zone.
pub struct Region {
    /// Adcode of a county (`360722`), id of a zone (`gz-hidz`).
    pub id: &'static str,
    /// County or zone.
    pub kind: Kind,
    /// Full name, `信丰县`.
    pub name: &'static str,
    /// Name where room is short, `信丰`.
    pub short: &'static str,
    /// The other names the plan's text uses.
    pub aliases: &'static [&'static str],
    /// How it is typed.
    pub pinyin: Pinyin,
    /// Where arcs end and a zone's mark stands, in map units. Schematic for zones.
    pub anchor: Point,
    /// The box around it; a point for zones.
    pub bounds: Bounds,
    /// SVG path data of its boundary in map units; empty for zones, whose boundaries are not
    /// public.
    pub outline: &'static str,
    /// The counties that share a border with it, clockwise from north; empty for zones.
    pub neighbours: &'static [&'static Region],
    /// Where the arrow keys lead.
    pub walk: Walk,
    /// Its label on the main map, at most one a label class; none where there is no room.
    pub labels: &'static [Placement],
    /// Its label on the inset, likewise.
    pub inset_labels: &'static [Placement],
    /// Its label on the main map of the show, likewise: larger, and within the city's box.
    pub wall_labels: &'static [Placement],
    /// Its label on the inset of the show, likewise.
    pub wall_inset_labels: &'static [Placement],
}

/// County or zone.
#[derive(Debug, PartialEq, Eq)]
pub enum Kind {
    /// A county-level division.
    County,
    /// A functional zone: no administrative division, drawn as a mark at a schematic position.
    Zone {
        /// The county it lies in.
        host: &'static Region,
        /// How that is known.
        basis: &'static str,
    },
}

/// How a name is typed on a keyboard, and how it is read.
#[derive(Debug, PartialEq, Eq)]
pub struct Pinyin {
    /// Without tones and spaces, `xinfengxian`.
    pub full: &'static str,
    /// First letters, `xfx`.
    pub initials: &'static str,
    /// With tones, `Xìnfēng Xiàn`.
    pub marked: &'static str,
}

/// Where the arrow keys lead from a region: the next region in that compass direction.
pub struct Walk {
    /// Arrow up.
    pub north: Option<&'static Region>,
    /// Arrow right.
    pub east: Option<&'static Region>,
    /// Arrow down.
    pub south: Option<&'static Region>,
    /// Arrow left.
    pub west: Option<&'static Region>,
}

impl Region {
    /// The county a zone lies in.
    pub fn host(&self) -> Option<&'static Region> {
        match self.kind {
            Kind::County => None,
            Kind::Zone { host, .. } => Some(host),
        }
    }

    /// Whether it is a county.
    pub fn is_county(&self) -> bool {
        matches!(self.kind, Kind::County)
    }
}

impl PartialEq for Region {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Region {}

/// The id alone: regions know each other, and a derived form would not end.
impl std::fmt::Debug for Region {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}
