//! The words of the show.

/// The words of the show, in one language. `{}` stands for what is filled in, in order.
#[allow(missing_docs, reason = "each field is named after what it says")]
#[derive(Debug)]
pub struct ShowText {
    pub structure: &'static str,
    pub drawn_from: &'static str,
    pub page: &'static str,
    pub step: &'static str,
    pub asked: &'static str,
    pub asked_back: &'static str,
    pub asking: &'static str,
    pub no_name: &'static str,
    pub no_scene: &'static str,
    pub zones_within: &'static str,
    pub close_said: &'static str,
    pub close_unsaid: &'static str,
    pub close_ours: &'static str,
    pub overview_keys: &'static str,
    pub measure: &'static str,
    pub radiating: &'static str,
    pub next: &'static str,
    pub notes: &'static str,
    pub jumps: &'static str,
    pub restart: &'static str,
    pub of: &'static str,
    pub in_time: &'static str,
    pub late: &'static str,
    pub early: &'static str,
    pub next_in: &'static str,
    pub sum: &'static str,
    pub whole: &'static str,
    pub broken: &'static str,
}

/// 中文.
pub static ZH_SHOW: ShowText = ShowText {
    structure: "一核 · 一廊 · 多链",
    drawn_from: "依据《{}》（{}，{} 发布）绘制",
    page: "第 {} 页，共 {} 页：{}",
    step: "第 {} 步，共 {} 步",
    asked: "领导问",
    asked_back: "Esc 返回原处",
    asking: "查找：{}",
    no_name: "没有以“{}”开头的县区、功能区或创新链",
    no_scene: "没有第 {} 页",
    zones_within: "境内：{}",
    close_said: "图上每一处角色都出自{}原文，点选即可查到条款。",
    close_unsaid: "文件未提及的县区标为“文件未提及”，不作判断。",
    close_ours: "功能区位置、走廊走向为示意，弧线的起点配对为推断。",
    overview_keys: "方向键选择，回车打开，数字加回车直达，Esc 返回",
    measure: "第 {} 条",
    radiating: "外围（用词各异）",
    next: "下一步",
    notes: "讲者备注",
    jumps: "各页",
    restart: "重新计时",
    of: "本步至 {}，全程 {}",
    in_time: "进度正好",
    late: "慢 {}",
    early: "快 {}",
    next_in: "{} 秒后下一步，按任意键停止",
    whole: "离线文件自检通过 · 校验码 {}",
    broken: "离线文件自检未通过（{}），请重新拷贝后再用",
    sum: "共 {} 页，约 {}。改动已写入链接。",
};

/// The keys of the show, parted by spaces, and what they do.
pub static SHOW_KEYS: [(&str, &str); 15] = [
    ("→ ↓ 空格 PgDn 回车 N", "下一步"),
    ("← ↑ Shift+空格 PgUp P", "上一步"),
    ("Home End", "第一页、最后一页"),
    ("数字 回车", "到第几页"),
    ("首字母", "领导问：县区、功能区或创新链的拼音或首字母，如 xf"),
    ("Esc O", "总览；从领导问、总览等处返回原处"),
    ("B .", "黑屏"),
    ("W ,", "白屏"),
    ("F F5", "全屏"),
    ("A", "自动播放，按任意键停止"),
    ("S", "讲者窗口"),
    ("J", "聚光"),
    ("M E", "画笔、擦除笔迹"),
    ("K I", "编排演示、打印或存为 PDF"),
    ("Shift+F", "结束演示"),
];

/// The controls of the overview: what each does, and its name.
pub static SHOW_CONTROLS: [(&str, &str); 8] = [
    ("leave", "结束演示"),
    ("full", "全屏"),
    ("auto", "自动播放"),
    ("speaker", "讲者窗口"),
    ("compose", "编排"),
    ("print", "打印"),
    ("help", "按键"),
    ("escape", "返回"),
];
