//! Where the data come from and how they may be used: said in every file that has room for it.

use super::Source;
use super::record::record;

/// How the data may be used.
const LICENCE: &str = "代码的 MIT 许可不及于数据。文字出自公开的政府文件，引用请注明文件名、发布机关和发布日期；边界出自天地图，使用须遵守来源的规定并注明来源。用这些边界公开展示地图，须依《地图管理条例》自行送审，不得借用来源地图或他人的审图号。";

/// Where the boundaries come from, as in `geo/README.md`.
const BOUNDARIES: &str = "天地图县级图层（2024 版，国家基础地理信息中心发布），CGCS2000（EPSG:4490），单位为度，坐标值未作改动。";

record! {
    /// Where the data come from.
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
    /// How the map's review stands.
    Standing {
        state: String, "本图的审图状态：未送审、送审中或已批准";
        number: Option<String>, "审图号，未批准时为空";
        date: Option<String>, "批准日期（ISO 8601），未批准时为空";
        hash: String, "本图所示全部内容的 SHA-256，批准只对同一内容有效";
    }
}

impl Source<'_> {
    pub(super) fn origin(&self) -> Origin {
        let document = &self.atlas.document;
        let (title, issuer, published) = (&document.title, &document.issuer, &document.published);
        Origin {
            title: title.clone(),
            short_title: document.short_title.clone(),
            issuer: issuer.clone(),
            published: published.clone(),
            signed: document.signed.clone(),
            boundaries: BOUNDARIES.into(),
            cite: format!(
                "{issuer}：{title}，{published} 发布；数据整理：赣州科创图谱；边界：天地图。"
            ),
            license: LICENCE.into(),
        }
    }

    pub(super) fn standing(&self) -> Standing {
        let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Standing {
            state: self.review.state().word().into(),
            number: given(self.review.number()),
            date: given(self.review.date()),
            hash: self.review.hash().into(),
        }
    }
}
