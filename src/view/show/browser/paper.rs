//! Paper: the handout that the options ask for. The sheets are built when the browser is about to
//! print, and removed afterwards.

use super::presenter::{Presenter, kicker, slide_number};
use super::{annotations, panels, slide};
use crate::browser::{self, Element};
use crate::state::ShowState;
use crate::text::markup::{tag, words};
use crate::text::{ZH_HANDOUT, ZH_SHOW, fill};
use crate::view::show::handout::{Handout, form, sheet_head};
use crate::view::show::sheets::{SheetPart, sheets};
use crate::view::show::{Panel, PresenterSession, SlideView, write_notes};
use std::rc::Rc;
use web_sys::Event;

/// Listens to the browser's printing.
pub(super) fn listen(presenter: &Rc<Presenter>) {
    let here = Rc::clone(presenter);
    browser::on_window("beforeprint", move |_: Event| {
        clear(&here);
        if let Some(session) = here.session() {
            let _ = lay_out(&here, &session);
        }
    });
    let here = Rc::clone(presenter);
    browser::on_window("afterprint", move |_: Event| clear(&here));
}

/// Draws the form with the options, while it is open.
pub(super) fn draw_form(presenter: &Presenter, session: &PresenterSession) {
    let panel = presenter.root.find(".panel").filter(|_| session.panel == Some(Panel::Print));
    if let Some(panel) = panel {
        panels::redraw(&panel, &form(session));
    }
}

/// Opens the browser's dialog for printing.
pub(super) fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// The element of the whole page, whose orientation the style sheet sets.
fn find_page(root: &Element) -> Option<Element> {
    root.query_tree(":root")
}

fn clear(presenter: &Presenter) {
    presenter.root.toggle_attribute("data-printing", false);
    for paper in presenter.root.find_all(".sheets") {
        paper.remove();
    }
    if let Some(page) = find_page(&presenter.root) {
        page.remove_attribute("data-paper");
    }
}

/// Builds the sheets; none where the browser makes no elements.
fn lay_out(presenter: &Presenter, session: &PresenterSession) -> Option<()> {
    let (handout, deck) = (session.handout, &session.show.deck);
    let layout = handout.layout();
    let paper = Element::new("div", &[("class", "sheets"), ("data-layout", layout.id())])?;
    let sheets = sheets(session);
    let foot = foot(&presenter.slide)?;
    for (at, parts) in sheets.iter().enumerate() {
        let sheet = Element::new("section", &[("class", "sheet")])?;
        sheet.set_markup(&sheet_head(deck, &describe_today(), at + 1, sheets.len()));
        for part in parts {
            sheet.append(&print_part(presenter, session, part)?);
        }
        sheet.append(&foot.duplicate()?);
        paper.append(&sheet);
    }
    presenter.root.append(&paper);
    presenter.root.toggle_attribute("data-printing", true);
    find_page(&presenter.root)?.set_attribute("data-paper", layout.orientation());
    Some(())
}

/// The date of printing.
fn describe_today() -> String {
    let now = js_sys::Date::new_0();
    let parts = [now.get_full_year(), now.get_month() + 1, now.get_date()].map(|it| it.to_string());
    fill(ZH_HANDOUT.printed, &parts.each_ref().map(String::as_str))
}

/// The line at the bottom of a sheet: what stands below every slide of the map and its review.
fn foot(slide: &Element) -> Option<Element> {
    let foot = Element::new("footer", &[])?;
    let line = |class| slide.find(class).map(|line| words("span", &[], &line.text()));
    foot.set_markup(
        &["footer .review", "footer .base"].into_iter().filter_map(line).collect::<String>(),
    );
    Some(foot)
}

/// A slide on paper, with its notes if they are wanted; or the notes that go on from an earlier sheet.
fn print_part(
    presenter: &Presenter,
    session: &PresenterSession,
    part: &SheetPart,
) -> Option<Element> {
    let handout = session.handout;
    let printed = Element::new("div", &[("class", "printed")])?;
    if !part.is_continued {
        printed.append(&print_slide(presenter, session, part)?);
    }
    if handout.layout().has_notes() {
        let number = number(&session.show.at(part.position), handout);
        let head = match (part.is_continued, part.notes.is_empty()) {
            (true, _) => fill(ZH_HANDOUT.notes_go_on, &[&number]),
            (false, true) => String::new(),
            (false, false) => ZH_SHOW.notes.to_owned(),
        };
        let notes = tag("div", &[], &write_notes(&part.notes));
        let below = Element::new("div", &[("class", "notes")])?;
        below.set_markup(&[words("h3", &[], &head), notes].concat());
        printed.append(&below);
    }
    Some(printed)
}

/// A slide on paper.
fn print_slide(
    presenter: &Presenter,
    session: &PresenterSession,
    part: &SheetPart,
) -> Option<Element> {
    let (handout, position) = (session.handout, part.position);
    let show = session.show.at(position);
    let slide_view = SlideView::with_additions(&show, &session.additions)?;
    let screen = Element::new("div", &[("class", "screen")])?;
    let [entry, step] = [position.entry, position.step].map(|it| it.to_string());
    let copy = slide::copy(&presenter.slide, &["-sheet-", &entry, "-", &step].concat())?;
    slide::draw(&copy, &slide_view, &kicker(&show), &number(&show, handout));
    if handout.has_annotations {
        let lines = presenter.annotations.borrow();
        let page = annotations::page_of(&show).and_then(|page| lines.get(page));
        annotations::draw(&copy, slide_view.kind, page);
    }
    prune(&copy, handout);
    draw_shapes(&presenter.root, &copy);
    screen.append(&copy);
    Some(screen)
}

/// The number of a slide, and of its step if every step is printed.
fn number(show: &ShowState, handout: Handout) -> String {
    let number = slide_number(show);
    let steps = show.position.entry(&show.deck).map_or(1, |entry| entry.steps.len());
    if !handout.has_steps || steps == 1 {
        return number;
    }
    let step = [show.position.step + 1, steps].map(|it| it.to_string());
    [number, fill(ZH_SHOW.step, &step.each_ref().map(String::as_str))].join(" · ")
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

/// Removes what is hidden: it would take room on paper.
fn prune(slide: &Element, handout: Handout) {
    let hidden = match slide.attribute_or_default("data-picture").as_str() {
        "overview" => ".board,.matrix,.closeup",
        "matrix" => ".board,.ten,.closeup",
        "targets" | "duties" | "own" => ".board,.ten,.matrix,.closeup",
        _ => ".ten,.matrix",
    };
    // The clip paths of a close-up that is not shown would confine nothing.
    let closeup = if slide.attribute("data-inset").is_some() { "" } else { ",.closeup" };
    let lines = if handout.has_annotations { "" } else { ",.ink" };
    for part in slide.find_all(&[hidden, closeup, lines].concat()) {
        part.remove();
    }
}
