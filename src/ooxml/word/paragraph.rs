//! Paragraphs and their text.

use crate::text_body::Align;
use crate::xml::Element;

/// A family of Chinese type, by the name that Windows, Office and WPS have for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typeface {
    /// 仿宋, for text.
    FangSong,
    /// 黑体, for headings.
    Hei,
    /// 楷体, for what stands below a title.
    Kai,
    /// 宋体, for titles.
    Song,
}

/// Text in one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The text.
    pub text: String,
    /// Its family.
    pub typeface: Typeface,
    /// Its size, in half points.
    pub size: u32,
    /// Whether it is bold.
    pub is_bold: bool,
    /// Its colour, as six hexadecimal digits; black if empty.
    pub colour: String,
}

/// A paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// Its text.
    pub runs: Vec<Run>,
    /// The place of its lines.
    pub align: Align,
    /// The indent of its first line, in hundredths of a character.
    pub indent: u32,
    /// The height of a line, in twentieths of a point; as high as its content if it is 0.
    pub line: u32,
    /// The space before it, in twentieths of a point.
    pub before: u32,
    /// Whether its lines reach both edges.
    pub is_justified: bool,
    /// The level of a heading, from 1, for the outline and for screen readers; 0 for text.
    pub level: u32,
}

impl Typeface {
    const fn name(self) -> &'static str {
        match self {
            Self::FangSong => "FangSong",
            Self::Hei => "SimHei",
            Self::Kai => "KaiTi",
            Self::Song => "SimSun",
        }
    }

    /// The fonts for Latin and for Chinese: without `eastAsia`, Chinese text has another family.
    pub(super) fn element(self) -> Element {
        let latin = "Times New Roman";
        Element::new("w:rFonts")
            .attrs(&[("w:ascii", latin), ("w:hAnsi", latin), ("w:eastAsia", self.name())])
            .attrs(&[("w:cs", latin), ("w:hint", "eastAsia")])
    }
}

impl Run {
    /// Black text.
    pub fn new(text: impl Into<String>, typeface: Typeface, size: u32) -> Self {
        Self { text: text.into(), typeface, size, is_bold: false, colour: String::new() }
    }

    /// The same in bold.
    #[must_use]
    pub const fn bold(mut self) -> Self {
        self.is_bold = true;
        self
    }

    /// The same in a colour.
    #[must_use]
    pub fn coloured(mut self, colour: &str) -> Self {
        colour.trim_start_matches('#').clone_into(&mut self.colour);
        self
    }

    /// The run; its properties stand in the order of the schema.
    fn element(&self) -> Element {
        let mut properties = Element::new("w:rPr").with(self.typeface.element());
        if self.is_bold {
            properties = properties.with(Element::new("w:b"));
        }
        if !self.colour.is_empty() {
            properties = properties.with(value("w:color", &self.colour.to_uppercase()));
        }
        let size = self.size.to_string();
        let properties = properties.with(value("w:sz", &size)).with(value("w:szCs", &size));
        let text = Element::new("w:t").attr("xml:space", "preserve").text(&self.text);
        Element::new("w:r").with(properties).with(text)
    }
}

impl Paragraph {
    /// A paragraph with lines as high as their content.
    pub fn new(runs: Vec<Run>) -> Self {
        Self { runs, ..Self::default() }
    }

    pub(super) fn element(&self) -> Element {
        let runs = self.runs.iter().map(Run::element);
        Element::new("w:p").with(self.properties()).with_all(runs)
    }

    /// Its properties, in the order of the schema.
    pub(super) fn properties(&self) -> Element {
        let mut properties = Element::new("w:pPr");
        if self.level > 0 {
            properties = properties.with(value("w:pStyle", &format!("Heading{}", self.level)));
        }
        let spacing = Element::new("w:spacing").attr("w:before", self.before).attr("w:after", 0);
        let spacing = match self.line {
            0 => spacing.attr("w:line", 240).attr("w:lineRule", "auto"),
            line => spacing.attr("w:line", line).attr("w:lineRule", "exact"),
        };
        properties = properties.with(spacing);
        if self.indent > 0 {
            // Word reads the characters, other programs the length.
            let size = self.runs.first().map_or(0, |run| run.size);
            let indent = Element::new("w:ind").attr("w:firstLineChars", self.indent);
            properties = properties.with(indent.attr("w:firstLine", self.indent * size / 10));
        }
        let align = match self.align {
            Align::Left if self.is_justified => "both",
            Align::Left => "left",
            Align::Centre => "center",
            Align::Right => "right",
        };
        properties.with(value("w:jc", align))
    }
}

/// An element with a value.
pub(super) fn value(name: &'static str, value: &str) -> Element {
    Element::new(name).attr("w:val", value)
}
