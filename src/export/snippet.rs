//! Markup to paste into a page without script and frames: picture and table.

use super::picture::{size, title};
use super::subject;
use super::table::table;
use crate::plan::Chain;
use crate::scene::summary;
use crate::state::{View, encode};
use crate::text::markup::{tag, text as escaped, words};
use crate::text::{ZH, ZH_EXPORT, fill};

/// A width for the column of most pages, in pixels. Counties' names are then 13 pixels high.
const WIDTH: i32 = 800;

/// The markup to paste for a chain, or without one for 一核 and 一廊: a figure and the table of its
/// regions. `base` is the address of the atlas's folder, to which all links lead.
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

/// The view of a chain's picture, which is also that of its link.
pub(super) fn view(chain: Option<&'static Chain>) -> View {
    View { chains: chain.into_iter().collect(), ..View::new() }
}

/// The `<img>` of a picture, with its address and its width in pixels.
pub(super) fn picture(view: &View, source: &str, width: i32) -> String {
    let (own, height) = size(view);
    let (wide, high) = (width.to_string(), (height * width / own.max(1)).to_string());
    let said = fill(ZH_EXPORT.alternative, &[&fill(ZH.map_label, &[&summary(view, &ZH)])]);
    let size = [("width", wide.as_str()), ("height", &high)];
    // A void element has no end tag.
    let image = tag("img", &[&[("src", source), ("alt", &said)], &size[..]].concat(), "");
    image.trim_end_matches("</img>").to_owned()
}

/// The caption of a picture.
pub(super) fn caption(view: &View) -> String {
    [title(&view.chains), "。".into(), subject::source(), "。".into(), subject::review()].concat()
        + ZH.space
}

/// The address of the same view in the interactive atlas.
pub(super) fn atlas(view: &View, base: &str) -> String {
    let query = encode(view);
    [base, if query.is_empty() { "" } else { "?" }, &query].concat()
}
