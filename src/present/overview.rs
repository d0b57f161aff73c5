//! The overview: every scene of a show as a thumbnail, as it stands at its end.

use super::deck::{Deck, Entry};
use super::frame::{Drawn, Frame};
use crate::text::markup::{tag, words};
use crate::view::{Click, small_map};

/// Every scene as a button with a thumbnail; one of them is marked.
pub fn thumbnails(deck: &Deck, mark: usize) -> String {
    let thumb = |(at, entry): (usize, &Entry)| thumbnail(at, entry, at == mark);
    tag(
        "ol",
        &[("class", "thumbs")],
        &deck.entries.iter().enumerate().map(thumb).collect::<String>(),
    )
}

fn thumbnail(at: usize, entry: &Entry, marked: bool) -> String {
    let number = (at + 1).to_string();
    let last = entry.steps.last().and_then(|&step| entry.slide.steps.get(step));
    let picture = last.map(|step| picture(&Frame::step(entry.slide, step), &number));
    let caption = [words("span", &[("class", "at")], &number), words("b", &[], entry.slide.title)];
    let content = [picture.unwrap_or_default(), caption.concat()].concat();
    let at = at.to_string();
    let attributes =
        [("data-entry", at.as_str()), ("aria-current", if marked { "true" } else { "false" })];
    tag("li", &[], &tag("button", &attributes, &content))
}

/// The map of a frame in small; for other pictures their sign.
fn picture(frame: &Frame, number: &str) -> String {
    let name = ["thumb-", number].concat();
    let drawing = match frame.picture {
        Drawn::Overview => "▦".to_owned(),
        Drawn::Matrix => "▤".to_owned(),
        _ => small_map(&frame.scene, &name, "", Click::OpensMap, |_| String::new()),
    };
    tag("span", &[("class", "thumb"), ("aria-hidden", "true")], &drawing)
}
