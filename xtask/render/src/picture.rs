//! Pictures: the plain SVG of the published files, in any size, and what resvg makes of it.

use ganzhou_atlas::export::{self, Options};
use ganzhou_atlas::plan::{Picture as Shown, find_slide};
use ganzhou_atlas::scene::view_of_step;
use ganzhou_atlas::state::{MAX_CHAINS, View};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, Tree};

use crate::args::Style;
use crate::fonts;
use crate::subject::Subject;

/// A picture of a subject as SVG.
pub(crate) fn svg(subject: &Subject, style: &Style) -> Result<String, String> {
    let (view, own) = view(subject)?;
    Ok(export::svg(&view, Options { paper: style.paper, size: style.size, ..own }))
}

/// A picture of a subject as PNG.
pub(crate) fn png(subject: &Subject, style: &Style) -> Result<Vec<u8>, String> {
    let fontdb = fonts::load()?;
    let options = usvg::Options { fontdb, ..usvg::Options::default() };
    let svg = svg(subject, style)?;
    let tree = Tree::from_str(&svg, &options).map_err(|error| format!("the SVG: {error}"))?;
    let size = tree.size().to_int_size();
    let pixels = Pixmap::new(size.width(), size.height());
    let mut pixels = pixels.ok_or("there is no memory for a picture of this size")?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| format!("the picture can't be written: {error}"))
}

/// The view of a subject, and what its picture says besides.
fn view(subject: &Subject) -> Result<(View, Options), String> {
    let options = Options::default();
    match subject {
        Subject::Chains(chains) if chains.len() > MAX_CHAINS => Err(format!(
            "a picture shows at most {MAX_CHAINS} chains: a presentation has a slide each"
        )),
        Subject::Chains(chains) => Ok((View { chains: chains.clone(), ..View::new() }, options)),
        Subject::Region(region) => {
            let options = Options { title: Some(region.name), about: Some(region), ..options };
            Ok((View { region: Some(region), ..View::new() }, options))
        }
        Subject::Scene(key) => {
            let slide = find_slide(key);
            let last = slide.steps.last().filter(|_| slide.picture == Shown::Map);
            let last = last.ok_or_else(|| format!("the scene `{}` has no picture", key.id))?;
            let options = Options { title: Some(slide.title), ..options };
            Ok((view_of_step(last.shows).0, options))
        }
        Subject::Deck => Err("all scenes together are a presentation: .pptx".to_owned()),
    }
}
