//! Taps on the map: the county under the finger, or the nearest target that is too small to hit.
#![allow(
    missing_docs,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::sync::LazyLock;

use ganzhou_atlas::drawing::{Extent, mark_radius, region_at};
use ganzhou_atlas::geometry::Point;
use ganzhou_atlas::plan::{PLAN, Region};
use ganzhou_atlas::scene::{Scene, scene};
use ganzhou_atlas::state::{Camera, Viewport, decode};
use ganzhou_atlas::text::ZH;

/// The boxes of the map on a small phone, a phone, a tablet and two screens.
const VIEWPORTS: [(f64, f64); 5] =
    [(360.0, 392.0), (390.0, 447.0), (768.0, 600.0), (1020.0, 950.0), (2000.0, 1300.0)];

fn scene_of(query: &str) -> Scene {
    scene(&PLAN, &decode(&PLAN, query).0, &ZH)
}

fn named(name: &str) -> &'static Region {
    PLAN.regions.iter().find(|it| it.name == name).unwrap_or_else(|| panic!("no {name}"))
}

/// The rings of a county, of `M`, `L`, `l`, `H`, `V` … as the bake writes them.
fn rings(path: &str) -> Vec<Vec<(f64, f64)>> {
    let (mut rings, mut ring, mut at, mut command) = (Vec::new(), Vec::new(), (0.0, 0.0), 'M');
    let mut words = Vec::new();
    let mut word = String::new();
    for c in path.chars().chain([' ']) {
        let ends = !(c.is_ascii_digit() || c == '.') || c == '-';
        if ends && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        match c {
            _ if c.is_ascii_alphabetic() => words.push(c.to_string()),
            ' ' | ',' => {}
            _ => word.push(c),
        }
    }
    let mut words = words.into_iter().peekable();
    while let Some(word) = words.next() {
        let number = |word: &str| word.parse::<f64>().unwrap_or_else(|_| panic!("{word}"));
        let first = match word.parse::<f64>() {
            Ok(value) => value,
            Err(_) => {
                command = word.chars().next().unwrap();
                if command.eq_ignore_ascii_case(&'z') {
                    rings.push(std::mem::take(&mut ring));
                    continue;
                }
                number(&words.next().unwrap())
            }
        };
        let base = if command.is_ascii_lowercase() { at } else { (0.0, 0.0) };
        at = match command.to_ascii_lowercase() {
            'h' => (base.0 + first, at.1),
            'v' => (at.0, base.1 + first),
            _ => (base.0 + first, base.1 + number(&words.next().unwrap())),
        };
        ring.push(at);
        command = match command {
            'M' => 'L',
            'm' => 'l',
            other => other,
        };
    }
    rings
}

/// A line from one point to another.
type Edge = ((f64, f64), (f64, f64));

/// The edges of every county.
static COUNTIES: LazyLock<Vec<(&'static Region, Vec<Edge>)>> = LazyLock::new(|| {
    let edges = |ring: Vec<(f64, f64)>| {
        let next = ring.clone().into_iter().cycle().skip(1);
        ring.into_iter().zip(next).collect::<Vec<_>>()
    };
    let counties = PLAN.regions.iter().filter(|it| it.is_county());
    counties.map(|it| (it, rings(it.outline).into_iter().flat_map(edges).collect())).collect()
});

/// The county under a point, as the browser finds it.
fn county_at((x, y): (f64, f64)) -> Option<&'static Region> {
    let crosses = |&&((ax, ay), (bx, by)): &&Edge| {
        (ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax
    };
    let is_in = |edges: &[Edge]| edges.iter().filter(crosses).count() % 2 == 1;
    COUNTIES.iter().find(|(_, edges)| is_in(edges)).map(|(county, _)| *county)
}

/// The name of the tapped region.
fn tapped(scene: &Scene, drawn: (Extent, f64), at: (f64, f64)) -> Option<&'static str> {
    region_at(&PLAN, scene, drawn, at, county_at(at)).map(|it| it.name)
}

fn middle(point: Point) -> (f64, f64) {
    (point.x.into(), point.y.into())
}

fn scale((width, height): (f64, f64), extent: Extent) -> f64 {
    Camera::WHOLE.scale(extent.bounds(&PLAN), Viewport { width, height })
}

