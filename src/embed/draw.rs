//! The map as it is shown, as an SVG that stands alone: the computed style of every mark becomes its
//! attributes, so that the picture needs no style sheet, no script and no other file.
//!
//! The picture's units are CSS pixels. It is the stage as the user sees it: map, inset, key,
//! source and review line, below a title.

use crate::browser::Element;
use crate::text::markup::{tag, text as escaped};
use std::fmt::Write;

/// The style properties that become attributes, each with the value that is left out.
const EXPORTED_PROPERTIES: [(&str, &str); 12] = [
    ("fill", ""),
    ("fill-opacity", "1"),
    ("stroke", ""),
    ("stroke-opacity", "1"),
    ("stroke-linecap", "butt"),
    ("stroke-linejoin", "miter"),
    ("opacity", "1"),
    ("paint-order", "normal"),
    ("font-family", ""),
    ("font-size", ""),
    ("font-weight", "400"),
    ("text-anchor", "start"),
];

/// The last of them belong to words alone.
const OF_WORDS: usize = 4;

/// How high the line with the title is, and how large the title.
const HEAD: f64 = 44.0;
const TITLE: f64 = 22.0;

/// Attributes that mean something to the page only.
const ONLY_HERE: [&str; 6] = ["class", "style", "tabindex", "role", "color", "aria-describedby"];

/// The stage in an element as an SVG; none where there is no stage, or it has no size.
pub(super) fn svg(root: &Element, title: &str, summary: &str) -> Option<String> {
    let stage = root.find(".stage")?;
    let (_, _, width, height) = stage.bounding_box();
    if width < 1.0 || height < 1.0 {
        return None;
    }
    // What is still changing its colour would be drawn in between.
    root.toggle_attribute("data-still", true);
    let picture = drawn(root, &stage, title, summary);
    root.toggle_attribute("data-still", false);
    picture
}

fn drawn(root: &Element, stage: &Element, title: &str, summary: &str) -> Option<String> {
    let (left, top, width, height) = stage.bounding_box();
    let sheet = Sheet { left, top: top - HEAD };
    let paper = ["background-color", "color"].map(|it| stage.styled(it));
    let [ground, ink] = paper;
    let mut out = tag("title", &[], &escaped(title)) + &tag("desc", &[], &escaped(summary));
    let _ = write!(out, "<rect width=\"100%\" height=\"100%\" fill=\"{ground}\"/>");
    let serif = root.find("h1").map(|it| it.styled("font-family")).unwrap_or_default();
    out += &sheet.words(title, (16.0, 30.0), TITLE, &serif, &ink);
    out += &sheet.drawing(&root.find("#map")?);
    if let Some(inset) = root.find("#inset").filter(Element::is_seen) {
        out += &sheet.framed(&inset);
        out += &root.find(".inset figcaption").map(|it| sheet.line(&it)).unwrap_or_default();
    }
    for line in root.find_all(".legend li") {
        out += &line.find("svg").map(|it| sheet.drawing(&it)).unwrap_or_default();
        out += &sheet.line(&line);
    }
    out += &root.find_all(".source span").iter().map(|it| sheet.line(it)).collect::<String>();
    let size = [("width", width), ("height", height + HEAD)];
    let size = size.map(|(name, value)| (name, format!("{value:.0}")));
    let view_box = format!("0 0 {width:.0} {:.0}", height + HEAD);
    let attributes = [
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("viewBox", &*view_box),
        (size[0].0, &*size[0].1),
        (size[1].0, &*size[1].1),
        ("role", "img"),
    ];
    Some(tag("svg", &attributes, &out))
}

/// Where the picture's corner lies in the window, in CSS pixels.
struct Sheet {
    left: f64,
    top: f64,
}

impl Sheet {
    /// One of the page's drawings, where it stands.
    fn drawing(&self, own: &Element) -> String {
        let (left, top, width, height) = own.bounding_box();
        let Some(copy) = own.duplicate() else { return String::new() };
        let mut gone = Vec::new();
        for (part, twin) in own.find_all("*").iter().zip(copy.find_all("*")) {
            if part.is_hidden() {
                gone.push(twin);
            } else {
                write_style(part, &twin);
            }
        }
        gone.iter().for_each(Element::remove);
        clean(&copy);
        let place = [left - self.left, top - self.top, width, height];
        for (name, value) in ["x", "y", "width", "height"].iter().zip(place) {
            copy.set_attribute(name, &format!("{value:.1}"));
        }
        copy.remove_attribute("id");
        copy.xml()
    }

