//! The plan's statements about a region, with their citations: the source of tooltip, accessible name,
//! profile, answers of the show, tables and the element's events.

use crate::plan::{Chain, Citation, Plan, Region, Role};
use crate::text::Text;

/// A statement of the plan about a region.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fact {
    /// The part of the plan's structure that the statement belongs to.
    pub subject: Subject,
    /// The name of that part.
    pub name: &'static str,
    /// The region's place in it: the plan's own word in a chain, ours for 一核 and 一廊.
    pub term: &'static str,
    /// The citation.
    pub citation: Citation,
}

/// A part of the plan's structure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Subject {
    /// 一核.
    Core,
    /// 一廊.
    Corridor,
    /// One of 多链, with the region's role in it.
    Chain(&'static Chain, &'static Role),
}

impl Fact {
    /// The chain and the region's role in it, if that is the statement.
    pub const fn role(self) -> Option<(&'static Chain, &'static Role)> {
        match self.subject {
            Subject::Chain(chain, role) => Some((chain, role)),
            Subject::Core | Subject::Corridor => None,
        }
    }
}

impl Subject {
    /// The citations of all regions that the plan names for this subject.
    pub fn citations(self, plan: &'static Plan) -> Vec<Citation> {
        match self {
            Self::Core => vec![plan.core.citation],
            Self::Corridor => plan.corridor.members.iter().map(|it| it.citation).collect(),
            Self::Chain(chain, _) => chain.roles.iter().map(|it| it.citation).collect(),
        }
    }
}

/// All statements of the plan about a region: 一核, 一廊, then the chains in the plan's order.
pub fn facts(plan: &'static Plan, text: &Text, region: &'static Region) -> Vec<Fact> {
    let mut facts = structure(plan, text, region);
    facts.extend(plan.roles_of(region).map(|(chain, role)| Fact {
        subject: Subject::Chain(chain, role),
        name: chain.name,
        term: role.term,
        citation: role.citation,
    }));
    facts
}

/// The part of a region in 一核 and 一廊.
pub fn structure(plan: &'static Plan, text: &Text, region: &'static Region) -> Vec<Fact> {
    let core = (plan.core.region == region).then_some(Fact {
        subject: Subject::Core,
        name: text.core,
        term: text.core_institute,
        citation: plan.core.citation,
    });
    let corridor = plan.corridor.member(region).map(|member| Fact {
        subject: Subject::Corridor,
        name: text.corridor,
        term: text.corridor_member,
        citation: member.citation,
    });
    core.into_iter().chain(corridor).collect()
}
