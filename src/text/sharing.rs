//! The text of the dialog 嵌入, with the code for other people's pages.

use super::texts;
use crate::plan::city;

/// A choice: its value in the form, and its name.
type Choice = (&'static str, &'static str);

texts! {
    /// The text of the dialog, in one language.
    SharingText, ZH_SHARING {
        title: "嵌入其他网站",
        how: "选好内容，把代码粘贴到网页里。",
        levels [Choice; 4]: [
            ("element", "组件：需要一行脚本，功能最全"),
            ("frame", "框架：不需要脚本，高度脚本可省"),
            ("block", "普通的 div：任何编辑器都保留，脚本由网站模板引用"),
            ("plain", "静态图和表：没有脚本"),
        ],
        chain: "产业链",
        region: "地区",
        none: "不指定",
        theme: "明暗",
        themes [Choice; 3]: [("auto", "随系统"), ("light", "浅色"), ("dark", "深色")],
        width: "宽（像素或百分比）",
        height: "高（像素）",
        layers: "图层",
        layer [Choice; 6]: [
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
    }
}
