//! The words of the pages beside the map. They are drawn at build time, and the first view does
//! not carry them.

/// The words of the pages beside the map, in one language.
#[allow(missing_docs, reason = "each field is named after what it says")]
#[derive(Debug)]
pub struct PagesText {
    pub chains_how: &'static str,
    pub legend_radiating: &'static str,
    pub pick_region: &'static str,
    pub pick_chain: &'static str,
    pub picked_none: &'static str,
    pub matrix_how: &'static str,
    pub order: &'static str,
    pub order_plan: &'static str,
    pub order_name: &'static str,
    pub order_count: &'static str,
    pub order_likeness: &'static str,
    pub save_csv: &'static str,
    pub total: &'static str,
    pub cell: &'static str,
    pub count: &'static str,
}

/// 中文.
pub static ZH_PAGES: PagesText = PagesText {
    chains_how: "指向或选定一个县区，它在十条链中的角色同时亮出；点开一幅，在大图上看该链。",
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
};
