//! A picture as it is handed out: title and clause, map, legend, notes, review state.

use super::drawing::{Drawing, main_scale};
use super::element::{Element, element, text_at};
use super::legend::key;
use super::lines::balanced;
use super::map::{map, rect};
use super::subject;
use crate::drawing::Paper;
use crate::geometry::Bounds;
use crate::plan::{Clause, PLAN};
use crate::scene::{Scene, scene};
use crate::state::View;
use crate::text::markup::words;
use crate::text::{ZH, ZH_EXPORT, fill};

/// How a picture is made.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// The paper it stands on.
    pub paper: Paper,
}

/// Fonts that the systems of our readers have; names without quotation marks, which some tools
/// lose.
const SANS: &str =
    "Source Han Sans SC, Noto Sans CJK SC, Noto Sans SC, PingFang SC, Microsoft YaHei, sans-serif";
/// For titles and quotations.
const SERIF: &str =
    "Source Han Serif SC, Noto Serif CJK SC, Noto Serif SC, Songti SC, STSong, SimSun, serif";

/// Room around everything, in tenths of a pixel.
const MARGIN: i32 = 280;

/// A style of text: font, weight, size and height of its line in tenths of a pixel.
#[derive(Clone, Copy)]
struct Style(&'static str, &'static str, i32, i32);

const TITLE: Style = Style(SERIF, "700", 280, 400);
const QUOTE: Style = Style(SERIF, "400", 155, 260);
const CITED: Style = Style(SANS, "400", 130, 220);
const NOTE: Style = Style(SANS, "400", 125, 205);

/// The scene of a view as a picture that stands alone: SVG with presentation attributes, without
/// style sheet, script and outer reference. The whole map is shown, wherever the view looks at.
pub fn svg(view: &View, options: Options) -> String {
    let scene = scene(&PLAN, view, &ZH);
    let ids = ["atlas-", &subject::name(&view.chains), options.paper.suffix()].concat();
    let title = subject::title(&view.chains);
    let said = fill(ZH.map_label, &[&scene.summary]);
    let described = [said.as_str(), "。", &subject::notes(view, &scene)].concat();
    let sheet = Sheet::of(view, &scene, options.paper, &ids);
    sheet.finished([("title", title.as_str()), ("desc", &described)])
}

/// Width and height of a view's picture, in pixels, when nobody scales it.
pub fn size(view: &View) -> (i32, i32) {
    Sheet::of(view, &scene(&PLAN, view, &ZH), Paper::Light, "").pixels()
}

/// A sheet that is filled from top to bottom.
struct Sheet<'a> {
    drawing: Drawing<'a>,
    body: String,
    /// What is filled so far, in map units.
    y: i32,
}

impl<'a> Sheet<'a> {
    fn of(view: &View, scene: &'a Scene, paper: Paper, ids: &'a str) -> Self {
        let (ink, scale) = (paper.palette(), main_scale());
        let drawing = Drawing { scene, ink, ids, inset: false, scale };
        let mut sheet = Self { drawing, body: String::new(), y: 0 };
        sheet.fill(view);
        sheet
    }

    fn fill(&mut self, view: &View) {
        let ink = self.drawing.ink;
        self.line(&subject::title(&view.chains), TITLE, ink.ink);
        self.clauses(&subject::clauses(&view.chains));
        self.space(100);
        self.map();
        self.space(130);
        let (key, height) = key(&self.drawing, self.y);
        self.body.push_str(&key);
        self.y += height;
        self.space(90);
        for note in [subject::notes(view, self.drawing.scene), subject::source()] {
            self.paragraph(&note, NOTE, ink.quiet);
        }
        self.last_line();
    }

