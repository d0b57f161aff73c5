//! The code that a webmaster copies: the atlas as a custom element, in an iframe, in a `<div>` that becomes
//! an element, or as a picture and a table.

use crate::text::ZH_SHARING as TEXT;
use crate::text::ids;
use crate::text::markup::{Tag, tag};

ids! {
    /// The form of the atlas in another page, in the order of the contract.
    pub enum Level {
        /// `<ganzhou-atlas>`, with a script.
        Element = "element",
        /// An iframe, with an optional script that sets its height.
        Frame = "frame",
        /// A `<div>` with the parameters in `data-…`, which the element's script turns into an element.
        Block = "block",
        /// A picture and a table, without a script.
        Plain = "plain",
    }
}

/// The choices of the dialog 嵌入.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SnippetOptions {
    /// Parameters of the link with their values: `chain`, `region`, `layers`, `theme`, `controls`.
    pub parameters: Vec<(&'static str, String)>,
    /// The width as an attribute of HTML: `100%` or `960`.
    pub width: String,
    /// The height in CSS pixels.
    pub height: u32,
}

impl SnippetOptions {
    /// The value of a parameter; empty if it is left out.
    pub fn value(&self, parameter: &str) -> &str {
        self.parameters.iter().find(|(name, _)| *name == parameter).map_or("", |(_, value)| value)
    }

    /// The names of the files below `plain/` with the same content: one for each chain, or the overview.
    pub fn plain_names(&self) -> Vec<&str> {
        match self.value("chain") {
            "" => vec!["overview"],
            chains => chains.split(',').collect(),
        }
    }

    /// The query of an iframe's address.
    pub fn query(&self) -> String {
        ["embed=1".to_owned()].into_iter().chain(self.pairs()).collect::<Vec<_>>().join("&")
    }

    /// The parameters as parts of a query.
    fn pairs(&self) -> impl Iterator<Item = String> {
        self.parameters.iter().map(|(name, value)| [*name, "=", value].concat())
    }

    /// The width as a CSS declaration; `None` if it is the full width.
    fn width_style(&self) -> Option<String> {
        let unit = if self.width.ends_with('%') { "" } else { "px" };
        let is_set = !self.width.is_empty() && self.width != "100%";
        is_set.then(|| ["width:", &self.width, unit].concat())
    }
}

/// Writes the code for an atlas whose folder is at `base`, which ends with a slash. `plain` is the content
/// of `plain/….txt`, in which `{base}` stands for the folder.
///
/// Editors and themes change pasted code: each form has a link in a paragraph, which is kept where the
/// rest is stripped, and no picture is wider than its column.
pub fn write_code(
    level: Level,
    options: &SnippetOptions,
    base: &str,
    title: &str,
    plain: &str,
) -> String {
    let shorten_empty_attributes = |code: String| code.replace("=\"\"", "");
    match level {
        Level::Element => shorten_empty_attributes(element(options, base, title)),
        Level::Frame => shorten_empty_attributes(frame(options, base, title)),
        Level::Block => shorten_empty_attributes(block(options, base, title)),
        Level::Plain => pictures(options, &plain.replace("{base}", base.trim_end_matches('/'))),
    }
}

/// The element with content that is visible until it starts, and if it can't.
fn element(options: &SnippetOptions, base: &str, title: &str) -> String {
    let height = options.height.to_string();
    let mut start = Tag::new("ganzhou-atlas");
    for (name, value) in &options.parameters {
        start = start.attr(name, value);
    }
    let start =
        start.attr("height", &height).attr_if_some("style", options.width_style().as_deref());
    let content =
        ["\n  ", &picture(options, base, title), "\n  ", &tables(options, base, title), "\n"];
    [&script(base, "v1.js"), "\n", &start.markup(&content.concat())].concat()
}

/// A picture that is not wider than its column.
fn picture(options: &SnippetOptions, base: &str, title: &str) -> String {
    let name = options.plain_names().first().copied().unwrap_or_default();
    let image = Tag::new("img").attr("src", &[base, "plain/", name, ".svg"].concat());
    image.attr("alt", title).attr("width", "800").attr("style", "max-width:100%;height:auto").void()
}

/// A paragraph with links to the pages without a script.
fn tables(options: &SnippetOptions, base: &str, title: &str) -> String {
    let link = |name: &&str| {
        let words = [title, TEXT.picture_and_table].concat();
        Tag::new("a").attr("href", &[base, "plain/", name, ".html"].concat()).text(&words)
    };
    let links: Vec<String> = options.plain_names().iter().map(link).collect();
    tag("p", &[], &links.join(TEXT.separator))
}

/// An iframe without a border, in a `<div>`.
fn frame(options: &SnippetOptions, base: &str, title: &str) -> String {
    let frame = Tag::new("iframe")
        .attr("src", &[base, "?", &options.query()].concat())
        .attr("data-ganzhou-atlas", "")
        .attr("title", title)
        .attr("width", &options.width)
        .attr("height", &options.height.to_string())
        .attr("frameborder", "0")
        .attr("style", "border:0")
        .attr("loading", "lazy")
        .markup("");
    let query = options.pairs().collect::<Vec<_>>().join("&");
    let address = [base, if query.is_empty() { "" } else { "?" }, &query].concat();
    let link = tag("p", &[], &Tag::new("a").attr("href", &address).text(title));
    let block = tag("div", &[], &["\n", &frame, "\n", &link, "\n"].concat());
    [&block, "\n", &script(base, "frame-v1.js")].concat()
}

/// A `<div>`, which every editor keeps; `v1.js` puts the element into it.
fn block(options: &SnippetOptions, base: &str, title: &str) -> String {
    let mut start = Tag::new("div").attr("data-ganzhou-atlas", "");
    for (name, value) in &options.parameters {
        start = start.attr(&["data-", name].concat(), value);
    }
    let start = start.attr("data-height", &options.height.to_string());
    let start = start.attr_if_some("style", options.width_style().as_deref());
    let block = start.markup(&["\n", &tables(options, base, title), "\n"].concat());
    [&block, "\n", &script(base, "v1.js")].concat()
}

fn script(base: &str, name: &str) -> String {
    let file = [base, "embed/", name].concat();
    tag("script", &[("src", &file), ("async", "")], "")
}

/// Pictures and tables, the pictures in the chosen width and theme.
fn pictures(options: &SnippetOptions, plain: &str) -> String {
    let mut parts = plain.split("<img ");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let Some((image, after)) = part.split_once('>') else { continue };
        let image = ["<img ", &set_width(image, &options.width), ">"].concat();
        out.push_str(&apply_theme(&image, options));
        out.push_str(after);
    }
    out
}

/// The attributes of a picture with another width. Its height depends on it by the style.
fn set_width(image: &str, width: &str) -> String {
    let written = || {
        let (before, rest) = image.split_once(" width=\"")?;
        let (_, rest) = rest.split_once("\" height=\"")?;
        let (_, after) = rest.split_once('"')?;
        Some([before, " width=\"", width, "\"", after].concat())
    };
    written().filter(|_| !width.is_empty()).unwrap_or_else(|| image.to_owned())
}

/// Changes a picture (`<img … src="….svg" …>`) to the chosen theme; by default to the user's.
pub fn apply_theme(image: &str, options: &SnippetOptions) -> String {
    let dark = || image.replacen(".svg\"", "-dark.svg\"", 1);
    match options.value("theme") {
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
