//! The text of the charts, which are drawn at build time: the browser's module does not contain it.

use super::{ZH, texts};
use crate::plan::city;

texts! {
    /// The text of the charts, in one language. `{}` is a placeholder.
    ChartText, ZH_CHARTS {
        page: "目标与分工",
        intro: "以下各图的数字均由《实施方案》原文逐条计数，计数方法写在图下，数据表列出每一个数。",
        data: "数据表",
        key: "图例",
        measure: "第 {} 条",
        stacked: "{} + {}",
        said: "{}：{}",
        total: "合计",
        region: "区域",
        core: ZH.tier_core,
        radiating: ZH.tier_radiating,
        list_separator: ZH.list_separator,
        goals_title: "量化目标",
        goals_summary: "文件共提出 {} 项量化目标，出自 {} 条措施，其中 {} 项写明以 2025 年为期。",
        goals_note: "每图只有一种单位，比例尺都从 0 起，各图互不通用；“人”与“名”都是数人，同列一图。同一单位内，大小相差十倍及以上的分开画，否则小的看不见；不用对数尺，因为那样条的长短失去意义。图内按条文先后排列。数字和“力争”“以上”“左右”等词照录原文；“2-3”这类范围，实心画到下限，空心画到上限。",
        goals_unit: "单位：{}",
        goals_unit_range: "单位：{}（{} 至 {}）",
        goals_alone: "没有同单位、同量级的目标可比，只列数字",
        goals_indicator: "指标",
        goals_figure: "目标",
        goals_measure: "出处",
        goals_by: "期限",
        goals_undated: "文件未写明",
        duties_title: "各责任单位牵头和参与的措施",
        duties_summary: "{} 个责任单位分担 {} 条措施。{}牵头最多，牵头 {} 条、参与 {} 条；{} 个单位至少牵头一条。",
        duties_note: "按各条“责任单位”名单计数：排名第一的牵头（第 1 条写明，下同），其余参与。“县(市、区)政府”等统称照原文单列，不分摊到各县区。工作保障部分未列责任单位。",
        duties_unit: "责任单位",
        duties_led: "牵头",
        duties_joined: "参与",
        duties_led_list: "牵头的条",
        duties_joined_list: "参与的条",
        concerns_title: "涉及各区域的措施",
        concerns_summary: "{} 个区域中，{} 个有措施涉及。",
        concerns_all: "{} 个区域都有措施涉及。",
        concerns_most: "{}最多（{} 条）。",
        concerns_note: "一格为一条措施。“正文点名”指责任单位名单以外的文字写到该区域；正文没有、只有其政府或管委会列入责任单位的，算“仅列责任单位”。功能区与所在县区分别计数；“各县(市、区)”等统称不计入任何区域。",
        concerns_none: "各条措施均未提及",
        concerns_named: "正文点名",
        concerns_charged: "仅列责任单位",
        concerns_named_list: "正文点名的条",
        concerns_charged_list: "仅列责任单位的条",
        roles_title: concat!("各区域在", city!(chains), "条创新链中的角色"),
        roles_summary: "{} 条创新链共写到 {} 个角色：核心 {} 个，外围 {} 个。{}最多（{} 个）。",
        roles_absent: "没有一条链写到{}。",
        roles_note: concat!(
            "一格为一条链中的一个角色，实心为核心，空心为外围；外围指核心以外的各种用词，是本图谱的归类，原文用词见数据表。功能区与所在县区分别计数：",
            city!(zone),
            "的角色不算作",
            city!(host),
            "的。"
        ),
        roles_none: ZH.no_chain_role,
        roles_list: "创新链与原文用词",
    }
}
