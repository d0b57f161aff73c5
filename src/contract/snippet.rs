//! The code that a webmaster copies: the atlas as an element, in a frame, or as a picture and a table.

use crate::text::ids;
use crate::text::markup::{tag, words};

ids! {
    /// The form of the atlas in another page, in the order of the contract.
    pub enum Level {
        /// `<ganzhou-atlas>`, with a script.
        Element = "element",
        /// An iframe; its script, which fits the height, may be left out.
        Frame = "frame",
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

    /// The first chain's file below `plain/`.
    pub fn plain(&self) -> &str {
        self.value("chain").split(',').next().filter(|id| !id.is_empty()).unwrap_or("overview")
    }

    /// The query of a frame.
    pub fn query(&self) -> String {
        let words = self.words.iter().map(|(name, value)| [*name, "=", value].concat());
        ["embed=1".to_owned()].into_iter().chain(words).collect::<Vec<_>>().join("&")
    }
}

/// The code, for an atlas whose folder is at `base` (with a slash at its end). `plain` is what the
/// site has as `plain/….txt`, with `{base}` in it.
pub fn code(level: Level, wish: &Wish, base: &str, title: &str, plain: &str) -> String {
    // Attributes without a value, as people write them.
    let tidy = |code: String| code.replace("=\"\"", "");
    match level {
        Level::Element => tidy(element(wish, base, title)),
        Level::Frame => tidy(frame(wish, base, title)),
        Level::Plain => plain.replace("{base}", base.trim_end_matches('/')),
    }
}

/// What stands in the element is seen while it starts, and where it can't.
fn element(wish: &Wish, base: &str, title: &str) -> String {
    let script = [base, "embed/v1.js"].concat();
    let height = wish.height.to_string();
    let own = wish.words.iter().map(|(name, value)| (*name, value.as_str()));
    let attributes: Vec<_> = own.chain([("height", height.as_str())]).collect();
    let file = |kind| [base, "plain/", wish.plain(), kind].concat();
    let picture = tag("img", &[("src", &file(".svg")), ("alt", title), ("width", "100%")], "");
    let picture = picture.trim_end_matches("</img>").to_owned();
    let table = words("a", &[("href", &file(".html"))], "静态图与文字表");
    [
        tag("script", &[("src", &script), ("async", "")], ""),
        "\n".to_owned(),
        tag("ganzhou-atlas", &attributes, &["\n  ", &picture, "\n  ", &table, "\n"].concat()),
    ]
    .concat()
}

fn frame(wish: &Wish, base: &str, title: &str) -> String {
    let src = [base, "?", &wish.query()].concat();
    let height = wish.height.to_string();
    let attributes = [
        ("src", src.as_str()),
        ("data-ganzhou-atlas", ""),
        ("title", title),
        ("width", &wish.width),
        ("height", &height),
        ("loading", "lazy"),
    ];
    let script = [base, "embed/frame-v1.js"].concat();
    let script = tag("script", &[("src", &script), ("async", "")], "");
    [tag("iframe", &attributes, ""), "\n".to_owned(), script].concat()
}
