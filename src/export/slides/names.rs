//! The names on a map, at the places that the bake determined for walls.

use super::area::{contains, outline};
use super::ink::Inks;
use super::path::geometry;
use super::units::{PIXEL, Place};
use crate::drawing::{HALO, Ink, Mark};
use crate::export::lines::width;
use crate::plan::{PLAN, Placement, Region};
use crate::scene::{RegionMark, Scene};
use crate::text::{ZH_SLIDES, fill};
use atlas_ooxml::{
    Align, Colour, Contour, Fill, Frame, Geometry, Line, Node, Paragraph, Run, Shape, TextBody,
};

/// Where names stand, and in which colours.
pub(super) struct Names<'a> {
    inks: &'a Inks,
    place: Place,
    /// The counties in a full hue or with dots, on which dark letters are hard to read.
    busy: Vec<(&'static Region, Vec<Contour>)>,
}

/// The opacity of the paper behind a name on a full hue or on dots, in percent.
const VEIL: u32 = 80;

impl<'a> Names<'a> {
    /// The names of a scene on a map at this place.
    pub(super) fn new(scene: &Scene, inks: &'a Inks, place: Place) -> Self {
        let is_busy = |mark: &&RegionMark| mark.paint.is_dark() || mark.paint.dots[0].is_some();
        let counties = scene.regions.iter().filter(|mark| mark.region.is_county());
        let busy = counties.filter(is_busy).filter_map(|mark| {
            match geometry(mark.region.outline, place)?.1 {
                Geometry::Freeform(contours) => Some((mark.region, contours)),
                _ => None,
            }
        });
        Self { inks, place, busy: busy.collect() }
    }

    /// A region's name, and the line that leads from it to its county if it does not stand there.
    pub(super) fn name(&self, mark: &Mark<'_>, region: &'static Region) -> Vec<Node> {
        let class = class(self.place);
        let Some(label) = region.wall_labels.iter().find(|it| it.class == class) else {
            return Vec::new();
        };
        let leader = self.leader(label, region).map(Node::from);
        leader.into_iter().chain([self.text(label, mark, region).into()]).collect()
    }

    /// Returns true if a region has no name on the map for want of room.
    pub(super) fn lacks(&self, region: &Region) -> bool {
        let class = class(self.place);
        region.wall_labels.iter().all(|it| it.class != class)
    }

    fn text(&self, label: &Placement, mark: &Mark<'_>, region: &'static Region) -> Shape {
        let size = self.place.length(label.size.into());
        let (x, y) = self.place.point(label.at.x.into(), label.at.y.into());
        let wide = size * i64::from(width(label.text)) / 10;
        let frame =
            Frame { x: x - wide / 2, y: y - size * 6 / 10, width: wide, height: size * 6 / 5 };
        // A name beside its county does not stand on its colour.
        let hue = mark.attribute("stroke").filter(|_| label.leader.is_empty());
        let (colour, halo) = match hue {
            Some(hue) => (Colour::Rgb("ffffff".to_owned()), self.inks.hue(hue)),
            None => (self.inks.get(Ink::Ink), self.inks.get(Ink::Paper)),
        };
        let behind = self.behind(frame, region, hue);
        // Half of the halo's width lies inside the letters.
        let halo = Some((halo, size * i64::from(HALO) / 200));
        let hundredths = u32::try_from(size / 127).unwrap_or_default();
        let run = Run { halo, is_bold: hue.is_some(), ..Run::new(label.text, hundredths, colour) };
        let line = Paragraph::new(vec![run]).aligned(Align::Centre);
        let name = fill(ZH_SLIDES.name, &[region.name]);
        Shape { fill: behind, ..Shape::text(name, frame, TextBody::line(line)) }
    }

    /// The fill of a name's text box, since not every program draws halos: the hue if a white name reaches
    /// out of its county, paper if a dark name stands on a full hue or on dots.
    fn behind(&self, frame: Frame, region: &'static Region, hue: Option<&str>) -> Fill {
        let touches =
            |contours: &[Contour]| outline(frame).iter().any(|it| contains(contours, *it));
        let fits = |contours: &[Contour]| outline(frame).iter().all(|it| contains(contours, *it));
        let own = self.busy.iter().find(|(it, _)| *it == region).filter(|_| hue.is_some());
        match (own, hue) {
            (Some((_, own)), Some(hue)) if !fits(own) => Fill::Solid(self.inks.hue(hue)),
            (None, _) if self.busy.iter().any(|(_, it)| touches(it)) => {
                Fill::Veil(self.inks.get(Ink::Paper), VEIL)
            }
            _ => Fill::None,
        }
    }

    fn leader(&self, label: &Placement, region: &Region) -> Option<Shape> {
        let path = Some(label.leader).filter(|path| !path.is_empty())?;
        let (frame, form) = geometry(path, self.place)?;
        let mut shape = Shape::new(fill(ZH_SLIDES.leader, &[region.name]), frame, form);
        shape.line = Some(Line::solid(self.inks.get(Ink::Ink), 2 * PIXEL));
        Some(shape)
    }
}

/// The label class of a map.
fn class(place: Place) -> usize {
    let fitting = PLAN.map.wall_scales.iter().filter(|&&least| i64::from(least) <= place.scale());
    fitting.count().saturating_sub(1)
}
