//! The region that is pointed at on 十链总览 and 县链矩阵, chosen by keys or lit by the spotlight: it is
//! marked in every small map, enlarged centre and row, with its name and its role in each chain.

use super::handle::handle;
use super::presenter::Presenter;
use crate::browser::Element;
use crate::plan::{Found, PLAN, Region};
use crate::scene::RoleStatus;
use crate::text::ZH;
use crate::view::show::Input;
use crate::view::show::walk::{Walk, describe, regions};
use std::rc::Rc;
use web_sys::{FocusEvent, KeyboardEvent, PointerEvent};

/// Marks a region, and the slide, with the region's id.
const MARK: &str = "data-pointed";

/// What can be pointed at.
const PARTS: &str = ".slide :is(.ten,.matrix) [data-region]";

/// The control that keys move through the regions.
const CONTROL: &str = ".slide .walk";

/// Listens to the pointer, and to the control's loss of the focus.
pub(super) fn listen(presenter: &Rc<Presenter>) {
    let slide = presenter.slide.clone();
    presenter.root.on("pointermove", move |event: PointerEvent| {
        mark(&slide, find(Element::closest_to_event(&event, PARTS)));
    });
    let slide = presenter.slide.clone();
    presenter.root.on("pointerleave", move |_: PointerEvent| mark(&slide, None));
    let slide = presenter.slide.clone();
    presenter.root.on("focusout", move |event: FocusEvent| {
        if Element::closest_to_event(&event, CONTROL).is_some() {
            mark(&slide, None);
        }
    });
}

/// Handles a key while the control over the small maps has the focus. Returns false if the key is not
/// for it.
pub(super) fn handle_key(presenter: &Rc<Presenter>, event: &KeyboardEvent, key: &str) -> bool {
    let slide = &presenter.slide;
    if Element::closest_to_event(event, CONTROL).is_none() || !is_clear(presenter) {
        return false;
    }
    let marked = PLAN.region(&slide.attribute_or_default(MARK));
    match (key, marked) {
        ("Enter", Some(region)) => handle(presenter, Input::Ask(Found::Region(region))),
        ("Escape", Some(_)) => mark(slide, None),
        _ => match Walk::from_key(key) {
            Some(walk) => mark(slide, walk.next(marked)),
            None => return false,
        },
    }
    true
}

/// Returns true if the slide is what is seen: no panel, blank screen or answer is over it.
fn is_clear(presenter: &Presenter) -> bool {
    presenter.session().is_some_and(|session| {
        session.panel.is_none() && session.blank.is_none() && session.show.asked.is_none()
    })
}

/// Marks the region at a position of the window, where the other window's spotlight is.
pub(super) fn mark_at(slide: &Element, at: (f64, f64)) {
    let part = Element::at_position(at).and_then(|it| it.closest(PARTS));
    mark(slide, find(part));
}

fn find(part: Option<Element>) -> Option<&'static Region> {
    PLAN.region(&part?.attribute("data-region")?)
}

/// Marks a region, or none.
pub(super) fn mark(slide: &Element, region: Option<&'static Region>) {
    if slide.attribute_or_default(MARK) != region.map_or("", |region| region.id) {
        draw(slide, region);
    }
}

/// Takes the mark away after the slide has been drawn.
pub(super) fn reset(slide: &Element) {
    draw(slide, None);
}

fn draw(slide: &Element, region: Option<&'static Region>) {
    let id = region.map_or("", |region| region.id);
    match region {
        Some(_) => slide.set_attribute(MARK, id),
        None => slide.remove_attribute(MARK),
    }
    for part in slide.find_all(".ten [data-region],.matrix [data-region]") {
        part.toggle_attribute(MARK, part.attribute_or_default("data-region") == id);
    }
    slide.update_text_in(".pointed", region.map_or("", |region| region.name));
    draw_control(slide, region);
    // Otherwise the roles are those of the region that the step is about.
    let region = region.or_else(|| find(slide.find(".ten [data-lit]")));
    for map in slide.find_all(".ten li") {
        let chain = PLAN.chain(&map.attribute_or_default("data-chain"));
        let status = chain.zip(region).map(|(it, region)| RoleStatus::in_chain(&PLAN, it, region));
        map.update_text_in(".pointed-role", status.map_or("", |status| status.term(&ZH)));
    }
}

/// Sets the value of the control, which screen readers announce: the region and its roles.
fn draw_control(slide: &Element, region: Option<&'static Region>) {
    let Some(control) = slide.find(".walk") else { return };
    let regions = regions();
    let place = region.and_then(|region| regions.iter().position(|it| *it == region));
    control.set_attribute("aria-valuemax", &regions.len().to_string());
    control.set_attribute("aria-valuenow", &place.map_or(0, |place| place + 1).to_string());
    control.set_attribute("aria-valuetext", &region.map_or_else(String::new, describe));
}
