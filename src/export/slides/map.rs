//! The map on a slide: every mark of the drawing as a shape of its own, named after what it shows.

use super::area::dots;
use super::callouts::callouts;
use super::ink::Inks;
use super::names::Names;
use super::path::geometry;
use super::units::{PIXEL, Place};
use crate::drawing::{Extent, Geometry as MarkGeometry, HOST_DOT_GRID, Ink, Layer, Mark, draw};
use crate::export::shapes::{Baked, Shapes as _};
use crate::plan::{PLAN, Region};
use crate::scene::{ArcMark, RegionMark, Scene};
use crate::state::Camera;
use crate::text::{ZH, ZH_SLIDES, fill};
use atlas_ooxml::{Fill, Geometry, Group, Line, Node, Shape};

/// A map on a slide.
pub(super) struct Map<'a> {
    /// Its content.
    pub(super) scene: &'a Scene,
    /// Its colours.
    pub(super) inks: &'a Inks,
    /// Its place.
    pub(super) place: Place,
    /// The lower left corner of the list of names of the dense centre, in pixels.
    pub(super) corner: (i64, i64),
    /// The radius of zones' marks, in pixels.
    pub(super) radius: i64,
    /// Whether it is large: with names, and with lines that are seen from afar.
    pub(super) is_large: bool,
    /// The regions that stand out.
    pub(super) highlighted: &'a [&'static Region],
    /// The zones that are not drawn: those that the slide is not about.
    pub(super) is_quiet: &'a dyn Fn(&RegionMark) -> bool,
}

/// The width of the line around what stands out, in pixels.
const HIGHLIGHT: i64 = 5;

/// The distance of a host's dots from row to row and their radius, in map units, as on the map.
fn host_dots() -> [f64; 2] {
    let [square, width] = HOST_DOT_GRID.map(f64::from);
    [square / 200.0, width / 2.0]
}

/// How much coarser they are on a small map.
const SMALL_DOTS: f64 = 1.6;

/// The radius of a zone's symbol, in its own units.
const SYMBOL_RADIUS: f64 = 100.0;

