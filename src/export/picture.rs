//! The picture of a view, from the baked plan.

use super::metadata::Metadata;
use super::shapes::Baked;
use super::sheet::{Form, Picture};
use super::subject;
use crate::drawing::Paper;
use crate::plan::{Chain, PLAN, Region, SLIDES};
use crate::scene::scene;
use crate::state::{View, encode};
use crate::text::markup::Tag;
use crate::text::{ZH, ZH_EXPORT, fill};

/// Options of a picture.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// The paper.
    pub paper: Paper,
    /// Width and height in pixels; its own if none are given.
    pub size: Option<(i32, i32)>,
    /// The title; that of its chains if none is given.
    pub title: Option<&'static str>,
    /// The region that it is about, if not about chains.
    pub about: Option<&'static Region>,
    /// The address of the published atlas, for the link to the same view; may be empty.
    pub base_url: &'a str,
    /// Its form; its metadata is written here.
    pub form: Form<'a>,
}

/// The picture of a view as SVG.
pub fn svg(view: &View, options: Options<'_>) -> String {
    with_picture(view, options, |picture| match options.size {
        Some(size) => picture.svg_sized(size),
        None => picture.svg(),
    })
}

/// The unscaled width and height of a view's picture, in pixels.
pub fn size(view: &View) -> (i32, i32) {
    with_picture(view, Options::default(), |picture| picture.size())
}

fn with_picture<T>(view: &View, options: Options<'_>, run: impl FnOnce(&Picture<'_>) -> T) -> T {
    let Options { paper, about, form, .. } = options;
    let ids = ["atlas-", &subject::name(&view.chains), paper.suffix()].concat();
    let (scene, palette) = (scene(&PLAN, view, &ZH), paper.palette());
    let described = metadata(view, options);
    let (title, ids) = (described.title.as_str(), ids.as_str());
    let metadata = &Tag::new("metadata").markup(&described.rdf());
    let (scene, palette) = (&scene, &palette);
    let form = Form { metadata, ..form };
    run(&Picture { view, scene, title, about, palette, shapes: &Baked, ids, form })
}

/// The words on a view's picture, in reading order: title, what the map shows, clauses, notes, source.
pub fn words(view: &View, options: Options<'_>) -> String {
    let described = metadata(view, options);
    let clauses = described.clauses.iter().map(|clause| fill(ZH_EXPORT.quoted, &[clause.quote]));
    let quoted: String = clauses.collect();
    let roles = options.about.map(subject::roles).unwrap_or_default();
    let said = with_picture(view, options, |picture| picture.description());
    let words =
        [&described.title, &roles, &said, &quoted, &described.source(), &described.description()];
    words.into_iter().filter(|it| !it.is_empty()).cloned().collect::<Vec<_>>().join(ZH.space)
}

/// The metadata of a view's picture.
pub fn metadata(view: &View, options: Options<'_>) -> Metadata {
    let clauses = options.about.map_or_else(|| subject::clauses(view), subject::clauses_about);
    let title = options.title.map_or_else(|| title(&view.chains), str::to_owned);
    Metadata { title, clauses, link: [options.base_url, "?", &encode(view)].concat() }
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
