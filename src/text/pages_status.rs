//! The status lines of the pages beside the map; the pages themselves are drawn at build time.

use super::texts;
use crate::plan::city;

texts! {
    /// The status lines of the pages, in one language. `{}` is a placeholder.
    PagesStatusText, ZH_PAGES_STATUS {
        opening: "正在打开……",
        failed: "这一页没有取到，可能是网络中断。地图仍可使用。",
        retry: "重试",
        measures_shown: "显示 {} 条，共 {} 条",
        file_matrix: concat!(city!(title), "-县链矩阵.csv"),
        remember_care: "下次也用关怀版",
        cannot_remember: "浏览器没能记住",
        newer: "有新版本",
        update: "更新",
        later: "稍后",
    }
}
