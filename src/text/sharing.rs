//! The text of the dialog 嵌入, with the code for other people's pages.

use crate::plan::city;

/// The text of the dialog, in one language.
#[allow(missing_docs, reason = "each field is named after what it says")]
#[derive(Debug)]
pub struct SharingText {
    pub title: &'static str,
    pub how: &'static str,
    pub levels: [(&'static str, &'static str); 4],
    pub chain: &'static str,
    pub region: &'static str,
    pub none: &'static str,
    pub theme: &'static str,
    pub themes: [(&'static str, &'static str); 3],
    pub width: &'static str,
    pub height: &'static str,
    pub layers: &'static str,
    pub layer: [(&'static str, &'static str); 6],
    pub controls: &'static str,
    pub code: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub marked: &'static str,
    pub preview: &'static str,
    pub preview_frame: &'static str,
    pub contract: &'static str,
    pub plain: &'static str,
    pub doctor: &'static str,
    pub close: &'static str,
    pub from_file: &'static str,
    pub picture: &'static str,
    pub picture_and_table: &'static str,
    pub separator: &'static str,
}

/// 中文.
pub static ZH_SHARING: SharingText = SharingText {
    title: "嵌入其他网站",
    how: "选好内容，把代码粘贴到网页里。",
    levels: [
        ("element", "组件：需要一行脚本，功能最全"),
        ("frame", "框架：不需要脚本，高度脚本可省"),
        ("block", "普通的 div：任何编辑器都保留，脚本由网站模板引用"),
        ("plain", "静态图和表：没有脚本"),
    ],
    chain: "产业链",
    region: "地区",
    none: "不指定",
    theme: "明暗",
    themes: [("auto", "随系统"), ("light", "浅色"), ("dark", "深色")],
    width: "宽（像素或百分比）",
    height: "高（像素）",
    layers: "图层",
    layer: [
        ("core", "一核"),
        ("corridor", "一廊"),
        ("zones", "功能区"),
        ("arcs", "辐射弧线"),
        ("inferred", "推断弧线"),
        ("context", "周边城市"),
    ],
    controls: "显示产业链列表、图层和缩放按钮",
    code: "代码",
    copy: "复制代码",
    copied: "已复制",
    marked: "没有复制成，已选中，请自行复制",
    preview: "预览",
    preview_frame: "本站的安全策略不允许框架，这里以组件预览，内容相同。",
    contract: "属性、事件和消息的完整约定",
    plain: "静态图与文字表",
    doctor: "检查服务器配置",
    close: "关闭",
    from_file: "这是单文件离线版，没有可供其他网页引用的地址。请在图谱网站上打开此对话框。",
    picture: city!(title),
    picture_and_table: "（静态图与文字表）",
    separator: "、",
};