#[test]
fn a_mark_is_hit_at_its_middle_at_every_size() {
    let scene = scene_of("");
    for viewport in VIEWPORTS {
        let drawn = (Extent::Whole, scale(viewport, Extent::Whole));
        for zone in PLAN.regions.iter().filter(|it| !it.is_county()) {
            assert_eq!(tapped(&scene, drawn, middle(zone.anchor)), Some(zone.name), "{viewport:?}");
        }
    }
    let drawn = (Extent::Inset, scale((128.0, 129.0), Extent::Inset));
    for zone in Extent::Inset.regions(&PLAN).filter(|it| !it.is_county()) {
        assert_eq!(tapped(&scene, drawn, middle(zone.anchor)), Some(zone.name), "in the inset");
    }
}

#[test]
fn a_tap_on_the_name_of_a_county_opens_that_county() {
    let scene = scene_of("");
    for viewport in VIEWPORTS {
        let scale = scale(viewport, Extent::Whole);
        let class =
            PLAN.map.label_scales.iter().filter(|&&it| f64::from(it) <= scale * 1e4).count() - 1;
        for county in PLAN.regions.iter().filter(|it| it.is_county()) {
            let name = county.labels.iter().find(|it| it.class == class);
            // A name beside its county has the county in its markup (`data-of`).
            let Some(name) = name.filter(|it| it.leader.is_empty()) else { continue };
            assert_eq!(
                tapped(&scene, (Extent::Whole, scale), middle(name.at)),
                Some(county.name),
                "at {viewport:?}"
            );
        }
    }
}

#[test]
fn away_from_marks_a_tap_means_the_county_that_it_lies_in() {
    let scene = scene_of("");
    for viewport in VIEWPORTS {
        let scale = scale(viewport, Extent::Whole);
        let reach = mark_radius(&PLAN, Extent::Whole, scale) + 8.0 / scale;
        let tiny = named("章贡区");
        for x in (0..6300).step_by(90) {
            for y in (0..6800).step_by(90) {
                let at = (f64::from(x), f64::from(y));
                let far = |from: Point, least: f64| {
                    (at.0 - f64::from(from.x)).hypot(at.1 - f64::from(from.y)) > least
                };
                let zones = PLAN.regions.iter().filter(|it| !it.is_county());
                let is_far = zones.clone().all(|zone| far(zone.anchor, reach))
                    && far(tiny.bounds.centre(), f64::from(tiny.bounds.width) / 2.0 + 8.0 / scale);
                if is_far {
                    let county = county_at(at).map(|it| it.name);
                    assert_eq!(
                        tapped(&scene, (Extent::Whole, scale), at),
                        county,
                        "{at:?} at {viewport:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn of_two_marks_the_nearer_one_is_hit_and_eight_pixels_beside_a_mark_count() {
    let scene = scene_of("");
    let scale = scale(VIEWPORTS[0], Extent::Whole);
    let (zone, other) = (named("赣州经开区"), named("赣州新能源汽车科技城"));
    // A pixel and a half from the one towards the other, which is four pixels away.
    let (from, to) = (middle(zone.anchor), middle(other.anchor));
    let share = 1.5 / scale / (from.0 - to.0).hypot(from.1 - to.1);
    let at = (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share);
    assert_eq!(tapped(&scene, (Extent::Whole, scale), at), Some(zone.name));
    let lone = named("龙南经开区");
    let radius = mark_radius(&PLAN, Extent::Whole, scale);
    let beside = |pixels: f64| {
        (f64::from(lone.anchor.x) + radius + pixels / scale, f64::from(lone.anchor.y))
    };
    assert_eq!(tapped(&scene, (Extent::Whole, scale), beside(7.5)), Some(lone.name));
    let county = county_at(beside(8.5)).map(|it| it.name);
    assert_eq!(tapped(&scene, (Extent::Whole, scale), beside(8.5)), county);
}

#[test]
fn a_zone_that_is_not_shown_is_not_hit() {
    let scene = scene_of("layers=core");
    let drawn = (Extent::Whole, scale(VIEWPORTS[0], Extent::Whole));
    assert_eq!(tapped(&scene, drawn, middle(named("龙南经开区").anchor)), Some("龙南市"));
}

#[test]
fn a_pixel_is_the_point_that_the_camera_shows_there() {
    let viewport = Viewport { width: 800.0, height: 600.0 };
    let frame = PLAN.map.extent;
    let whole = Camera::WHOLE.point_at(frame, viewport, (400.0, 300.0));
    assert_eq!(whole, middle(frame.centre()));
    let camera = Camera { zoom: 400, at: Some(Point { x: 2500, y: 3300 }) };
    let (x, y) = camera.point_at(frame, viewport, (400.0 + 10.0, 300.0));
    assert!(
        (x - 2500.0 - 10.0 / camera.scale(frame, viewport)).abs() < 1e-6 && y == 3300.0,
        "{x} {y}"
    );
}
