//! The document itself, 一核 and 一廊.

use super::{Citation, Clause, Region};

/// The government document the atlas shows.
#[derive(Debug)]
pub struct Document {
    /// Full title.
    pub title: &'static str,
    /// How citations name it, `《实施方案》`.
    pub short_title: &'static str,
    /// Who issued it.
    pub issuer: &'static str,
    /// When it was published, ISO 8601.
    pub published: &'static str,
    /// The signing date, exactly as the text has it.
    pub signed: &'static str,
}

/// 一核: the institute that leads.
#[derive(Debug)]
pub struct Core {
    /// The institute.
    pub region: &'static Region,
    /// Where the plan says so.
    pub citation: Citation,
}

/// 一廊: the corridor.
#[derive(Debug)]
pub struct Corridor {
    /// Its name in the plan, `赣州科技创新走廊`.
    pub name: &'static str,
    /// The clause that names its core areas.
    pub clause: &'static Clause,
    /// Its core areas, in the plan's order.
    pub members: &'static [Member],
    /// The members along the ribbon, from the north-east end. Derived: the shortest way
    /// through all of them. The plan gives no order and no course.
    pub order: &'static [&'static Region],
    /// SVG path data of the ribbon's middle line in map units. Schematic (示意).
    pub ribbon: &'static str,
}

/// A core area of the corridor.
#[derive(Debug)]
pub struct Member {
    /// The region.
    pub region: &'static Region,
    /// Where the plan names it.
    pub citation: Citation,
}

impl Corridor {
    /// The member that this region is, if it is one.
    pub fn member(&self, region: &'static Region) -> Option<&'static Member> {
        self.members.iter().find(|member| member.region == region)
    }
}
