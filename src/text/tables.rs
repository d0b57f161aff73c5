//! The text of tables for spreadsheets.

use super::texts;

texts! {
    /// The text of spreadsheets, in one language. `{}` is a placeholder.
    TablesText, ZH_TABLES {
        title: "赣州科创图谱：数据表",
        roles_name: "角色",
        roles [&'static str; 9]: [
            "创新链", "区域", "代码", "类型", "所在县区", "角色（文件原词）", "归类（本图归类）", "出处", "原文",
        ],
        matrix_name: "县链矩阵",
        matrix [&'static str; 3]: ["区域", "代码", "类型"],
        count: "点名链数",
        measures_name: "条目",
        measures [&'static str; 8]: [
            "条", "部分", "部分标题", "标题", "概要（本图归纳）", "牵头单位", "责任单位（文件顺序）", "目标数",
        ],
        targets_name: "目标",
        targets [&'static str; 9]: [
            "编号", "指标", "文件原词", "数值", "数值上限", "单位", "期限", "出处", "原文",
        ],
        source_name: "来源",
        source_heads [&'static str; 2]: ["项目", "内容"],
        source [&'static str; 7]: ["文件", "发布单位", "发布日期", "审图状态", "内容校验", "图谱地址", "说明"],
        remark: "角色与原文照录文件；“归类”“概要”为本图归纳；“文件未提及”只表示条文没有点名，不作否定理解。",
        county: "县区",
        zone: "功能区",
        radiating: "其他角色",
        host: "文件未提及（境内功能区在列）",
        unmentioned: "文件未提及",
        no_date: "未写期限",
        place: "{}第 {} 条",
    }
}
