//! The presenter's additions to a slide, as markup. All of it carries the mark 自加.

use super::{Additions, OwnSlide};
use crate::state::ShowState;
use crate::text::ZH_OWN;
use crate::text::markup::{Tag, tag, text as escaped, words};
use crate::view::show::slide_view::{SlideKind, SlideView};

/// The most paragraphs and characters of a text that is set large.
const FEW: usize = 5;
const SHORT: usize = 100;

/// The words of a caption that mark what the plan does not state: such a caption stays beside the
/// presenter's.
const MARKING: [&str; 6] = ["示意", "推断", "未提及", "未指明", "没有", "不"];

impl SlideView {
    /// The content at the present position with what the presenter adds.
    pub fn with_additions(show: &ShowState, additions: &Additions) -> Option<Self> {
        let mut view = Self::new(show)?;
        view.own_footer = footer(additions);
        let Some(entry) = show.position.entry(&show.deck).filter(|_| show.asked.is_none()) else {
            return Some(view);
        };
        if view.kind == SlideKind::Own {
            let slide = additions.slides.get(entry.key.id);
            view.title = slide.map_or_else(String::new, |slide| slide.title.clone());
            view.body = slide.map_or_else(missing, own_slide);
        }
        let caption = additions.step(entry, show.position.step).caption;
        if !caption.is_empty() {
            view.own_caption = own_mark(&caption);
            if !stays(&view.caption) {
                view.caption.clear();
            }
        }
        Some(view)
    }
}

/// Returns true if a caption of the atlas's stays beside the presenter's.
pub(in crate::view::show) fn stays(caption: &str) -> bool {
    MARKING.iter().any(|word| caption.contains(word))
}

/// A text with the mark of what the presenter adds, as markup.
pub(in crate::view::show) fn own_mark(text: &str) -> String {
    [words("i", &[], ZH_OWN.mark), escaped(text)].concat()
}

/// The content of a slide: its text beside its picture.
fn own_slide(slide: &OwnSlide) -> String {
    let lines: Vec<&str> = slide.text.lines().collect();
    let is_long = lines.len() > FEW || slide.text.chars().count() > SHORT;
    let text: String = lines.iter().map(|line| words("p", &[], line)).collect();
    let column = Tag::new("div").attr("class", "own-text").flag("data-long", is_long);
    let text = if text.is_empty() { text } else { column.markup(&text) };
    let picture = slide.picture.as_ref().map(|picture| {
        let alt = if slide.title.is_empty() { ZH_OWN.picture } else { &slide.title };
        Tag::new("img")
            .attr("class", "own-picture")
            .attr("src", picture.url())
            .attr("alt", alt)
            .void()
    });
    [text, picture.unwrap_or_default()].concat()
}

/// Words for a slide whose content is not there.
fn missing() -> String {
    tag("div", &[("class", "own-text")], &words("p", &[], ZH_OWN.missing))
}

/// The presenter's logo and line beside the legend; empty if there is neither.
fn footer(additions: &Additions) -> String {
    let logo = additions
        .logo
        .as_ref()
        .map(|logo| Tag::new("img").attr("src", logo.url()).attr("alt", ZH_OWN.logo).void());
    match (logo, additions.footer.as_str()) {
        (None, "") => String::new(),
        (logo, text) => {
            [words("i", &[], ZH_OWN.mark), logo.unwrap_or_default(), words("span", &[], text)]
                .concat()
        }
    }
}
