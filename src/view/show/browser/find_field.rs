//! The field for a name (领导问).

use super::handle::handle;
use super::presenter::Presenter;
use crate::browser::Element;
use crate::view::show::{Input, ShowPick};
use std::rc::Rc;
use web_sys::Event;

/// Listens to the field.
pub(super) fn listen(presenter: &Rc<Presenter>) {
    let here = Rc::clone(presenter);
    presenter.root.on("input", move |event: Event| {
        let name = ["[data-pick='", ShowPick::Find.id(), "']"].concat();
        if let Some(field) = Element::closest_to_event(&event, &name) {
            handle(&here, Input::Find(field.value()));
        }
    });
}
