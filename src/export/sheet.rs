//! A complete picture: title and clause, map, legend, notes, review state.

use super::legend::legend;
use super::lines::{break_balanced, width};
use super::map::{map, size, whole_scale};
use super::plain::{Plain, px};
use super::shapes::Shapes;
use super::subject;
use super::text::{rect, text_at};
use crate::drawing::{Extent, Ink, Palette};
use crate::geometry::Bounds;
use crate::plan::{Clause, PLAN, Region};
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
    /// The region that it is about, if not about chains: it quotes what the plan states about it.
    pub about: Option<&'static Region>,
    /// The colours.
    pub palette: &'a Palette,
    /// The paths and names of the map.
    pub shapes: &'a dyn Shapes,
    /// The prefix of its ids, unique to this picture.
    pub ids: &'a str,
    /// Its form.
    pub form: Form<'a>,
}

/// Optional parts of a picture.
#[derive(Clone, Copy, Debug, Default)]
pub struct Form<'a> {
    /// Its metadata, as markup; may be empty.
    pub metadata: &'a str,
    /// Whether a name and its halo are one text, with `paint-order`, so that every name is there once.
    pub has_joined_halos: bool,
    /// Whether it has the map with legend and review line alone: title and text stand around it.
    pub is_map_alone: bool,
}

/// Common system fonts. Names have no quotation marks, because some tools lose them.
const SANS: &str =
    "Source Han Sans SC, Noto Sans CJK SC, Noto Sans SC, PingFang SC, Microsoft YaHei, sans-serif";
/// For titles and quotations.
const SERIF: &str =
    "Source Han Serif SC, Noto Serif CJK SC, Noto Serif SC, Songti SC, STSong, SimSun, serif";

/// The margin, in tenths of a pixel.
const MARGIN: i32 = 280;

/// The least ratio of width to height, in tenths, with room for text beside the map.
const WIDE: i32 = 14;

/// The narrowest column of text beside the map, in tenths of a pixel.
const COLUMN: i32 = 3600;

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
        Sheet::new(self).finished(self, None)
    }

    /// The picture in this many pixels, in the middle of its page; if it is wide, with the text beside the
    /// map.
    pub fn svg_sized(&self, size: (i32, i32)) -> String {
        let sheet =
            if 10 * size.0 >= WIDE * size.1 { Sheet::beside(self, size) } else { Sheet::new(self) };
        sheet.finished(self, Some(size))
    }

    /// The content of the map in words.
    pub(super) fn description(&self) -> String {
        let said = fill(ZH.map_label, &[&self.scene.summary]);
        [said.as_str(), "。", &subject::notes(self.view, self.scene)].concat()
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
            has_joined_halos: self.form.has_joined_halos,
        }
    }
}

/// A sheet, which is filled from top to bottom.
struct Sheet<'a> {
    map: Plain<'a>,
    body: String,
    /// The filled height, in map units.
    y: i32,
    /// The width of the widest line that is not broken.
    widest: i32,
    /// The width of the text.
    column: i32,
    /// The size of the type, in percent of the usual.
    percent: i32,
    /// The size without margins.
    size: (i32, i32),
}

/// The sizes of type beside a map, the largest first.
const PERCENTS: [i32; 6] = [190, 170, 150, 130, 115, 100];

impl<'a> Sheet<'a> {
    fn new(picture: &'a Picture<'a>) -> Self {
        let width = PLAN.map.extent.width;
        let mut sheet = Self::empty(picture, width, 100);
        sheet.fill(picture);
        sheet.size = (width, sheet.y);
        sheet
    }

    fn empty(picture: &'a Picture<'a>, column: i32, percent: i32) -> Self {
        Self {
            map: picture.map(),
            body: String::new(),
            y: 0,
            widest: 0,
            column,
            percent,
            size: (0, 0),
        }
    }

    /// A sheet with the text at the left, as large as fits, and the map at the right.
    fn beside(picture: &'a Picture<'a>, (width, height): (i32, i32)) -> Self {
        let frame = PLAN.map.extent;
        let px = |tenths| px(whole_scale(), tenths);
        let whole = i64::from(frame.height + 2 * px(MARGIN)) * i64::from(width);
        let whole = i32::try_from(whole / i64::from(height)).unwrap_or(i32::MAX);
        let gap = px(400);
        let column = (whole - 2 * px(MARGIN) - frame.width - gap).max(px(COLUMN));
        let sheets = PERCENTS.map(|percent| {
            let mut sheet = Self::empty(picture, column, percent);
            sheet.describe(picture);
            sheet
        });
        let room = |sheet: &Self| frame.height - sheet.px(NOTE.3);
        let at = sheets.iter().position(|sheet| sheet.y <= room(sheet) && sheet.widest <= column);
        let mut sheets = sheets.into_iter();
        let found = sheets.nth(at.unwrap_or(PERCENTS.len() - 1));
        let mut sheet = found.unwrap_or_else(|| Self::empty(picture, column, 100));
        sheet.draw_map(picture.view, (column + gap, 0));
        sheet.y = sheet.y.max(room(&sheet));
        sheet.last_line();
        sheet.size = (column + gap + frame.width, sheet.y.max(frame.height));
        sheet
    }

