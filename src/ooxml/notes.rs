//! The speaker's notes of a slide, and their master.

use crate::geometry::Frame;
use crate::shape::{placeholder, tree};
use crate::xml::Element;

/// A page of notes, upright, in EMU: 7.5 by 10 inches.
pub(crate) const SIZE: (i64, i64) = (6_858_000, 9_144_000);

const MARGIN: i64 = 685_800;

/// The picture of the slide, of which both sides are given.
fn image_frame((width, height): (i64, i64)) -> Frame {
    let inside = SIZE.0 - 2 * MARGIN;
    Frame { x: MARGIN, y: MARGIN, width: inside, height: inside * height / width.max(1) }
}

fn body_frame(slide: (i64, i64)) -> Frame {
    let image = image_frame(slide);
    let y = image.y + image.height + MARGIN / 2;
    Frame { x: MARGIN, y, width: image.width, height: SIZE.1 - MARGIN - y }
}

/// The master of all notes.
pub(crate) fn notes_master(slide: (i64, i64)) -> Element {
    let image = placeholder(
        (2, "幻灯片图像"),
        &[("type", "sldImg"), ("idx", "2")],
        Some(image_frame(slide)),
        None,
    );
    let body = placeholder(
        (3, "备注"),
        &[("type", "body"), ("sz", "quarter"), ("idx", "3")],
        Some(body_frame(slide)),
        Some(text(&["备注".to_owned()])),
    );
    let map = Element::new("p:clrMap").attrs(&[
        ("bg1", "lt1"),
        ("tx1", "dk1"),
        ("bg2", "lt2"),
        ("tx2", "dk2"),
    ]);
    let names = ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
    let map = names.into_iter().chain(["hlink", "folHlink"]).fold(map, |map, it| map.attr(it, it));
    let background = Element::new("p:bgRef")
        .attr("idx", 1001)
        .with(Element::new("a:schemeClr").attr("val", "bg1"));
    Element::root("p:notesMaster")
        .with(tree([image, body]).first(Element::new("p:bg").with(background)))
        .with(map)
        .with(Element::new("p:notesStyle").with(style()))
}

/// The notes of a slide, a paragraph each.
pub(crate) fn notes(paragraphs: &[String]) -> Element {
    let image = placeholder((2, "幻灯片图像"), &[("type", "sldImg")], None, None);
    let kind = [("type", "body"), ("idx", "1")];
    let body = placeholder((3, "备注"), &kind, None, Some(text(paragraphs)));
    let inherited = Element::new("p:clrMapOvr").with(Element::new("a:masterClrMapping"));
    Element::root("p:notes").with(tree([image, body])).with(inherited)
}

fn text(paragraphs: &[String]) -> Element {
    let paragraph = |words: &String| {
        let run = Element::new("a:r")
            .with(Element::new("a:rPr").attrs(&[("lang", "zh-CN"), ("altLang", "en-US")]))
            .with(Element::new("a:t").text(words));
        Element::new("a:p").with(run)
    };
    let paragraphs: Vec<_> = match paragraphs {
        [] => vec![Element::new("a:p")],
        all => all.iter().map(paragraph).collect(),
    };
    Element::new("p:txBody")
        .with(Element::new("a:bodyPr"))
        .with(Element::new("a:lstStyle"))
        .with_all(paragraphs)
}

fn style() -> Element {
    let font =
        |(name, typeface): (&'static str, &str)| Element::new(name).attr("typeface", typeface);
    let fonts = [("a:latin", "+mn-lt"), ("a:ea", "+mn-ea"), ("a:cs", "+mn-cs")];
    let run = Element::new("a:defRPr").attr("sz", 1200).with_all(fonts.map(font));
    let space = Element::new("a:spcBef").with(Element::new("a:spcPts").attr("val", 600));
    Element::new("a:lvl1pPr").attrs(&[("marL", "0"), ("algn", "l")]).with(space).with(run)
}
