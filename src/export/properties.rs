//! The properties of presentations and documents.

use super::Metadata;
use crate::text::ZH_SLIDES;
use atlas_ooxml::Properties;

/// The properties of a file with this metadata.
pub(crate) fn properties(metadata: &Metadata) -> Properties {
    Properties {
        title: metadata.title.clone(),
        subject: Metadata::document().to_owned(),
        creator: Metadata::creator().to_owned(),
        description: [metadata.source(), metadata.description()].join("\u{3000}"),
        keywords: ZH_SLIDES.keywords.to_owned(),
        identifier: metadata.link.clone(),
        status: Metadata::status(),
        version: Metadata::hash(),
        date: Metadata::date().to_owned(),
    }
}
