//! `roles.csv`: the roles of all regions in all chains.

use super::record::{fields, record};
use super::{Described, File, Source, table};
use crate::atlas::Atlas;

record! {
    /// A role.
    Row {
        chain: String, "产业创新链，文件中的名称";
        tier: String, "本项目为着色所作的归类：core 为“核心”，radiating 为其余各词；文件没有这种归类";
        term: String, "文件对该区域的原词：核心、重要发展区域、承载地、重点区域、重点区、辐射区域、支撑";
        region: String, "县级行政区或功能区的名称；功能区不等于所在县区";
        clause: String, "出处：章节与条号，如“四（一）3”为第四部分第（一）节第 3 条";
    }
}

/// Every role, chain by chain in the plan's order.
pub(crate) fn rows(atlas: &Atlas) -> Vec<Row> {
    let roles = atlas.chains.iter().flat_map(|chain| chain.roles.iter().map(move |it| (chain, it)));
    let row = roles.map(|(chain, role)| Row {
        chain: chain.name.clone(),
        tier: role.tier.id().into(),
        term: role.term.clone(),
        region: atlas.region_name(role.region).into(),
        clause: atlas.clause_number(role.citation.clause),
    });
    row.collect()
}

impl Source<'_> {
    pub(super) fn roles(&self) -> Described {
        let rows = rows(self.atlas);
        Described {
            file: File { name: "roles.csv", content: table::file(&rows) },
            about: "每个区域在每条产业创新链中的角色，一行一个。文件未提及的不列。UTF-8 编码，带 BOM，可直接用 Excel 或 WPS 打开。",
            fields: fields::<Row>(""),
            holds: serde_json::to_value(&rows).unwrap_or_default(),
        }
    }
}
