//! Documents for paper: PDF/A-2b and PDF/UA-1 in one file, or PDF/A-3b if the data is attached.
//!
//! The picture's SVG is drawn as it is: shapes as shapes, text as text with its characters. For assistive
//! technology it is one figure, described in the words that stand on it.

use ganzhou_atlas::export::Metadata;
use krilla::configure::{Accessibility, Archival, Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::geom::{Point, Size};
use krilla::metadata::{DateTime, Metadata as Written};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::{ContentTag, Tag, TagGroup, TagTree};
use krilla::{Data, Document, SerializeSettings};
use krilla_svg::{SurfaceExt, SvgSettings};
use resvg::usvg::Tree;

/// Points of paper a pixel.
const POINTS: f32 = 0.75;

/// A page: its drawing, its name in the outline, and the words that describe it.
pub(crate) struct Page {
    pub(crate) tree: Tree,
    pub(crate) title: String,
    pub(crate) description: String,
}

/// Writes pages as a document, with a file of data if one is given.
pub(crate) fn write(
    pages: &[Page],
    metadata: &Metadata,
    attachment: Option<Vec<u8>>,
) -> Result<Vec<u8>, String> {
    let failed = |error: &dyn std::fmt::Debug| format!("the PDF can't be written: {error:?}");
    let configuration = configuration(attachment.is_some())?;
    let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    let (mut tags, mut outline) =
        (TagTree::new().with_lang(Some(LANGUAGE.to_owned())), Outline::new());
    for (at, page) in pages.iter().enumerate() {
        tags.push(draw(&mut document, page).ok_or("a page has no size")?);
        let top = XyzDestination::new(at, Point::from_xy(0.0, 0.0));
        outline.push_child(OutlineNode::new(page.title.clone(), top));
    }
    document.set_tag_tree(tags);
    document.set_outline(outline);
    document.set_metadata(written(metadata));
    if let Some(data) = attachment {
        document.embed_file(plan(data)).ok_or("the data can't be attached")?;
    }
    document.finish().map_err(|error| failed(&error))
}

const LANGUAGE: &str = "zh-CN";

fn configuration(has_data: bool) -> Result<Configuration, String> {
    let archival = if has_data { Archival::A3_B } else { Archival::A2_B };
    let builder = ConfigurationBuilder::new().with_archival_validator(archival);
    let both = builder.with_accessibility_validator(Accessibility::UA1).finish();
    both.map_err(|error| format!("PDF/A and PDF/UA don't go together: {error:?}"))
}

/// Draws a page and returns its tag.
fn draw(document: &mut Document, page: &Page) -> Option<TagGroup> {
    let size = page.tree.size();
    let size = Size::from_wh(size.width() * POINTS, size.height() * POINTS)?;
    let mut written = document.start_page_with(PageSettings::new(size));
    let mut surface = written.surface();
    let content = surface.start_tagged(ContentTag::Other);
    surface.draw_svg(&page.tree, size, SvgSettings::default())?;
    surface.end_tagged();
    surface.finish();
    written.finish();
    let mut figure = TagGroup::new(Tag::Figure(Some(page.description.clone())));
    figure.push(content);
    Some(figure)
}

/// The metadata as PDF has it, in the file and in XMP. What has no field of its own is a keyword.
fn written(metadata: &Metadata) -> Written {
    let link = [metadata.link.as_str(), &Metadata::hash()].map(str::to_owned);
    let keywords = [vec![metadata.source(), Metadata::status()], link.to_vec()].concat();
    let written = Written::new()
        .title(metadata.title.clone())
        .description(metadata.description())
        .authors(vec![Metadata::creator().to_owned()])
        .creator(Metadata::creator().to_owned())
        .producer(Metadata::creator().to_owned())
        .keywords(keywords)
        .language(LANGUAGE.to_owned())
        .document_id([metadata.link.as_str(), &Metadata::hash()].concat());
    match date() {
        Some(date) => written.creation_date(date),
        None => written,
    }
}

fn date() -> Option<DateTime> {
    let mut numbers = Metadata::date().split('-');
    let year = numbers.next()?.parse().ok()?;
    let mut next = || numbers.next()?.parse::<u8>().ok();
    Some(DateTime::new(year).month(next()?).day(next()?))
}

fn plan(data: Vec<u8>) -> EmbeddedFile {
    EmbeddedFile {
        path: "plan.json".to_owned(),
        mime_type: MimeType::new("application/json"),
        description: Some(Metadata::document().to_owned()),
        association_kind: AssociationKind::Data,
        data: Data::from(data),
        modification_date: date(),
        compress: Some(true),
        location: None,
    }
}
