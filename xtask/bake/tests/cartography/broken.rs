//! Broken boundaries, made from the real ones: all problems are reported at once, without a panic.

use crate::input::real;
use atlas_bake::Problem;
use atlas_bake::cartography::{MapInput, draw};
use geojson::{Feature, FeatureCollection, GeometryValue, Position};

const COUNTIES: &str = "geo/ganzhou-counties.geojson";

fn problems(input: &MapInput) -> Vec<Problem> {
    draw(input).map(|_| ()).expect_err("the input is broken")
}

/// The real input with its counties changed.
fn changed(change: impl FnOnce(&mut Vec<Feature>)) -> MapInput {
    let mut input = real();
    let mut counties: FeatureCollection = input.counties_geojson.parse().unwrap();
    change(&mut counties.features);
    input.counties_geojson = counties.to_string();
    input
}

fn feature<'a>(features: &'a mut [Feature], id: &str) -> &'a mut Feature {
    let has = |feature: &&mut Feature| {
        feature.property("adcode").and_then(|value| value.as_str()) == Some(id)
    };
    features.iter_mut().find(has).unwrap()
}

fn geometry<'a>(features: &'a mut [Feature], id: &str) -> &'a mut GeometryValue {
    &mut feature(features, id).geometry.as_mut().unwrap().value
}

fn rings<'a>(features: &'a mut [Feature], id: &str) -> &'a mut Vec<Vec<Position>> {
    match geometry(features, id) {
        GeometryValue::MultiPolygon { coordinates } => &mut coordinates[0],
        other => panic!("{other:?}"),
    }
}

/// The index of a point in 信丰县's ring that only 安远县 shares.
fn on_common_border(features: &mut [Feature]) -> usize {
    let anyuan = rings(features, "360726")[0].clone();
    let xinfeng = &rings(features, "360722")[0];
    let shared: Vec<usize> =
        (0..xinfeng.len()).filter(|index| anyuan.contains(&xinfeng[*index])).collect();
    shared[shared.len() / 2]
}

/// Asserts that a problem of this file is reported whose entry and text contain these words.
fn assert_reported(input: &MapInput, file: &str, entry: &str, what: &str) {
    let problems = problems(input);
    let matches = |problem: &&Problem| {
        problem.file.to_str() == Some(file)
            && problem.entry.contains(entry)
            && problem.what.contains(what)
            && !problem.mend.is_empty()
    };
    assert!(
        problems.iter().any(|problem| matches(&problem)),
        "{file} {entry} {what}: {problems:#?}"
    );
}

#[test]
fn files_without_boundaries_are_reported() {
    let null = r#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":null,"geometry":null}]}"#;
    for text in ["", "{", "[]", "null", r#"{"type":"Point","coordinates":[1,2]}"#, "NaN", null] {
        assert!(!problems(&MapInput { counties_geojson: text.to_owned(), ..real() }).is_empty());
        assert!(!problems(&MapInput { cities_geojson: text.to_owned(), ..real() }).is_empty());
    }
    assert!(!problems(&MapInput::default()).is_empty());
    let text = r#"{"type":"FeatureCollection","features":[]}"#.to_owned();
    let empty =
        MapInput { counties_geojson: text.clone(), cities_geojson: text, ..MapInput::default() };
    assert!(!problems(&empty).is_empty());
}

#[test]
fn other_kinds_of_geometry_are_reported() {
    let point = changed(|all| *geometry(all, "360722") = GeometryValue::new_point([115.0, 25.3]));
    assert_reported(&point, COUNTIES, "360722 信丰县", "is a Point");
    let none = changed(|all| feature(all, "360722").geometry = None);
    assert_reported(&none, COUNTIES, "360722 信丰县", "no geometry");
    let hole = changed(|all| {
        let ring = rings(all, "360722")[0].clone();
        rings(all, "360722").push(ring);
    });
    assert_reported(&hole, COUNTIES, "360722 信丰县", "2 rings");
    let parts = changed(|all| {
        let part = rings(all, "360726").clone();
        let value = geometry(all, "360722");
        let GeometryValue::MultiPolygon { coordinates } = value else { panic!() };
        coordinates.push(part);
    });
    assert_reported(&parts, COUNTIES, "360722 信丰县", "2 polygons");
}

#[test]
fn invalid_rings_are_reported() {
    let short = changed(|all| rings(all, "360722")[0].truncate(3));
    assert_reported(&short, COUNTIES, "360722", "fewer than 4");
    let open = changed(|all| {
        rings(all, "360722")[0].pop();
    });
    assert_reported(&open, COUNTIES, "360722", "not closed");
    let beyond = changed(|all| rings(all, "360722")[0][5] = Position::from([1e300, 25.0]));
    assert_reported(&beyond, COUNTIES, "360722", "longitude and latitude");
    let flat = changed(|all| rings(all, "360722")[0][5] = Position::from(vec![115.0, 0.0, 3.0]));
    assert!(!problems(&flat).is_empty());
    let twice = changed(|all| {
        let ring = &mut rings(all, "360722")[0];
        let vertex = ring[9].clone();
        ring.insert(60, vertex);
    });
    assert_reported(&twice, COUNTIES, "360722", "twice");
    let knot = changed(|all| rings(all, "360722")[0].swap(20, 60));
    assert_reported(&knot, COUNTIES, "360722", "crosses itself");
    let reversed = changed(|all| rings(all, "360722")[0].reverse());
    assert_reported(&reversed, COUNTIES, "360722", "the other way");
}

