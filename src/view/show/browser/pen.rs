//! The pen, which draws lines on a slide, and the spotlight.

use super::annotations::{self, Projection};
use super::presenter::Presenter;
use super::window::Post;
use crate::state::ShowState;
use crate::view::show::SlideView;
use std::cell::Cell;
use std::rc::Rc;
use web_sys::PointerEvent;

/// Listens to the pointer while pen or spotlight are on.
pub(super) fn listen(presenter: &Rc<Presenter>) {
    let is_drawing = Rc::new(Cell::new(false));
    let (here, drawing) = (Rc::clone(presenter), Rc::clone(&is_drawing));
    presenter.root.on("pointerdown", move |event: PointerEvent| {
        if here.has_pen() && event.button() == 0 && here.is_on_slide(&event) {
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
    let session = presenter.session().filter(|session| session.spotlight);
    let Some(session) = session.filter(|_| presenter.is_on_slide(event)) else { return };
    let at = position(event);
    place_spotlight(presenter, at);
    presenter.spot.set(project(presenter, &session.show).map(|page| page.to_page(at)));
    presenter.post(Post::Drawn);
}

/// Moves the spotlight to a position of the window.
pub(super) fn place_spotlight(presenter: &Presenter, (x, y): (f64, f64)) {
    let frame = presenter.root.find(".frame");
    let Some((spot, frame)) = presenter.root.find(".spot").zip(frame) else { return };
    let (left, top, ..) = frame.bounding_box();
    let scale = frame.scale();
    spot.style("--x", &format!("{:.0}px", (x - left) / scale));
    spot.style("--y", &format!("{:.0}px", (y - top) / scale));
}

/// The projection of the page that is seen.
pub(super) fn project(presenter: &Presenter, show: &ShowState) -> Option<Projection> {
    Projection::new(&presenter.slide, SlideView::new(show)?.kind)
}

/// Adds the pointer's position to the path of the present page, after a path command.
fn add_point(presenter: &Presenter, event: &PointerEvent, command: &str) {
    let Some(show) = presenter.session().map(|session| session.show) else { return };
    let Some(page) = annotations::page_of(&show) else { return };
    let Some(projection) = project(presenter, &show) else { return };
    let (x, y) = projection.to_page(position(event));
    let point = format!("{command}{x:.0} {y:.0}");
    presenter.annotations.borrow_mut().entry(page).or_default().push_str(&point);
    annotations::draw_page(presenter, &show);
    presenter.post(Post::Drawn);
}
