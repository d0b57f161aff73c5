//! The pointer: a click moves on or asks about a region or chain, a swipe turns the page.

use super::handle::handle;
use super::presenter::Presenter;
use crate::browser::{self, Element};
use crate::plan::{Found, PLAN};
use crate::view::show::{Command, Input};
use std::cell::Cell;
use std::rc::Rc;
use web_sys::{Event, MouseEvent, PointerEvent};

/// The least horizontal length of a swipe, in CSS pixels.
const SWIPE: f64 = 60.0;

/// How much the page is magnified at least when a finger moves it instead of turning the page.
const MAGNIFIED: f64 = 1.05;

/// The part of the screen, from its left edge, where a click goes back.
const BACK: f64 = 0.2;

/// Listens to clicks and swipes on the show.
pub(super) fn listen(presenter: &Rc<Presenter>) {
    let touched = Rc::new(Cell::new(None));
    let start = Rc::clone(&touched);
    let here = Rc::clone(presenter);
    presenter.root.on("pointerdown", move |event: PointerEvent| {
        // A second finger makes it a pinch, and what is magnified is moved and not turned.
        let may_swipe = event.is_primary() && browser::pinch_scale() < MAGNIFIED;
        let may_swipe = may_swipe && event.pointer_type() == "touch" && here.is_on_slide(&event);
        start.set(may_swipe.then(|| position(&event)));
    });
    let root = presenter.root.clone();
    browser::on_pinch(move || {
        root.toggle_attribute("data-magnified", browser::pinch_scale() >= MAGNIFIED);
    });
    let start = Rc::clone(&touched);
    presenter.root.on("pointercancel", move |_: PointerEvent| start.set(None));
    let here = Rc::clone(presenter);
    let was_swiped = Rc::new(Cell::new(false));
    let swiped = Rc::clone(&was_swiped);
    presenter.root.on("pointerup", move |event: PointerEvent| {
        let (x, y) = position(&event);
        let by = touched.take().map(|(from_x, from_y): (f64, f64)| (x - from_x, y - from_y));
        let by = by.filter(|(x, y)| x.abs() > SWIPE && x.abs() > 2.0 * y.abs());
        let by = by.filter(|_| !here.has_pen());
        swiped.set(by.is_some());
        if let Some((x, _)) = by {
            let command = if x < 0.0 { Command::Forward } else { Command::Back };
            handle(&here, Input::Command(command));
        }
    });
    let here = Rc::clone(presenter);
    presenter.root.on("click", move |event: MouseEvent| {
        if !was_swiped.take() {
            click(&here, &event);
        }
        // A clicked button does not keep the focus, or it would take the next key.
        if event.detail() > 0
            && let Some(button) = here.root.focused().filter(|it| it.matches("#show button"))
        {
            button.blur();
        }
    });
}

fn position(event: &MouseEvent) -> (f64, f64) {
    (f64::from(event.client_x()), f64::from(event.client_y()))
}

fn click(presenter: &Rc<Presenter>, event: &MouseEvent) {
    let control = browser::closest(event, "data-action");
    if let Some(input) = control.and_then(|text| Input::from_control(&text)) {
        return handle(presenter, input);
    }
    let is_control = |it| Element::closest_to_event(event, it).is_some();
    if is_control("button,a,input,select,label,summary,.panel") || !presenter.is_on_slide(event) {
        return;
    }
    let Some(session) = presenter.session().filter(|session| !session.pen) else { return };
    let is_covered = session.blank.is_some() || session.panel.is_some();
    let found = find_clicked(event).filter(|_| !is_covered);
    handle(presenter, found.map_or_else(|| move_on(presenter, event), Input::Ask));
}

/// The clicked region on a map or in the matrix, else the clicked chain.
fn find_clicked(event: &Event) -> Option<Found> {
    let id = |selector, attribute| {
        let part = Element::closest_to_event(event, selector)?;
        Some(part.attribute_or_default(attribute))
    };
    let region = id(".slide [data-region]", "data-region");
    let id = region.or_else(|| id(".slide [data-chain]", "data-chain"))?;
    Found::from_id(&PLAN, &id)
}

/// The input of a click beside everything: forward, or back at the left edge.
fn move_on(presenter: &Presenter, event: &MouseEvent) -> Input {
    let frame = presenter.root.find(".frame");
    let (left, _, width, _) = frame.as_ref().unwrap_or(&presenter.root).bounding_box();
    let is_back = f64::from(event.client_x()) - left < width * BACK;
    let command = if is_back { Command::Back } else { Command::Forward };
    Input::Command(command)
}
