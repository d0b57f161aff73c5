//! The text of briefs of one page.

use super::texts;

texts! {
    /// The text of briefs, in one language. `{}` is a placeholder.
    BriefText, ZH_BRIEF {
        below: "一页纸 · 本图谱据公开文件自制，不是公文",
        map_of: "{}在图上的位置与角色",
        roles: "角色（文件原词）",
        roles_of: "{}：{}。",
        clause: "原文",
        quoted: "“{}”",
        place: "（{}第 {} 条）",
        part: "所在",
        term: "原词",
        excerpt: "原文所在句",
        cited: "出处",
        tasks: "任务与分工",
        task: "第 {} 条“{}”：",
        summary: "{}（本图归纳）",
        units: "责任单位：{}。",
        lead: "{}（牵头）",
        no_units: "文件未列单位。",
        no_tasks: "其余条文没有点到这里。",
        targets: "目标",
        target: "{}：{}（第 {} 条）",
        no_targets: "文件写了数字的 {} 项目标，没有一项单列到此。",
        ahead: "条文另提及提前布局，未指明地点：{}。",
        footer: "自制材料，仅供内部讨论；引用请核对原文。",
    }
}
