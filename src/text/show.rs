//! The text of the show.

use super::texts;
use crate::plan::city;

texts! {
    /// The text of the show, in one language. `{}` is a placeholder.
    ShowText, ZH_SHOW {
        drawn_from: "依据《{}》（{}，{} 发布）绘制",
        page: "第 {} 页，共 {} 页：{}",
        step: "第 {} 步，共 {} 步",
        walk: "用方向键逐个看县区和功能区在各条链的角色",
        walk_rest: "其余{}条链：{}",
        asked: "领导问",
        asked_back: "Esc 返回原处",
        asking: "查找：{}",
        no_name: "没有以“{}”开头的县区、功能区或创新链",
        find_hint: "中文、拼音或首字母，如 信丰、xinfeng、xf",
        none_found: "没有找到“{}”",
        no_scene: "没有第 {} 页",
        window_blocked: "浏览器拦住了讲者窗口：请允许本页弹出窗口，再按 S",
        window_full: "全屏时不开讲者窗口，以免退出全屏、备注上墙：先按 F 退出全屏，再按 S",
        is_black: "观众端已黑屏，按 B 恢复",
        is_white: "观众端已白屏，按 W 恢复",
        is_frozen: "观众端已定格，按 T 跟上",
        is_closed: "观众端窗口已关闭：在地图页按 F5 重新开始，再按 S",
        is_silent: "观众端没有回应：请回到那个窗口，按 F5 继续演示",
        core: "一核",
        corridor: "一廊",
        chains: "多链",
        chains_said: concat!("部署", city!(chains), "条创新链，每条都点明核心：{}"),
        our_summary: "本图归纳",
        our_counts: "计数为本图统计",
        counted: "逐项注明条目，计数为本图统计",
        tasks: "要做什么",
        leads: "牵头：{}",
        crossings: "与其他链交汇（一点一条链，本图统计）",
        shared_beside: "与相邻县区同在的创新链（一点一条链，本图统计）",
        shared_here: "与所在县区、区内功能区同在的创新链（一点一条链，本图统计）",
        left_out: "文件未提及（本图统计）",
        no_corridor: "一廊：不在走廊核心区域的名单里",
        no_chains: "多链：{}",
        no_targets: "目标：写了数字的 {} 项，没有一项点到这里",
        ahead: "提前布局，未指明地点",
        no_date: "未写期限",
        zones_within: "境内：{}",
        close_said: "图上每一处角色都出自{}原文，点选即可查到条款。",
        close_unsaid: "文件未提及的县区标为“文件未提及”，不作判断。",
        close_ours: "功能区位置、走廊走向为示意，弧线的起点配对为推断。",
        overview_keys: "方向键选择，回车打开，数字加回车直达，Esc 返回",
        measure: "第 {} 条",
        radiating: "外围（用词各异）",
        also_in: "另列于第 {} 条。",
        doubts: "存疑 {} 处，逐条见“存疑”一页",
        notes: "讲者备注",
        jumps: "各页",
        until: "本步至 {}，全程 {}",
        in_time: "进度正好",
        late: "慢 {}",
        early: "快 {}",
        next_in: "{} 秒后下一步，按任意键停止",
        whole: "离线文件自检通过 · 校验码 {}",
        broken: "离线文件自检未通过（{}），请重新拷贝后再用",
        sum: "共 {} 页，约 {}。改动已写入链接。",
    }
}

/// The keys of the show, separated by spaces, and their command.
pub static SHOW_KEYS: [(&str, &str); 21] = [
    ("→ ↓ 空格 PgDn 回车 N", "下一步"),
    ("← ↑ Shift+空格 PgUp P", "上一步"),
    ("Home End", "第一页、最后一页"),
    ("数字 回车", "到第几页"),
    ("/", "领导问：输入中文、拼音或首字母，回车打开"),
    ("首字母", "领导问的快捷方式：直接连续键入，如 xf"),
    ("Esc", "一次退一样：自动播放、画笔、领导问、面板；没有可退的，打开总览"),
    ("O", "总览"),
    ("B .", "黑屏；再按一次恢复，按翻页键恢复并翻页"),
    ("W ,", "白屏，同上"),
    ("F F5", "全屏"),
    ("A Shift+A", "自动播放一遍、大厅循环，按任意键停止"),
    ("S", "讲者窗口"),
    ("T", "在讲者窗口：观众端定格、跟上"),
    ("Shift+↓ Shift+↑", "在讲者窗口：备注翻下一屏、上一屏；只有翻页笔的，开“先翻备注”"),
    ("+ -", "在讲者窗口：备注放大、缩小"),
    ("Tab", "在十链总览、县链矩阵上：再用方向键逐个看一地在各链的角色，回车打开"),
    ("J", "聚光"),
    ("M E", "画笔、擦除笔迹"),
    ("K I", "编排演示、打印或存为 PDF"),
    ("Shift+F", "结束演示"),
];

/// The controls of the overview: the `data-action` and the name of each.
pub static SHOW_CONTROLS: [(&str, &str); 9] = [
    ("leave", "结束演示"),
    ("full", "全屏"),
    ("find", "领导问"),
    ("auto", "自动播放"),
    ("speaker", "讲者窗口"),
    ("compose", "编排"),
    ("options", "打印"),
    ("help", "按键"),
    ("escape", "返回"),
];

/// The plan's words for a chain, at the end of a title; the longer one first.
pub static CHAIN_WORDS: [&str; 2] = ["产业创新链", "创新链"];

/// The words that names of chains end with, before which a name may be broken; longer ones first.
pub static NAME_ENDS: [&str; 10] =
    ["精深加工", "电子信息", "现代农业", "新材料", "材料", "汽车", "服装", "家具", "经济", "和"];
