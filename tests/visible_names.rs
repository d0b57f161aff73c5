//! The name of the chosen county on a magnified map: in sight as long as a part of the county is, and within
//! that part wherever there is room for it.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use ganzhou_atlas::drawing::{Surroundings, shift_into_view};
use ganzhou_atlas::geometry::{Bounds, Point};
use ganzhou_atlas::plan::{PLAN, Region};
use ganzhou_atlas::state::{Camera, Viewport};

/// A phone upright, a notebook and a wall.
const VIEWPORTS: [Viewport; 3] = [
    Viewport { width: 360.0, height: 370.0 },
    Viewport { width: 760.0, height: 640.0 },
    Viewport { width: 2200.0, height: 1300.0 },
];

#[test]
fn the_name_of_a_visible_county_is_in_sight_at_every_camera_and_within_it_where_there_is_room() {
    let (mut moved, mut roomy, mut within) = (0, 0, 0);
    for (viewport, camera) in cameras() {
        let visible = camera.visible(PLAN.map.extent, viewport);
        let counties = PLAN.regions.iter().filter(|region| region.is_county());
        for county in counties.filter(|county| county.bounds.overlaps(visible)) {
            let name = name_of(county, camera, viewport);
            let outline = ring(county.outline);
            let is_inside = |point| contains(&outline, point);
            let around = Surroundings { visible, taken: &[], is_inside: &is_inside };
            let shift = shift_into_view(name, county.bounds, &around);
            let placed = moved_by(name, shift);
            if holds(visible, name) {
                assert_eq!(shift, None, "{} moves without need", county.name);
                continue;
            }
            let share = share_of(visible, &outline);
            if share > 0.03 {
                assert!(holds(visible, placed), "{} {camera:?}: {placed:?}", county.name);
                assert!(contains(&outline, placed.centre()), "{} {camera:?}", county.name);
                moved += 1;
            }
            if share > 0.2 {
                roomy += 1;
                within += usize::from(corners_of(placed).iter().all(|it| contains(&outline, *it)));
            }
        }
    }
    assert!(moved > 50, "only {moved} names were moved");
    assert!(roomy > 5 && within * 10 >= roomy * 8, "{within} of {roomy} lie within");
}

#[test]
fn a_name_keeps_off_other_names_and_a_zone_stays_at_its_mark() {
    let visible = Bounds { x: 0, y: 0, width: 1000, height: 1000 };
    let name = Bounds { x: 1200, y: 400, width: 200, height: 60 };
    let region = Bounds { x: 0, y: 0, width: 2000, height: 1000 };
    let shift = |taken: &[Bounds], region| {
        let around = Surroundings { visible, taken, is_inside: &|_| true };
        shift_into_view(name, region, &around)
    };
    let free = shift(&[], region).unwrap();
    assert_eq!(name.x + free.x, 800, "the nearest place is at the edge");
    assert!(free.y.abs() < 50, "{free:?}");
    let taken = [Bounds { x: 700, y: 300, width: 300, height: 300 }];
    let beside = shift(&taken, region).unwrap();
    assert!(!moved_by(name, Some(beside)).overlaps(taken[0]));
    // A zone is a point: if that is out of sight, its name is, too.
    assert_eq!(shift(&[], Bounds { x: 1100, y: 400, width: 0, height: 0 }), None);
    let mark = Bounds { x: 990, y: 430, width: 0, height: 0 };
    assert_eq!(shift(&[], mark).map(|it| it.x), Some(-400));
}

/// Cameras all over the map at several magnifications, on each viewport.
fn cameras() -> impl Iterator<Item = (Viewport, Camera)> {
    let extent = PLAN.map.extent;
    let steps = || 0..=4;
    let places = steps().flat_map(move |x| {
        steps().map(move |y| Point { x: extent.width * x / 4, y: extent.height * y / 4 })
    });
    let cameras = places.flat_map(move |at| {
        [150, 400, 800].map(|zoom| Camera { zoom, at: Some(at) }.within(extent))
    });
    let cameras: Vec<_> = cameras.collect();
    VIEWPORTS
        .into_iter()
        .flat_map(move |size| cameras.clone().into_iter().map(move |it| (size, it)))
}

/// The box of the county's name in the label class that the map shows.
fn name_of(county: &Region, camera: Camera, viewport: Viewport) -> Bounds {
    let scale = (camera.scale(PLAN.map.extent, viewport) * 10_000.0) as i32;
    let scales = PLAN.map.label_scales.iter();
    let class = scales.filter(|&&least| least <= scale).count().saturating_sub(1);
    let label = county.labels.iter().find(|label| label.class == class).unwrap();
    let (width, height) = (label.text.chars().count() as i32 * label.size, label.size);
    Bounds { x: label.at.x - width / 2, y: label.at.y - height / 2, width, height }
}

fn moved_by(name: Bounds, shift: Option<Point>) -> Bounds {
    let Point { x, y } = shift.unwrap_or(Point { x: 0, y: 0 });
    Bounds { x: name.x + x, y: name.y + y, ..name }
}

fn holds(outer: Bounds, inner: Bounds) -> bool {
    corners_of(inner).iter().all(|point| {
        (outer.x..=outer.x + outer.width).contains(&point.x)
            && (outer.y..=outer.y + outer.height).contains(&point.y)
    })
}

fn corners_of(bounds: Bounds) -> [Point; 4] {
    let (right, bottom) = (bounds.x + bounds.width, bounds.y + bounds.height);
    [(bounds.x, bounds.y), (right, bounds.y), (bounds.x, bottom), (right, bottom)]
        .map(|(x, y)| Point { x, y })
}

/// The share of what is visible that lies in the county.
fn share_of(visible: Bounds, outline: &[(i32, i32)]) -> f64 {
    let at = |step: i32, from: i32, length: i32| from + length * step / 12;
    let points = (0..=12).flat_map(|x| (0..=12).map(move |y| (x, y))).map(|(x, y)| Point {
        x: at(x, visible.x, visible.width),
        y: at(y, visible.y, visible.height),
    });
    points.filter(|point| contains(outline, *point)).count() as f64 / (13.0 * 13.0)
}

/// The points of closed path data of straight lines.
fn ring(data: &str) -> Vec<(i32, i32)> {
    let (mut points, mut last) = (Vec::new(), (0, 0));
    let commands = data.char_indices().filter(|(_, letter)| letter.is_ascii_alphabetic());
    let starts: Vec<usize> = commands.map(|(start, _)| start).collect();
    let ends = starts.iter().skip(1).copied().chain([data.len()]);
    for (start, end) in starts.iter().zip(ends) {
        let numbers = data[start + 1..end].replace('-', " -");
        let numbers: Vec<i32> =
            numbers.split([' ', ',']).filter_map(|number| number.parse().ok()).collect();
        let steps: Vec<(i32, i32)> = match &data[*start..=*start] {
            "h" => numbers.iter().map(|x| (*x, 0)).collect(),
            "v" => numbers.iter().map(|y| (0, *y)).collect(),
            _ => numbers.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect(),
        };
        for (x, y) in steps {
            last = (last.0 + x, last.1 + y);
            points.push(last);
        }
    }
    points
}

fn contains(ring: &[(i32, i32)], Point { x, y }: Point) -> bool {
    let mut is_inside = false;
    for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
        let along = f64::from(y - a.1) / f64::from(b.1 - a.1);
        if (a.1 > y) != (b.1 > y) && f64::from(x - a.0) < f64::from(b.0 - a.0) * along {
            is_inside = !is_inside;
        }
    }
    is_inside
}