    /// The text beside the map.
    fn describe(&mut self, picture: &Picture<'_>) {
        if !picture.form.is_map_alone {
            self.line(picture.title, TITLE, Ink::Ink);
            self.quotations(picture);
            self.space(260);
        }
        self.explain(picture);
        // The last line is written when the place of its foot is known.
        let last = width(&subject::review()) + width(ZH.title) + width(ZH.space);
        self.widest = self.widest.max(self.px(NOTE.2) * last / 10);
    }

    /// Converts tenths of a pixel to map units, in the size of the type.
    fn px(&self, tenths: i32) -> i32 {
        px(whole_scale(), tenths * self.percent / 100)
    }

    fn fill(&mut self, picture: &Picture<'_>) {
        if !picture.form.is_map_alone {
            self.line(picture.title, TITLE, Ink::Ink);
            self.quotations(picture);
            self.space(100);
        }
        self.draw_map(picture.view, (0, self.y));
        self.y += PLAN.map.extent.height;
        self.space(130);
        self.explain(picture);
        self.last_line();
    }

    /// The legend, and what the map has beyond the plan.
    fn explain(&mut self, picture: &Picture<'_>) {
        let unscaled = Plain { scale: whole_scale() * 100 / self.percent, ..self.map };
        let (legend, height) = legend(&unscaled, self.y, self.column);
        self.body.push_str(&legend);
        self.y += height;
        self.space(90);
        let source = (!picture.form.is_map_alone).then(subject::source);
        for note in [subject::notes(picture.view, picture.scene)].into_iter().chain(source) {
            self.paragraph(&note, NOTE, Ink::Quiet);
        }
    }

    /// The clauses about the content; about a region after what it is in them.
    fn quotations(&mut self, picture: &Picture<'_>) {
        let Some(region) = picture.about else {
            return self.clauses(&subject::clauses(picture.view));
        };
        self.space(40);
        self.paragraph(&subject::roles(region), CITED, Ink::Ink);
        self.clauses(&subject::clauses_about(region));
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

    fn draw_map(&mut self, view: &View, (x, y): (i32, i32)) {
        let frame = PLAN.map.extent;
        let (x, y) = ((x - frame.x).to_string(), (y - frame.y).to_string());
        let place = Tag::new("g").attr("transform", &["translate(", &x, " ", &y, ")"].concat());
        self.body.push_str(&place.markup(&map(&self.map, view)));
    }

    /// The review line, at the lower left, and the atlas's name at the lower right.
    fn last_line(&mut self) {
        let top = self.y;
        self.line(&subject::review(), NOTE, Ink::Ink);
        let name = self.text(NOTE, (self.column, top), Ink::Quiet);
        self.body.push_str(&name.attr("text-anchor", "end").text(ZH.title));
    }

    fn paragraph(&mut self, words: &str, style: Style, colour: Ink) {
        let room = self.column * 10 / self.px(style.2);
        for line in break_balanced(words, room) {
            // An opening quotation mark hangs in the margin: it fills the right half of its em.
            let hangs = if line.starts_with('“') { self.px(style.2 / 2) } else { 0 };
            self.line_at(-hangs, &line, style, colour);
        }
    }

    fn line(&mut self, words: &str, style: Style, colour: Ink) {
        self.widest = self.widest.max(self.px(style.2) * width(words) / 10);
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
        let margin = px(whole_scale(), MARGIN);
        let (width, height) = self.size;
        Bounds { x: 0, y: 0, width, height }.grown(margin)
    }

    fn pixels(&self) -> (i32, i32) {
        let Bounds { width, height, .. } = self.bounds();
        (width * whole_scale() / 10_000, height * whole_scale() / 10_000)
    }

    /// The SVG with title, description and metadata, unscaled or in so many pixels.
    fn finished(self, picture: &Picture<'_>, size: Option<(i32, i32)>) -> String {
        let (wide, high) = size.unwrap_or_else(|| self.pixels());
        let bounds = size.map_or_else(|| self.bounds(), |size| widened(self.bounds(), size));
        let Bounds { x, y, width, height } = bounds;
        let words_of = [("title", picture.title), ("desc", &picture.description())];
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
        let page = rect(bounds.grown(self.px(10)));
        let page = page.attr("fill", self.map.palette.get(Ink::Page)).markup("");
        svg.attr("font-family", SANS)
            .markup(&[&title.0, &desc.0, picture.form.metadata, &page, &self.body].concat())
    }
}

/// Bounds around others, with the ratio of this size.
fn widened(bounds: Bounds, (wide, high): (i32, i32)) -> Bounds {
    let scaled = |length: i32, by: i32, to: i32| {
        let length = i64::from(length) * i64::from(by) / i64::from(to.max(1));
        i32::try_from(length).unwrap_or(i32::MAX)
    };
    let width = bounds.width.max(scaled(bounds.height, wide, high));
    let height = bounds.height.max(scaled(bounds.width, high, wide));
    let (x, y) = ((width - bounds.width) / 2, (height - bounds.height) / 2);
    Bounds { x: bounds.x - x, y: bounds.y - y, width, height }
}
