//! Outlines, neighbours, inset, arcs and corridor of the real city.

use crate::input::{drawing, real};
use crate::shape::{Point, along, contains, cross, edges, ring, twice_area};
use atlas_bake::cartography::{self, Bounds, Drawing, draw};
use std::collections::{BTreeMap, BTreeSet};

fn counties(drawing: &Drawing) -> BTreeMap<&str, Vec<Point>> {
    let counties = drawing.regions.iter().filter(|(_, region)| !region.outline.is_empty());
    counties.map(|(id, region)| (id.as_str(), ring(&region.outline))).collect()
}

#[test]
fn eighteen_counties_cover_the_citys_area() {
    let drawing = drawing();
    let counties = counties(drawing);
    assert_eq!((counties.len(), drawing.regions.len(), drawing.map.cities.len()), (18, 26, 8));
    let twice: i64 = counties.values().map(|ring| twice_area(ring).abs()).sum();
    let square_km = f64::from(i32::try_from(twice / 2).unwrap()) * 0.05 * 0.05;
    assert!((square_km / 39_449.0 - 1.0).abs() < 0.003, "{square_km}");
    // Exactly: there is no gap and no overlap between the counties.
    assert_eq!(twice, twice_area(&ring(&drawing.map.outline)).abs());
}

#[test]
fn borders_coincide_after_simplifying_and_rounding() {
    let drawing = drawing();
    let mut uses: BTreeMap<(Point, Point), (i32, i32)> = BTreeMap::new();
    for edge in counties(drawing).values().flat_map(|ring| edges(ring)) {
        uses.entry(edge).or_default().0 += 1;
    }
    for edge in drawing.city_outlines.values().flat_map(|outline| edges(&ring(outline))) {
        uses.entry(edge).or_default().1 += 1;
    }
    let outline: BTreeSet<_> = edges(&ring(&drawing.map.outline)).into_iter().collect();
    for (edge, (county, city)) in uses {
        match (county, city) {
            (2, 0) => assert!(!outline.contains(&edge)),
            (1, 1) => assert!(outline.contains(&edge)),
            (0, _) => {}
            other => panic!("{edge:?} is used by {other:?}"),
        }
    }
}

#[test]
fn no_outline_crosses_itself_or_another() {
    let drawing = drawing();
    let all: BTreeSet<_> = counties(drawing).values().flat_map(|ring| edges(ring)).collect();
    let all: Vec<_> = all.into_iter().collect();
    for (index, one) in all.iter().enumerate() {
        for other in &all[index + 1..] {
            assert!(!cross(*one, *other), "{one:?} {other:?}");
        }
    }
}

#[test]
fn neighbours_are_mutual_and_correct() {
    let regions = &drawing().regions;
    for (id, region) in regions {
        for neighbour in &region.neighbours {
            assert!(regions[neighbour].neighbours.contains(id), "{id} {neighbour}");
        }
    }
    // Checked by hand on the map, clockwise from north.
    let xinfeng = ["360704", "360726", "360728", "360783", "360729", "360723", "360703"];
    assert_eq!(regions["360722"].neighbours, xinfeng);
    assert_eq!(regions["360702"].neighbours, ["360704", "360703"]);
    assert!(regions["gz-hidz"].neighbours.is_empty());
}

#[test]
fn anchors_lie_inside_and_bounds_hold_the_outline() {
    let drawing = drawing();
    for (id, ring) in counties(drawing) {
        let region = &drawing.regions[id];
        assert!(contains(&ring, region.anchor), "{id}");
        let Bounds { x, y, width, height } = region.bounds;
        assert_eq!(ring.iter().map(|p| p.0).min(), Some(x));
        assert_eq!(ring.iter().map(|p| p.1).max(), Some(y + height));
        assert_eq!(ring.iter().map(|p| p.0).max(), Some(x + width));
    }
    for zone in real().zones {
        let host = ring(&drawing.regions[&zone.host].outline);
        assert!(contains(&host, drawing.regions[&zone.place.id].anchor), "{}", zone.place.id);
    }
}

