//! The form in which a show is made one's own, and where it is kept: in the link at once, in this
//! browser and in a file when asked to.

use super::Live;
use crate::browser::{self, Element};
use crate::present::compose::{self, Change};
use crate::present::deck::Deck;
use crate::present::file;
use crate::present::session::{Input, Panel};
use crate::text::ZH_COMPOSE;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

/// Where this browser keeps a show.
const KEPT: &str = "ganzhou-atlas-show";

/// Hears the form.
pub(super) fn listen(live: &Rc<Live>) {
    let here = Rc::clone(live);
    live.root.on("change", move |event: Event| {
        if let Some(field) = Element::closest_to_event(&event, "[data-own]") {
            own(&here, &field);
        } else if let Some(control) = Element::closest_to_event(&event, "input[data-change]") {
            change(&here, &control);
        } else if Element::closest_to_event(&event, "[data-open-deck]").is_some() {
            open(&here, &event);
        }
    });
    let here = Rc::clone(live);
    live.root.on("click", move |event: Event| {
        if let Some(control) = Element::closest_to_event(&event, "button[data-change]") {
            change(&here, &control);
        } else if let Some(button) = Element::closest_to_event(&event, "[data-deck]") {
            command(&here, &button.attribute_or_default("data-deck"));
        }
    });
}

/// Draws the form; what has the focus keeps it.
pub(super) fn draw(panel: &Element, deck: &Deck) {
    if panel.find(".deck").is_none() {
        panel.set_markup(&compose::form());
    }
    let own = [("title", &deck.title), ("speaker", &deck.speaker), ("date", &deck.date)];
    for (name, said) in own {
        if let Some(field) = panel.find(&["[data-own='", name, "']"].concat()) {
            field.write(said);
        }
    }
    let Some(list) = panel.find(".deck") else { return };
    let focused = list.focused().and_then(|it| it.attribute("data-change"));
    list.set_markup(&compose::list(deck));
    if let Some(focused) = focused
        && let Some(control) = list.find(&["[data-change='", &focused, "']"].concat())
    {
        control.focus();
    }
}

fn own(live: &Rc<Live>, field: &Element) {
    let said = field.value();
    make(
        live,
        match field.attribute_or_default("data-own").as_str() {
            "title" => Change::Title(said),
            "speaker" => Change::Speaker(said),
            _ => Change::Date(said),
        },
    );
}

fn change(live: &Rc<Live>, control: &Element) {
    if let Some(change) = compose::named(&control.attribute_or_default("data-change")) {
        make(live, change);
    }
}

fn make(live: &Rc<Live>, change: Change) {
    let deck = live.with(|session| compose::changed(&session.talk.deck, change));
    take(live, deck);
}

/// Puts a show in the place of the one that is on, and says how long it takes.
fn take(live: &Rc<Live>, deck: Option<Deck>) {
    if let Some(deck) = deck {
        say(live, &compose::sum(&deck));
        live.hear(Input::Compose(deck));
    }
}

fn command(live: &Rc<Live>, does: &str) {
    match does {
        "save" => {
            if let Some(text) = live.with(|session| file::save(&session.talk.deck)) {
                save(&text);
            }
        }
        "keep" => {
            let text = live.with(|session| file::save(&session.talk.deck)).unwrap_or_default();
            let kept = storage().is_some_and(|it| it.set_item(KEPT, &text).is_ok());
            say(live, if kept { ZH_COMPOSE.is_kept } else { ZH_COMPOSE.cannot_keep });
        }
        "kept" => match storage().and_then(|it| it.get_item(KEPT).ok().flatten()) {
            Some(text) => read(live, &text),
            None => say(live, ZH_COMPOSE.none_kept),
        },
        "reset" => make(live, Change::Reset),
        _ => {}
    }
}

/// Where the browser keeps what it is asked to; none where it may not.
fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// Opens a file that was chosen. A broken one changes nothing.
fn open(live: &Rc<Live>, event: &Event) {
    let Some(input) = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    let Some(chosen) = input.files().and_then(|files| files.get(0)) else { return };
    let live = Rc::clone(live);
    browser::spawn(async move {
        let text = wasm_bindgen_futures::JsFuture::from(chosen.text()).await;
        match text.ok().and_then(|text| text.as_string()) {
            Some(text) => read(&live, &text),
            None => say(&live, ZH_COMPOSE.cannot_read),
        }
        input.set_value(""); // or the same file could not be chosen again, once it is mended
    });
}

fn read(live: &Rc<Live>, text: &str) {
    match file::open(text) {
        Ok(deck) => take(live, Some(deck)),
        Err(what) => say(live, &what),
    }
}

fn say(live: &Live, words: &str) {
    if live.with(|session| session.panel == Some(Panel::Compose)) == Some(true)
        && let Some(line) = live.root.find(".panel .told")
    {
        line.set_text(words);
    }
}

/// Hands a file to whoever asked for it. A data address asks nothing of the content policy.
fn save(text: &str) {
    let text = utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let href = ["data:application/json;charset=utf-8,", &text].concat();
    if let Some(link) = Element::new("a", &[("href", &href), ("download", ZH_COMPOSE.file)]) {
        link.click();
    }
}
