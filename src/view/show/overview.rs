//! The overview: every slide of a deck as a thumbnail, at its last step.

use super::control::control;
use super::session::Input;
use super::slide_view::{SlideKind, SlideView};
use crate::drawing::{Click, SmallMap};
use crate::state::{Deck, Entry};
use crate::text::markup::{Tag, tag, words};

/// A button with a thumbnail for every slide; one of them is marked.
pub fn thumbnails(deck: &Deck, mark: usize) -> String {
    let thumbnail = |(at, entry): (usize, &Entry)| thumbnail(at, entry, at == mark);
    let thumbnails: String = deck.entries.iter().enumerate().map(thumbnail).collect();
    Tag::new("ol").attr("class", "thumbs").markup(&thumbnails)
}

fn thumbnail(at: usize, entry: &Entry, is_marked: bool) -> String {
    let number = (at + 1).to_string();
    let last = entry.step(entry.steps.len().saturating_sub(1));
    let picture = last.map(|step| picture(&SlideView::of_step(entry.slide(), step), &number));
    let caption =
        [words("span", &[("class", "at")], &number), words("b", &[], entry.slide().title)];
    let content = [picture.unwrap_or_default(), caption.concat()].concat();
    let button = control("button", &Input::GoTo(at))
        .attr("aria-current", if is_marked { "true" } else { "false" });
    tag("li", &[], &button.markup(&content))
}

/// A small map of the slide; a sign for the slides without a map.
fn picture(slide_view: &SlideView, number: &str) -> String {
    let name = ["thumb-", number].concat();
    let drawing = match slide_view.kind {
        SlideKind::Overview => "▦".to_owned(),
        SlideKind::Matrix => "▤".to_owned(),
        _ => {
            let map = SmallMap { name: &name, label: "", click: Click::OpensMap };
            map.draw(&slide_view.scene, |_| String::new())
        }
    };
    tag("span", &[("class", "thumb"), ("aria-hidden", "true")], &drawing)
}
