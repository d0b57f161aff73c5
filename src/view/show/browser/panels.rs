//! The panels over the slide, the typed digits, notices, countdown, and spoken text.

use super::presenter::Presenter;
use crate::browser::Element;
use crate::plan::Found;
use crate::text::markup::{Tag, tag, words};
use crate::text::{ZH, ZH_OWN, ZH_SHOW, fill};
use crate::view::show::control::control;
use crate::view::show::{
    Input, Notice, Panel, PresenterSession, ShowPick, SlideView, find_by_words, find_names, help,
    thumbnails,
};

/// The field for a name.
const FIND: &str = "[data-pick=name]";

/// Draws everything over the slide.
pub(super) fn draw(presenter: &Presenter, session: &PresenterSession) {
    let root = &presenter.root;
    let (name, content) = match &session.panel {
        None => ("", String::new()),
        Some(Panel::Overview(mark)) => ("overview", overview(session, *mark)),
        Some(Panel::Names(letters, mark)) => ("ask", names(letters, *mark)),
        Some(Panel::Find(..)) => ("find", String::new()),
        Some(Panel::Help) => ("help", help::key_list()),
        Some(Panel::Compose) => ("compose", String::new()),
        Some(Panel::Print) => ("print", String::new()),
    };
    root.set_attribute("data-panel", name);
    if let Some(panel) = root.find(".panel") {
        let had_field = panel.find(FIND).is_some();
        if let Some(Panel::Find(words, mark)) = &session.panel {
            draw_find(&panel, words, *mark);
        } else if let Some(own_page) = presenter.own_page.filter(|_| name == "compose") {
            (own_page.draw_form)(&panel, session);
        } else if session.panel != Some(Panel::Print) {
            panel.update_markup(&content); // `paper` draws the options for printing
        }
        panel.toggle_attribute("hidden", name.is_empty());
        if had_field && panel.find(FIND).is_none() {
            root.focus(); // a custom element gets keys while something in it has the focus
        }
    }
    root.update_text_in(".typed", &session.typed.digits);
    let notice = session.notice.as_ref().map(describe_notice);
    root.update_text_in(".notice", &notice.unwrap_or_default());
    root.update_text_in(".spoken", &describe(session));
}

/// Draws the time until autoplay moves on.
pub(super) fn draw_countdown(root: &Element, session: &PresenterSession, at: f64) {
    let text = session.autoplay.map_or_else(String::new, |autoplay| {
        let left = ((autoplay.due - at) / 1000.0).ceil().max(0.0).to_string();
        match (autoplay.is_loop, autoplay.has_moved) {
            (false, _) => fill(ZH_SHOW.next_in, &[&left]),
            (true, false) => ZH_OWN.looping.to_owned(),
            (true, true) => String::new(), // a lobby has nobody to press a key
        }
    });
    root.update_text_in(".countdown", &text);
}

fn overview(session: &PresenterSession, mark: usize) -> String {
    let hint = words("p", &[("class", "how")], ZH_SHOW.overview_keys);
    [help::buttons(), thumbnails(&session.show.deck, &session.additions, mark), hint].concat()
}

/// The names that match the typed letters; one of them is marked.
fn names(letters: &str, mark: usize) -> String {
    let title = words("h2", &[], &fill(ZH_SHOW.asking, &[letters]));
    [title, list_names(find_names(letters), mark)].concat()
}

/// A button for each name.
fn list_names(found: Vec<Found>, mark: usize) -> String {
    let name = |(at, found): (usize, Found)| {
        let button = control("button", &Input::Ask(found))
            .attr("aria-current", if at == mark { "true" } else { "false" });
        tag("li", &[], &button.text(found.name()))
    };
    let names: String = found.into_iter().enumerate().map(name).collect();
    tag("ul", &[("class", "names")], &names)
}

/// Draws the field for a name, and the names that its words may mean. The field itself is drawn once:
/// an input method may be composing in it.
fn draw_find(panel: &Element, typed: &str, mark: usize) {
    if panel.find(FIND).is_none() {
        let field = Tag::new("input")
            .attr("data-pick", ShowPick::Find.id())
            .attr("autocomplete", "off")
            .attr("spellcheck", "false")
            .attr("maxlength", "40")
            .attr("placeholder", ZH_SHOW.find_hint)
            .attr("aria-label", ZH_SHOW.asked);
        let title = words("h2", &[], ZH_SHOW.asked);
        panel.set_markup(&[title, field.text(""), tag("div", &[("class", "found")], "")].concat());
        panel.toggle_attribute("hidden", false); // what is hidden takes no focus
        if let Some(field) = panel.find(FIND) {
            field.focus();
        }
    }
    let found = find_by_words(typed);
    let names = match found.is_empty() && !typed.trim().is_empty() {
        true => words("p", &[], &fill(ZH_SHOW.none_found, &[typed.trim()])),
        false => list_names(found, mark),
    };
    panel.update_markup_in(".found", &names);
}

/// Replaces the markup of controls; the focused control keeps the focus.
pub(super) fn redraw(part: &Element, markup: &str) {
    let focused = part.focused().and_then(|it| it.attribute("data-action"));
    part.set_markup(markup);
    if let Some(focused) = focused
        && let Some(control) = part.find(&["[data-action='", &focused, "']"].concat())
    {
        control.focus();
    }
}

fn describe_notice(notice: &Notice) -> String {
    match notice {
        Notice::NoSlide(number) => fill(ZH_SHOW.no_scene, &[number]),
        Notice::NoName(letters) => fill(ZH_SHOW.no_name, &[letters]),
        Notice::Link(text) => text.clone(),
        Notice::Blocked => ZH_SHOW.window_blocked.to_owned(),
        Notice::FullScreen => ZH_SHOW.window_full.to_owned(),
        Notice::Missing(count) => fill(ZH_OWN.dropped, &[&count.to_string()]),
    }
}

/// The spoken text: the marked item of a list, else the present slide and step.
fn describe(session: &PresenterSession) -> String {
    let show = &session.show;
    let number = |number: usize| number.to_string();
    let page = |at: usize, title: &str| {
        let count = number(show.deck.entries.len());
        fill(ZH_SHOW.page, &[&number(at + 1), &count, title])
    };
    match &session.panel {
        Some(Panel::Overview(mark)) => {
            let entry = show.deck.entries.get(*mark);
            let title = entry.map_or("", |entry| session.additions.title(entry.key));
            return page(*mark, title);
        }
        Some(Panel::Names(letters, mark)) => {
            let found = find_names(letters).into_iter().nth(*mark);
            return found.map_or("", Found::name).to_owned();
        }
        Some(Panel::Find(words, mark)) => {
            let found = find_by_words(words).into_iter().nth(*mark);
            return found.map_or("", Found::name).to_owned();
        }
        _ => {}
    }
    let Some(slide_view) = SlideView::with_additions(show, &session.additions) else {
        return String::new();
    };
    if show.asked.is_some() {
        return [ZH_SHOW.asked, &slide_view.title].join(ZH.colon);
    }
    let page = page(show.position.entry, &slide_view.title);
    let steps = show.position.entry(&show.deck).map_or(1, |entry| entry.steps.len());
    let step = fill(ZH_SHOW.step, &[&number(show.position.step + 1), &number(steps)]);
    let parts = [page, step, slide_view.caption, slide_view.scene.summary];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(ZH.separator)
}
