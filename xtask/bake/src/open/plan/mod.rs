//! `plan.json`: the whole content of the atlas, for programs.

mod layout;
mod measures;
mod regions;
mod units;

use super::record::{Value as _, fields, record};
use super::source::{Origin, ReviewState};
use super::{Described, File, Source};
use crate::atlas;
use layout::{Chain, Core, Corridor};
use measures::Measure;
use regions::Region;
use units::{Ambiguity, Unit};

/// Changes when a field goes or gets another meaning, not when one is added.
const SCHEMA_VERSION: u32 = 2;

/// The file with the structure of `plan.json`.
pub(super) const PLAN_SCHEMA: &str = "plan.schema.json";

record! {
    /// The whole file.
    Plan {
        schema_version: u32, "本文件结构的版本；只有删去字段或改变含义时才会变，增加字段不变";
        source: Origin, "来源与使用条件";
        review: ReviewState, "审图状态";
        core: Core, "一核";
        corridor: Corridor, "一廊";
        chains: Vec<Chain>, "多链：{chains}条产业创新链，按文件顺序";
        regions: Vec<Region>, "县级行政区与功能区";
        measures: Vec<Measure>, "各条措施与保障措施，按文件顺序";
        units: Vec<Unit>, "责任单位，按文件首次点名的顺序";
        ambiguities: Vec<Ambiguity>, "存疑清单：文件怎样写、图谱怎样处理、为什么";
    }
}

record! {
    /// A place in the plan and its words.
    Clause {
        section: String, "章节，如“四（一）”";
        measure: String, "条号，1 至 {measures}；s1 至 s{safeguards} 为第五部分的保障措施";
        title: String, "该条的标题";
        quote: String, "原文摘录，一字不改";
    }
}

impl Source<'_> {
    pub(super) fn plan(&self) -> Described {
        let atlas = self.atlas;
        let plan = Plan {
            schema_version: SCHEMA_VERSION,
            source: self.origin(),
            review: self.review_state(),
            core: self.core(),
            corridor: self.corridor(),
            chains: atlas.chains.iter().map(|it| self.chain(it)).collect(),
            regions: atlas.regions.iter().map(|it| self.region(it)).collect(),
            measures: atlas.measures.iter().map(|it| self.measure(it)).collect(),
            units: atlas.units.iter().map(|it| self.unit(it)).collect(),
            ambiguities: atlas.ambiguities.iter().map(|it| self.ambiguity(it)).collect(),
        };
        let content = serde_json::to_vec_pretty(&plan).unwrap_or_default();
        Described {
            file: File { name: "plan.json", content },
            about: "空间布局、各条措施、责任单位、量化指标与存疑清单，逐项附出处，供程序读取。",
            fields: fields::<Plan>(""),
            holds: serde_json::to_value(&plan).unwrap_or_default(),
        }
    }

    /// `plan.schema.json`: the same structure for programs (JSON Schema 2020-12).
    pub(super) fn plan_schema(&self) -> File {
        let mut schema = Plan::schema();
        if let Some(schema) = schema.as_object_mut() {
            let dialect = "https://json-schema.org/draft/2020-12/schema";
            schema.insert("$schema".into(), dialect.into());
            schema.insert("title".into(), format!("plan.json {SCHEMA_VERSION}").into());
        }
        let text = serde_json::to_string_pretty(&schema).unwrap_or_default();
        File { name: PLAN_SCHEMA, content: self.fill(&text).into_bytes() }
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
}
