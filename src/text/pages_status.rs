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
    pub save_hint: &'static str,
    pub copy_table: &'static str,
    pub table_copied: &'static str,
    pub table_marked: &'static str,
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
    save_hint: "已交给浏览器下载。若没有文件出现（微信、QQ、钉钉会拦下），请用系统浏览器打开本页，或：",
    copy_table: "复制表格",
    table_copied: "表格已复制，可粘贴到表格软件。",
    table_marked: "没有复制成，表格已选中，请自行复制。",
    newer: "有新版本",
    update: "更新",
    later: "稍后",
};
