//! The document itself, 一核 and 一廊.

use crate::{Citation, Clause, Form, Region, Static};

/// The government document the atlas shows.
#[derive(Debug)]
pub struct Document<F: Form = Static> {
    /// Full title.
    pub title: F::Text,
    /// The short title in citations, `《实施方案》`.
    pub short_title: F::Text,
    /// The issuer.
    pub issuer: F::Text,
    /// The date of publication, ISO 8601.
    pub published: F::Text,
    /// The signing date, verbatim.
    pub signed: F::Text,
}

/// 一核: the core institute.
#[derive(Debug)]
pub struct Core<F: Form = Static> {
    /// The institute.
    pub region: F::Ref<Region<F>>,
    /// The citation.
    pub citation: Citation<F>,
}

/// 一廊: the corridor.
#[derive(Debug)]
pub struct Corridor<F: Form = Static> {
    /// Its name in the plan, `赣州科技创新走廊`.
    pub name: F::Text,
    /// The clause that names its core areas.
    pub clause: F::Ref<Clause<F>>,
    /// Its core areas, in the plan's order.
    pub members: F::List<Member<F>>,
    /// The members along the ribbon, from the north-east end. Derived: the shortest path through all of
    /// them. The plan gives no order and no course.
    pub order: F::List<F::Ref<Region<F>>>,
    /// SVG path data of the ribbon's middle line in map units. Schematic (示意).
    pub ribbon: F::Text,
}

/// A core area of the corridor.
#[derive(Debug)]
pub struct Member<F: Form = Static> {
    /// The region.
    pub region: F::Ref<Region<F>>,
    /// The citation.
    pub citation: Citation<F>,
}

impl Corridor {
    /// The entry of a region, if it is a member.
    pub fn member(&self, region: &'static Region) -> Option<&'static Member> {
        self.members.iter().find(|member| member.region == region)
    }
}
