//! The text about files that the browser saves.

use super::texts;

texts! {
    /// The text of the line below a control that saves a file, in one language.
    SavingText, ZH_SAVING {
        hint: "已交给浏览器下载。若没有文件出现（微信、QQ、钉钉会拦下），请用系统浏览器打开本页，或：",
        copy_table: "复制表格",
        table_copied: "表格已复制，可粘贴到表格软件。",
        table_selected: "没有复制成，表格已选中，请自行复制。",
        copy_deck: "复制文件内容",
        deck_copied: "内容已复制：粘贴到文本文件，存成 .json 文件，就能用“打开文件”读回。",
        deck_selected: "没有复制成，内容已选中，请自行复制，存成 .json 文件。",
    }
}
