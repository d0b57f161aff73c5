//! Text in shapes.

use crate::colour::Colour;
use crate::xml::Element;

/// The text of a shape.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextBody {
    /// Its paragraphs.
    pub paragraphs: Vec<Paragraph>,
    /// Its place in the frame.
    pub anchor: Anchor,
    /// Whether lines are broken at the frame.
    pub wraps: bool,
}

/// The vertical place of text in its frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Anchor {
    /// At the upper edge.
    #[default]
    Top,
    /// In the middle.
    Middle,
    /// At the lower edge.
    Bottom,
}

/// A paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// Its runs.
    pub runs: Vec<Run>,
    /// The place of its lines.
    pub align: Align,
    /// The space before it, in hundredths of a point.
    pub before: u32,
    /// The height of its lines, in percent of the font's own.
    pub line_height: u32,
}

/// The horizontal place of lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// At the left edge.
    #[default]
    Left,
    /// In the middle.
    Centre,
    /// At the right edge.
    Right,
}

/// Text in one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The text.
    pub text: String,
    /// The font.
    pub font: Font,
    /// The font size, in hundredths of a point.
    pub size: u32,
    /// Its colour.
    pub colour: Colour,
    /// Whether it is bold.
    pub is_bold: bool,
    /// Whether it is underlined.
    pub is_underlined: bool,
    /// The halo around its letters: its colour, and its width in EMU.
    pub halo: Option<(Colour, i64)>,
}

/// A font of the theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Font {
    /// For headings and quotations.
    Major,
    /// For everything else.
    Minor,
}

impl Run {
    /// A run in the theme's text font.
    pub fn new(text: impl Into<String>, size: u32, colour: Colour) -> Self {
        Self {
            text: text.into(),
            font: Font::Minor,
            size,
            colour,
            is_bold: false,
            is_underlined: false,
            halo: None,
        }
    }

    /// The same in bold.
    #[must_use]
    pub const fn bold(mut self) -> Self {
        self.is_bold = true;
        self
    }

    /// The same in the theme's font for headings and quotations.
    #[must_use]
    pub const fn major(mut self) -> Self {
        self.font = Font::Major;
        self
    }

    fn element(&self) -> Element {
        let text = Element::new("a:t").text(&self.text);
        Element::new("a:r").with(self.properties("a:rPr")).with(text)
    }

    /// Its properties, in the order of the schema.
    fn properties(&self, name: &'static str) -> Element {
        let properties = Element::new(name).attrs(&[("lang", "zh-CN"), ("altLang", "en-US")]);
        let mut properties = properties.attr("sz", self.size).attr("b", i32::from(self.is_bold));
        if self.is_underlined {
            properties = properties.attr("u", "sng");
        }
        let halo = self.halo.as_ref().map(|(colour, width)| {
            let glow = Element::new("a:glow").attr("rad", width).with(colour.element(100));
            Element::new("a:effectLst").with(glow)
        });
        let prefix = match self.font {
            Font::Major => "+mj",
            Font::Minor => "+mn",
        };
        let font = |(name, script): (&'static str, &str)| {
            Element::new(name).attr("typeface", format!("{prefix}-{script}"))
        };
        let fonts = [("a:latin", "lt"), ("a:ea", "ea"), ("a:cs", "cs")];
        properties.with(self.colour.solid()).with_all(halo).with_all(fonts.map(font))
    }
}

impl Paragraph {
    /// A paragraph with lines of ordinary height.
    pub const fn new(runs: Vec<Run>) -> Self {
        Self { runs, align: Align::Left, before: 0, line_height: 100 }
    }

    /// The same with space before it, in hundredths of a point.
    #[must_use]
    pub const fn after_space(mut self, before: u32) -> Self {
        self.before = before;
        self
    }

    /// The same with lines of another height, in percent.
    #[must_use]
    pub const fn lines(mut self, percent: u32) -> Self {
        self.line_height = percent;
        self
    }

    /// The same with lines at another place.
    #[must_use]
    pub const fn aligned(mut self, align: Align) -> Self {
        self.align = align;
        self
    }

    pub(crate) fn element(&self) -> Element {
        let align = match self.align {
            Align::Left => "l",
            Align::Centre => "ctr",
            Align::Right => "r",
        };
        let percent = Element::new("a:spcPct").attr("val", self.line_height * 1000);
        let points = Element::new("a:spcPts").attr("val", self.before);
        let properties = Element::new("a:pPr")
            .attrs(&[("marL", "0"), ("indent", "0"), ("algn", align)])
            .with(Element::new("a:lnSpc").with(percent))
            .with(Element::new("a:spcBef").with(points))
            .with(Element::new("a:buNone"));
        let runs = self.runs.iter().map(Run::element);
        let end = self.runs.last().map(|run| run.properties("a:endParaRPr"));
        Element::new("a:p").with(properties).with_all(runs).with_all(end)
    }
}

impl TextBody {
    /// Text whose lines are broken at the frame.
    pub const fn wrapped(paragraphs: Vec<Paragraph>) -> Self {
        Self { paragraphs, anchor: Anchor::Top, wraps: true }
    }

    /// A line, which is never broken.
    pub fn line(paragraph: Paragraph) -> Self {
        Self { paragraphs: vec![paragraph], anchor: Anchor::Middle, wraps: false }
    }

    /// The same at another place.
    #[must_use]
    pub const fn anchored(mut self, anchor: Anchor) -> Self {
        self.anchor = anchor;
        self
    }

    pub(crate) fn element(&self) -> Element {
        let anchor = match self.anchor {
            Anchor::Top => "t",
            Anchor::Middle => "ctr",
            Anchor::Bottom => "b",
        };
        let body = Element::new("a:bodyPr")
            .attrs(&[("wrap", if self.wraps { "square" } else { "none" })])
            .attrs(&[("lIns", "0"), ("tIns", "0"), ("rIns", "0"), ("bIns", "0")])
            .attrs(&[("rtlCol", "0"), ("anchor", anchor)])
            .with(Element::new("a:noAutofit"));
        let paragraphs = self.paragraphs.iter().map(Paragraph::element);
        let list = Element::new("a:lstStyle");
        Element::new("p:txBody").with(body).with(list).with_all(paragraphs)
    }
}