    /// The inset, which has ground and frame of its own.
    fn framed(&self, own: &Element) -> String {
        let Some(around) = own.closest(".inset-canvas") else { return String::new() };
        let (left, top, width, height) = around.bounding_box();
        let (x, y) = (left - self.left, top - self.top);
        let (fill, stroke) = (around.styled("background-color"), around.styled("border-top-color"));
        let frame = format!(
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"8\" \
             fill=\"{fill}\" stroke=\"{stroke}\"/>"
        );
        frame + &self.drawing(own)
    }

    /// A line of the page, where it stands: behind its sample, if it has one.
    fn line(&self, own: &Element) -> String {
        let (left, top, _, height) = own.bounding_box();
        let size = own.styled("font-size").trim_end_matches("px").parse().unwrap_or(12.0);
        let behind = own.find("svg").map(|it| it.bounding_box());
        let start = behind.map_or(left, |(left, _, width, _)| left + width + size * 0.5);
        // The middle of the line's box; letters stand a third of their size below it.
        let place = (start - self.left, top + height / 2.0 + size * 0.35 - self.top);
        self.words(&own.text(), place, size, &own.styled("font-family"), &own.styled("color"))
    }

    fn words(
        &self,
        words: &str,
        (x, y): (f64, f64),
        size: f64,
        family: &str,
        fill: &str,
    ) -> String {
        let at = [("x", x), ("y", y), ("font-size", size)];
        let at = at.map(|(name, value)| (name, format!("{value:.1}")));
        let mut all: Vec<(&str, &str)> = at.iter().map(|(name, value)| (*name, &**value)).collect();
        all.extend([("font-family", family), ("fill", fill)]);
        tag("text", &all, &escaped(words))
    }
}

/// Writes the computed style of an element into its copy. An element that is only referred to is left
/// as it is: the references decide how it is drawn.
fn write_style(part: &Element, twin: &Element) {
    let moved = part.styled("transform");
    if moved.starts_with("matrix") && !part.matches("pattern") {
        twin.set_attribute("transform", &moved);
    }
    let referred = part.closest("defs").is_some() && part.closest("pattern").is_none();
    if referred || part.matches("defs,pattern,clipPath,clipPath *,g") {
        twin.remove_attribute("stroke");
        return;
    }
    let is_words = part.matches("text,tspan");
    let count =
        if is_words { EXPORTED_PROPERTIES.len() } else { EXPORTED_PROPERTIES.len() - OF_WORDS };
    for (name, silent) in EXPORTED_PROPERTIES.into_iter().take(count) {
        let value = part.styled(name);
        // A pattern keeps its name: style may have made an address of it.
        if value.starts_with("url(") {
            continue;
        }
        if value == silent { twin.remove_attribute(name) } else { twin.set_attribute(name, &value) }
    }
    write_lengths(part, twin);
}

/// Writes the lengths of a line. One that keeps its width on every screen has in the picture the
/// width that it has here, in the units of where it stands.
fn write_lengths(part: &Element, twin: &Element) {
    let keeps = part.matches("use") || part.styled("vector-effect") == "non-scaling-stroke";
    let scale =
        if keeps && part.closest("pattern").is_none() { part.units_per_pixel() } else { 1.0 };
    for name in ["stroke-width", "stroke-dasharray"] {
        let lengths = part.styled(name);
        let lengths =
            lengths.split([',', ' ']).filter_map(|it| it.trim_end_matches("px").parse().ok());
        let lengths: Vec<String> = lengths.map(|it: f64| format!("{:.1}", it * scale)).collect();
        if lengths.is_empty() {
            twin.remove_attribute(name)
        } else {
            twin.set_attribute(name, &lengths.join(" "))
        }
    }
}

/// Takes off what means something to the page only.
fn clean(copy: &Element) {
    for part in copy.find_all("*").iter().chain([copy]) {
        for name in part.attributes() {
            if ONLY_HERE.contains(&&*name) || name.starts_with("data-") || name.starts_with("aria-")
            {
                part.remove_attribute(&name);
            }
        }
    }
}
