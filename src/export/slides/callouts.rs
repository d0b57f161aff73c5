//! The names of zones in the dense centre, which have no room beside their marks: a list in the corner of the
//! map that no county reaches into, with a line from each name to its mark.

use super::ink::Inks;
use super::units::{PIXEL, frame, type_size};
use crate::drawing::Ink;
use crate::export::lines::width;
use crate::plan::{PLAN, Region};
use crate::text::{ZH_SLIDES, fill};
use atlas_ooxml::{Contour, Frame, Geometry, Line, Node, Paragraph, Run, Shape, TextBody};

/// The font size and the height of a line, in pixels.
const SIZE: u32 = 24;
const LINE: i64 = 40;

/// The width of most names, in pixels.
const USUAL_WIDTH: i64 = 130;

/// A zone and the place of its mark, in EMU.
pub(super) type Zone = (&'static Region, (i64, i64));

/// The names of zones and their lines, from this corner up, in pixels. `gap` is the distance of a line
/// from a mark's centre.
pub(super) fn callouts(
    mut zones: Vec<Zone>,
    inks: &Inks,
    (left, bottom): (i64, i64),
    gap: i64,
) -> Vec<Node> {
    // The marks lie below and to the right. The steeper a line, the lower its name, so no lines cross.
    let foot = ((left + USUAL_WIDTH) * PIXEL, bottom * PIXEL);
    let steepness = |(x, y): (i64, i64)| (y - foot.1) * 1000 / (x - foot.0).max(1);
    zones.sort_by_key(|(region, mark)| (steepness(*mark), region.id));
    let rows = (0..).zip(zones.iter().rev());
    rows.flat_map(|(row, zone)| callout(*zone, inks, (left, bottom - (row + 1) * LINE), gap))
        .collect()
}

fn callout((region, mark): Zone, inks: &Inks, (x, y): (i64, i64), gap: i64) -> [Node; 2] {
    let is_core = region == PLAN.core.region;
    let words = if is_core { region.short } else { region.name };
    let wide = i64::from(width(words)) * i64::from(SIZE) / 10;
    let run = Run::new(words, type_size(SIZE), inks.get(Ink::Ink));
    let text = TextBody::line(Paragraph::new(vec![run]));
    let name = fill(ZH_SLIDES.name, &[region.name]);
    let name = Shape::text(name, frame(x, y, wide, LINE), text);
    let foot = ((x + wide + 8) * PIXEL, (y + LINE / 2) * PIXEL);
    let points = vec![foot, short_of(foot, mark, gap * PIXEL)];
    let path = Geometry::Freeform(vec![Contour { points: points.clone(), is_closed: false }]);
    let leader = fill(ZH_SLIDES.leader, &[region.name]);
    let mut leader = Shape::new(leader, Frame::around(points), path);
    leader.line = Some(Line::solid(inks.get(Ink::Ink), 3 * PIXEL / 2));
    [leader.into(), name.into()]
}

/// The end of a line that stops this far from a mark's centre, in its larger direction.
fn short_of(from: (i64, i64), to: (i64, i64), gap: i64) -> (i64, i64) {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.abs().max(dy.abs()).max(1);
    (to.0 - dx * gap / length, to.1 - dy * gap / length)
}
