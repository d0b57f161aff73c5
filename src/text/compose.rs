//! The text of the form 编排, and of its file.

use super::texts;
use crate::plan::city;

texts! {
    /// The text of the form, in one language.
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
    }
}

texts! {
    /// The messages about a file that cannot be opened. `{}` is a placeholder.
    FileText, ZH_FILE {
        too_long: "文件过大，不是演示文件。演示未改动，请另选文件。",
        no_json: "第 {} 行第 {} 列起不是有效的 JSON，文件可能不完整。演示未改动，请重新导出或改正此处。",
        other: "不是本图谱的演示文件（format 应为 {}）。演示未改动，请另选文件。",
        version: "文件版本是 {}，这里能打开的是 {}。演示未改动，请更新图谱，或用对应版本重新导出。",
        whole: "{}。演示未改动，请改正后再打开。",
        entry: "{} 第 {} 项：{}。演示未改动，请改正后再打开。",
        field: "没有名为“{}”的字段，请删去或改正",
        missing: "缺少字段“{}”，请补上",
        mistyped: "有字段的值不对：steps 应是数字的列表，step、seconds 和 interval 应是数字，scenes、added、only_own_notes 和 own 应是列表，其余应是文字",
        long_text: "{} 过长，最多 {} 个字",
        empty: "scenes 是空的，至少要有一页",
        unknown: "没有名为“{}”的页，可用的有 {}",
        twice: "“{}”出现了两次，每页只能用一次",
        steps: "“{}”的步超出范围，只能是 1 到 {}",
        step_twice: "“{}”的第 {} 步出现了两次",
        seconds: "{} 超出范围，只能是 {} 到 {} 秒",
    }
}
