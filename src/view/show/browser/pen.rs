//! The pen, which draws lines on a slide, and the spotlight.

use super::annotations;
use super::presenter::Presenter;
use crate::view::show::SlideView;
use std::cell::Cell;
use std::rc::Rc;
use web_sys::PointerEvent;

/// Listens to the pointer while pen or spotlight are on.
pub(super) fn listen(presenter: &Rc<Presenter>) {
    let is_drawing = Rc::new(Cell::new(false));
    let (here, drawing) = (Rc::clone(presenter), Rc::clone(&is_drawing));
    presenter.root.on("pointerdown", move |event: PointerEvent| {
        if here.has_pen() && event.button() == 0 {
            drawing.set(true);
            add_point(&here, &event, "M");
            event.prevent_default();
        }
    });
    let (here, drawing) = (Rc::clone(presenter), Rc::clone(&is_drawing));
    presenter.root.on("pointermove", move |event: PointerEvent| {
        if drawing.get() {
            add_point(&here, &event, "L");
        }
        move_spotlight(&here, &event);
    });
    for kind in ["pointerup", "pointercancel"] {
        let drawing = Rc::clone(&is_drawing);
        presenter.root.on(kind, move |_: PointerEvent| drawing.set(false));
    }
}

fn position(event: &PointerEvent) -> (f64, f64) {
    (f64::from(event.client_x()), f64::from(event.client_y()))
}

fn move_spotlight(presenter: &Presenter, event: &PointerEvent) {
    if presenter.session().is_some_and(|session| session.spotlight)
        && let Some(spot) = presenter.root.find(".spot")
    {
        let ((left, top, ..), (x, y)) = (presenter.root.bounding_box(), position(event));
        spot.style("--x", &format!("{:.0}px", x - left));
        spot.style("--y", &format!("{:.0}px", y - top));
    }
}

/// Adds the pointer's position to the path of the present slide, after a path command.
fn add_point(presenter: &Presenter, event: &PointerEvent, command: &str) {
    let Some(show) = presenter.session().map(|session| session.show) else { return };
    let Some(id) = show.position.entry(&show.deck).map(|entry| entry.key.id) else { return };
    let Some(kind) = SlideView::new(&show).map(|slide_view| slide_view.kind) else { return };
    let slide = &presenter.slide;
    let Some((x, y)) = annotations::locate(slide, kind, position(event)) else { return };
    let mut annotations = presenter.annotations.borrow_mut();
    let path = annotations.entry(id).or_default();
    path.push_str(&format!("{command}{x:.0} {y:.0}"));
    annotations::draw(slide, kind, Some(path));
}
