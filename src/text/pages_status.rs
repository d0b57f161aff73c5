//! The status lines of the pages beside the map; the pages themselves are drawn at build time.

use crate::plan::city;

/// The status lines of the pages, in one language. `{}` stands for what is filled in, in order.
#[allow(missing_docs, reason = "each field is named after what it says")]
#[derive(Debug)]
pub struct PagesStatusText {
    pub opening: &'static str,
    pub failed: &'static str,
    pub retry: &'static str,
    pub measures_shown: &'static str,
    pub file_matrix: &'static str,
    pub newer: &'static str,
    pub update: &'static str,
    pub later: &'static str,
}

/// 中文.
pub static ZH_PAGES_STATUS: PagesStatusText = PagesStatusText {
    opening: "正在打开……",
    failed: "这一页没有取到，可能是网络中断。地图仍可使用。",
    retry: "重试",
    measures_shown: "显示 {} 条，共 {} 条",
    file_matrix: concat!(city!(title), "-县链矩阵.csv"),
    newer: "有新版本",
    update: "更新",
    later: "稍后",
};
