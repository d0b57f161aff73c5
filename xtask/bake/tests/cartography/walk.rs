//! The arrow keys: they lead in their direction, and every region is reachable.

use crate::input::drawing;
use atlas_bake::cartography::Drawing;
use std::collections::BTreeSet;

/// The angle in degrees between an arrow (0 north, 1 east, …) and the direction between two regions.
fn deviation(drawing: &Drawing, from: &str, to: &str, arrow: usize) -> f64 {
    let (from, to) = (drawing.regions[from].anchor, drawing.regions[to].anchor);
    let bearing = f64::from(to.x - from.x).atan2(f64::from(from.y - to.y)).to_degrees();
    let turn = (bearing - [0.0, 90.0, 180.0, 270.0][arrow]).rem_euclid(360.0);
    turn.min(360.0 - turn)
}

#[test]
fn arrows_between_counties_lead_in_their_direction() {
    let drawing = drawing();
    for (id, region) in &drawing.regions {
        for (arrow, target) in region.walk.iter().enumerate() {
            let Some(target) = target else { continue };
            let zones = [id, target].iter().any(|id| drawing.regions[*id].outline.is_empty());
            let most = if zones { 90.0 } else { 75.0 };
            let off = deviation(drawing, id, target, arrow);
            assert!(off <= most, "{id} {arrow} {target}: {off}");
        }
    }
}

#[test]
fn every_region_is_reached_from_every_other() {
    let regions = &drawing().regions;
    for start in regions.keys() {
        let mut reached = BTreeSet::from([start.clone()]);
        let mut todo = vec![start.clone()];
        while let Some(id) = todo.pop() {
            let next = regions[&id].walk.iter().flatten();
            todo.extend(next.filter(|id| reached.insert((*id).clone())).cloned());
        }
        let lost: Vec<_> = regions.keys().filter(|id| !reached.contains(*id)).collect();
        assert!(lost.is_empty(), "from {start} to {lost:?}");
    }
}

#[test]
fn every_arrow_towards_a_neighbour_leads_somewhere() {
    let drawing = drawing();
    for (id, region) in &drawing.regions {
        for arrow in 0..4 {
            let near = |other: &&String| deviation(drawing, id, other, arrow) <= 45.0;
            if let Some(neighbour) = region.neighbours.iter().find(near) {
                assert!(region.walk[arrow].is_some(), "{id} {arrow}: {neighbour}");
            }
        }
    }
}

#[test]
fn arrows_lead_to_the_regions_found_by_hand() {
    let regions = &drawing().regions;
    let walk = |id: &str, arrow: usize| regions[id].walk[arrow].as_deref();
    assert_eq!(walk("360722", 0), Some("360704")); // from 信丰县 up: 赣县区
    assert_eq!(walk("360722", 1), Some("360726")); // right: 安远县
    assert_eq!(walk("360783", 1), Some("ln-etdz")); // from 龙南市 right: 龙南经开区
    assert_eq!(walk("ln-etdz", 1), Some("360728")); // and on to 定南县
}