#[test]
fn gaps_and_overlaps_between_neighbours_are_reported() {
    let moved = |by: f64| {
        changed(move |all| {
            let at = on_common_border(all);
            let vertex = &mut rings(all, "360722")[0][at];
            let (x, y) = (vertex.as_slice()[0], vertex.as_slice()[1]);
            *vertex = Position::from([x + by, y]);
        })
    };
    for by in [-0.004, 0.004] {
        assert_reported(&moved(by), COUNTIES, "360722 信丰县, 360726 安远县", "gap or overlap");
    }
    assert_reported(&moved(0.004), COUNTIES, "360722", "overlaps 360726 安远县");
    let dropped = changed(|all| {
        let at = on_common_border(all);
        rings(all, "360722")[0].remove(at);
    });
    assert_reported(&dropped, COUNTIES, "360722 信丰县, 360726 安远县", "gap or overlap");
    let doubled = changed(|all| {
        let ring = rings(all, "360722").clone();
        *rings(all, "360703") = ring;
    });
    assert_reported(&doubled, COUNTIES, "360722 信丰县", "rings run along the edge");
}

#[test]
fn an_outer_line_that_differs_from_the_cities_is_reported() {
    let notched = changed(|all| {
        let cities: FeatureCollection = real().cities_geojson.parse().unwrap();
        let GeometryValue::MultiPolygon { coordinates } =
            &cities.features[2].geometry.as_ref().unwrap().value
        else {
            panic!()
        };
        let ring = &mut rings(all, "360732")[0];
        let outer: Vec<_> =
            (0..ring.len()).filter(|at| coordinates[0][0].contains(&ring[*at])).collect();
        ring.remove(outer[outer.len() / 2]);
    });
    assert_reported(&notched, COUNTIES, "360732 兴国县", "no city around shares");
}

#[test]
fn places_missing_in_boundaries_or_seeds_are_reported() {
    let missing = changed(|all| {
        all.remove(3);
    });
    assert_reported(&missing, COUNTIES, "360722 信丰县", "has no boundary");
    let mut input = real();
    input.counties.remove(3);
    assert_reported(&input, COUNTIES, "360722 信丰县", "is not in seeds/regions.toml");
    let doubled = changed(|all| all.push(all[3].clone()));
    assert_reported(&doubled, COUNTIES, "360722 信丰县", "twice");
    let nameless = changed(|all| feature(all, "360722").properties = None);
    assert_reported(&nameless, COUNTIES, "feature 4", "no property adcode");
    let mut input = real();
    input.counties[3].name = "信丰市".to_owned();
    assert_reported(&input, COUNTIES, "360722 信丰县", "is called 信丰市");
    let mut input = real();
    input.cities.remove(0);
    assert_reported(&input, "geo/neighbour-cities.geojson", "350400 三明市", "is not in");
    let mut input = real();
    input.zones[1].place.id = "360722".to_owned();
    assert_reported(&input, "seeds/regions.toml", "360722 赣州经开区", "is taken");
}

#[test]
fn zones_outside_their_host_are_reported() {
    let mut input = real();
    input.zones[0].at = (114.0, 24.6);
    input.zones[1].at = (f64::NAN, 25.0);
    input.zones[2].host = "999999".to_owned();
    input.zones[3].at = (25.765, 114.875);
    let regions = "seeds/regions.toml";
    assert_reported(&input, regions, "gz-hidz 赣州高新区", "not inside its host 360704");
    assert_reported(&input, regions, "gz-etdz 赣州经开区", "not inside");
    assert_reported(&input, regions, "ln-etdz 龙南经开区", "999999, which is no county");
    assert_reported(&input, regions, "rongjiang 蓉江新区", "not inside");
    assert_eq!(problems(&input).len(), 4);
}

#[test]
fn everything_is_reported_at_once_and_in_order() {
    let mut input = changed(|all| {
        rings(all, "360722")[0].pop();
        rings(all, "360781")[0].swap(20, 60);
        feature(all, "360783").geometry = None;
    });
    input.cities.pop();
    input.zones[2].host = "999999".to_owned();
    let problems = problems(&input);
    let has = |entry: &str| problems.iter().any(|problem| problem.entry.contains(entry));
    for entry in ["360722", "360781", "360783", "441600"] {
        assert!(has(entry), "{entry}: {problems:#?}");
    }
    assert!(problems.is_sorted_by(|a, b| a.file <= b.file));
    assert!(problems.iter().any(|problem| problem.line.is_some()));
}

#[test]
fn counties_far_apart_are_reported() {
    let text = |id: &str, x: f64| {
        format!(
            r#"{{"type":"Feature","properties":{{"adcode":"{id}","name":"甲"}},"geometry":{{"type":"Polygon","coordinates":[[[{x},0],[{x},80],[{},80],[{},0],[{x},0]]]}}}}"#,
            x + 170.0,
            x + 170.0
        )
    };
    let file =
        |features: &str| format!(r#"{{"type":"FeatureCollection","features":[{features}]}}"#);
    let mut input = real();
    input.counties.truncate(1);
    input.cities.truncate(1);
    input.counties[0].name = "甲".to_owned();
    input.cities[0].name = "甲".to_owned();
    input.counties_geojson = file(&text("360702", -170.0));
    input.cities_geojson = file(&text("350400", -170.0));
    input.zones.clear();
    assert_reported(&input, COUNTIES, "file", "wider than");
}
