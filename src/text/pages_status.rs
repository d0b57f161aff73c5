//! The status lines of the pages beside the map; the pages themselves are drawn at build time.

use super::texts;
use crate::plan::city;

texts! {
    /// The status lines of the pages, in one language. `{}` stands for what is filled in, in order.
    PagesStatusText, ZH_PAGES_STATUS {
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
    }
}
