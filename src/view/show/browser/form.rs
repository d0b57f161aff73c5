//! The form 编排 on the page: the cover's texts, the list of slides, and the editor of what the presenter
//! adds.

use super::panels;
use super::presenter::Presenter;
use crate::browser::Element;
use crate::plan::SlideKey;
use crate::text::{ZH_OWN, fill};
use crate::view::show::additions::Additions;
use crate::view::show::{Panel, PresenterSession, ShowPick, compose_form, editor};

/// Draws the form; the focused control keeps the focus.
pub(super) fn draw(panel: &Element, session: &PresenterSession) {
    if panel.find(".deck").is_none() {
        panel.set_markup(&compose_form::form());
    }
    let (deck, additions) = (&session.show.deck, &session.additions);
    for (pick, text) in [
        (ShowPick::Title, &deck.title),
        (ShowPick::Speaker, &deck.speaker),
        (ShowPick::Date, &deck.date),
    ] {
        if let Some(field) = panel.find(&["[data-pick='", pick.id(), "']"].concat()) {
            field.write(text);
        }
    }
    panel.toggle_attribute("data-editing", session.edited.is_some());
    // Fields that a person is in are not replaced: only when there are others than before.
    draw_section(panel, ".common", &logo_shape(additions), || compose_form::common(additions));
    match session.edited {
        Some(key) => {
            draw_section(panel, ".editor", &slide_shape(key, session), || {
                editor::editor(session, key)
            });
        }
        None => {
            draw_section(panel, ".editor", "", String::new);
            let list = compose_form::list(deck, additions);
            if let Some(part) = panel.find(".deck") {
                panels::redraw(&part, &list);
            }
        }
    }
}

/// Replaces the content of a section whose shape has changed.
fn draw_section(panel: &Element, section: &str, shape: &str, markup: impl FnOnce() -> String) {
    let Some(section) = panel.find(section) else { return };
    if section.attribute("data-shape").as_deref() == Some(shape) {
        return;
    }
    section.set_attribute("data-shape", shape);
    section.set_markup(&markup());
    if !shape.is_empty() && section.matches(".editor") {
        panel.scroll_to(0.0);
    }
}

/// Whether the common fields have a logo.
fn logo_shape(additions: &Additions) -> String {
    additions.logo.as_ref().map_or("-", |logo| logo.url()).to_owned()
}

/// What the fields of a slide depend on: the slide, its steps, and its picture.
fn slide_shape(key: &SlideKey, session: &PresenterSession) -> String {
    let entry = session.show.deck.entries.iter().find(|entry| entry.key == key);
    let steps = entry.map(|entry| entry.steps.len().to_string()).unwrap_or_default();
    let slide = session.additions.slides.get(key.id);
    let picture = slide.and_then(|slide| slide.picture.as_ref());
    [key.id, " ", &steps, " ", picture.map_or("-", |picture| picture.url())].concat()
}

/// Shows the status line of the form, while it is open.
pub(super) fn show_status(presenter: &Presenter, text: &str) {
    if presenter.session().is_some_and(|session| session.panel == Some(Panel::Compose))
        && let Some(line) = presenter.root.find(".panel .status")
    {
        line.set_text(text);
    }
}

/// The words for as many own slides as a deck may have.
pub(super) fn describe_full() -> String {
    fill(ZH_OWN.full, &[&crate::plan::OWN_KEYS.len().to_string()])
}
