//! The files below `plain/`, under names that never change, as others link to them.

use super::page::{file, page, stem};
use super::picture::{Options, svg};
use super::snippet::{snippet, view};
use crate::drawing::Paper;
use crate::plan::{Chain, PLAN};

/// The placeholder for the address of the atlas's folder in files with markup to paste. The address is
/// known only after publication.
const BASE: &str = "{base}";

/// The name and content of every file: for 一核 and 一廊, and for each chain, a picture on light and on
/// dark paper, a page, and markup to paste.
pub fn files() -> Vec<(String, String)> {
    let subjects = [None].into_iter().chain(PLAN.chains.iter().map(Some));
    subjects.flat_map(files_of).collect()
}

fn files_of(chain: Option<&'static Chain>) -> [(String, String); 4] {
    let picture =
        |paper| (file(chain, paper), svg(&view(chain), Options { paper, ..Options::default() }));
    let named = |extension: &str| [&stem(chain), extension].concat();
    [
        picture(Paper::Light),
        picture(Paper::Dark),
        (named(".html"), page(chain)),
        (named(".txt"), snippet(chain, BASE)),
    ]
}
