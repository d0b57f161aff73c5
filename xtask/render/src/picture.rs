//! Pictures: the plain SVG of the published files, in any size, and what resvg makes of it.

use ganzhou_atlas::drawing::Paper;
use ganzhou_atlas::export::brief::{self, About, MapImage};
use ganzhou_atlas::export::{self, Form, Metadata, Options};
use ganzhou_atlas::plan::{Picture as Shown, SLIDE_KEYS, SlideKey, find_slide};
use ganzhou_atlas::scene::view_of_step;
use ganzhou_atlas::state::{MAX_CHAINS, View};
use ganzhou_atlas::text::ZH;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, Tree};

use crate::args::Style;
use crate::pdf::{self, Page};
use crate::subject::Subject;
use crate::{data, fonts, presentation};

/// A picture of a subject as SVG.
pub(crate) fn svg(subject: &Subject, style: &Style) -> Result<String, String> {
    let (view, options) = view(subject, style)?;
    Ok(export::svg(&view, options))
}

/// A subject as PDF: its picture, or a page for every scene of the show that has one.
pub(crate) fn pdf(subject: &Subject, style: &Style) -> Result<Vec<u8>, String> {
    let data = || style.has_data.then(data::plan).transpose();
    if *subject != Subject::Deck {
        let (page, metadata) = page(subject, style)?;
        return pdf::write(&[page], &metadata, data()?);
    }
    // All sheets are of one size.
    let style = Style { size: style.size.or(Some(A4)), ..style.clone() };
    let has_picture = |key: &&SlideKey| find_slide(key).picture == Shown::Map;
    let scenes = SLIDE_KEYS.iter().filter(has_picture).map(Subject::Scene);
    let pages = scenes.map(|scene| page(&scene, &style).map(|(page, _)| page));
    let pages: Vec<Page> = pages.collect::<Result<_, _>>()?;
    let link = presentation::link(subject, &style.base_url)?;
    let metadata = Metadata { title: ZH.title.to_owned(), clauses: Vec::new(), link };
    pdf::write(&pages, &metadata, data()?)
}

/// A sheet of A4 that lies, in pixels of 1/96 inch.
pub(crate) const A4: (i32, i32) = (1123, 794);

/// The page of a subject, and the metadata of a file with this page alone.
fn page(subject: &Subject, style: &Style) -> Result<(Page, Metadata), String> {
    let (view, options) = view(subject, style)?;
    let form = Form { has_joined_halos: true, ..Form::default() };
    let options = Options { form, ..options };
    let metadata = export::metadata(&view, options);
    let tree = tree(&export::svg(&view, options), style)?;
    let description = export::words(&view, options);
    Ok((Page { tree, title: metadata.title.clone(), description }, metadata))
}

/// The shapes and letters of an SVG.
fn tree(svg: &str, style: &Style) -> Result<Tree, String> {
    let fontdb = fonts::load(style.fonts.as_deref())?;
    let options = usvg::Options { fontdb, ..usvg::Options::default() };
    Tree::from_str(svg, &options).map_err(|error| format!("the SVG: {error}"))
}

/// Width and height of a brief's map with the legend beside it.
const BRIEF_MAP: (i32, i32) = (1040, 700);
/// The pixels of a brief's map for each of the picture's own, for 340 an inch on the page.
const BRIEF_SCALE: f32 = 2.0;

/// A brief about a subject.
pub(crate) fn brief(subject: &Subject, style: &Style) -> Result<Vec<u8>, String> {
    let about = match subject {
        Subject::Chains(chains) if chains.len() == 1 => chains.first().copied().map(About::Chain),
        Subject::Region(region) => Some(About::Region(region)),
        Subject::Chains(_) | Subject::Scene(_) | Subject::Deck | Subject::Tables => None,
    };
    let about =
        about.ok_or("a brief is about one chain or one county: --chain ID or --region ID")?;
    let (view, options) = view(subject, style)?;
    let form = Form { is_map_alone: true, ..Form::default() };
    let options = Options { form, ..options };
    let options = Options { size: Some(BRIEF_MAP), paper: Paper::Light, ..options };
    let metadata = export::metadata(&view, options);
    let pixels = draw(&export::svg(&view, options), style, BRIEF_SCALE)?;
    let map = MapImage {
        size: (i64::from(pixels.width()), i64::from(pixels.height())),
        png: encode(&pixels, &metadata)?,
        description: export::words(&view, options),
    };
    let written = brief::docx(about, map, &metadata);
    written.map_err(|error| format!("the document can't be written: {error}"))
}

/// A picture of a subject as PNG.
pub(crate) fn png(subject: &Subject, style: &Style) -> Result<Vec<u8>, String> {
    let (view, options) = view(subject, style)?;
    encode(&draw(&export::svg(&view, options), style, 1.0)?, &export::metadata(&view, options))
}

/// The pixels of an SVG, so many times as large.
fn draw(svg: &str, style: &Style, scale: f32) -> Result<Pixmap, String> {
    let tree = tree(svg, style)?;
    let size = tree.size().to_int_size().scale_by(scale).ok_or("a picture without a size")?;
    let pixels = Pixmap::new(size.width(), size.height());
    let mut pixels = pixels.ok_or("there is no memory for a picture of this size")?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    Ok(pixels)
}

/// The pixels as PNG with metadata, in the fields of PNG and as XMP. The page is opaque, so no pixel has to be
/// divided by its opacity.
fn encode(pixels: &Pixmap, metadata: &Metadata) -> Result<Vec<u8>, String> {
    let written = write_png(pixels, metadata);
    written.map_err(|error| format!("the picture can't be written: {error}"))
}

fn write_png(pixels: &Pixmap, metadata: &Metadata) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, pixels.width(), pixels.height());
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    for (keyword, text) in [
        ("Title", metadata.title.clone()),
        ("Author", Metadata::creator().to_owned()),
        ("Description", metadata.description()),
        ("Source", metadata.source()),
        ("XML:com.adobe.xmp", metadata.xmp()),
    ] {
        encoder.add_itxt_chunk(keyword.to_owned(), text)?;
    }
    let mut writer = encoder.write_header()?;
    writer.write_image_data(pixels.data())?;
    writer.finish()?;
    Ok(file)
}

/// The view of a subject, and the options of its picture.
fn view<'a>(subject: &Subject, style: &'a Style) -> Result<(View, Options<'a>), String> {
    let (paper, size, base_url) = (style.paper, style.size, style.base_url.as_str());
    let options = Options { paper, size, base_url, ..Options::default() };
    match subject {
        Subject::Chains(chains) if chains.len() > MAX_CHAINS => Err(format!(
            "a picture shows at most {MAX_CHAINS} chains: a presentation has a slide each"
        )),
        Subject::Chains(chains) => Ok((View { chains: chains.clone(), ..View::new() }, options)),
        Subject::Region(region) => {
            let options = Options { title: Some(region.name), about: Some(region), ..options };
            Ok((View { region: Some(region), ..View::new() }, options))
        }
        Subject::Scene(key) => {
            let slide = find_slide(key);
            let last = slide.steps.last().filter(|_| slide.picture == Shown::Map);
            let last = last.ok_or_else(|| format!("the scene `{}` has no picture", key.id))?;
            let options = Options { title: Some(slide.title), ..options };
            Ok((view_of_step(last.shows).0, options))
        }
        Subject::Deck | Subject::Tables => {
            Err("all scenes together are a presentation or a document: .pptx or .pdf".to_owned())
        }
    }
}
