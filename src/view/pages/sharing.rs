//! The dialog 嵌入: code for other people's pages, with a preview.

use super::super::reactive::follow;
use super::super::store::Store;
use crate::browser::{self, Element};
use crate::contract::snippet::{Level, SnippetOptions, apply_theme, write_code};
use crate::state::{Layer, Layers};
use crate::text::ZH_SHARING as TEXT;
use crate::text::markup::Tag;
use leptos::prelude::{Update, With};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use web_sys::Event;

/// The dialog.
struct Dialog {
    part: Element,
    store: Store,
    /// The URL of the atlas's folder.
    base: String,
    /// The names and the text of the last `plain/….txt`.
    plain: RefCell<(Vec<String>, String)>,
    /// Counts the changes, so that a text that arrives late is not shown for a later choice.
    turn: Cell<u32>,
}

/// Opens the dialog each time it is requested.
pub(super) fn open_on_request(store: Store) {
    let made: Rc<RefCell<Option<Rc<Dialog>>>> = Rc::default();
    follow(move || {
        if !store.ui.with(|ui| ui.embedding) {
            return;
        }
        store.ui.update(|ui| ui.embedding = false);
        let made = Rc::clone(&made);
        browser::spawn(async move {
            let known = made.borrow().clone();
            let dialog = match known {
                Some(dialog) => dialog,
                None => {
                    let Some(dialog) = make(store).await else { return };
                    made.replace(Some(Rc::clone(&dialog)));
                    dialog
                }
            };
            dialog.start();
        });
    });
}

/// Closes the dialog of a control.
pub(super) fn close(control: &Element) {
    if let Some(dialog) = control.closest("dialog") {
        dialog.close_dialog();
    }
}

/// Copies the code in the dialog of a control, or selects it where the browser does not allow that.
pub(super) fn copy_code(control: &Element) {
    if let Some(dialog) = control.closest("dialog")
        && let Some(field) = dialog.find("textarea")
    {
        browser::spawn(async move {
            let status = if field.copy_value().await { TEXT.copied } else { TEXT.marked };
            dialog.update_text_in("[role='status']", status);
        });
    }
}

async fn make(store: Store) -> Option<Rc<Dialog>> {
    let link = Element::query("#page-sharing")?;
    let part =
        Element::new("dialog", &[("id", "embedding"), ("aria-labelledby", "embedding-title")])?;
    part.set_markup(&browser::load_text(&link).await?);
    Element::query("body")?.append(&part);
    let address = browser::own_address();
    let base = address.rsplit_once('/').map_or("", |(folder, _)| folder);
    let dialog = Rc::new(Dialog {
        part,
        store,
        base: [base, "/"].concat(),
        plain: RefCell::default(),
        turn: Cell::new(0),
    });
    if dialog.base.starts_with("file:") {
        dialog.part.find("form")?.set_text(TEXT.from_file);
        dialog.part.find(".result")?.remove();
    }
    for kind in ["input", "change"] {
        let here = Rc::clone(&dialog);
        dialog.part.on(kind, move |_: Event| here.follow());
    }
    Some(dialog)
}

impl Dialog {
    /// Opens it with the choices of the view.
    fn start(self: &Rc<Self>) {
        let region = self.store.read_view(|view| view.region.map(|region| region.id));
        self.choose_chains();
        self.choose("region", region.unwrap_or_default());
        let theme = Element::query("html").and_then(|page| page.attribute("data-theme"));
        self.choose("theme", theme.as_deref().unwrap_or("auto"));
        for tick in self.part.find_all("[name='layer']") {
            let switch =
                ["[data-action='layer:", &tick.attribute_or_default("value"), "']"].concat();
            tick.tick(
                Element::query(&switch)
                    .is_some_and(|it| it.attribute_or_default("aria-checked") == "true"),
            );
        }
        self.part.open_dialog();
        self.follow();
    }

    /// Chooses the chains shown; several are one more choice of the list.
    fn choose_chains(&self) {
        let (ids, names) = self.store.read_view(|view| {
            let ids = view.chains.iter().map(|chain| chain.id).collect::<Vec<_>>();
            let names = view.chains.iter().map(|chain| chain.name).collect::<Vec<_>>();
            (ids.join(","), names.join(TEXT.separator))
        });
        let known = self.part.find(&["[name='chain'] > [value='", &ids, "']"].concat());
        if known.is_none()
            && let Some(list) = self.field("chain")
            && let Some(option) = Element::new("option", &[("value", &ids)])
        {
            option.set_text(&names);
            list.append(&option);
        }
        self.choose("chain", &ids);
    }

    fn choose(&self, name: &str, value: &str) {
        if let Some(list) = self.field(name) {
            list.choose(value);
        }
    }

    fn field(&self, name: &str) -> Option<Element> {
        self.part.find(&["[name='", name, "']"].concat())
    }

    fn value(&self, name: &str) -> String {
        self.field(name).map(|it| it.value()).unwrap_or_default()
    }

