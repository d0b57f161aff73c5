//! The text of the pages beside the map, which are drawn at build time.

use super::texts;
use crate::plan::city;

texts! {
    /// The text of the pages beside the map, in one language.
    PagesText, ZH_PAGES {
        chains_how: concat!(
            "指向或选定一个县区，它在",
            city!(chains),
            "条链中的角色同时亮出；点开一幅，在大图上看该链。"
        ),
        legend_radiating: "外围（重要发展区域、承载地、重点区域、重点区、辐射区域、支撑）",
        pick_region: "选定区域",
        pick_chain: "选定创新链",
        picked_none: "未选定",
        matrix_how: "一格是一个区域在一条链中的角色；空格为文件未提及。点一格看原文；方向键在格间移动，回车打开。",
        order: "行序",
        order_plan: "行政区划",
        order_name: "名称",
        order_count: "角色多少",
        order_likeness: "相近归组（推断）",
        save_csv: "下载所见（CSV）",
        total: "核心+外围",
        cell: "{}　{}：{}",
        count: "核心 {}，外围 {}",
        plan_how: concat!(
            city!(measures),
            " 条措施与",
            city!(safeguards),
            "项保障，逐条给出概述（本图谱自拟，非原文）、目标、单位、所及区域与产业链；展开“原文”可对照文件原句。"
        ),
        plan_map: "条文所及区域小地图",
        plan_map_how: "指向地图上的区域，亮出点名它的条文；指向条文，亮出其中的区域。",
        named_in: "{}：第 {} 条",
        find: "在条文中查找",
        find_hint: "查找：中文、拼音或首字母",
        pick_unit: "责任单位",
        only_targets: "只看有量化目标的",
        show_all: "显示全部",
        clauses: "原文",
        lead: "牵头",
        joined: "参与",
        regions: "所及区域",
        chains: "所涉产业链",
        our_reading: "（按用词归类）",
        open_data: "开放数据",
        measure: "第 {} 条　{}",
        ambiguities_how: "文件没有说清、前后不一或显系笔误之处，逐条列明：文件怎么写，本图谱怎么处理，为什么。",
        ambiguity: "文件怎么写",
        ambiguity_quotes: "原句",
        ambiguity_treatment: "怎么处理",
        ambiguity_reason: "为什么",
    }
}
