//! The overview: every slide of a deck as a thumbnail, at its last step.

use super::additions::{Additions, OwnSlide};
use super::control::control;
use super::session::Input;
use super::slide_view::{SlideKind, SlideView};
use super::targets;
use crate::drawing::{Click, SmallMap};
use crate::state::{Deck, Entry};
use crate::text::ZH_OWN;
use crate::text::markup::{Tag, tag, words};

/// A button with a thumbnail for every slide; one of them is marked.
pub fn thumbnails(deck: &Deck, additions: &Additions, mark: usize) -> String {
    let thumbnail = |(at, entry): (usize, &Entry)| thumbnail(additions, at, entry, at == mark);
    let thumbnails: String = deck.entries.iter().enumerate().map(thumbnail).collect();
    Tag::new("ol").attr("class", "thumbs").markup(&thumbnails)
}

fn thumbnail(additions: &Additions, at: usize, entry: &Entry, is_marked: bool) -> String {
    let number = (at + 1).to_string();
    let last = entry.step(entry.steps.len().saturating_sub(1));
    let picture = match additions.slides.get(entry.key.id) {
        Some(slide) => own_picture(slide),
        None => last
            .map(|step| picture(&SlideView::of_step(entry.slide(), step), &number))
            .unwrap_or_default(),
    };
    let caption =
        [words("span", &[("class", "at")], &number), words("b", &[], additions.title(entry.key))];
    let content = [picture, caption.concat()].concat();
    let button = control("button", &Input::GoTo(at))
        .attr("aria-current", if is_marked { "true" } else { "false" });
    tag("li", &[], &button.markup(&content))
}

/// The picture of an own slide, or the mark of it.
fn own_picture(slide: &OwnSlide) -> String {
    let drawing = match &slide.picture {
        Some(picture) => Tag::new("img").attr("src", picture.url()).attr("alt", "").void(),
        None => words("i", &[], ZH_OWN.mark),
    };
    tag("span", &[("class", "thumb"), ("aria-hidden", "true")], &drawing)
}

/// A small map of the slide; a sign for the slides without a map.
fn picture(slide_view: &SlideView, number: &str) -> String {
    let name = ["thumb-", number].concat();
    let drawing = match slide_view.kind {
        SlideKind::Targets => targets::count().to_string(),
        SlideKind::Duties => "≡".to_owned(),
        SlideKind::Own => ZH_OWN.mark.to_owned(),
        SlideKind::Overview => "▦".to_owned(),
        SlideKind::Matrix => "▤".to_owned(),
        _ => {
            let map = SmallMap { name: &name, label: "", click: Click::OpensMap, inset: false };
            map.draw(&slide_view.scene, |_| String::new())
        }
    };
    tag("span", &[("class", "thumb"), ("aria-hidden", "true")], &drawing)
}
