//! The writer of plain SVG: every property of a mark is a presentation attribute, from the one table of
//! styles. Not every renderer supports style sheets, variables, `<use>` or `vector-effect`.

use super::shapes::Shapes;
use crate::drawing::{Clip, Extent, Geometry, Layer, Mark, Palette, Styled, Value, decimal, style};
use crate::geometry::Bounds;
use crate::scene::Scene;
use crate::text::markup::{Tag, words};

/// Properties that plain pictures do without: their lengths are written for one scale, and halos are
/// marks of their own.
const LIVE_ONLY: [&str; 2] = ["vector-effect", "paint-order"];

/// The paint that a mark has from the scene and not from the table.
const OWN: [&str; 4] = ["fill", "stroke", "stroke-width", "clip-path"];

/// One of a picture's maps: the main map or the inset.
#[derive(Clone, Copy)]
pub(super) struct Plain<'a> {
    /// The content.
    pub(super) scene: &'a Scene,
    /// The colours.
    pub(super) palette: &'a Palette,
    /// The paths and names that marks refer to.
    pub(super) shapes: &'a dyn Shapes,
    /// The beginning of its ids, unique in a page that holds several pictures.
    pub(super) ids: &'a str,
    /// Which of the two it is.
    pub(super) extent: Extent,
    /// The visible part, in map units.
    pub(super) window: Bounds,
    /// Pixels a map unit, in 1/10,000, of the unscaled picture.
    pub(super) scale: i32,
    /// The label class of its names.
    pub(super) class: usize,
    /// The radius of zones' marks, in thousandths of their symbols'.
    pub(super) mark_radius: i32,
    /// Whether a name and its halo are one text, with `paint-order`.
    pub(super) has_joined_halos: bool,
}

impl Plain<'_> {
    /// The length in map units of so many tenths of a pixel.
    pub(super) const fn px(&self, tenths: i32) -> i32 {
        px(self.scale, tenths)
    }

    /// An id of this map, unique among all pictures.
    pub(super) fn id(&self, name: &str) -> String {
        let is_inset = self.extent == Extent::Inset && !name.starts_with("inset-");
        [self.ids, if is_inset { "-inset-" } else { "-" }, name].concat()
    }

    /// The reference to an id.
    pub(super) fn reference(&self, name: &str) -> String {
        ["url(#", &self.id(name), ")"].concat()
    }

    /// The visible marks of a layer.
    pub(super) fn layer(&self, layer: &Layer<'_>) -> String {
        if layer.is_shown == Some(false) {
            return String::new();
        }
        // Attributes that all counties share are written once, on their group.
        let common = match layer.marks.first().filter(|_| layer.key == "counties") {
            Some(county) => self.paint(&Mark::new(county.key, Geometry::Group), None),
            None => Vec::new(),
        };
        let marks = layer.marks.iter().filter(|mark| self.is_seen(mark));
        let marks: String = marks.map(|mark| self.mark(mark, &common)).collect();
        match common.is_empty() {
            true => marks,
            false => attributes(Tag::new("g"), &common).markup(&marks),
        }
    }

    fn is_seen(&self, mark: &Mark<'_>) -> bool {
        mark.region.is_none_or(|it| it.shown && it.region.bounds.overlaps(self.window))
    }

    fn mark(&self, mark: &Mark<'_>, common: &[Painted]) -> String {
        let mut paint = self.paint(mark, None);
        paint.retain(|own| !common.contains(own));
        let tag = match mark.geometry {
            Geometry::At(at) => {
                let scale = [") scale(", &decimal(self.mark_radius), ")"].concat();
                let place = ["translate(", &at.x.to_string(), " ", &at.y.to_string(), &scale];
                Tag::new("g").attr("transform", &place.concat())
            }
            _ => attributes(self.path(mark), &paint),
        };
        let (tag, title) = described(tag, mark);
        let parts: String = mark.parts.iter().map(|part| self.part(part, mark)).collect();
        tag.markup(&(title + &parts))
    }

    /// A part of a composed mark.
    pub(super) fn part(&self, part: &Mark<'_>, whole: &Mark<'_>) -> String {
        attributes(self.path(part), &self.paint(part, Some(whole))).markup("")
    }

    fn path(&self, mark: &Mark<'_>) -> Tag<'static> {
        Tag::new("path").attr("d", &self.shapes.path(mark))
    }

    /// A clip path.
    pub(super) fn clip(&self, clip: &Clip) -> String {
        let tag = Tag::new("clipPath").attr("id", &self.id(&clip.id));
        tag.markup(&self.path(&clip.shape).markup(""))
    }

    /// The presentation attributes of a mark, or of a part of one.
    pub(super) fn paint(&self, mark: &Mark<'_>, whole: Option<&Mark<'_>>) -> Vec<Painted> {
        let hue = [Some(mark), whole].into_iter().flatten().find_map(|it| it.attribute("color"));
        let unit = |tenths| match whole {
            Some(whole) if matches!(whole.geometry, Geometry::At(_)) => {
                self.px(tenths) * 1000 / self.mark_radius
            }
            _ => self.px(tenths),
        };
        let kept = style(styled(mark), whole.map(styled)).into_iter().filter(|(name, value)| {
            !(LIVE_ONLY.contains(name) || matches!(value, Value::Em(_)) || is_set(mark, name))
        });
        let table = kept
            .map(|(name, value)| (name, value.plain(self.palette, hue.unwrap_or_default(), unit)));
        let own = OWN.into_iter().filter_map(|name| Some((name, mark.attribute(name)?)));
        table.chain(own.map(|(name, value)| (name, self.own(value)))).collect()
    }

    /// A paint from the scene; a pattern or clip path has its id in this picture.
    fn own(&self, value: &str) -> String {
        let name = value.strip_prefix("url(#").and_then(|it| it.strip_suffix(')'));
        name.map_or_else(|| value.to_owned(), |name| self.reference(name))
    }
}

/// The length in map units of so many tenths of a pixel, at a scale in 1/10,000 pixels a unit.
pub(super) const fn px(scale: i32, tenths: i32) -> i32 {
    (tenths * 1000 + scale / 2) / scale
}

/// A presentation attribute.
pub(super) type Painted = (&'static str, String);

/// A tag with presentation attributes.
pub(super) fn attributes(tag: Tag<'static>, paint: &[Painted]) -> Tag<'static> {
    paint.iter().fold(tag, |tag, (name, value)| tag.attr(name, value))
}

fn styled<'a>(mark: &'a Mark<'_>) -> Styled<'a> {
    Styled { key: mark.key, attributes: &mark.attributes }
}

/// Returns true if a mark has a property from the scene.
fn is_set(mark: &Mark<'_>, name: &str) -> bool {
    OWN.contains(&name) && mark.attribute(name).is_some()
}

/// The attributes for the region of a mark, and its title, for readers of the file.
fn described(tag: Tag<'static>, mark: &Mark<'_>) -> (Tag<'static>, String) {
    let Some(region) = mark.region else { return (tag, String::new()) };
    let tag = tag.attr("data-region", region.region.id);
    let title = words("title", &[], &region.description);
    (tag.attr("data-role", region.role_status.id()), title)
}
