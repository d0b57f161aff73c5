//! The code that a webmaster copies: the atlas as an element, in a frame, in a block that becomes an
//! element, or as a picture and a table.

use crate::text::ZH_SHARING as TEXT;
use crate::text::ids;
use crate::text::markup::{Tag, tag};

ids! {
    /// The form of the atlas in another page, in the order of the contract.
    pub enum Level {
        /// `<ganzhou-atlas>`, with a script.
        Element = "element",
        /// An iframe; its script, which fits the height, may be left out.
        Frame = "frame",
        /// A `<div>` with the same words in `data-…`, which the script of the element turns into one.
        Block = "block",
        /// A picture and a table, without a script.
        Plain = "plain",
    }
}

/// What is wished for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// Words of the link, each with its value: `chain`, `region`, `layers`, `theme`, `controls`.
    pub words: Vec<(&'static str, String)>,
    /// The width as CSS or HTML has it, `100%` or `960`.
    pub width: String,
    /// The height in CSS pixels.
    pub height: u32,
}

impl Wish {
    /// What a word says; nothing where it is left out.
    pub fn value(&self, word: &str) -> &str {
        self.words.iter().find(|(name, _)| *name == word).map_or("", |(_, value)| value)
    }

    /// The files below `plain/` that show the same: one a chain, or the overview.
    pub fn plain_names(&self) -> Vec<&str> {
        match self.value("chain") {
            "" => vec!["overview"],
            chains => chains.split(',').collect(),
        }
    }

    /// The query of a frame.
    pub fn query(&self) -> String {
        ["embed=1".to_owned()].into_iter().chain(self.pairs()).collect::<Vec<_>>().join("&")
    }

    /// The words as parts of a query.
    fn pairs(&self) -> impl Iterator<Item = String> {
        self.words.iter().map(|(name, value)| [*name, "=", value].concat())
    }

    /// The width as a declaration; none if it is all the width there is.
    fn width_style(&self) -> Option<String> {
        let unit = if self.width.ends_with('%') { "" } else { "px" };
        let is_set = !self.width.is_empty() && self.width != "100%";
        is_set.then(|| ["width:", &self.width, unit].concat())
    }
}

/// The code, for an atlas whose folder is at `base` (with a slash at its end). `plain` is what the
/// site has as `plain/….txt`, with `{base}` in it.
///
/// Editors and themes change what is pasted: each form has a link in a paragraph, which is kept where
/// the rest is stripped, and no picture is wider than its column.
pub fn code(level: Level, wish: &Wish, base: &str, title: &str, plain: &str) -> String {
    // Attributes without a value, as people write them.
    let tidy = |code: String| code.replace("=\"\"", "");
    match level {
        Level::Element => tidy(element(wish, base, title)),
        Level::Frame => tidy(frame(wish, base, title)),
        Level::Block => tidy(block(wish, base, title)),
        Level::Plain => pictures(wish, &plain.replace("{base}", base.trim_end_matches('/'))),
    }
}

/// What stands in the element is seen while it starts, and where it can't.
fn element(wish: &Wish, base: &str, title: &str) -> String {
    let height = wish.height.to_string();
    let mut start = Tag::new("ganzhou-atlas");
    for (name, value) in &wish.words {
        start = start.attr(name, value);
    }
    let start = start.attr("height", &height).attr_if_some("style", wish.width_style().as_deref());
    let content = ["\n  ", &picture(wish, base, title), "\n  ", &tables(wish, base, title), "\n"];
    [&script(base, "v1.js"), "\n", &start.markup(&content.concat())].concat()
}

/// A picture that fits its column: without it the fallback of an element is as large as the file is.
fn picture(wish: &Wish, base: &str, title: &str) -> String {
    let name = wish.plain_names().first().copied().unwrap_or_default();
    let image = Tag::new("img").attr("src", &[base, "plain/", name, ".svg"].concat());
    image.attr("alt", title).attr("width", "800").attr("style", "max-width:100%;height:auto").void()
}

/// The links to what can be read without a script, in a paragraph.
fn tables(wish: &Wish, base: &str, title: &str) -> String {
    let link = |name: &&str| {
        let words = [title, TEXT.picture_and_table].concat();
        Tag::new("a").attr("href", &[base, "plain/", name, ".html"].concat()).text(&words)
    };
    let links: Vec<String> = wish.plain_names().iter().map(link).collect();
    tag("p", &[], &links.join(TEXT.separator))
}

/// A frame without a border, in a block of its own.
fn frame(wish: &Wish, base: &str, title: &str) -> String {
    let frame = Tag::new("iframe")
        .attr("src", &[base, "?", &wish.query()].concat())
        .attr("data-ganzhou-atlas", "")
        .attr("title", title)
        .attr("width", &wish.width)
        .attr("height", &wish.height.to_string())
        .attr("frameborder", "0")
        .attr("style", "border:0")
        .attr("loading", "lazy")
        .markup("");
    let query = wish.pairs().collect::<Vec<_>>().join("&");
    let address = [base, if query.is_empty() { "" } else { "?" }, &query].concat();
    let link = tag("p", &[], &Tag::new("a").attr("href", &address).text(title));
    let block = tag("div", &[], &["\n", &frame, "\n", &link, "\n"].concat());
    [&block, "\n", &script(base, "frame-v1.js")].concat()
}

/// A `<div>`, which every editor keeps; `v1.js` puts an element into it.
fn block(wish: &Wish, base: &str, title: &str) -> String {
    let mut start = Tag::new("div").attr("data-ganzhou-atlas", "");
    for (name, value) in &wish.words {
        start = start.attr(&["data-", name].concat(), value);
    }
    let start = start.attr("data-height", &wish.height.to_string());
    let start = start.attr_if_some("style", wish.width_style().as_deref());
    let block = start.markup(&["\n", &tables(wish, base, title), "\n"].concat());
    [&block, "\n", &script(base, "v1.js")].concat()
}

fn script(base: &str, name: &str) -> String {
    let file = [base, "embed/", name].concat();
    tag("script", &[("src", &file), ("async", "")], "")
}

/// Pictures and tables with the pictures as wide, and in the theme, as wished for.
fn pictures(wish: &Wish, plain: &str) -> String {
    let mut parts = plain.split("<img ");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let Some((image, after)) = part.split_once('>') else { continue };
        let image = ["<img ", &as_wide(image, &wish.width), ">"].concat();
        out.push_str(&themed(&image, wish));
        out.push_str(after);
    }
    out
}

/// The attributes of a picture with another width. Its height follows by its style.
fn as_wide(image: &str, width: &str) -> String {
    let written = || {
        let (before, rest) = image.split_once(" width=\"")?;
        let (_, rest) = rest.split_once("\" height=\"")?;
        let (_, after) = rest.split_once('"')?;
        Some([before, " width=\"", width, "\"", after].concat())
    };
    written().filter(|_| !width.is_empty()).unwrap_or_else(|| image.to_owned())
}

/// A picture (`<img … src="….svg" …>`) in the theme wished for; by default in the reader's.
pub fn themed(image: &str, wish: &Wish) -> String {
    let dark = || image.replacen(".svg\"", "-dark.svg\"", 1);
    match wish.value("theme") {
        "dark" => dark(),
        "light" => image.to_owned(),
        _ => {
            let dark = dark();
            let file = dark.split_once("src=\"").and_then(|(_, rest)| rest.split('"').next());
            let source = Tag::new("source").attr("media", "(prefers-color-scheme: dark)");
            let source = source.attr("srcset", file.unwrap_or_default()).void();
            tag("picture", &[], &[&source, image].concat())
        }
    }
}
