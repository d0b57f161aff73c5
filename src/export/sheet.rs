//! A complete picture: title and clause, map, legend, notes, review state.

use super::legend::legend;
use super::lines::break_balanced;
use super::map::{map, size, whole_scale};
use super::plain::{Plain, px};
use super::shapes::Shapes;
use super::subject;
use super::text::{rect, text_at};
use crate::drawing::{Extent, Ink, Palette};
use crate::geometry::Bounds;
use crate::plan::{Clause, PLAN};
use crate::scene::Scene;
use crate::state::View;
use crate::text::markup::{Tag, words};
use crate::text::{ZH, ZH_EXPORT, fill};

/// A standalone picture: SVG with presentation attributes, without style sheet, script and external
/// references.
pub struct Picture<'a> {
    /// The view; its camera determines the visible part of the map.
    pub view: &'a View,
    /// Its scene.
    pub scene: &'a Scene,
    /// The title.
    pub title: &'a str,
    /// The colours.
    pub palette: &'a Palette,
    /// The paths and names of the map.
    pub shapes: &'a dyn Shapes,
    /// The prefix of its ids, unique to this picture.
    pub ids: &'a str,
}

/// Common system fonts. Names have no quotation marks, because some tools lose them.
const SANS: &str =
    "Source Han Sans SC, Noto Sans CJK SC, Noto Sans SC, PingFang SC, Microsoft YaHei, sans-serif";
/// For titles and quotations.
const SERIF: &str =
    "Source Han Serif SC, Noto Serif CJK SC, Noto Serif SC, Songti SC, STSong, SimSun, serif";

/// The margin, in tenths of a pixel.
const MARGIN: i32 = 280;

/// A style of text: font, weight, font size and line height in tenths of a pixel.
#[derive(Clone, Copy)]
struct Style(&'static str, &'static str, i32, i32);

const TITLE: Style = Style(SERIF, "700", 280, 400);
const QUOTE: Style = Style(SERIF, "400", 155, 260);
const CITED: Style = Style(SANS, "400", 130, 220);
const NOTE: Style = Style(SANS, "400", 125, 205);

impl Picture<'_> {
    /// The picture as SVG.
    pub fn svg(&self) -> String {
        let said = fill(ZH.map_label, &[&self.scene.summary]);
        let described = [said.as_str(), "。", &subject::notes(self.view, self.scene)].concat();
        Sheet::new(self).finished([("title", self.title), ("desc", &described)])
    }

    /// The unscaled width and height, in pixels.
    pub fn size(&self) -> (i32, i32) {
        Sheet::new(self).pixels()
    }

    fn map(&self) -> Plain<'_> {
        let (camera, frame) = (self.view.camera, PLAN.map.extent);
        let scale = whole_scale() * camera.zoom / 100;
        let (class, mark_radius) = size(scale);
        Plain {
            scene: self.scene,
            palette: self.palette,
            shapes: self.shapes,
            ids: self.ids,
            extent: Extent::Whole,
            window: camera.window(frame),
            scale,
            class,
            mark_radius,
        }
    }
}

/// A sheet, which is filled from top to bottom.
struct Sheet<'a> {
    map: Plain<'a>,
    body: String,
    /// The filled height, in map units.
    y: i32,
}

impl<'a> Sheet<'a> {
    fn new(picture: &'a Picture<'a>) -> Self {
        let mut sheet = Self { map: picture.map(), body: String::new(), y: 0 };
        sheet.fill(picture);
        sheet
    }

    /// Converts tenths of a pixel to map units.
    fn px(&self, tenths: i32) -> i32 {
        px(whole_scale(), tenths)
    }

    fn fill(&mut self, picture: &Picture<'_>) {
        let view = picture.view;
        self.line(picture.title, TITLE, Ink::Ink);
        self.clauses(&subject::clauses(&view.chains));
        self.space(100);
        self.draw_map(view);
        self.space(130);
        let unscaled = Plain { scale: whole_scale(), ..self.map };
        let (legend, height) = legend(&unscaled, self.y);
        self.body.push_str(&legend);
        self.y += height;
        self.space(90);
        for note in [subject::notes(view, picture.scene), subject::source()] {
            self.paragraph(&note, NOTE, Ink::Quiet);
        }
        self.last_line();
    }

