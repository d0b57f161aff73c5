//! A document and its parts.

use super::image::Image;
use super::paragraph::{Paragraph, Typeface, value};
use super::table::Table;
use crate::package::{Error, Part, write};
use crate::properties::Properties;
use crate::text_body::Align;
use crate::xml::Element;

/// A document on pages of A4.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its properties.
    pub properties: Properties,
    /// The margins, in twentieths of a point: above, right, below, left.
    pub margins: [u32; 4],
    /// Its content.
    pub blocks: Vec<Block>,
    /// The foot of its pages.
    pub footer: Vec<Paragraph>,
}

/// A part of the content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Paragraph),
    /// A table.
    Table(Table),
    /// A picture in the middle of its line.
    Image(Image),
}

/// Width and height of a page, in twentieths of a point.
const A4: [u32; 2] = [11_906, 16_838];

const NAMESPACES: [(&str, &str); 4] = [
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
];

fn root(name: &'static str) -> Element {
    Element::new(name).attrs(&NAMESPACES)
}

impl Document {
    /// The file.
    pub fn write(&self) -> Result<Vec<u8>, Error> {
        let relations = [
            ("officeDocument", "word/document.xml".to_owned()),
            ("core", "docProps/core.xml".to_owned()),
            ("extended-properties", "docProps/app.xml".to_owned()),
        ];
        write(&self.parts(), &relations)
    }

    fn parts(&self) -> Vec<Part> {
        let core = "application/vnd.openxmlformats-package.core-properties+xml";
        let part =
            |name: &str, kind, content| Part::new(["word/", name, ".xml"].concat(), kind, content);
        let footer = root("w:ftr").with_all(self.footer.iter().map(Paragraph::element));
        let document = part("document", "wordprocessingml.document.main", self.document());
        let document = document
            .relates("styles", "styles.xml")
            .relates("settings", "settings.xml")
            .relates("footer", "footer1.xml");
        let names: Vec<String> =
            (1..=self.images().count()).map(|at| format!("media/image{at}.png")).collect();
        let document = names.iter().fold(document, |part, name| part.relates("image", name));
        let mut parts = vec![
            Part::new("docProps/core.xml", core, self.properties.core()),
            Part::new("docProps/app.xml", "extended-properties", self.properties.program()),
            document,
            part("styles", "wordprocessingml.styles", styles()),
            part("settings", "wordprocessingml.settings", settings()),
            part("footer1", "wordprocessingml.footer", footer),
        ];
        let images = self.images().zip(&names);
        parts.extend(images.map(|(image, name)| {
            Part::binary(["word/", name].concat(), "image/png", image.png.clone())
        }));
        parts
    }

    fn images(&self) -> impl Iterator<Item = &Image> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Image(image) => Some(image),
            Block::Paragraph(_) | Block::Table(_) => None,
        })
    }

    fn document(&self) -> Element {
        let mut count = 0;
        let block = |block: &Block| match block {
            Block::Paragraph(paragraph) => paragraph.element(),
            Block::Table(table) => table.element(),
            Block::Image(image) => {
                count += 1;
                // Styles, settings and footer have the first three.
                let run = image.run(&format!("rId{}", 3 + count), count);
                let line = Paragraph { align: Align::Centre, ..Paragraph::default() };
                Element::new("w:p").with(line.properties()).with(run)
            }
        };
        let blocks: Vec<Element> = self.blocks.iter().map(block).collect();
        root("w:document").with(Element::new("w:body").with_all(blocks).with(self.section()))
    }

    fn section(&self) -> Element {
        let [above, right, below, left] = self.margins;
        let footer = Element::new("w:footerReference").attr("w:type", "default");
        let size = Element::new("w:pgSz").attr("w:w", A4[0]).attr("w:h", A4[1]);
        let margins = Element::new("w:pgMar").attr("w:top", above).attr("w:right", right);
        let margins = margins.attr("w:bottom", below).attr("w:left", left);
        let margins = margins.attr("w:header", 400).attr("w:footer", 500).attr("w:gutter", 0);
        Element::new("w:sectPr").with(footer.attr("r:id", "rId3")).with(size).with(margins)
    }
}

/// The style of all text, and of headings, which have names alone: paragraphs have their own type.
fn styles() -> Element {
    let language = Element::new("w:lang").attr("w:val", "en-US").attr("w:eastAsia", "zh-CN");
    let properties = Element::new("w:rPr").with(Typeface::FangSong.element()).with(language);
    let defaults = Element::new("w:rPrDefault").with(properties);
    let defaults = Element::new("w:docDefaults").with(defaults).with(Element::new("w:pPrDefault"));
    let style = |id: &str, name: &str| {
        let style = Element::new("w:style").attr("w:type", "paragraph").attr("w:styleId", id);
        let style = if id == "Normal" { style.attr("w:default", 1) } else { style };
        style.with(value("w:name", name))
    };
    let heading = |level: u32| {
        let style = style(&format!("Heading{level}"), &format!("heading {level}"));
        let outline = value("w:outlineLvl", &(level - 1).to_string());
        let style = style.with(value("w:basedOn", "Normal")).with(value("w:next", "Normal"));
        style.with(Element::new("w:qFormat")).with(Element::new("w:pPr").with(outline))
    };
    root("w:styles")
        .with(defaults)
        .with(style("Normal", "Normal"))
        .with_all([heading(1), heading(2)])
}

/// The settings of Word 2013 and later: without them the document opens in a mode for older ones.
fn settings() -> Element {
    let setting = Element::new("w:compatSetting")
        .attrs(&[
            ("w:name", "compatibilityMode"),
            ("w:uri", "http://schemas.microsoft.com/office/word"),
        ])
        .attr("w:val", 15);
    root("w:settings")
        .with(Element::new("w:zoom").attr("w:percent", 100))
        .with(Element::new("w:compat").with(setting))
}
