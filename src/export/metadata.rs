//! The metadata of a file: its title, the document and the clauses that it shows, their date, the same view in
//! the atlas, the hash of its content and the state of its review.

use super::subject;
use crate::plan::{Clause, PLAN, REVIEW};
use crate::scene::review_line;
use crate::text::markup::{Tag, words};
use crate::text::{ZH, ZH_EXPORT, fill};

/// The metadata of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metadata {
    /// Its title.
    pub title: String,
    /// The clauses that it shows; none for a file about the whole document.
    pub clauses: Vec<&'static Clause>,
    /// The address of the same view; its query alone where the atlas's address is not known.
    pub link: String,
}

impl Metadata {
    /// The title of the document.
    pub const fn document() -> &'static str {
        PLAN.document.title
    }

    /// The author of the file.
    pub const fn creator() -> &'static str {
        ZH.title
    }

    /// The document's date, such as `2023-03-25`, so that the same content is the same file on every day.
    pub const fn date() -> &'static str {
        PLAN.document.published
    }

    /// The state of the review.
    pub fn status() -> String {
        review_line(&REVIEW, &ZH)
    }

    /// The hash of the plan and the map.
    pub fn hash() -> String {
        ["sha256:", REVIEW.hash].concat()
    }

    /// The places of the clauses; the document for a file about all of it.
    pub fn source(&self) -> String {
        let document = PLAN.document.short_title;
        let place = |clause: &&Clause| {
            fill(ZH.clause_of, &[document, clause.section, clause.measure, clause.title])
        };
        let mut places: Vec<String> = self.clauses.iter().map(place).collect();
        places.dedup();
        if places.is_empty() {
            Self::document().to_owned()
        } else {
            places.join(ZH_EXPORT.separator)
        }
    }

    /// A note for readers: source, issuer, review and boundaries.
    pub fn description(&self) -> String {
        [&subject::source(), ZH.space, &subject::review()].concat()
    }

    /// The metadata as RDF in the terms of Dublin Core, as it stands in SVG and in XMP.
    pub fn rdf(&self) -> String {
        let terms = [
            ("dc:title", self.title.as_str()),
            ("dc:creator", Self::creator()),
            ("dc:subject", Self::document()),
            ("dc:description", &self.description()),
            ("dc:source", &self.source()),
            ("dc:date", Self::date()),
            ("dc:relation", &self.link),
            ("dc:identifier", &Self::hash()),
            ("dc:rights", &Self::status()),
            ("dc:language", "zh-CN"),
        ];
        let terms = terms.map(|(name, text)| words(name, &[], text)).concat();
        let about = Tag::new("rdf:Description").attr("rdf:about", "").markup(&terms);
        let root = Tag::new("rdf:RDF")
            .attr("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
            .attr("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        root.markup(&about)
    }

    /// The metadata as a packet of XMP, as it stands in pictures of pixels.
    pub fn xmp(&self) -> String {
        Tag::new("x:xmpmeta").attr("xmlns:x", "adobe:ns:meta/").markup(&self.rdf())
    }
}
