//! The text of pictures and pages without a script, which are made at build time.

use super::texts;

texts! {
    /// The text of exported files, in one language. `{}` is a placeholder.
    ExportText, ZH_EXPORT {
        overview: "一核与一廊",
        citation: "——{}{}　第 {} 条　{}",
        place: "（{}第 {} 条）",
        quoted: "“{}”",
        separator: "；",
        issued: "依据：{}，{}，{} 发布",
        legend_doubt: "此处有存疑，见图谱“存疑”页",
        note_schematic: "一核、功能区的位置与走廊的走向均为示意。",
        note_arcs: "弧线起点的配对系推断。",
        note_arcs_inferred: "虚线弧系推断。",
        note_unmentioned: "“文件未提及”只表示条文没有点名，不作否定理解。",
        alternative: "{}。各区域的角色与原文见表",
        caption: "{}：文件点名的 {} 个区域，角色用文件原词",
        caption_overview: "一核与一廊：文件点名的 {} 个区域",
        region: "区域",
        role: "角色",
        kind: "类型",
        clause: "原文",
        county: "县区",
        hosts: "文件未提及下列县区本身，其境内的功能区在列：{}。",
        host: "{}（{}）",
        rest: "其余 {} 个县区和 {} 个功能区，此链条文均未提及：{}。",
        rest_overview: "其余 {} 个县区和 {} 个功能区，文件未提及其为一核所在或一廊核心区域：{}。",
        no_denial: "未提及只表示条文没有点名，不作否定理解。",
        atlas: "在互动图谱中查看",
        pictures: "各图",
        table: "各区域的角色",
        ahead: "条文另提及提前布局，未指明地点：{}。",
        doubts: "存疑",
        doubt: "{}本图谱的处理：{}",
        files: "取用",
        file_light: "矢量图（浅色）",
        file_dark: "矢量图（深色）",
        file_snippet: "网页代码（图与表，无脚本）",
        files_hint: "在微信、QQ、钉钉里点了没反应，请用系统浏览器打开本页；也可长按链接，复制地址。",
    }
}
