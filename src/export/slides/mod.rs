//! The scenes of the show as a presentation for PowerPoint and WPS: a slide a scene, as it is at its last
//! step. Every mark is a shape of its own, so that a county can be recoloured there.
//!
//! `page` composes a slide from `map` (with `names`, `callouts`, `path`, `area`), `legend`, and `column` (with `words`); `cover`,
//! `overview` and `closing` compose the slides that have no map with text beside it. `ink` has the
//! colours, `units` the lengths.

mod area;
mod callouts;
mod closing;
mod column;
mod cover;
mod ink;
mod legend;
mod map;
mod names;
mod overview;
mod page;
mod path;
mod units;
mod words;

use crate::export::Metadata;
use crate::export::properties::properties;
use crate::plan::{Chain, Picture, Slide};
use crate::text::{ZH_SLIDES, fill};
use atlas_ooxml::{Presentation, Theme};
use ink::Inks;
use units::{PIXEL, SIZE};

pub use atlas_ooxml::Error;

/// A slide to write.
#[derive(Clone, Debug)]
pub struct Page {
    /// The scene of the show.
    pub slide: &'static Slide,
    /// The speaker's notes, a paragraph each.
    pub notes: Vec<String>,
}

/// Returns true if a scene can be written: 县链矩阵, 2025目标 and 分工 are tables and charts, which can't
/// yet.
pub fn is_supported(slide: &Slide) -> bool {
    matches!(slide.picture, Picture::Cover | Picture::Map | Picture::Overview | Picture::Close)
}

/// A presentation with these slides.
pub fn pptx(pages: &[Page], metadata: &Metadata) -> Result<Vec<u8>, Error> {
    let mut themes: Vec<Theme> = Vec::new();
    let pages = pages.iter().filter(|page| is_supported(page.slide));
    let slides = pages.map(|page| {
        let chain = page.slide.chain();
        let inks = Inks::new(chain.map(|chain| chain.colour));
        let theme = add_theme(&mut themes, inks.theme(&theme_name(chain)));
        page::slide(page, &inks, theme)
    });
    let slides = slides.collect();
    let size = (SIZE.0 * PIXEL, SIZE.1 * PIXEL);
    Presentation { properties: properties(metadata), size, themes, slides }.write()
}

/// The index of a theme, which is added if it is new.
fn add_theme(themes: &mut Vec<Theme>, theme: Theme) -> usize {
    themes.iter().position(|it| *it == theme).unwrap_or_else(|| {
        themes.push(theme);
        themes.len() - 1
    })
}

fn theme_name(chain: Option<&'static Chain>) -> String {
    chain
        .map_or_else(|| ZH_SLIDES.theme.to_owned(), |chain| fill(ZH_SLIDES.theme_of, &[chain.name]))
}
