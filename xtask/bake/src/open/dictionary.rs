//! `index.html`: the data dictionary, for people. It has no script and no style of its own.

use super::plan::PLAN_SCHEMA;
use super::record::Field;
use super::{Described, Source, example};
use std::fmt::Write;

const TITLE: &str = "开放数据 · {atlas}";

impl Source<'_> {
    /// The whole page.
    pub(super) fn dictionary(&self, files: &[Described], styles: &str) -> String {
        let mut main = element("h1", "", "开放数据");
        main += &words(
            "p",
            "",
            &self.fill("{atlas}所用的数据，每个文件的每个字段都列在这里，示例取自文件本身。文件名不变，可长期引用。"),
        );
        main += &words(
            "p",
            "",
            "文件未提及的，数据中留空或不列，不表示“没有”。标明“推断”“归类”“示意”的，是本项目所加，不是文件原话。",
        );
        // The browsers of some apps swallow downloads silently, and no page can detect it.
        main += &words(
            "p",
            "",
            "在微信、QQ、钉钉里点了文件没反应，请用系统浏览器打开本页；也可长按链接，复制地址。",
        );
        main += &self.sources();
        files.iter().for_each(|file| main += &self.section(file));
        page(&self.fill(TITLE), styles, &element("main", " class=\"dictionary\"", &main))
    }

    fn section(&self, described: &Described) -> String {
        let name = described.file.name;
        let link = words("a", &format!(" href=\"{name}\" download"), name);
        let size = format!("（{} kB）", described.file.content.len().div_ceil(1000));
        let heading = element("h2", "", &[link, words("small", "", &size)].concat());
        let entry = |field: &Field| self.entry(field, &described.holds);
        let fields: String = described.fields.iter().map(entry).collect();
        let about = words("p", "", &self.fill(described.about));
        let schema = if name == "plan.json" { schema() } else { String::new() };
        let inner = [heading, about, schema, element("dl", "", &fields)].concat();
        element("section", &format!(" id=\"{}\"", name.replace('.', "-")), &inner)
    }

    /// A field: its path, its meaning, and its type, unit and example.
    fn entry(&self, field: &Field, holds: &serde_json::Value) -> String {
        let mut facts = field.kind.clone();
        if !field.unit.is_empty() {
            let _ = write!(facts, " · 单位：{}", field.unit);
        }
        let facts = [text(&facts), shown(example::at(holds, &field.path))].concat();
        let parts = [
            element("dt", "", &words("code", "", &field.path)),
            words("dd", "", &self.fill(&field.meaning)),
            element("dd", " class=\"facts\"", &facts),
        ];
        element("div", "", &parts.concat())
    }

    fn sources(&self) -> String {
        let (origin, review) = (self.origin(), self.review_state());
        let document = format!("{}（{}，{} 发布）", origin.title, origin.issuer, origin.published);
        let number = review.number.map(|number| format!("（{number}）")).unwrap_or_default();
        let mut lines = String::new();
        for (term, what) in [
            ("文字来源", document.as_str()),
            ("边界来源", &origin.boundaries),
            ("使用条件", &origin.license),
            ("引用写法", &origin.cite),
            ("审图状态", &format!("{}{number}", review.state)),
        ] {
            lines += &element("div", "", &[words("dt", "", term), words("dd", "", what)].concat());
        }
        [words("h2", "", "来源、使用与引用"), element("dl", "", &lines)].concat()
    }
}

/// The link to the JSON Schema of `plan.json`.
fn schema() -> String {
    let link = words("a", &format!(" href=\"{PLAN_SCHEMA}\" download"), PLAN_SCHEMA);
    element("p", "", &format!("结构的 JSON Schema：{link}"))
}

fn shown(example: Option<String>) -> String {
    let code = |example: String| format!(" · 例：{}", words("code", "", &example));
    example.map(code).unwrap_or_default()
}

fn page(title: &str, styles: &str, body: &str) -> String {
    let head = format!(
        "<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <link rel=\"icon\" href=\"data:,\">\n{styles}"
    );
    let back = "<p class=\"back\"><a href=\"../\">返回图谱</a></p>";
    format!(
        "<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n{head}\n</head>\n<body>\n{back}\n{body}\n\
         </body>\n</html>\n"
    )
}

fn element(name: &str, attributes: &str, inner: &str) -> String {
    format!("<{name}{attributes}>{inner}</{name}>\n")
}

fn words(name: &str, attributes: &str, words: &str) -> String {
    format!("<{name}{attributes}>{}</{name}>", text(words))
}

fn text(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
