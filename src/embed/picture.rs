//! The map of an element as a standalone picture: the same as the plain files, of the part that the
//! camera shows, in the colours of the element's theme.

use crate::browser::Element;
use crate::drawing::{Extent, Geometry, Mark, Palette};
use crate::export::{Form, Name, Picture, Shapes, name};
use crate::geometry::Point;
use crate::scene::AMBIGUITY_SIGN;
use crate::view::EmbeddedAtlas;

/// The map of an atlas as SVG.
pub(super) fn write_svg(atlas: &EmbeddedAtlas) -> String {
    let root = Element::from_node(atlas.root());
    let variable = |name: &str| root.computed_style(&["--", name].concat()).trim().to_owned();
    let palette = Palette::read(variable);
    atlas.read(|title, view, scene| {
        let ids = ["atlas-", &name(&view.chains)].concat();
        let shapes = &DrawnMap(&root);
        Picture {
            view,
            scene,
            title,
            about: None,
            palette: &palette,
            shapes,
            ids: &ids,
            form: Form::default(),
        }
        .svg()
    })
}

/// The paths and names in the markup of the live map; the module does not contain them.
struct DrawnMap<'a>(&'a Element);

impl Shapes for DrawnMap<'_> {
    fn path(&self, mark: &Mark<'_>) -> String {
        let selector = match &mark.geometry {
            Geometry::Shape(id) => ["#shape-", id].concat(),
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
        let Some(label) = labels.get(place) else { return Vec::new() };
        let class = [".c", &class.to_string()].concat();
        let leader = label.find(&[&class, ".leader"].concat());
        let leader = leader.and_then(|path| path.attribute("d")).unwrap_or_default();
        let texts = label.find_all(&["text", &class].concat());
        texts.iter().filter_map(|text| name_from_text(text, leader.clone())).collect()
    }
}

fn name_from_text(text: &Element, leader: String) -> Option<Name> {
    let number = |name| text.attribute(name)?.parse().ok();
    let at = Point { x: number("x")?, y: number("y")? };
    let name = text.text().trim_end_matches(AMBIGUITY_SIGN).to_owned();
    Some(Name { text: name, at, size: text.font_size()?, leader })
}
