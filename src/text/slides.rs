//! The names of what is on a slide of a presentation, as PowerPoint and WPS list them.

use super::texts;

texts! {
    /// The names of shapes on slides, in one language. `{}` is a placeholder.
    SlidesText, ZH_SLIDES {
        map: "地图",
        map_of: "地图：{}",
        city: "市域",
        edge: "市界",
        ground: "地图底色",
        name: "{} 名称",
        leader: "{} 引线",
        host: "{} {}",
        highlight: "{} 提示",
        arc: "{}：{} → {}",
        legend: "图例：{}",
        sample: "图例样式：{}",
        colour: "链的颜色：{}",
        statement: "本页说明",
        text: "文件原文与要点",
        notes: "读图说明",
        review: "审图状态与底图",
        source: "来源",
        outline: "结构：{}",
        theme: "赣州科创图谱",
        theme_of: "赣州科创图谱：{}",
        close_said: "图上每一处角色都出自{}原文，条款见各页。",
        keywords: "赣州 科技创新 一核一廊多链",
    }
}
