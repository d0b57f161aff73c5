//! `targets.csv`: every quantified target, with the plan's words around the figure.

use super::record::{fields, record};
use super::{Described, File, Source, table};
use crate::atlas::{Atlas, Measure, Target};

record! {
    /// A target.
    Row {
        id: String, "t、条号与其中的序号，如“t11-2”";
        measure: String, "条号，1 至 {measures}；s1 至 s{safeguards} 为第五部分的保障措施";
        section: String, "章节";
        indicator: String, "指标，依文件用词";
        figure: String, "数值，照录文件写法，如“3万”“2–3”；区间的连字符在表格里写作“–”，否则表格软件会当作日期";
        unit: String, "计量单位，依文件用词";
        amount: u64, "数值化：“3万”为 30000；区间取下限", "见 unit";
        upto: u64, "区间的上限；不是区间时与 amount 相同", "见 unit";
        comparators: String, "文件中说明数值含义的词，如“力争”“以上”“左右”“新增”，分号分隔";
        by: String, "期限，依文件用词；空为文件未写明";
        quote: String, "原文摘录，一字不改";
    }
}

/// Every target, in the plan's order.
pub(crate) fn rows(atlas: &Atlas) -> Vec<Row> {
    let targets = atlas.measures.iter().flat_map(|it| it.targets.iter().map(move |t| (it, t)));
    targets.map(|(measure, target)| row(atlas, measure, target)).collect()
}

fn row(atlas: &Atlas, measure: &Measure, target: &Target) -> Row {
    Row {
        id: target.id.clone(),
        measure: measure.id.clone(),
        section: measure.section.clone(),
        indicator: target.indicator.clone(),
        figure: target.figure.replace('-', "–"),
        unit: target.unit.clone(),
        amount: target.amount,
        upto: target.upto,
        comparators: target.comparators.join(";"),
        by: target.by.clone(),
        quote: atlas.quote(target.citation.clause).into(),
    }
}

impl Source<'_> {
    pub(super) fn targets(&self) -> Described {
        let rows = rows(self.atlas);
        Described {
            file: File { name: "targets.csv", content: table::file(&rows) },
            about: "文件中的全部量化指标，一行一个。UTF-8 编码，带 BOM，可直接用 Excel 或 WPS 打开。",
            fields: fields::<Row>(""),
            holds: serde_json::to_value(&rows).unwrap_or_default(),
        }
    }
}
