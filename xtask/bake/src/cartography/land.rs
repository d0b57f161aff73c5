//! The counties and cities on the map: projected, simplified on shared arcs, rounded once.

use super::boundary::{Boundary, PER_DEGREE, Vertex};
use super::boxes::around;
use super::clip::clip;
use super::mesh::{Arc, Mesh, Piece, cut};
use super::polygon::extent;
use super::projection::{METRES_PER_UNIT, ProjectedPoint, Projection, point, unrounded};
use super::simplify::simplify;
use super::{Bounds, Point, boundary};
use std::collections::BTreeMap;

/// The tolerance for county borders, in metres: a quarter of a pixel of a 4K screen.
const COUNTY_TOLERANCE: f64 = 40.0;
/// The tolerance for borders of the neighbouring cities, in metres: they are context only.
const CITY_TOLERANCE: f64 = 250.0;
/// The tolerance for the outer lines of the neighbouring cities, in metres: only the widest screens
/// show them.
const RIM_TOLERANCE: f64 = 1000.0;
/// The greatest width of the city, in degrees.
const WIDEST: f64 = 8.0;
/// The room around the city, as a share of its box.
const PADDING: f64 = 0.08;
/// The surroundings that are kept beyond the frame, as a share of its width and height: a very wide or
/// very tall screen shows them.
const BEYOND: (f64, f64) = (1.0, 0.6);

/// A county or city on the map.
#[derive(Debug)]
pub(super) struct Area {
    /// Adcode.
    pub(super) id: String,
    /// The exact boundary, unrounded.
    pub(super) exact: Vec<ProjectedPoint>,
    /// The boundary as it is drawn.
    pub(super) drawn: Vec<Point>,
}

/// All areas with a boundary.
pub(super) struct Land {
    /// The projection from degrees to map units.
    pub(super) projection: Projection,
    /// The extent of the map.
    pub(super) extent: Bounds,
    /// The counties.
    pub(super) counties: Vec<Area>,
    /// The neighbouring cities, clipped to the extent of a wide screen.
    pub(super) cities: Vec<Area>,
    /// The city's outer line as it is drawn.
    pub(super) outline: Vec<Point>,
    /// The borders between the neighbouring cities, each once, as far as a wide screen shows them. Their
    /// borders with the city are its outer line.
    pub(super) borders: Vec<Vec<Point>>,
}

/// Projects valid boundaries.
///
/// # Errors
/// If no projection fits them.
pub(super) fn lay_out(counties: &[Boundary], cities: &[Boundary]) -> Result<Land, String> {
    let (projection, extent) = map_extent(counties)?;
    let boundaries: Vec<Boundary> = counties.iter().chain(cities).cloned().collect();
    let mesh = cut(&boundaries);
    let points = project_arcs(&projection, &mesh)?;
    let lines: Vec<Vec<Point>> =
        mesh.arcs.iter().zip(&points).map(|(arc, line)| draw(arc, line, counties.len())).collect();
    let area = |(boundary, ring): (&Boundary, &Vec<Piece>)| Area {
        id: boundary.id.clone(),
        exact: join(ring, &points),
        drawn: tidy(join(ring, &lines)),
    };
    let mut areas: Vec<Area> = boundaries.iter().zip(&mesh.rings).map(area).collect();
    let mut cities = areas.split_off(counties.len());
    let view = beyond(extent);
    for city in &mut cities {
        city.drawn = clip(&city.drawn, view);
    }
    let borders = borders(&mesh, &lines, counties.len(), view);
    let outline = tidy(join(&outer(&mesh, counties.len()), &lines));
    Ok(Land { projection, extent, counties: areas, cities, outline, borders })
}

/// The borders between two neighbouring cities, clipped to the view.
fn borders(mesh: &Mesh, lines: &[Vec<Point>], counties: usize, view: Bounds) -> Vec<Vec<Point>> {
    let Bounds { x, y, width, height } = view;
    let seen = |p: &Point| (x..=x + width).contains(&p.x) && (y..=y + height).contains(&p.y);
    let around = |arc: &Arc| arc.users.len() > 1 && arc.users.iter().all(|user| *user >= counties);
    let arcs = mesh.arcs.iter().zip(lines).filter(|(arc, _)| around(arc));
    arcs.flat_map(|(_, line)| line.split(|point| !seen(point)))
        .filter(|run| run.len() > 1)
        .map(<[Point]>::to_vec)
        .collect()
}

/// The projection with its origin at the map's corner, and the map's extent.
fn map_extent(counties: &[Boundary]) -> Result<(Projection, Bounds), String> {
    let none = (i32::MAX, i32::MAX, i32::MIN, i32::MIN);
    let (w, s, e, n) = counties
        .iter()
        .map(Boundary::extent)
        .fold(none, |a, b| (a.0.min(b.0), a.1.min(b.1), a.2.max(b.2), a.3.max(b.3)));
    let degrees = |value: i32| f64::from(value) / PER_DEGREE;
    if f64::from(e) - f64::from(w) > WIDEST * PER_DEGREE {
        return Err(format!("is wider than {WIDEST} degrees, more than one projection serves"));
    }
    let projection = Projection::new((degrees(w), degrees(s), degrees(e), degrees(n)))?;
    let line: Option<Vec<ProjectedPoint>> = counties
        .iter()
        .flat_map(|county| &county.ring)
        .map(|v| project_vertex(&projection, *v))
        .collect();
    let (west, north, east, south) = extent(&line.ok_or("a county lies beyond the projection")?);
    let (pad_x, pad_y) = ((east - west) * PADDING, (south - north) * PADDING);
    let size = |from: f64, to: f64, pad: f64| boundary::round((to - from + 2.0 * pad).ceil());
    let (width, height) = (size(west, east, pad_x), size(north, south, pad_y));
    let projection = projection.with_origin((west - pad_x, north - pad_y));
    Ok((projection, Bounds { x: 0, y: 0, width, height }))
}

