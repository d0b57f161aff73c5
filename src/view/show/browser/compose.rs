//! The fields of the form 编排, and the files that are opened there.

use super::form::show_status;
use super::handle::handle;
use super::picture;
use super::presenter::Presenter;
use crate::browser::{self, Element};
use crate::state::Deck;
use crate::text::{ZH_COMPOSE, ZH_OWN, fill};
use crate::view::show::additions::{AdditionChange, Additions};
use crate::view::show::file::{MAX_BYTES, read_show};
use crate::view::show::{Input, ShowPick};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Event, File, HtmlInputElement};

/// Listens to the fields of the form.
pub(super) fn listen(presenter: &Rc<Presenter>) {
    let here = Rc::clone(presenter);
    presenter.root.on("change", move |event: Event| {
        let Some(field) = Element::closest_to_event(&event, "[data-pick]") else { return };
        let Some(pick) = ShowPick::from_id(&field.attribute_or_default("data-pick")) else {
            return;
        };
        let at = field.attribute_or_default("data-at");
        match pick {
            ShowPick::File => take_file(&event, |file, input| open_file(&here, file, input)),
            ShowPick::Picture | ShowPick::Logo => {
                take_file(&event, |file, input| picture::add(&here, pick, at, file, input));
            }
            _ => change_text(&here, pick, &at, &field.text_value()),
        }
    });
}

fn change_text(presenter: &Rc<Presenter>, pick: ShowPick, at: &str, text: &str) {
    if let Some(change) = pick.change(text) {
        handle(presenter, Input::Change(change));
    } else if let Some(change) = pick.addition(at, text) {
        handle(presenter, Input::Add(change));
    }
}

/// The chosen file, and the field that it was chosen in.
fn take_file(event: &Event, take: impl FnOnce(File, HtmlInputElement)) {
    let input = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else { return };
    if let Some(file) = input.files().and_then(|files| files.get(0)) {
        take(file, input);
    }
}

/// Opens a file. A broken one changes nothing, and one that is too large is not read at all.
fn open_file(presenter: &Rc<Presenter>, file: File, input: HtmlInputElement) {
    let presenter = Rc::clone(presenter);
    browser::spawn(async move {
        let opened = match file_size(&file) > MAX_BYTES as f64 {
            true => Err(describe_size(ZH_OWN.file_large, file_size(&file), MAX_BYTES)),
            false => read(&file).await,
        };
        open(&presenter, opened);
        input.set_value(""); // or the same file could not be chosen again once it is mended
    });
}

async fn read(file: &File) -> Result<(Deck, Additions), String> {
    let text = wasm_bindgen_futures::JsFuture::from(file.text()).await;
    let text = text.ok().and_then(|text| text.as_string());
    let text = text.ok_or_else(|| ZH_COMPOSE.cannot_read.to_owned())?;
    let (deck, additions) = read_show(&text)?;
    picture::check_all(&additions).await?;
    Ok((deck, additions))
}

/// Opens a show, or shows why it cannot be opened.
pub(super) fn open(presenter: &Rc<Presenter>, show: Result<(Deck, Additions), String>) {
    match show {
        Ok((deck, additions)) => {
            handle(presenter, Input::OpenShow(deck, additions));
            presenter.is_unsaved.set(false);
        }
        Err(reason) => show_status(presenter, &reason),
    }
}

/// Adds a picture that was read, or shows why it cannot be added.
pub(super) fn add_picture(presenter: &Rc<Presenter>, change: Option<AdditionChange>, status: &str) {
    if let Some(change) = change {
        handle(presenter, Input::Add(change));
    }
    show_status(presenter, status);
}

/// The size of a file, in bytes.
pub(super) fn file_size(file: &File) -> f64 {
    browser::property(file, "size").and_then(|size| size.as_f64()).unwrap_or_default()
}

/// Words for a size in bytes and the greatest one, in megabytes.
pub(super) fn describe_size(template: &str, size: f64, most: usize) -> String {
    let megabytes = |bytes: f64| format!("{:.0}", (bytes / 1024.0 / 1024.0).ceil());
    fill(template, &[&megabytes(size), &megabytes(most as f64)])
}