    /// Every quotation, with the citation after the last one of a measure.
    fn clauses(&mut self, clauses: &[&'static Clause]) {
        for of_measure in clauses.chunk_by(|one, next| one.measure == next.measure) {
            self.space(40);
            for clause in of_measure {
                self.paragraph(&fill(ZH_EXPORT.quoted, &[clause.quote]), QUOTE, Ink::Ink);
            }
            if let Some(clause) = of_measure.last() {
                self.line(&subject::citation(clause), CITED, Ink::Quiet);
            }
        }
    }

    fn draw_map(&mut self, view: &View) {
        let frame = PLAN.map.extent;
        let (x, y) = ((-frame.x).to_string(), (self.y - frame.y).to_string());
        let place = Tag::new("g").attr("transform", &["translate(", &x, " ", &y, ")"].concat());
        self.body.push_str(&place.markup(&map(&self.map, view)));
        self.y += frame.height;
    }

    /// The review line, at the lower left, and the atlas's name at the lower right.
    fn last_line(&mut self) {
        let top = self.y;
        self.line(&subject::review(), NOTE, Ink::Ink);
        let name = self.text(NOTE, (PLAN.map.extent.width, top), Ink::Quiet);
        self.body.push_str(&name.attr("text-anchor", "end").text(ZH.title));
    }

    fn paragraph(&mut self, words: &str, style: Style, colour: Ink) {
        let room = PLAN.map.extent.width * 10 / self.px(style.2);
        for line in break_balanced(words, room) {
            // An opening quotation mark hangs in the margin: it fills the right half of its em.
            let hangs = if line.starts_with('“') { self.px(style.2 / 2) } else { 0 };
            self.line_at(-hangs, &line, style, colour);
        }
    }

    fn line(&mut self, words: &str, style: Style, colour: Ink) {
        self.line_at(0, words, style, colour);
    }

    fn line_at(&mut self, x: i32, words: &str, style: Style, colour: Ink) {
        let line = self.text(style, (x, self.y), colour).text(words);
        self.body.push_str(&line);
        self.y += self.px(style.3);
    }

    /// A text, by the upper left corner of its line.
    fn text(&self, style: Style, at: (i32, i32), colour: Ink) -> Tag<'static> {
        let Style(font, weight, size, line) = style;
        let text = text_at(at.0, at.1 + self.px(line / 2), self.px(size));
        let text = text.attr("fill", self.map.palette.get(colour));
        let text = text.attr_if_some("font-family", (font != SANS).then_some(font));
        text.attr_if_some("font-weight", (weight != "400").then_some(weight))
    }

    fn space(&mut self, tenths: i32) {
        self.y += self.px(tenths);
    }

    /// The whole sheet, in map units.
    fn bounds(&self) -> Bounds {
        let margin = self.px(MARGIN);
        let (width, height) = (PLAN.map.extent.width, self.y);
        Bounds { x: 0, y: 0, width, height }.grown(margin)
    }

    fn pixels(&self) -> (i32, i32) {
        let Bounds { width, height, .. } = self.bounds();
        (width * whole_scale() / 10_000, height * whole_scale() / 10_000)
    }

    /// The SVG with title and description.
    fn finished(self, words_of: [(&str, &str); 2]) -> String {
        let Bounds { x, y, width, height } = self.bounds();
        let (wide, high) = self.pixels();
        let [title, desc] = words_of.map(|(name, content)| {
            let id = self.map.id(name);
            (words(name, &[("id", &id)], content), id)
        });
        let view_box = [x, y, width, height].map(|number| number.to_string()).join(" ");
        let svg = Tag::new("svg").attr("xmlns", "http://www.w3.org/2000/svg");
        let svg = svg.attr("viewBox", &view_box).attr("width", &wide.to_string());
        let svg = svg.attr("height", &high.to_string()).attr("role", "img").attr("lang", "zh-CN");
        let svg = svg.attr("aria-labelledby", &[title.1, desc.1].join(" "));
        // A little larger than the picture, otherwise rounding leaves a line at the edge.
        let page = rect(self.bounds().grown(self.px(10)));
        let page = page.attr("fill", self.map.palette.get(Ink::Page)).markup("");
        svg.attr("font-family", SANS).markup(&[title.0, desc.0, page, self.body].concat())
    }
}
