//! Paper: every slide a page, at its last step. The pages are built when the browser is about to
//! print, and removed afterwards.

use super::presenter::{Presenter, slide_number};
use super::{annotations, slide};
use crate::browser::{self, Element};
use crate::state::{Entry, Position};
use crate::text::ZH_SHOW;
use crate::text::markup::words;
use crate::view::show::{PresenterSession, ShowPick, SlideView};
use std::rc::Rc;
use web_sys::Event;

/// Listens to the browser's printing.
pub(super) fn listen(presenter: &Rc<Presenter>) {
    let here = Rc::clone(presenter);
    browser::on_window("beforeprint", move |_: Event| lay_out(&here));
    let here = Rc::clone(presenter);
    browser::on_window("afterprint", move |_: Event| clear(&here));
}

/// Prints the slides, with what is ticked.
pub(super) fn print(root: &Element) {
    for pick in [ShowPick::Notes, ShowPick::Annotations] {
        let tick = root.find(&["[data-pick='", pick.id(), "']"].concat());
        let is_ticked = tick.is_some_and(|it| it.is_ticked());
        root.toggle_attribute(&["data-with-", pick.id()].concat(), is_ticked);
    }
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

fn lay_out(presenter: &Presenter) {
    clear(presenter);
    let Some(session) = presenter.session() else { return };
    let Some(paper) = Element::new("div", &[("class", "sheets")]) else { return };
    for (at, entry) in session.show.deck.entries.iter().enumerate() {
        if let Some(page) = page(presenter, &session, at, entry) {
            paper.append(&page);
        }
    }
    presenter.root.append(&paper);
    presenter.root.toggle_attribute("data-printing", true);
}

fn clear(presenter: &Presenter) {
    presenter.root.toggle_attribute("data-printing", false);
    for paper in presenter.root.find_all(".sheets") {
        paper.remove();
    }
}

/// The page of a slide at its last step, with its notes if they are wanted.
fn page(
    presenter: &Presenter,
    session: &PresenterSession,
    at: usize,
    entry: &Entry,
) -> Option<Element> {
    let page = Element::new("section", &[("class", "sheet")])?;
    let screen = Element::new("div", &[("class", "screen")])?;
    let copy = slide::copy(&presenter.slide, &["-sheet-", &at.to_string()].concat())?;
    let show = session.show.at(Position::end_of(&session.show.deck, at));
    let slide_view = SlideView::new(&show)?;
    slide::draw(&copy, &slide_view, "", &slide_number(&show));
    let lines = presenter.annotations.borrow();
    annotations::draw(&copy, slide_view.kind, lines.get(entry.key.id));
    prune(&copy);
    draw_shapes(&presenter.root, &copy);
    screen.append(&copy);
    page.append(&screen);
    if presenter.root.attribute("data-with-notes").is_some() {
        let notes = entry.slide().notes.iter().map(|note| words("p", &[], note));
        let notes = [words("h3", &[], ZH_SHOW.notes)].into_iter().chain(notes).collect::<String>();
        let part = Element::new("div", &[("class", "notes")])?;
        part.set_markup(&notes);
        page.append(&part);
    }
    Some(page)
}

/// Draws each shape where it is referred to: Firefox prints no references to what is not printed.
fn draw_shapes(root: &Element, slide: &Element) {
    for reference in slide.find_all("use") {
        let shape = root.query_tree(&reference.attribute_or_default("href"));
        if let Some(shape) = shape.and_then(|shape| shape.duplicate()) {
            shape.replace_reference(&reference);
        }
    }
}

/// Removes the hidden kinds of slide, which would take room on paper.
fn prune(slide: &Element) {
    let hidden = match slide.attribute_or_default("data-picture").as_str() {
        "overview" => ".board,.matrix,.closeup",
        "matrix" => ".board,.ten,.closeup",
        _ => ".ten,.matrix",
    };
    for part in slide.find_all(hidden) {
        part.remove();
    }
}
