//! The form 编排: changes go into the link at once, into this browser and into a file on request.

use super::handle::handle;
use super::presenter::Presenter;
use crate::browser::{self, Element};
use crate::state::{CoverText, Deck};
use crate::text::ZH_COMPOSE;
use crate::view::show::compose::{Change, apply_change};
use crate::view::show::{Input, Panel, compose_form, file};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

/// The key under which this browser stores a deck.
const STORAGE_KEY: &str = "ganzhou-atlas-show";

/// Listens to the form.
pub(super) fn listen(presenter: &Rc<Presenter>) {
    let here = Rc::clone(presenter);
    presenter.root.on("change", move |event: Event| {
        if let Some(field) = Element::closest_to_event(&event, "[data-own]") {
            change(&here, change_of_field(&field));
        } else if let Some(control) = Element::closest_to_event(&event, "input[data-change]") {
            change_by_control(&here, &control);
        } else if Element::closest_to_event(&event, "[data-open-deck]").is_some() {
            open_file(&here, &event);
        }
    });
    let here = Rc::clone(presenter);
    presenter.root.on("click", move |event: Event| {
        if let Some(control) = Element::closest_to_event(&event, "button[data-change]") {
            change_by_control(&here, &control);
        } else if let Some(button) = Element::closest_to_event(&event, "[data-deck]") {
            execute(&here, &button.attribute_or_default("data-deck"));
        }
    });
}

fn change_of_field(field: &Element) -> Change {
    let text = CoverText::new(&field.value());
    match field.attribute_or_default("data-own").as_str() {
        "title" => Change::Title(text),
        "speaker" => Change::Speaker(text),
        _ => Change::Date(text),
    }
}

fn change_by_control(presenter: &Rc<Presenter>, control: &Element) {
    if let Some(by) = Change::from_id(&control.attribute_or_default("data-change")) {
        change(presenter, by);
    }
}

fn change(presenter: &Rc<Presenter>, change: Change) {
    if let Some(deck) = deck(presenter) {
        set_deck(presenter, apply_change(&deck, change));
    }
}

fn deck(presenter: &Presenter) -> Option<Deck> {
    presenter.session().map(|session| session.show.deck)
}

/// Replaces the deck, and shows how long it takes.
fn set_deck(presenter: &Rc<Presenter>, deck: Deck) {
    show_status(presenter, &compose_form::describe_length(&deck));
    handle(presenter, Input::Compose(deck));
}

/// Executes a button of the form, by its `data-deck`.
fn execute(presenter: &Rc<Presenter>, id: &str) {
    match id {
        "save" => {
            if let Some(deck) = deck(presenter) {
                offer_file(&file::write_deck(&deck));
            }
        }
        "keep" => {
            let text = deck(presenter).map(|deck| file::write_deck(&deck)).unwrap_or_default();
            let is_kept = storage().is_some_and(|it| it.set_item(STORAGE_KEY, &text).is_ok());
            let status = if is_kept { ZH_COMPOSE.is_kept } else { ZH_COMPOSE.cannot_keep };
            show_status(presenter, status);
        }
        "kept" => match storage().and_then(|it| it.get_item(STORAGE_KEY).ok().flatten()) {
            Some(text) => read(presenter, &text),
            None => show_status(presenter, ZH_COMPOSE.none_kept),
        },
        "reset" => change(presenter, Change::Reset),
        _ => {}
    }
}

/// The browser's local storage; none where it is forbidden.
fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
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
        match text.ok().and_then(|text| text.as_string()) {
            Some(text) => read(&presenter, &text),
            None => show_status(&presenter, ZH_COMPOSE.cannot_read),
        }
        input.set_value(""); // or the same file could not be chosen again once it is mended
    });
}

fn read(presenter: &Rc<Presenter>, text: &str) {
    match file::read_deck(text) {
        Ok(deck) => set_deck(presenter, deck),
        Err(reason) => show_status(presenter, &reason),
    }
}

/// Shows the status line of the form, while it is open.
fn show_status(presenter: &Presenter, text: &str) {
    if presenter.session().is_some_and(|session| session.panel == Some(Panel::Compose))
        && let Some(line) = presenter.root.find(".panel .told")
    {
        line.set_text(text);
    }
}

/// Offers a file for saving, by a data address, which every content policy allows.
fn offer_file(text: &str) {
    let text = utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let href = ["data:application/json;charset=utf-8,", &text].concat();
    if let Some(link) = Element::new("a", &[("href", &href), ("download", ZH_COMPOSE.file)]) {
        link.click();
    }
}
