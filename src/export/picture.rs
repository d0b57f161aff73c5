//! The picture of a view, from the baked plan.

use super::shapes::Baked;
use super::sheet::Picture;
use super::subject;
use crate::drawing::Paper;
use crate::plan::{Chain, PLAN, Region, SLIDES};
use crate::scene::scene;
use crate::state::View;
use crate::text::{ZH, ZH_EXPORT};

/// Options of a picture.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// The paper.
    pub paper: Paper,
    /// Width and height in pixels; its own if none are given.
    pub size: Option<(i32, i32)>,
    /// The title; that of its chains if none is given.
    pub title: Option<&'static str>,
    /// The region that it is about, if not about chains.
    pub about: Option<&'static Region>,
}

/// The picture of a view as SVG.
pub fn svg(view: &View, options: Options) -> String {
    with_picture(view, options, |picture| match options.size {
        Some(size) => picture.svg_sized(size),
        None => picture.svg(),
    })
}

/// The unscaled width and height of a view's picture, in pixels.
pub fn size(view: &View) -> (i32, i32) {
    with_picture(view, Options::default(), |picture| picture.size())
}

fn with_picture<T>(view: &View, options: Options, run: impl FnOnce(&Picture<'_>) -> T) -> T {
    let Options { paper, about, .. } = options;
    let ids = ["atlas-", &subject::name(&view.chains), paper.suffix()].concat();
    let (scene, palette) = (scene(&PLAN, view, &ZH), paper.palette());
    let title = options.title.map_or_else(|| title(&view.chains), str::to_owned);
    let (title, ids) = (title.as_str(), ids.as_str());
    run(&Picture { view, scene: &scene, title, about, palette: &palette, shapes: &Baked, ids })
}

/// The title; for a single chain, the chain as its sentence in the plan calls it.
pub(super) fn title(chains: &[&'static Chain]) -> String {
    match chains {
        [] => ZH_EXPORT.overview.to_owned(),
        [chain] => {
            let slide = SLIDES.iter().find(|slide| slide.chain() == Some(chain));
            slide.map_or(chain.name, |slide| slide.title).to_owned()
        }
        _ => chains.iter().map(|chain| chain.name).collect::<Vec<_>>().join(ZH.list_separator),
    }
}
