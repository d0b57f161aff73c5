//! Source and terms of use, included in every file whose format has room for them.

use super::Source;
use super::record::record;
use crate::atlas::{Atlas, Kind};
use atlas_model::numeral;

record! {
    /// The source of the data.
    Origin {
        title: String, "文件全称";
        short_title: String, "引用时的简称";
        issuer: String, "发布机关";
        published: String, "发布日期（ISO 8601）";
        signed: String, "落款日期，照录原文，不作推断";
        boundaries: String, "边界的来源与坐标系";
        cite: String, "引用本数据的写法";
        license: String, "使用条件";
    }
}

record! {
    /// The state of the map's review.
    ReviewState {
        state: String, "本图的审图状态：未送审、送审中或已批准";
        number: Option<String>, "审图号，未批准时为空";
        date: Option<String>, "批准日期（ISO 8601），未批准时为空";
        hash: String, "本图所示全部内容的 SHA-256，批准只对同一内容有效";
    }
}

impl Source<'_> {
    pub(super) fn origin(&self) -> Origin {
        let (document, source) = (&self.atlas.document, &self.atlas.source);
        let (title, issuer, published) = (&document.title, &document.issuer, &document.published);
        Origin {
            title: title.clone(),
            short_title: document.short_title.clone(),
            issuer: issuer.clone(),
            published: published.clone(),
            signed: document.signed.clone(),
            boundaries: source.boundaries.clone(),
            cite: format!(
                "{issuer}：{title}，{published} 发布；数据整理：{}；边界：{}。",
                self.atlas.names.title, source.name
            ),
            license: source.licence.clone(),
        }
    }

    pub(super) fn review_state(&self) -> ReviewState {
        let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        ReviewState {
            state: self.review.state().word().into(),
            number: given(self.review.number()),
            date: given(self.review.date()),
            hash: self.review.hash().into(),
        }
    }

    /// Replaces placeholders such as `{chains}` with the names and numbers of this city.
    pub(super) fn fill(&self, text: &str) -> String {
        let Atlas { names, core, corridor, chains, regions, measures, .. } = self.atlas;
        let zones = regions.iter().filter(|it| it.kind != Kind::County).count();
        let safeguards = measures.iter().filter(|it| it.id.starts_with('s')).count();
        let words = [
            ("{atlas}", names.title.clone()),
            ("{core}", self.atlas.region_name(core.region).into()),
            ("{corridor}", corridor.name.clone()),
            ("{chains}", numeral(chains.len())),
            ("{counties}", (regions.len() - zones).to_string()),
            ("{zones}", zones.to_string()),
            ("{measures}", (measures.len() - safeguards).to_string()),
            ("{safeguards}", safeguards.to_string()),
        ];
        words.iter().fold(text.to_owned(), |text, (word, value)| text.replace(word, value))
    }
}
