//! Measures with their duties, regions, chains and targets.

use super::super::Source;
use super::super::record::record;
use crate::atlas;
use std::collections::BTreeSet;

record! {
    /// A measure or safeguard.
    Measure {
        id: String, "条号，1 至 {measures}；s1 至 s{safeguards} 为第五部分的保障措施";
        section: String, "章节";
        section_title: String, "章节的标题";
        title: String, "该条的标题";
        summary: String, "概要，本项目所写，不是原文";
        quotes: Vec<String>, "下列各项所据的原文摘录，一字不改；其他字段以序号指向其中一段";
        duties: Vec<Duty>, "责任单位，按文件顺序，第一个为牵头单位；保障措施没有点名";
        regions: Vec<Concern>, "该条点名的区域";
        chains: Vec<Touch>, "该条涉及的产业创新链";
        targets: Vec<Target>, "该条的量化指标";
    }
}

record! {
    /// A unit with a measure to do.
    Duty {
        unit: String, "责任单位的代码";
        wording: String, "原文写法";
        quote: u32, "所据原文在该条 quotes 中的序号，自 0 起";
    }
}

record! {
    /// A region that a measure names.
    Concern {
        region: String, "区域代码";
        wording: String, "原文写法";
        quote: u32, "所据原文在该条 quotes 中的序号，自 0 起";
    }
}

record! {
    /// A chain that a measure touches.
    Touch {
        chain: String, "链的代码";
        wording: String, "原文用词";
        stated: bool, "是否该条点名部署此链；否则为本项目依用词所作的推断";
        quote: u32, "所据原文在该条 quotes 中的序号，自 0 起";
    }
}

record! {
    /// A quantified target.
    Target {
        id: String, "条号与其中的序号，如“t11-2”";
        indicator: String, "指标，依文件用词";
        figure: String, "数值，照录文件写法";
        unit: String, "计量单位，依文件用词";
        amount: u64, "数值化：“3万”为 30000；区间取下限", "见 unit";
        upto: u64, "区间的上限；不是区间时与 amount 相同", "见 unit";
        comparators: Vec<String>, "文件中说明数值含义的词，如“力争”“以上”“左右”“新增”";
        by: String, "期限，依文件用词；空为文件未写明";
        quote: u32, "所据原文在该条 quotes 中的序号，自 0 起";
    }
}

impl Source<'_> {
    pub(super) fn measure(&self, measure: &atlas::Measure) -> Measure {
        let cited = Cited { atlas: self.atlas, clauses: cited(measure) };
        let quotes = cited.clauses.iter().map(|clause| self.atlas.quote(*clause).into());
        Measure {
            id: measure.id.clone(),
            section: measure.section.clone(),
            section_title: measure.section_title.clone(),
            title: measure.title.clone(),
            summary: measure.summary.clone(),
            quotes: quotes.collect(),
            duties: measure.duties.iter().map(|it| cited.duty(it)).collect(),
            regions: measure.regions.iter().map(|it| cited.concern(it)).collect(),
            chains: measure.chains.iter().map(|it| cited.touch(it)).collect(),
            targets: measure.targets.iter().map(|it| cited.target(it)).collect(),
        }
    }
}

/// The clauses that a measure's statements cite, each once, in the plan's order.
fn cited(measure: &atlas::Measure) -> Vec<usize> {
    let duties = measure.duties.iter().map(|it| &it.citation);
    let regions = measure.regions.iter().map(|it| &it.citation);
    let chains = measure.chains.iter().map(|it| &it.citation);
    let targets = measure.targets.iter().map(|it| &it.citation);
    let all = duties.chain(regions).chain(chains).chain(targets);
    all.map(|it| it.clause).collect::<BTreeSet<_>>().into_iter().collect()
}

/// A measure's clauses, to which its statements refer by index.
struct Cited<'a> {
    atlas: &'a atlas::Atlas,
    clauses: Vec<usize>,
}

impl Cited<'_> {
    /// The place of a citation's clause among them.
    fn place(&self, citation: &atlas::Citation) -> u32 {
        let place = self.clauses.iter().position(|it| *it == citation.clause);
        place.and_then(|it| u32::try_from(it).ok()).unwrap_or_default()
    }

    fn duty(&self, duty: &atlas::Duty) -> Duty {
        let unit = self.atlas.units.get(duty.unit);
        Duty {
            unit: unit.map(|it| it.id.clone()).unwrap_or_default(),
            wording: self.atlas.wording(&duty.citation),
            quote: self.place(&duty.citation),
        }
    }

    fn concern(&self, concern: &atlas::Concern) -> Concern {
        Concern {
            region: self.atlas.region_id(concern.region).into(),
            wording: self.atlas.wording(&concern.citation),
            quote: self.place(&concern.citation),
        }
    }

    fn touch(&self, touch: &atlas::Touch) -> Touch {
        let chain = self.atlas.chains.get(touch.chain);
        Touch {
            chain: chain.map(|it| it.id.clone()).unwrap_or_default(),
            wording: self.atlas.wording(&touch.citation),
            stated: touch.stated,
            quote: self.place(&touch.citation),
        }
    }

    fn target(&self, target: &atlas::Target) -> Target {
        Target {
            id: target.id.clone(),
            indicator: target.indicator.clone(),
            figure: target.figure.clone(),
            unit: target.unit.clone(),
            amount: target.amount,
            upto: target.upto,
            comparators: target.comparators.clone(),
            by: target.by.clone(),
            quote: self.place(&target.citation),
        }
    }
}
