//! The text of the form 编排, of its file, and of the options for printing.

use super::texts;
use crate::plan::city;

texts! {
    /// The text of the form and of the options for printing, in one language.
    ComposeText, ZH_COMPOSE {
        head: "编排演示",
        how: "所做的改动即时写入链接，复制地址栏即可转交他人。",
        title: "标题",
        speaker: "讲者",
        date: "日期",
        step: "第 {} 步",
        sooner: "上移：{}",
        later: "下移：{}",
        done: "返回演示",
        save: "存为文件",
        open: "打开文件",
        keep: "存在本机",
        kept: "用本机所存",
        reset: "恢复默认",
        is_kept: "已存在本机浏览器。",
        cannot_keep: "此浏览器不允许存储，请改用“存为文件”。",
        none_kept: "本机没有存过演示。",
        cannot_read: "文件读不出来，演示未改动。请重新选择。",
        file: concat!(city!(title), "-演示.json"),
        paper: "打印或存为 PDF",
        paper_how: "横向，每页一幕，附标题、地图、图例、出处与审图号。",
        print: "打印",
        with_notes: "附讲者备注",
        with_annotations: "附画笔笔迹",
    }
}

texts! {
    /// The messages about a file that cannot be opened. `{}` stands for what is filled in, in order.
    FileText, ZH_FILE {
        too_long: "文件过大，不是演示文件。演示未改动，请另选文件。",
        no_json: "第 {} 行第 {} 列起不是有效的 JSON，文件可能不完整。演示未改动，请重新导出或改正此处。",
        other: "不是本图谱的演示文件（format 应为 {}）。演示未改动，请另选文件。",
        version: "文件版本是 {}，这里能打开的是 {}。演示未改动，请更新图谱，或用对应版本重新导出。",
        field: "没有名为“{}”的字段。演示未改动，请删去或改正后再打开。",
        missing: "缺少字段“{}”。演示未改动，请补上后再打开。",
        mistyped: "有字段的值不对：title、speaker、date 和 scene 应是文字，steps 应是数字的列表，scenes 应是页的列表。演示未改动，请改正后再打开。",
        long_text: "{} 过长，最多 {} 个字。演示未改动，请缩短后再打开。",
        scene: "scenes 第 {} 项：{}。演示未改动，请改正后再打开。",
        empty: "scenes 是空的，至少要有一页。演示未改动，请补上后再打开。",
        unknown: "没有名为“{}”的页，可用的有 {}",
        twice: "“{}”出现了两次，每页只能用一次",
        steps: "“{}”的 steps 超出范围，只能是 1 到 {}",
    }
}
