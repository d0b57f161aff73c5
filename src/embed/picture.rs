//! The map of an element as a picture that stands alone: the same picture as the plain files, of the
//! part that the camera shows, in the colours of the element's theme.

use crate::browser::Element;
use crate::drawing::{Extent, Geometry, Mark, Palette};
use crate::export::{Name, Picture, Shapes, name};
use crate::geometry::Point;
use crate::scene::AMBIGUITY_SIGN;
use crate::view::EmbeddedAtlas;

/// The map of an atlas as SVG.
pub(super) fn svg(atlas: &EmbeddedAtlas) -> String {
    let root = Element::from_node(atlas.root());
    let variable = |name: &str| root.computed_style(&["--", name].concat()).trim().to_owned();
    let palette = Palette::read(variable);
    atlas.shown(|title, view, scene| {
        let ids = ["atlas-", &name(&view.chains)].concat();
        let shapes = &DrawnMap(&root);
        Picture { view, scene, title, palette: &palette, shapes, ids: &ids }.svg()
    })
}

/// The paths and names in the markup of the live map; the module itself does not carry them.
struct DrawnMap<'a>(&'a Element);

impl Shapes for DrawnMap<'_> {
    fn path(&self, mark: &Mark<'_>) -> String {
        let selector = match &mark.geometry {
            Geometry::Shape(id) | Geometry::Inside(id) => ["#shape-", id].concat(),
            Geometry::Path(path) if path.is_empty() => ["#map .", mark.key].concat(),
            Geometry::Path(path) => return path.to_string(),
            Geometry::At(_) | Geometry::Group | Geometry::Names(_) => return String::new(),
        };
        let drawn = self.0.find(&selector);
        drawn.and_then(|path| path.attribute("d")).unwrap_or_default()
    }

    fn names(&self, extent: Extent, place: usize, _: &Mark<'_>, class: usize) -> Vec<Name> {
        let labels = match extent {
            Extent::Whole => self.0.find_all("#map .label"),
            Extent::Inset => self.0.find_all("#inset .label"),
        };
        let texts = labels.get(place).map(|it| it.find_all(&[".c", &class.to_string()].concat()));
        texts.unwrap_or_default().iter().filter_map(name_from_text).collect()
    }
}

fn name_from_text(text: &Element) -> Option<Name> {
    let number = |name| text.attribute(name)?.parse().ok();
    let at = Point { x: number("x")?, y: number("y")? };
    let words = text.text().trim_end_matches(AMBIGUITY_SIGN).to_owned();
    Some(Name { text: words, at, size: number("font-size")? })
}
