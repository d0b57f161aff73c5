//! The text around a presenter's additions to the show, and of their editor.

use super::texts;

texts! {
    /// The text around a presenter's additions to the show, and of their editor, in one language. `{}` is a
    /// placeholder.
    OwnText, ZH_OWN {
        mark: "自加",
        kicker: "自加页 · 不是规划内容",
        title_kicker: "自加标题 · 不是规划内容",
        names_kicker: "主讲人、日期：自加",
        untitled: "自加页",
        picture: "自加的图片",
        logo: "自加的标志",
        missing: "这一页的内容不在链接里。请在“编排”中打开演示文件。",
        dropped: "链接带不走自加页：少了 {} 页。请按 K，在“编排”中打开演示文件",
        not_in_link: "自加的内容链接带不走，请存为文件或存在本机。",
        edit: "改文字",
        edit_of: "改文字：{}",
        add: "加一页",
        add_after: "在“{}”之后加一页自加页",
        full: "自加页最多 {} 页。要再加，请先删去一页。",
        back: "返回列表",
        step_head: "第 {} 步",
        our_caption: "本图的说明：{}",
        no_caption: "本图没有说明。",
        stays: "这一句标明了文件没有写的事，会留着，自己的说明列在下面。",
        caption: "自己的说明（最多 {} 字）",
        notes: "自己的备注（最多 {} 字）",
        seconds: "用时（秒，建议 {}）",
        our_notes: "本图的备注",
        hide_ours: "不看本图的备注，只看自己的",
        title: "标题（最多 {} 字）",
        text: "文字（最多 {} 字，一行一段）",
        choose_picture: "选图片",
        remove_picture: "去掉图片",
        remove: "删去这一页",
        footer: "页脚（最多 {} 字）",
        choose_logo: "选标志",
        remove_logo: "去掉标志",
        interval: "循环每步停留（秒，不填则按各步用时）",
        start_loop: "开始循环播放",
        looping: "循环播放，按任意键停止",
        picture_kind: "只能用 PNG、JPEG 或 WebP 图片（SVG 请先另存为 PNG）",
        picture_broken: "图片打不开，可能已损坏。请另选一张，或用看图软件另存为 PNG 再选",
        picture_large: "图片过大。请缩小后再选",
        picture_file_large: "图片文件有 {} MB，最多 {} MB。请缩小后再选",
        picture_added: "图片已加上，缩到 {}×{}。",
        kept_part: "图片太大，本机浏览器存不下：已存下文字，图片请用“存为文件”。",
        file_large: "文件有 {} MB，最多 {} MB。演示未改动，请另选文件。",
        is_kept: "已存在本机浏览器，刷新后还在。",
    }
}