    /// Every quotation, and after the last one of a measure where it stands.
    fn clauses(&mut self, clauses: &[&'static Clause]) {
        let ink = self.drawing.ink;
        for of_measure in clauses.chunk_by(|one, next| one.measure == next.measure) {
            self.space(40);
            for clause in of_measure {
                self.paragraph(&fill(ZH_EXPORT.quoted, &[clause.quote]), QUOTE, ink.ink);
            }
            if let Some(clause) = of_measure.last() {
                self.line(&subject::citation(clause), CITED, ink.quiet);
            }
        }
    }

    fn map(&mut self) {
        let frame = PLAN.map.extent;
        let place = format!("translate({} {})", -frame.x, self.y - frame.y);
        let map = element("g").with("transform", place).holding(map(&self.drawing));
        self.push(&map);
        self.y += frame.height;
    }

    /// The review line, at the lower left, and the atlas's name at the lower right.
    fn last_line(&mut self) {
        let top = self.y;
        self.line(&subject::review(), NOTE, self.drawing.ink.ink);
        let name = self.text(NOTE, (PLAN.map.extent.width, top), self.drawing.ink.quiet);
        self.push(&name.with("text-anchor", "end").saying(ZH.title));
    }

    fn paragraph(&mut self, words: &str, style: Style, colour: &str) {
        let room = PLAN.map.extent.width * 10 / self.drawing.px(style.2);
        for line in balanced(words, room) {
            // A mark that opens a quotation hangs in the margin: it fills the right half of its em.
            let hangs = if line.starts_with('“') { self.drawing.px(style.2 / 2) } else { 0 };
            self.line_at(-hangs, &line, style, colour);
        }
    }

    fn line(&mut self, words: &str, style: Style, colour: &str) {
        self.line_at(0, words, style, colour);
    }

    fn line_at(&mut self, x: i32, words: &str, style: Style, colour: &str) {
        let line = self.text(style, (x, self.y), colour).saying(words);
        self.push(&line);
        self.y += self.drawing.px(style.3);
    }

    /// A text at the upper left corner of its line.
    fn text(
        &self,
        Style(font, weight, size, line): Style,
        at: (i32, i32),
        colour: &str,
    ) -> Element {
        let px = |tenths| self.drawing.px(tenths);
        let text = text_at(at.0, at.1 + px(line / 2), px(size)).with("fill", colour);
        let text = text.maybe("font-family", (font != SANS).then_some(font));
        text.maybe("font-weight", (weight != "400").then_some(weight))
    }

    fn push(&mut self, element: &Element) {
        self.body.push_str(&element.to_string());
    }

    fn space(&mut self, tenths: i32) {
        self.y += self.drawing.px(tenths);
    }

    /// The whole sheet, in map units.
    fn bounds(&self) -> Bounds {
        let margin = self.drawing.px(MARGIN);
        let (width, height) = (PLAN.map.extent.width, self.y);
        Bounds { x: 0, y: 0, width, height }.grown(margin)
    }

    fn pixels(&self) -> (i32, i32) {
        let Bounds { width, height, .. } = self.bounds();
        (width * self.drawing.scale / 10_000, height * self.drawing.scale / 10_000)
    }

    /// The picture, with what it is in words.
    fn finished(self, said: [(&'static str, &str); 2]) -> String {
        let Bounds { x, y, width, height } = self.bounds();
        let (wide, high) = self.pixels();
        let ids = said.map(|(name, _)| self.drawing.id(name));
        let svg = element("svg").with("xmlns", "http://www.w3.org/2000/svg");
        let svg = svg.with("viewBox", format!("{x} {y} {width} {height}"));
        let svg = svg.with("width", wide).with("height", high).with("role", "img");
        let svg = svg.with("aria-labelledby", ids.join(" ")).with("lang", "zh-CN");
        let mut svg = svg.with("font-family", SANS);
        for ((name, content), id) in said.into_iter().zip(&ids) {
            svg = svg.holding(words(name, &[("id", id)], content));
        }
        // A little more than is seen, or a rounded size leaves a line at the edge.
        let page =
            rect(self.bounds().grown(self.drawing.px(10))).with("fill", self.drawing.ink.page);
        svg.holding(page).holding(self.body).to_string()
    }
}
