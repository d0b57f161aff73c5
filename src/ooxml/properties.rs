//! The properties of a document, which file managers and archives read.

use crate::xml::Element;

/// The properties of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Properties {
    /// Its title.
    pub title: String,
    /// The subject.
    pub subject: String,
    /// The author.
    pub creator: String,
    /// A note for its readers.
    pub description: String,
    /// Keywords for search.
    pub keywords: String,
    /// The address of the same view.
    pub identifier: String,
    /// The state of its content.
    pub status: String,
    /// Its version: a hash of its content.
    pub version: String,
    /// The date of its content, `2023-03-25`.
    pub date: String,
}

const CORE: [(&str, &str); 4] = [
    ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:dcterms", "http://purl.org/dc/terms/"),
    ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
];

impl Properties {
    /// The core properties.
    pub(crate) fn core(&self) -> Element {
        let root = Element::new("cp:coreProperties").attrs(&CORE);
        let words = [
            ("dc:title", &self.title),
            ("dc:subject", &self.subject),
            ("dc:creator", &self.creator),
            ("cp:keywords", &self.keywords),
            ("dc:description", &self.description),
            ("cp:lastModifiedBy", &self.creator),
            ("dc:identifier", &self.identifier),
            ("cp:contentStatus", &self.status),
            ("cp:version", &self.version),
        ];
        let word = |(name, words): (&'static str, &String)| Element::new(name).text(words);
        let time = format!("{}T00:00:00Z", self.date);
        let date = |name| Element::new(name).attr("xsi:type", "dcterms:W3CDTF").text(&time);
        root.with_all(words.map(word))
            .with(Element::new("dc:language").text("zh-CN"))
            .with(date("dcterms:created"))
            .with(date("dcterms:modified"))
    }

    /// The properties of the program.
    pub(crate) fn program(&self) -> Element {
        let space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
        let application = Element::new("Application").text(&self.creator);
        Element::new("Properties").attr("xmlns", space).with(application)
    }

    /// The properties of the program, for presentations.
    pub(crate) fn app(&self, slides: usize) -> Element {
        let space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
        let word = |name, words: &str| Element::new(name).text(words);
        Element::new("Properties")
            .attr("xmlns", space)
            .with(word("TotalTime", "0"))
            .with(word("Application", &self.creator))
            .with(word("PresentationFormat", "宽屏"))
            .with(word("Slides", &slides.to_string()))
            .with(word("Notes", &slides.to_string()))
    }
}