    /// The present choices, without the defaults and unrecognised values.
    fn options(&self) -> SnippetOptions {
        let mut parameters = Vec::new();
        for name in ["chain", "region", "theme"] {
            let value = self.value(name);
            if !value.is_empty() && value != "auto" {
                parameters.push((name, value));
            }
        }
        let value_if_ticked =
            |tick: &Element| tick.is_ticked().then(|| tick.attribute_or_default("value"));
        let layers: Vec<String> =
            self.part.find_all("[name='layer']").iter().filter_map(value_if_ticked).collect();
        let chosen: Layers =
            Layer::ALL.into_iter().filter(|it| layers.iter().any(|id| id == it.id())).collect();
        if chosen != Layers::default() {
            let none = layers.is_empty();
            parameters.push(("layers", if none { "none".to_owned() } else { layers.join(",") }));
        }
        if self.field("controls").is_some_and(|it| !it.is_ticked()) {
            parameters.push(("controls", "off".to_owned()));
        }
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
        let width = self.value("width");
        let is_width = digits(width.strip_suffix('%').unwrap_or(&width));
        let width = if is_width { width } else { "100%".to_owned() };
        let height = self.value("height").trim().parse().unwrap_or(640);
        SnippetOptions { parameters, width, height: u32::clamp(height, 200, 4000) }
    }

    fn level(&self) -> Level {
        let chosen = self.part.find_all("[name='level']").into_iter().find(Element::is_ticked);
        chosen
            .and_then(|it| Level::from_id(&it.attribute_or_default("value")))
            .unwrap_or(Level::Element)
    }

    /// Updates code and preview.
    fn follow(self: &Rc<Self>) {
        let (level, options) = (self.level(), self.options());
        self.part.set_attribute("data-level", level.id());
        self.turn.set(self.turn.get().wrapping_add(1));
        self.part.update_text_in("[role='status']", "");
        preview(&self.part, level, &options);
        let names = options.plain_names();
        if level != Level::Plain || self.plain.borrow().0 == names {
            return self.write(level, &options);
        }
        let (here, turn) = (Rc::clone(self), self.turn.get());
        let names: Vec<String> = names.into_iter().map(str::to_owned).collect();
        browser::spawn(async move {
            let mut text = String::new();
            for name in &names {
                let more = browser::fetch_text(&["plain/", name, ".txt"].concat()).await;
                text.push_str(&more.unwrap_or_default());
            }
            here.plain.replace((names, text));
            if here.turn.get() == turn {
                here.write(level, &options);
            }
        });
    }

    fn write(&self, level: Level, options: &SnippetOptions) {
        let chosen = ["[name='chain'] > [value='", options.value("chain"), "']"].concat();
        let name = self.part.find(&chosen).filter(|_| !options.value("chain").is_empty());
        let title = name.map(|it| [TEXT.picture, "：", &it.text()].concat());
        let title = title.unwrap_or_else(|| TEXT.picture.to_owned());
        let written = write_code(level, options, &self.base, &title, &self.plain.borrow().1);
        if let Some(field) = self.part.find("textarea") {
            field.set_text(&written);
        }
    }
}

/// Updates the preview. The content security policy of the site forbids iframes, so the element is shown
/// instead, which looks the same.
fn preview(dialog: &Element, level: Level, options: &SnippetOptions) {
    let Some(place) = dialog.find(".preview") else { return };
    if let Some(instead) = dialog.find(".instead") {
        instead.toggle_attribute("hidden", level != Level::Frame);
    }
    if level == Level::Plain {
        return preview_pictures(&place, options);
    }
    load_element();
    let known = place.find("ganzhou-atlas");
    let Some(atlas) = known.or_else(|| Element::new("ganzhou-atlas", &[])) else { return };
    for name in ["chain", "region", "theme", "layers", "controls"] {
        match options.value(name) {
            "" => atlas.remove_attribute(name),
            value => atlas.set_attribute(name, value),
        }
    }
    atlas.set_attribute("height", &options.height.to_string());
    let unit = if options.width.ends_with('%') { "" } else { "px" };
    atlas.style("width", &[options.width.as_str(), unit].concat());
    if place.find("ganzhou-atlas").is_none() {
        place.set_text("");
        place.append(&atlas);
    }
}

/// The pictures, in the chosen theme and width.
fn preview_pictures(place: &Element, options: &SnippetOptions) {
    let picture = |name| {
        let image = Tag::new("img").attr("src", &["plain/", name, ".svg"].concat());
        let image = image.attr("alt", TEXT.picture).attr("width", &options.width);
        apply_theme(&image.void(), options)
    };
    place.set_markup(&options.plain_names().into_iter().map(picture).collect::<String>());
}

/// Loads the script of the element, once.
fn load_element() {
    if Element::query("#embed-script").is_none()
        && let (Some(body), Some(script)) = (
            Element::query("body"),
            Element::new("script", &[("id", "embed-script"), ("src", "embed/v1.js")]),
        )
    {
        body.append(&script);
    }
}
