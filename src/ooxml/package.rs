//! The package: parts, their content types and relationships, in a ZIP archive.

use crate::xml::Element;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// A file could not be written.
#[derive(Debug)]
pub struct Error(String);

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

impl From<zip::result::ZipError> for Error {
    fn from(error: zip::result::ZipError) -> Self {
        Self(error.to_string())
    }
}

const OFFICE: &str = "application/vnd.openxmlformats-officedocument.";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const CORE: &str =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/// The content of a part.
enum Content {
    Xml(Element),
    Binary(Vec<u8>),
}

/// A part of a package.
pub(crate) struct Part {
    /// Its path, without a slash at the beginning.
    pub(crate) path: String,
    /// Its content type, without the prefix that most have in common.
    kind: &'static str,
    content: Content,
    /// The type and the target of its relationships, `rId1` and so on.
    relations: Vec<(&'static str, String)>,
}

impl Part {
    /// A part without relationships.
    pub(crate) fn new(path: impl Into<String>, kind: &'static str, content: Element) -> Self {
        Self { path: path.into(), kind, content: Content::Xml(content), relations: Vec::new() }
    }

    /// A part that is not XML, with its whole content type.
    pub(crate) fn binary(path: String, kind: &'static str, content: Vec<u8>) -> Self {
        Self { path, kind, content: Content::Binary(content), relations: Vec::new() }
    }

    /// Adds a relationship; its id is `rId` with its number, from 1.
    pub(crate) fn relates(mut self, kind: &'static str, target: impl Into<String>) -> Self {
        self.relations.push((kind, target.into()));
        self
    }
}

/// Writes a package; `relations` are those of the package itself.
pub(crate) fn write(
    parts: &[Part],
    relations: &[(&'static str, String)],
) -> Result<Vec<u8>, Error> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // The same time in every file, so that the same content gives the same bytes.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut add = |path: &str, content: &[u8]| -> Result<(), Error> {
        zip.start_file(path, options)?;
        Ok(zip.write_all(content)?)
    };
    add("[Content_Types].xml", &content_types(parts).document()?)?;
    add("_rels/.rels", &relationships(relations).document()?)?;
    for part in parts {
        match &part.content {
            Content::Xml(element) => add(&part.path, &element.document()?)?,
            Content::Binary(bytes) => add(&part.path, bytes)?,
        }
        if !part.relations.is_empty() {
            add(&relations_path(&part.path), &relationships(&part.relations).document()?)?;
        }
    }
    Ok(zip.finish()?.into_inner())
}

fn relations_path(path: &str) -> String {
    match path.rsplit_once('/') {
        Some((folder, file)) => format!("{folder}/_rels/{file}.rels"),
        None => format!("_rels/{path}.rels"),
    }
}

fn content_types(parts: &[Part]) -> Element {
    let default = |extension, kind| {
        Element::new("Default").attrs(&[("Extension", extension), ("ContentType", kind)])
    };
    let part = |part: &Part| {
        let kind = if part.kind.contains('/') {
            part.kind.to_owned()
        } else {
            [OFFICE, part.kind, "+xml"].concat()
        };
        let name = ["/", &part.path].concat();
        Element::new("Override").attr("PartName", name).attr("ContentType", kind)
    };
    Element::new("Types")
        .attr("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")
        .with(default("rels", "application/vnd.openxmlformats-package.relationships+xml"))
        .with(default("xml", "application/xml"))
        .with_all(parts.iter().map(part))
}

fn relationships(relations: &[(&'static str, String)]) -> Element {
    let relation = |(at, (kind, target)): (usize, &(&'static str, String))| {
        let kind = if *kind == "core" { CORE.to_owned() } else { [RELATIONS, kind].concat() };
        Element::new("Relationship")
            .attr("Id", format!("rId{}", at + 1))
            .attr("Type", kind)
            .attr("Target", target)
    };
    Element::new("Relationships")
        .attr("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")
        .with_all(relations.iter().enumerate().map(relation))
}
