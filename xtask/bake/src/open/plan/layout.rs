//! 一核, 一廊 and 多链.

use super::super::Source;
use super::super::record::record;
use super::Clause;
use crate::atlas;

record! {
    /// 一核.
    Core {
        region: String, "区域代码";
        wording: String, "原文对它的写法";
        clause: Clause, "出处";
    }
}

record! {
    /// 一廊.
    Corridor {
        name: String, "名称";
        clause: Clause, "出处";
        members: Vec<Citation>, "核心区域，按文件顺序";
        order: Vec<String>, "示意走向上的次序（区域代码），为本项目推断；文件没有说明走向";
    }
}

record! {
    /// A region as a clause names it.
    Citation {
        region: String, "区域代码";
        wording: String, "原文对它的写法";
    }
}

record! {
    /// A chain.
    Chain {
        id: String, "链的代码，本项目所定";
        name: String, "名称，依文件";
        colour: String, "在图上的颜色（#rrggbb）";
        clause: Clause, "出处";
        roles: Vec<Role>, "这一条点名的区域，按原文顺序";
        ahead: Vec<String>, "文件提到要提前布局而未指明地点的方向";
    }
}

record! {
    /// A role.
    Role {
        region: String, "区域代码";
        term: String, "文件对该区域的原词";
        tier: String, "本项目为着色所作的归类：core 为“核心”，radiating 为其余各词";
        wording: String, "原文对该区域的写法";
    }
}

impl Source<'_> {
    pub(super) fn core(&self) -> Core {
        let atlas::Core { region, citation } = &self.atlas.core;
        Core {
            region: self.atlas.region_id(*region).into(),
            wording: self.atlas.wording(citation),
            clause: self.clause(citation.clause),
        }
    }

    pub(super) fn corridor(&self) -> Corridor {
        let corridor = &self.atlas.corridor;
        Corridor {
            name: corridor.name.clone(),
            clause: self.clause(corridor.clause),
            members: corridor.members.iter().map(|it| self.citation(it)).collect(),
            order: self.atlas.region_ids(&corridor.order),
        }
    }

    pub(super) fn chain(&self, chain: &atlas::Chain) -> Chain {
        Chain {
            id: chain.id.clone(),
            name: chain.name.clone(),
            colour: chain.colour.clone(),
            clause: self.clause(chain.clause),
            roles: chain.roles.iter().map(|it| self.role(it)).collect(),
            ahead: chain.ahead.clone(),
        }
    }

    fn role(&self, role: &atlas::Role) -> Role {
        Role {
            region: self.atlas.region_id(role.region).into(),
            term: role.term.clone(),
            tier: role.tier.id().into(),
            wording: self.atlas.wording(&role.citation),
        }
    }

    fn citation(&self, member: &atlas::Member) -> Citation {
        Citation {
            region: self.atlas.region_id(member.region).into(),
            wording: self.atlas.wording(&member.citation),
        }
    }
}