impl Map<'_> {
    /// All marks, from bottom to top, as a group.
    pub(super) fn group(&self, title: &str) -> Node {
        let layers = draw(&PLAN, self.scene, Extent::Whole, Camera::WHOLE, None);
        let shown = layers.iter().filter(|layer| layer.is_shown != Some(false));
        let children = shown.flat_map(|layer| self.layer(layer)).collect();
        Group { name: title.to_owned(), description: self.scene.summary.clone(), children }.into()
    }

    fn layer(&self, layer: &Layer<'_>) -> Vec<Node> {
        let marks = || layer.marks.iter();
        match layer.key {
            "counties" => {
                let counties = marks().filter_map(|mark| self.county(mark));
                counties.chain(marks().filter_map(|mark| self.host(mark))).collect()
            }
            "ribbon" => marks().filter_map(|it| self.outline(it, ZH.legend_corridor)).collect(),
            "arcs" => {
                let arcs = marks().zip(&self.scene.arcs);
                arcs.filter_map(|(mark, arc)| self.outline(mark, &arc_name(arc))).collect()
            }
            "overlays" => self.highlights(),
            "zones" => marks().filter_map(|mark| self.zone(mark)).flatten().collect(),
            "labels" if self.is_large => self.names(layer),
            "" => marks().filter_map(|mark| self.city(mark)).collect(),
            _ => Vec::new(),
        }
    }

    /// The city's paper and its edge. A slide has no shade around it.
    fn city(&self, mark: &Mark<'_>) -> Option<Node> {
        match mark.key {
            "paper" => {
                let mut shape = self.shape(mark, ZH_SLIDES.city)?;
                shape.fill = Fill::Solid(self.inks.get(Ink::Paper));
                Some(shape.into())
            }
            "edge" => self.outline(mark, ZH_SLIDES.edge),
            _ => None,
        }
    }

    fn county(&self, mark: &Mark<'_>) -> Option<Node> {
        let region = mark.region?;
        let mut shape = self.shape(mark, region.region.name)?;
        shape.description.clone_from(&region.description);
        shape.fill = self.inks.region(&region.paint);
        shape.line = self.line(mark, None);
        Some(shape.into())
    }

    /// The dots on a county that hosts a named zone, all as one shape.
    fn host(&self, mark: &Mark<'_>) -> Option<Node> {
        let region = mark.region?;
        let hue = region.paint.dots[0]?;
        let (_, Geometry::Freeform(contours)) = geometry(&Baked.path(mark), self.place)? else {
            return None;
        };
        let times = if self.is_large { 1.0 } else { SMALL_DOTS };
        let [step, radius] = host_dots().map(|units| self.place.length(units * times));
        let (frame, form) = dots(&contours, step, radius)?;
        let name = fill(ZH_SLIDES.host, &[region.region.name, ZH.host]);
        let mut shape = Shape::new(name, frame, form);
        shape.fill = Fill::Solid(self.inks.hue(hue));
        Some(shape.into())
    }

    /// The lines around what stands out.
    fn highlights(&self) -> Vec<Node> {
        let counties = self.highlighted.iter().filter(|region| region.is_county());
        let shape = |region: &&'static Region| {
            let mark = Mark::shape("selection", region.id);
            let mut shape = self.shape(&mark, &fill(ZH_SLIDES.highlight, &[region.name]))?;
            shape.line = Some(Line::solid(self.inks.get(Ink::Vermilion), HIGHLIGHT * PIXEL));
            Some(shape.into())
        };
        counties.filter_map(shape).collect()
    }

    /// A zone: its symbol on paper, so that its colour does not mix with the county's.
    fn zone(&self, mark: &Mark<'_>) -> Option<Vec<Node>> {
        let region = mark.region.filter(|it| self.is_drawn(it))?;
        let MarkGeometry::At(at) = mark.geometry else { return None };
        let part = mark.parts.iter().find(|part| part.key == "shape")?;
        let centre = self.place.point(at.x.into(), at.y.into());
        #[allow(clippy::cast_precision_loss, reason = "a radius of a few pixels")]
        let place = Place::new(centre, (self.radius * PIXEL) as f64 / SYMBOL_RADIUS);
        let (frame, form) = geometry(&Baked.path(part), place)?;
        let mut shape = Shape::new(region.region.name, frame, form);
        shape.description = [&region.description, ZH.separator, ZH.schematic_position].concat();
        shape.fill = self.inks.region(&region.paint);
        shape.line = if self.highlighted.contains(&region.region) {
            Some(Line::solid(self.inks.get(Ink::Vermilion), HIGHLIGHT * PIXEL))
        } else {
            self.line(part, Some(mark))
        };
        Some(vec![shape.into()])
    }

    fn names(&self, layer: &Layer<'_>) -> Vec<Node> {
        let names = Names::new(self.scene, self.inks, self.place);
        let crowded = |mark: &&RegionMark| self.is_drawn(mark) && names.lacks(mark.region);
        let zones = self.scene.regions.iter().filter(|mark| !mark.region.is_county());
        let at = |mark: &RegionMark| {
            let anchor = mark.region.anchor;
            (mark.region, self.place.point(anchor.x.into(), anchor.y.into()))
        };
        let zones = zones.filter(crowded).map(at).collect();
        let mut nodes = callouts(zones, self.inks, self.corner, self.radius);
        let regions = layer.marks.iter().filter_map(|mark| Some((mark, mark.region?)));
        let shown = regions.filter(|(_, it)| it.region.is_county() || self.is_drawn(it));
        nodes.extend(shown.flat_map(|(mark, it)| names.name(mark, it.region)));
        nodes
    }

    /// The line of a mark. A slide is looked at from afar.
    fn line(&self, mark: &Mark<'_>, whole: Option<&Mark<'_>>) -> Option<Line> {
        self.inks.line(mark, whole, (self.place, if self.is_large { 2 } else { 1 }))
    }

    /// Returns true if a zone is drawn.
    fn is_drawn(&self, zone: &RegionMark) -> bool {
        zone.shown && !(self.is_quiet)(zone)
    }

    /// A mark without fill.
    fn outline(&self, mark: &Mark<'_>, name: &str) -> Option<Node> {
        let mut shape = self.shape(mark, name)?;
        shape.line = self.line(mark, None);
        Some(shape.into())
    }

    /// The form of a mark, without paint.
    fn shape(&self, mark: &Mark<'_>, name: &str) -> Option<Shape> {
        let (frame, form) = geometry(&Baked.path(mark), self.place)?;
        Some(Shape::new(name, frame, form))
    }
}

/// The name of an arc. Its core is always derived, since the plan pairs none.
fn arc_name(mark: &ArcMark) -> String {
    let kind = if mark.arc.stated { ZH.layer_arcs } else { ZH.layer_inferred };
    fill(ZH_SLIDES.arc, &[kind, mark.arc.from.name, mark.role.region.name])
}
