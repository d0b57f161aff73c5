//! The region that a tap means.
//!
//! A tap means the county that it lies in. A zone's mark, and a county that is too small for a finger,
//! may be missed by a few pixels; of several within reach, the one with the nearest centre is meant.

use super::Extent;
use super::map_style::{INSET_MARK_RADII, MARK_RADII, SMALLEST_MARKS};
use crate::geometry::Point;
use crate::plan::{Plan, Region};
use crate::scene::{RegionMark, Scene};

/// How far beside a mark a tap may be, in CSS pixels.
const REACH: f64 = 8.0;

/// The smaller side of a county that a finger hits without help, in CSS pixels.
const FINGER: f64 = 36.0;

/// The region that a tap means at a point of the drawing, in map units, where the drawing has this
/// scale in CSS pixels a map unit, and this county lies under the point.
pub fn region_at(
    plan: &'static Plan,
    scene: &Scene,
    (extent, scale): (Extent, f64),
    (x, y): (f64, f64),
    county: Option<&'static Region>,
) -> Option<&'static Region> {
    let zone_radius = mark_radius(plan, extent, scale);
    let mut nearest: Option<(f64, &'static Region)> = None;
    for mark in extent.regions(plan).filter_map(|region| scene.mark(region)) {
        let Some((centre, radius)) = target(mark, scale, zone_radius) else { continue };
        let (dx, dy) = (x - f64::from(centre.x), y - f64::from(centre.y));
        let away = (dx * dx + dy * dy).sqrt();
        let is_nearest = nearest.is_none_or(|(least, _)| away < least);
        if is_nearest && (away - radius) * scale <= REACH {
            nearest = Some((away, mark.region));
        }
    }
    nearest.map(|(_, region)| region).or(county)
}

/// Centre and radius of a small target, which a tap may miss by a few pixels; `None` for a larger
/// county.
fn target(mark: &RegionMark, scale: f64, zone_radius: f64) -> Option<(Point, f64)> {
    let region = mark.region;
    if !region.is_county() {
        return mark.shown.then_some((region.anchor, zone_radius));
    }
    let side = f64::from(region.bounds.width.min(region.bounds.height));
    (side * scale < FINGER).then(|| (region.bounds.centre(), side / 2.0))
}

/// The radius of a zone's mark at a scale, in map units.
pub fn mark_radius(plan: &Plan, extent: Extent, scale: f64) -> f64 {
    let (scales, radii) = match extent {
        Extent::Whole => (plan.map.label_scales, &MARK_RADII[..]),
        Extent::Inset => (plan.map.inset.label_scales, &INSET_MARK_RADII[..]),
    };
    let fitting = scales.iter().filter(|&&least| f64::from(least) <= scale * 10_000.0).count();
    let class = fitting.saturating_sub(1);
    let radius = f64::from(radii.get(class).or(radii.last()).copied().unwrap_or_default()) / 10.0;
    let is_smallest = extent == Extent::Whole && class == 0;
    if is_smallest { radius * f64::from(SMALLEST_MARKS) / 10.0 } else { radius }
}
