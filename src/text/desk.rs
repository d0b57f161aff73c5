//! The text of the speaker's window, and of the options for printing.

use super::texts;

texts! {
    /// The text of the speaker's window, in one language. `{}` is a placeholder.
    DeskText, ZH_DESK {
        now: "当前 · 第 {} 页，第 {} 步（共 {} 步）",
        now_asked: "当前 · 领导问，Esc 或翻页键返回",
        next: "下一步 · 第 {} 步",
        next_page: "下一步 · 翻到第 {} 页",
        next_return: "下一步 · 返回第 {} 页",
        next_none: "已是最后一步",
        clock: "现在 {}",
        pause: "暂停计时",
        resume: "继续计时",
        paused: "已暂停",
        restart: "重新计时",
        theme: "明暗",
        find: "领导问：县区或创新链（按 /）",
        tools: "给观众看的工具",
        spotlight: "聚光 J",
        pen: "画笔 M",
        erase: "擦除 E",
        black: "黑屏 B",
        freeze: "定格 T",
        overview: "总览 O",
        larger: "放大备注（+）",
        smaller: "缩小备注（-）",
        down: "备注往下（Shift+↓）",
        up: "备注往上（Shift+↑）",
        notes_first: "先翻备注",
        notes_first_how: "开启后，备注没有读完时，向前的翻页键先翻备注，读完再翻页",
    }
}

texts! {
    /// The text of the options for printing, in one language. `{}` is a placeholder.
    HandoutText, ZH_HANDOUT {
        title: "打印或存为 PDF",
        unit: "印什么",
        per_slide: "每幕一幅（最后一步）",
        per_step: "每步一幅",
        per_sheet: "每张纸",
        one: "1 幅",
        two: "2 幅",
        six: "6 幅",
        extras: "附",
        notes: "讲者备注",
        annotations: "画笔笔迹",
        no_notes: "每张 6 幅时排不下备注，不印。",
        sum: "共 {} 张 A4，{}。每张有标题、日期、页码与审图号。",
        landscape: "横向",
        upright: "纵向",
        how: "纸张方向已按版式设定；打印窗口里请选 A4、无边距或默认边距，并打开“背景图形”。",
        print: "打印",
        done: "返回演示",
        notes_go_on: "{} · 讲者备注（续）",
        page: "第 {} 页，共 {} 页",
        printed: "{} 年 {} 月 {} 日",
    }
}
