//! Pointers: a tap goes on, or asks for what was tapped; a swipe turns the page.

use super::Live;
use crate::browser::{self, Element};
use crate::plan::{Found, PLAN};
use crate::present::command::Command;
use crate::present::place::Place;
use crate::present::session::Input;
use std::cell::Cell;
use std::rc::Rc;
use web_sys::{Event, MouseEvent, PointerEvent};

/// How far a finger must go sideways to turn the page, in CSS pixels.
const SWIPE: f64 = 60.0;

/// The part of the screen, from its left, where a tap goes back.
const BACK: f64 = 0.2;

/// Hears pointers on the show.
pub(super) fn listen(live: &Rc<Live>) {
    let down = Rc::new(Cell::new(None));
    let from = Rc::clone(&down);
    live.root.on("pointerdown", move |event: PointerEvent| {
        from.set((event.pointer_type() == "touch").then(|| place(&event)));
    });
    let here = Rc::clone(live);
    let swiped = Rc::new(Cell::new(false));
    let was_swiped = Rc::clone(&swiped);
    live.root.on("pointerup", move |event: PointerEvent| {
        let (x, y) = place(&event);
        let by = down.take().map(|(from_x, from_y): (f64, f64)| (x - from_x, y - from_y));
        let draws = here.with(|session| session.pen) == Some(true);
        let by = by.filter(|(x, y)| !draws && x.abs() > SWIPE && x.abs() > 2.0 * y.abs());
        swiped.set(by.is_some());
        if let Some((x, _)) = by {
            let command = if x < 0.0 { Command::Forward } else { Command::Back };
            here.hear(Input::Asked(command, browser::now()));
        }
    });
    let here = Rc::clone(live);
    live.root.on("click", move |event: MouseEvent| {
        if !was_swiped.take() {
            clicked(&here, &event);
        }
        // The keys are the show's again: what was clicked has no claim on them.
        if event.detail() > 0
            && let Some(part) = here.root.focused().filter(|it| it.matches("#show button"))
        {
            part.blur();
        }
    });
}

fn place(event: &MouseEvent) -> (f64, f64) {
    (f64::from(event.client_x()), f64::from(event.client_y()))
}

fn clicked(live: &Rc<Live>, event: &MouseEvent) {
    if Element::closest_to_event(event, "[data-do='restart']").is_some() {
        return live.restart();
    }
    if let Some(input) = control(event) {
        return live.hear(input);
    }
    if Element::closest_to_event(event, "button,a,input,select,label,summary,.panel").is_some() {
        return;
    }
    // The pen draws, and turns no page.
    if live.with(|session| session.pen) == Some(true) {
        return;
    }
    let over = live.with(|session| session.blank.is_some() || session.panel.is_some());
    let found = asked(event).filter(|_| over == Some(false));
    live.hear(found.map_or_else(|| tap(live, event), Input::Ask));
}

/// What a control of the show asks for.
fn control(event: &Event) -> Option<Input> {
    if let Some(button) = Element::closest_to_event(event, "[data-do]") {
        return Some(Input::Asked(named(&button.attribute_or_default("data-do"))?, browser::now()));
    }
    if let Some(thumb) = Element::closest_to_event(event, "[data-entry]") {
        let entry = thumb.attribute_or_default("data-entry").parse().ok()?;
        return Some(Input::Go(Place { entry, step: 0 }));
    }
    let found =
        Element::closest_to_event(event, "[data-meant]")?.attribute_or_default("data-meant");
    Some(Input::Ask(find(&found)?))
}

fn named(name: &str) -> Option<Command> {
    Some(match name {
        "leave" => Command::Leave,
        "escape" => Command::Escape,
        "overview" => Command::Overview,
        "help" => Command::Help,
        "full" => Command::FullScreen,
        "speaker" => Command::Speaker,
        "auto" => Command::Autoplay,
        "compose" => Command::Compose,
        "print" => Command::Print,
        "pen" => Command::Pen,
        "erase" => Command::Erase,
        "spotlight" => Command::Spotlight,
        _ => return None,
    })
}

/// What was tapped: a region on a map or in the matrix, else a chain.
fn asked(event: &Event) -> Option<Found> {
    let region = Element::closest_to_event(event, ".slide [data-region]")
        .map(|it| it.attribute_or_default("data-region"));
    let chain = Element::closest_to_event(event, ".slide [data-chain]")
        .map(|it| it.attribute_or_default("data-chain"));
    region.or(chain).and_then(|id| find(&id))
}

fn find(id: &str) -> Option<Found> {
    let chain = || PLAN.chain(id).map(Found::Chain);
    PLAN.region(id).map(Found::Region).or_else(chain)
}

/// A tap beside everything: on, or back at the left edge.
fn tap(live: &Live, event: &MouseEvent) -> Input {
    let (left, _, width, _) = live.root.bounding_box();
    let back = (f64::from(event.client_x()) - left) < width * BACK;
    Input::Asked(if back { Command::Back } else { Command::Forward }, browser::now())
}
