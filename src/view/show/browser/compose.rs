//! The fields of the form 编排, the file that is opened there, and the field for a name.

use super::handle::{handle, open_deck};
use super::presenter::Presenter;
use crate::browser::{self, Element};
use crate::text::ZH_COMPOSE;
use crate::view::show::file::read_deck;
use crate::view::show::{Input, ShowPick};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

/// Listens to the fields of the form, and to the one for a name.
pub(super) fn listen(presenter: &Rc<Presenter>) {
    let here = Rc::clone(presenter);
    presenter.root.on("input", move |event: Event| {
        let name = ["[data-pick='", ShowPick::Find.id(), "']"].concat();
        if let Some(field) = Element::closest_to_event(&event, &name) {
            handle(&here, Input::Find(field.value()));
        }
    });
    let here = Rc::clone(presenter);
    presenter.root.on("change", move |event: Event| {
        let Some(field) = Element::closest_to_event(&event, "[data-pick]") else { return };
        let pick = ShowPick::from_id(&field.attribute_or_default("data-pick"));
        if pick == Some(ShowPick::File) {
            open_file(&here, &event);
        } else if let Some(change) = pick.and_then(|pick| pick.change(&field.value())) {
            handle(&here, Input::Change(change));
        }
    });
}

/// Opens the chosen file. A broken one changes nothing.
fn open_file(presenter: &Rc<Presenter>, event: &Event) {
    let Some(input) = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    let Some(chosen) = input.files().and_then(|files| files.get(0)) else { return };
    let presenter = Rc::clone(presenter);
    browser::spawn(async move {
        let text = wasm_bindgen_futures::JsFuture::from(chosen.text()).await;
        let text = text.ok().and_then(|text| text.as_string());
        let text = text.ok_or_else(|| ZH_COMPOSE.cannot_read.to_owned());
        open_deck(&presenter, text.and_then(|text| read_deck(&text)));
        input.set_value(""); // or the same file could not be chosen again once it is mended
    });
}