fn project_vertex(
    projection: &Projection,
    (longitude, latitude): Vertex,
) -> Option<ProjectedPoint> {
    projection.project(f64::from(longitude) / PER_DEGREE, f64::from(latitude) / PER_DEGREE)
}

/// The projected points of every arc.
fn project_arcs(projection: &Projection, mesh: &Mesh) -> Result<Vec<Vec<ProjectedPoint>>, String> {
    let line =
        |arc: &Arc| arc.vertices.iter().map(|vertex| project_vertex(projection, *vertex)).collect();
    let points: Option<Vec<Vec<ProjectedPoint>>> = mesh.arcs.iter().map(line).collect();
    points.ok_or_else(|| "a boundary lies beyond the projection".to_owned())
}

/// Simplifies and rounds an arc. Arcs of counties keep most points.
fn draw(arc: &Arc, points: &[ProjectedPoint], counties: usize) -> Vec<Point> {
    let metres = match arc.users.as_slice() {
        users if users.iter().any(|user| *user < counties) => COUNTY_TOLERANCE,
        [_] => RIM_TOLERANCE,
        _ => CITY_TOLERANCE,
    };
    simplify(points, metres / METRES_PER_UNIT).into_iter().map(point).collect()
}

/// Joins pieces to a ring. Its first point is not repeated.
fn join<T: Copy>(ring: &[Piece], lines: &[Vec<T>]) -> Vec<T> {
    let mut out = Vec::new();
    for piece in ring {
        let line = lines.get(piece.arc).map(Vec::as_slice).unwrap_or_default();
        if piece.backwards {
            out.extend(line.iter().rev().copied());
        } else {
            out.extend(line.iter().copied());
        }
        out.pop(); // the next piece starts there
    }
    out
}

/// Removes points that coincide after rounding.
fn tidy(mut ring: Vec<Point>) -> Vec<Point> {
    ring.dedup();
    if ring.len() > 1 && ring.first() == ring.last() {
        ring.pop();
    }
    ring
}

/// The city's outer line: the arcs that only one county uses, end to end.
fn outer(mesh: &Mesh, counties: usize) -> Vec<Piece> {
    let alone = |piece: &&Piece| {
        let users = mesh.arcs.get(piece.arc).map(|arc| arc.users.as_slice()).unwrap_or_default();
        users.iter().filter(|user| **user < counties).count() == 1
    };
    let pieces = mesh.rings.iter().take(counties).flatten().filter(alone).copied();
    let mut by_start: BTreeMap<Vertex, Piece> =
        pieces.filter_map(|piece| Some((ends(mesh, piece)?.0, piece))).collect();
    let mut ring = Vec::new();
    let mut next = by_start.pop_first().map(|(_, piece)| piece);
    while let Some(piece) = next {
        ring.push(piece);
        next = ends(mesh, piece).and_then(|(_, end)| by_start.remove(&end));
    }
    ring
}

/// The first and the last vertex of a piece, in the direction of its ring.
fn ends(mesh: &Mesh, piece: Piece) -> Option<(Vertex, Vertex)> {
    let line = &mesh.arcs.get(piece.arc)?.vertices;
    let (first, last) = (*line.first()?, *line.last()?);
    Some(if piece.backwards { (last, first) } else { (first, last) })
}

/// The box that a very wide or very tall screen shows.
fn beyond(Bounds { width, height, .. }: Bounds) -> Bounds {
    let share = |side: i32, share: f64| boundary::round(f64::from(side) * share);
    let (x, y) = (share(width, BEYOND.0), share(height, BEYOND.1));
    Bounds { x: -x, y: -y, width: width + 2 * x, height: height + 2 * y }
}

/// The box around a drawn ring.
pub(super) fn bounds(ring: &[Point]) -> Bounds {
    around(ring.iter().map(|&Point { x, y }| Bounds { x, y, width: 0, height: 0 }))
}

/// The drawn ring as a polygon.
pub(super) fn polygon(ring: &[Point]) -> Vec<ProjectedPoint> {
    ring.iter().copied().map(unrounded).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cartography::boundary::read;
    use crate::cartography::polygon::depth;
    use crate::cartography::{CITIES, COUNTIES};
    use crate::report::Report;

    fn land() -> Land {
        let mut report = Report::default();
        let counties = include_str!("../../../../geo/ganzhou-counties.geojson");
        let cities = include_str!("../../../../geo/neighbour-cities.geojson");
        let counties = read(COUNTIES, counties, &mut report);
        lay_out(&counties, &read(CITIES, cities, &mut report)).expect("the real land is sound")
    }

    #[test]
    fn drawn_boundaries_stay_within_the_tolerance() {
        // Simplified by at most 40 m, then rounded by at most half a unit either way.
        let most = COUNTY_TOLERANCE / METRES_PER_UNIT + 0.5_f64.hypot(0.5);
        for county in land().counties {
            let drawn = polygon(&county.drawn);
            let off = county.exact.iter().map(|at| depth(&drawn, *at).abs());
            let off = off.fold(0.0, f64::max);
            assert!(off <= most, "{} is {off} units off", county.id);
        }
    }

    #[test]
    fn the_frame_contains_the_city_with_room_around() {
        let land = land();
        let Bounds { x, y, width, height } = bounds(&land.outline);
        assert!(x > width / 15 && land.extent.width - x - width > width / 15);
        assert!(y > height / 15 && land.extent.height - y - height > height / 15);
    }
}
