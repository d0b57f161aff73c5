//! `plan.json`: everything the atlas knows of the plan, for programs.

use super::record::{fields, record};
use super::source::{Origin, Standing, id};
use super::{Described, File, Source};
use crate::atlas;

/// Changes when a field goes or gets another meaning, not when one is added.
const SCHEMA_VERSION: u32 = 1;

record! {
    /// The whole file.
    Plan {
        schema_version: u32, "本文件结构的版本；只有删去字段或改变含义时才会变，增加字段不变";
        source: Origin, "来源与使用条件";
        review: Standing, "审图状态";
        core: Core, "一核";
        corridor: Corridor, "一廊";
        chains: Vec<Chain>, "多链：十条产业创新链，按文件顺序";
        regions: Vec<Region>, "县级行政区与功能区";
    }
}

record! {
    /// A place in the plan and its words.
    Clause {
        section: String, "章节，如“四（一）”";
        measure: String, "条号，1 至 33；s1 至 s4 为第五部分的保障措施";
        title: String, "该条的标题";
        quote: String, "原文摘录，一字不改";
    }
}

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
        members: Vec<Mention>, "核心区域，按文件顺序";
        order: Vec<String>, "示意走向上的次序（区域代码），为本项目推断；文件没有说明走向";
    }
}

record! {
    /// A region as a clause names it.
    Mention {
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

record! {
    /// A county or zone.
    Region {
        id: String, "县级行政区为六位行政区划代码，功能区为本项目所定代码";
        kind: String, "county 为县级行政区，zone 为功能区";
        name: String, "全称";
        short: String, "简称";
        aliases: Vec<String>, "文件中的其他写法";
        pinyin: String, "拼音，带声调";
        host: Option<String>, "功能区所在县级行政区的代码；县级行政区为空";
        basis: Option<String>, "功能区所在县区的依据；县级行政区为空";
        position: Option<Position>, "功能区的示意位置，不是测绘成果；县级行政区为空，其边界见 regions.geojson";
        neighbours: Vec<String>, "有共同边界的县级行政区的代码，自北顺时针；功能区为空列表";
    }
}

record! {
    /// A schematic position.
    Position {
        lon: f64, "经度（CGCS2000），示意", "度";
        lat: f64, "纬度（CGCS2000），示意", "度";
    }
}

impl Source<'_> {
    pub(super) fn plan(&self) -> Described {
        let atlas = self.atlas;
        let plan = Plan {
            schema_version: SCHEMA_VERSION,
            source: self.origin(),
            review: self.standing(),
            core: self.core(),
            corridor: self.corridor(),
            chains: atlas.chains.iter().map(|it| self.chain(it)).collect(),
            regions: atlas.regions.iter().map(|it| self.region(it)).collect(),
        };
        let content = serde_json::to_vec_pretty(&plan).unwrap_or_default();
        Described {
            file: File { name: "plan.json", content },
            about: "文件关于空间布局的全部内容及其出处，供程序读取。",
            fields: fields::<Plan>(""),
            holds: serde_json::to_value(&plan).unwrap_or_default(),
        }
    }

    fn core(&self) -> Core {
        let Mention { region, wording } = self.mention(&self.atlas.core);
        Core { region, wording, clause: self.clause(self.atlas.core.clause) }
    }

    fn corridor(&self) -> Corridor {
        let corridor = &self.atlas.corridor;
        Corridor {
            name: corridor.name.clone(),
            clause: self.clause(corridor.clause),
            members: corridor.members.iter().map(|it| self.mention(it)).collect(),
            order: self.drawing.corridor_order.clone(),
        }
    }

    fn chain(&self, chain: &atlas::Chain) -> Chain {
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
        let Mention { region, wording } = self.mention(&role.named);
        Role { region, term: role.term.clone(), tier: role.tier.id().into(), wording }
    }

    fn region(&self, region: &atlas::Region) -> Region {
        let host = region.host.as_ref();
        let drawn = self.drawing.regions.get(&region.id);
        Region {
            id: region.id.clone(),
            kind: region.kind().into(),
            name: region.name.clone(),
            short: region.short.clone(),
            aliases: region.aliases.clone(),
            pinyin: region.pinyin.marked.clone(),
            host: host.map(|host| id(self.atlas, host.county)),
            basis: host.map(|host| host.basis.clone()),
            position: host.map(|host| Position { lon: host.at.0, lat: host.at.1 }),
            neighbours: drawn.map(|it| it.neighbours.clone()).unwrap_or_default(),
        }
    }

    fn clause(&self, index: usize) -> Clause {
        let known = self.atlas.clauses.get(index);
        let text = |of: fn(&atlas::Clause) -> &String| known.map(of).cloned().unwrap_or_default();
        Clause {
            section: text(|it| &it.section),
            measure: text(|it| &it.measure),
            title: text(|it| &it.title),
            quote: text(|it| &it.quote),
        }
    }

    fn mention(&self, named: &atlas::Named) -> Mention {
        let clause = self.atlas.clauses.get(named.clause);
        let wording = clause.and_then(|clause| clause.quote.get(named.range.clone()));
        Mention {
            region: id(self.atlas, named.region),
            wording: wording.unwrap_or_default().into(),
        }
    }
}
