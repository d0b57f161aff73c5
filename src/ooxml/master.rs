//! The master of a theme's slides and its only layout, and the styles of text that they have in common.

use crate::colour::{Colour, Slot};
use crate::geometry::Frame;
use crate::shape::{placeholder, tree};
use crate::xml::Element;

/// The places of title and number on every slide.
pub(crate) struct Places {
    /// The title.
    pub(crate) title: Frame,
    /// The text below it.
    pub(crate) body: Frame,
    /// The number of the slide.
    pub(crate) number: Frame,
}

impl Places {
    /// The usual places on a slide of this size.
    pub(crate) const fn on((width, height): (i64, i64)) -> Self {
        let margin = width / 32;
        let line = height / 27;
        let inside = width - 2 * margin;
        Self {
            title: Frame { x: margin, y: margin, width: inside, height: 2 * line },
            body: Frame {
                x: margin,
                y: margin + 3 * line,
                width: inside,
                height: height - 6 * line - margin,
            },
            number: Frame {
                x: width - margin - 2 * margin,
                y: height - line - line / 2,
                width: 2 * margin,
                height: line,
            },
        }
    }
}

/// The master, with the id of its layout.
pub(crate) fn master(size: (i64, i64), layout_id: u32) -> Element {
    let places = Places::on(size);
    let shapes = [
        placeholder((2, "标题"), &[("type", "title")], Some(places.title), Some(prompt("标题"))),
        placeholder(
            (3, "正文"),
            &[("type", "body"), ("idx", "1")],
            Some(places.body),
            Some(prompt("正文")),
        ),
        number_placeholder(4, Some(places.number)),
    ];
    let layouts = Element::new("p:sldLayoutIdLst")
        .with(Element::new("p:sldLayoutId").attr("id", layout_id).attr("r:id", "rId1"));
    let names = ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
    let map = Element::new("p:clrMap").attrs(&[
        ("bg1", "lt1"),
        ("tx1", "dk1"),
        ("bg2", "lt2"),
        ("tx2", "dk2"),
    ]);
    let map = names.into_iter().chain(["hlink", "folHlink"]).fold(map, |map, it| map.attr(it, it));
    Element::root("p:sldMaster")
        .with(with_background(shapes))
        .with(map)
        .with(layouts)
        .with(text_styles())
}

/// The layout: title and number.
pub(crate) fn layout() -> Element {
    let title = placeholder((2, "标题"), &[("type", "title")], None, Some(prompt("标题")));
    let inherited = Element::new("p:clrMapOvr").with(Element::new("a:masterClrMapping"));
    let slide = tree([title, number_placeholder(3, None)]).attr("name", "标题与地图");
    Element::root("p:sldLayout")
        .attrs(&[("type", "titleOnly"), ("preserve", "1")])
        .with(slide)
        .with(inherited)
}

/// The placeholder of the number.
pub(crate) fn number_placeholder(id: u32, frame: Option<Frame>) -> Element {
    let kind = [("type", "sldNum"), ("sz", "quarter"), ("idx", "12")];
    let style = run_style("a:rPr", 1100, Slot::Text2, "+mn");
    let field = Element::new("a:fld")
        .attrs(&[("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"), ("type", "slidenum")])
        .with(style.attr("lang", "zh-CN"))
        .with(Element::new("a:t").text("‹#›"));
    let align = Element::new("a:pPr").attr("algn", "r");
    let text = Element::new("p:txBody")
        .with(
            Element::new("a:bodyPr")
                .attrs(&[("lIns", "0"), ("tIns", "0"), ("rIns", "0"), ("bIns", "0")])
                .attr("anchor", "ctr"),
        )
        .with(Element::new("a:lstStyle"))
        .with(Element::new("a:p").with(align).with(field));
    placeholder((id, "页码"), &kind, frame, Some(text))
}

fn with_background(shapes: impl IntoIterator<Item = Element>) -> Element {
    let colour = Colour::Theme(Slot::Background1);
    let paint = Element::new("p:bgPr").with(colour.solid()).with(Element::new("a:effectLst"));
    tree(shapes).first(Element::new("p:bg").with(paint))
}

fn prompt(text: &str) -> Element {
    let run = Element::new("a:r")
        .with(Element::new("a:rPr").attr("lang", "zh-CN"))
        .with(Element::new("a:t").text(text));
    Element::new("p:txBody")
        .with(Element::new("a:bodyPr"))
        .with(Element::new("a:lstStyle"))
        .with(Element::new("a:p").with(run))
}

/// A style of text in one of the theme's fonts.
fn run_style(name: &'static str, size: u32, slot: Slot, font: &str) -> Element {
    let typeface = |(name, script): (&'static str, &str)| {
        Element::new(name).attr("typeface", format!("{font}-{script}"))
    };
    Element::new(name)
        .attr("sz", size)
        .with(Colour::Theme(slot).solid())
        .with_all([("a:latin", "lt"), ("a:ea", "ea"), ("a:cs", "cs")].map(typeface))
}

/// The styles of titles, bodies and other text.
fn text_styles() -> Element {
    let level = |size, font| {
        Element::new("a:lvl1pPr")
            .attrs(&[("marL", "0"), ("indent", "0"), ("algn", "l")])
            .with(Element::new("a:buNone"))
            .with(run_style("a:defRPr", size, Slot::Text1, font))
    };
    Element::new("p:txStyles")
        .with(Element::new("p:titleStyle").with(level(2600, "+mj")))
        .with(Element::new("p:bodyStyle").with(level(1400, "+mn")))
        .with(Element::new("p:otherStyle").with(level(1400, "+mn")))
}
