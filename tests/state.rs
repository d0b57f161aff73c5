//! The effects of actions and gestures on the view.
#![allow(
    missing_docs,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use ganzhou_atlas::plan::{Chain, Number, PLAN};
use ganzhou_atlas::state::{
    Action, Camera, Gesture, Listing, Lists, Order, Page, View, Viewport, reduce,
};

const STAGE: Viewport = Viewport { width: 800.0, height: 800.0 };

fn chain(id: &str) -> &'static Chain {
    PLAN.chain(id).unwrap_or_else(|| panic!("the plan has the chain {id}"))
}

fn after(actions: impl IntoIterator<Item = Action>) -> View {
    actions.into_iter().fold(View::new(), |view, action| reduce(&PLAN, &view, action))
}

fn shown(view: &View) -> Vec<&str> {
    view.chains.iter().map(|chain| chain.id).collect()
}

#[test]
fn a_chain_is_shown_alone_and_a_second_choice_of_it_shows_none() {
    let (a, b) = (chain("tungsten"), chain("nev"));
    assert_eq!(shown(&after([Action::ShowChain(a), Action::ShowChain(b)])), ["nev"]);
    assert!(after([Action::ShowChain(a), Action::ShowChain(a)]).chains.is_empty());
}

#[test]
fn up_to_three_chains_are_compared_in_the_order_chosen() {
    let compare = |ids: &[&str]| after(ids.iter().map(|id| Action::CompareChain(chain(id))));
    assert_eq!(shown(&compare(&["nev", "tungsten", "digital"])), ["nev", "tungsten", "digital"]);
    assert_eq!(shown(&compare(&["nev", "tungsten", "nev"])), ["tungsten"]);
    assert_eq!(
        shown(&compare(&["nev", "tungsten", "digital", "textile"])),
        ["nev", "tungsten", "textile"],
        "a fourth takes the place of the third"
    );
}

#[test]
fn the_selection_is_kept_from_a_mark_to_its_clause_and_back() {
    let (xinfeng, measure) = (PLAN.region("360722"), Number::of("3"));
    let (Some(region), Some(number)) = (xinfeng, measure) else { panic!("both are in the plan") };
    let there = after([Action::Cite(region, chain("nev")), Action::Read(number)]);
    assert_eq!((there.page, there.measure, there.region), (Page::Plan, measure, xinfeng));
    assert_eq!(shown(&there), ["nev"]);
    let back = reduce(&PLAN, &there, Action::Turn(Page::Map));
    assert_eq!((back.page, back.measure, back.region), (Page::Map, None, xinfeng));
    assert_eq!(shown(&back), ["nev"]);
}

#[test]
fn a_cell_of_the_matrix_keeps_a_comparison_with_its_chain() {
    let Some(region) = PLAN.region("360722") else { panic!("the plan has 信丰县") };
    let compared = || [Action::CompareChain(chain("nev")), Action::CompareChain(chain("tungsten"))];
    let kept = after(compared().into_iter().chain([Action::Cite(region, chain("tungsten"))]));
    assert_eq!(shown(&kept), ["nev", "tungsten"]);
    let other = after(compared().into_iter().chain([Action::Cite(region, chain("digital"))]));
    assert_eq!(shown(&other), ["digital"]);
}

#[test]
fn filters_of_lists_are_combined() {
    let choices = [
        Listing::Unit(Some("kjj")),
        Listing::Targets(true),
        Listing::Find("稀土".to_owned()),
        Listing::Order(Order::Count),
        Listing::Unit(None),
    ];
    let lists = after(choices.map(Action::List)).lists;
    let (targets, find, order) = (true, "稀土".to_owned(), Order::Count);
    assert_eq!(lists, Lists { unit: None, targets, find, order });
    let long = after([Action::List(Listing::Find("稀".repeat(99)))]);
    assert_eq!(long.lists.find.chars().count(), 40, "no longer than a link carries");
}

#[test]
fn the_point_under_the_pointer_stays_while_zooming() {
    let frame = PLAN.map.extent;
    let pixel = (612.0, 233.0);
    let under = |camera: Camera| {
        let (scale, window) = (camera.scale(frame, STAGE), camera.window(frame));
        let centre = window.centre();
        (
            f64::from(centre.x) + (pixel.0 - STAGE.width / 2.0) / scale,
            f64::from(centre.y) + (pixel.1 - STAGE.height / 2.0) / scale,
        )
    };
    // Not from the whole map, where the frame limits the camera.
    let before = Camera { zoom: 250, at: None };
    let after = before.zoomed(frame, STAGE, 160, pixel);
    let (a, b) = (under(before), under(after));
    assert_eq!(after.zoom, 400);
    assert!((a.0 - b.0).abs() < 3.0 && (a.1 - b.1).abs() < 3.0, "{a:?} {b:?}");
}

#[test]
fn a_drag_moves_the_map_as_far_as_the_finger() {
    let frame = PLAN.map.extent;
    let start = Camera { zoom: 400, at: None };
    let mut gesture = Gesture::default();
    gesture.down(1, (400.0, 400.0));
    let mut camera = start;
    for step in 1..=50 {
        let to = (400.0 - f64::from(step), 400.0 + f64::from(step) / 2.0);
        camera = gesture.moved(1, to, camera, frame, STAGE).unwrap_or(camera);
    }
    let scale = start.scale(frame, STAGE);
    let moved = camera.window(frame).centre().x - start.window(frame).centre().x;
    assert!(gesture.is_drag());
    assert!((f64::from(moved) * scale - 50.0).abs() < 1.0, "moved by {moved} units");
}

#[test]
fn a_tap_with_small_movement_is_not_a_drag() {
    let mut gesture = Gesture::default();
    gesture.down(1, (100.0, 100.0));
    assert_eq!(gesture.moved(1, (103.0, 98.0), Camera::WHOLE, PLAN.map.extent, STAGE), None);
    gesture.up(1);
    assert!(!gesture.is_drag());
}

#[test]
fn spreading_two_fingers_zooms_in() {
    let frame = PLAN.map.extent;
    let mut gesture = Gesture::default();
    gesture.down(1, (350.0, 400.0));
    gesture.down(2, (450.0, 400.0));
    let mut camera = Camera::WHOLE;
    for step in 1..=100 {
        let to = (450.0 + f64::from(step), 400.0);
        camera = gesture.moved(2, to, camera, frame, STAGE).unwrap_or(camera);
    }
    assert_eq!(camera.zoom, 200, "the fingers are twice as far apart");
}
