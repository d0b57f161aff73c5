//! What a webmaster pastes into a page that allows neither script nor frame: picture and table.

use super::picture::{size, title};
use super::subject;
use super::table::table;
use crate::plan::Chain;
use crate::scene::summary;
use crate::state::{View, encode};
use crate::text::markup::{tag, text as escaped, words};
use crate::text::{ZH, ZH_EXPORT, fill};

/// Width that fits the column of most pages, in pixels; counties' names are 13 pixels high then.
const WIDTH: i32 = 800;

/// The map of a chain, or without one of 一核 and 一廊, as markup to paste: a figure and the table
/// of its regions. `base` is the address of the atlas's folder; every link goes there.
pub fn snippet(chain: Option<&'static Chain>, base: &str) -> String {
    let base = [base.trim_end_matches('/'), "/"].concat();
    let view = view(chain);
    let source = [base.as_str(), "plain/", &subject::name(&view.chains), ".svg"].concat();
    // In a column that is narrower the picture is as wide as the column.
    let style = " style=\"max-width:100%;height:auto\">";
    let picture = picture(&view, &source, WIDTH).replacen('>', style, 1);
    let link = words("a", &[("href", &atlas(&view, &base))], ZH_EXPORT.atlas);
    let caption = tag("figcaption", &[], &[escaped(&caption(&view)), link].concat());
    let figure = tag("figure", &[], &["\n", &picture, "\n", &caption, "\n"].concat());
    [&figure, "\n", &table(chain), "\n"].concat()
}

/// What a chain's picture shows: what its link on the atlas does.
pub(super) fn view(chain: Option<&'static Chain>) -> View {
    View { chains: chain.into_iter().collect(), ..View::new() }
}

/// The picture at this address, this many pixels wide.
pub(super) fn picture(view: &View, source: &str, width: i32) -> String {
    let (own, height) = size(view);
    let (wide, high) = (width.to_string(), (height * width / own.max(1)).to_string());
    let said = fill(ZH_EXPORT.alternative, &[&fill(ZH.map_label, &[&summary(view, &ZH)])]);
    let size = [("width", wide.as_str()), ("height", &high)];
    // Void elements have no end.
    let image = tag("img", &[&[("src", source), ("alt", &said)], &size[..]].concat(), "");
    image.trim_end_matches("</img>").to_owned()
}

/// The words below a picture.
pub(super) fn caption(view: &View) -> String {
    [title(&view.chains), "。".into(), subject::source(), "。".into(), subject::review()].concat()
        + ZH.space
}

/// The address of the atlas that shows the same and answers.
pub(super) fn atlas(view: &View, base: &str) -> String {
    let query = encode(view);
    [base, if query.is_empty() { "" } else { "?" }, &query].concat()
}