#[test]
fn counties_are_not_taken_for_their_zones() {
    let drawing = drawing();
    let zones: Vec<_> = drawing.regions.values().filter(|r| r.outline.is_empty()).collect();
    for (id, county) in drawing.regions.iter().filter(|(_, r)| !r.outline.is_empty()) {
        for zone in &zones {
            let (dx, dy) = (county.anchor.x - zone.anchor.x, county.anchor.y - zone.anchor.y);
            assert!(f64::from(dx).hypot(f64::from(dy)) >= 150.0, "{id}");
        }
    }
}

#[test]
fn the_inset_covers_no_county_and_shows_seven_zones() {
    let drawing = drawing();
    let Bounds { x, y, width, height } = drawing.map.inset.frame;
    assert!((x, y) == (0, 0) && width > 1500 && height > 1500);
    for (px, py) in counties(drawing).values().flat_map(|ring| along(ring)) {
        assert!(px > x + width + 55 || py > y + height + 55, "{px} {py}");
    }
    let window = drawing.map.inset.window;
    let shapes =
        f64::from(width) / f64::from(height) - f64::from(window.width) / f64::from(window.height);
    assert!(shapes.abs() < 0.01);
    let Bounds { x, y, width, height } = window.grown(-40);
    let seen =
        |at: cartography::Point| at.x > x && at.x < x + width && at.y > y && at.y < y + height;
    let zones = drawing.regions.values().filter(|region| region.outline.is_empty());
    assert_eq!(zones.filter(|zone| seen(zone.anchor)).count(), 7);
}

#[test]
fn every_radiating_region_is_reached_from_its_nearest_core() {
    let (input, drawing) = (real(), drawing());
    let anchor = |id: &str| drawing.regions[id].anchor;
    let distance = |a: cartography::Point, b: cartography::Point| {
        f64::from(a.x - b.x).hypot(f64::from(a.y - b.y))
    };
    for chain in &input.chains {
        for region in &chain.radiating {
            let (core, path) = &drawing.arcs[&(chain.id.clone(), region.clone())];
            assert!(path.starts_with('M') && path.contains('q'), "{path}");
            let length = distance(anchor(core), anchor(region));
            for other in &chain.cores {
                assert!(length <= distance(anchor(other), anchor(region)));
            }
        }
    }
}

#[test]
fn the_ribbon_runs_from_the_north_east_through_all_members() {
    let drawing = drawing();
    assert_eq!(drawing.corridor_order.len(), 8);
    assert_eq!(drawing.corridor_order.first().map(String::as_str), Some("360730"));
    assert_eq!(drawing.corridor_order.last().map(String::as_str), Some("360783"));
    let cartography::Point { x, y } = drawing.regions["360730"].anchor;
    assert!(drawing.ribbon.starts_with(&format!("M{x} {y}c")), "{}", drawing.ribbon);
}

#[test]
fn the_arrow_points_to_the_bay_area_and_covers_no_county() {
    let drawing = drawing();
    let (foot, tip) = (drawing.map.bay_area.from, drawing.map.bay_area.to);
    let (dx, dy) = (f64::from(tip.x - foot.x), f64::from(tip.y - foot.y));
    assert!((dx.hypot(dy) - 260.0).abs() < 2.0);
    // From the city's middle 168 km west and 335 km south, roughly.
    assert!((dx.atan2(dy).to_degrees() + 26.9).abs() < 1.5, "{dx} {dy}");
    for ring in counties(drawing).values() {
        assert!(!contains(ring, foot) && !contains(ring, tip));
    }
    let Bounds { width, height, .. } = drawing.map.extent;
    assert!(tip.x > 0 && tip.x < width && tip.y < height && tip.y > height * 9 / 10);
}

#[test]
fn drawing_twice_gives_the_same() {
    let again = draw(&real()).unwrap();
    assert_eq!(format!("{again:?}"), format!("{:?}", drawing()));
}
