//! Responsible units and ambiguities.

use super::super::Source;
use super::super::record::record;
use crate::atlas;

record! {
    /// A responsible unit.
    Unit {
        id: String, "代码，本项目所定";
        name: String, "名称，依文件";
        region: Option<String>, "县区政府或功能区管委会所辖区域的代码；其他单位为空";
        collective: bool, "是否泛指而未逐一点名，如“相关县(市、区)政府”";
    }
}

record! {
    /// An ambiguity of the plan.
    Ambiguity {
        id: String, "代码，本项目所定";
        title: String, "题目";
        says: String, "文件怎样写";
        quotes: Vec<String>, "原文摘录，一字不改";
        does: String, "图谱怎样处理";
        why: String, "理由";
        measures: Vec<String>, "涉及的条号";
        regions: Vec<String>, "涉及的区域代码";
        chains: Vec<String>, "涉及的链的代码";
    }
}

impl Source<'_> {
    pub(super) fn unit(&self, unit: &atlas::Unit) -> Unit {
        Unit {
            id: unit.id.clone(),
            name: unit.name.clone(),
            region: unit.region.map(|region| self.atlas.region_id(region).into()),
            collective: unit.collective,
        }
    }

    pub(super) fn ambiguity(&self, ambiguity: &atlas::Ambiguity) -> Ambiguity {
        let measure = |index: &usize| Some(self.atlas.measures.get(*index)?.id.clone());
        Ambiguity {
            id: ambiguity.id.clone(),
            title: ambiguity.title.clone(),
            says: ambiguity.statement.clone(),
            quotes: ambiguity.quotes.clone(),
            does: ambiguity.treatment.clone(),
            why: ambiguity.why.clone(),
            measures: ambiguity.measures.iter().filter_map(measure).collect(),
            regions: self.atlas.region_ids(&ambiguity.regions),
            chains: self.atlas.chain_ids(&ambiguity.chains),
        }
    }
}
