//! The panels over the slide, the typed digits, notices, countdown, and spoken text.

use super::presenter::Presenter;
use crate::browser::Element;
use crate::plan::Found;
use crate::state::Deck;
use crate::text::markup::{Tag, tag, words};
use crate::text::{ZH, ZH_COMPOSE, ZH_SHOW, fill};
use crate::view::show::control::control;
use crate::view::show::{
    Command, Effect, Input, Notice, Panel, PresenterSession, ShowPick, SlideView, compose_form,
    find_by_words, find_names, help, thumbnails,
};

/// The field for a name.
const FIND: &str = "[data-pick=name]";

/// Draws everything over the slide.
pub(super) fn draw(root: &Element, session: &PresenterSession) {
    let (name, content) = match &session.panel {
        None => ("", String::new()),
        Some(Panel::Overview(mark)) => ("overview", overview(&session.show.deck, *mark)),
        Some(Panel::Names(letters, mark)) => ("ask", names(letters, *mark)),
        Some(Panel::Find(..)) => ("find", String::new()),
        Some(Panel::Help) => ("help", help::key_list()),
        Some(Panel::Compose) => ("compose", String::new()),
        Some(Panel::Print) => ("print", print_options()),
    };
    root.set_attribute("data-panel", name);
    if let Some(panel) = root.find(".panel") {
        let had_field = panel.find(FIND).is_some();
        if let Some(Panel::Find(words, mark)) = &session.panel {
            draw_find(&panel, words, *mark);
        } else if name == "compose" {
            draw_form(&panel, &session.show.deck);
        } else if session.panel != Some(Panel::Print) || panel.find(".ticks").is_none() {
            panel.update_markup(&content);
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
    let left = session.autoplay.map(|due| ((due - at) / 1000.0).ceil().max(0.0).to_string());
    let text = left.map(|left| fill(ZH_SHOW.next_in, &[&left])).unwrap_or_default();
    root.update_text_in(".countdown", &text);
}

fn overview(deck: &Deck, mark: usize) -> String {
    let hint = words("p", &[("class", "how")], ZH_SHOW.overview_keys);
    [help::buttons(), thumbnails(deck, mark), hint].concat()
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

/// The options for printing.
fn print_options() -> String {
    let tick = |pick: ShowPick, label| {
        let input = Tag::new("input").attr("type", "checkbox").attr("data-pick", pick.id());
        tag("label", &[], &[input.text(""), words("span", &[], label)].concat())
    };
    let buttons = [
        control("button", &Input::Effect(Effect::Print)).text(ZH_COMPOSE.print),
        control("button", &Input::Command(Command::Escape)).text(ZH_COMPOSE.done),
    ];
    let ticks = [
        tick(ShowPick::Notes, ZH_COMPOSE.with_notes),
        tick(ShowPick::Annotations, ZH_COMPOSE.with_annotations),
    ];
    [
        words("h2", &[], ZH_COMPOSE.paper),
        tag("div", &[("class", "actions")], &buttons.concat()),
        tag("div", &[("class", "ticks")], &ticks.concat()),
        words("p", &[("class", "how")], ZH_COMPOSE.paper_how),
    ]
    .concat()
}

/// Draws the form 编排; the focused control keeps the focus.
fn draw_form(panel: &Element, deck: &Deck) {
    if panel.find(".deck").is_none() {
        panel.set_markup(&compose_form::form());
    }
    for (pick, text) in [
        (ShowPick::Title, &deck.title),
        (ShowPick::Speaker, &deck.speaker),
        (ShowPick::Date, &deck.date),
    ] {
        if let Some(field) = panel.find(&["[data-pick='", pick.id(), "']"].concat()) {
            field.write(text);
        }
    }
    let Some(list) = panel.find(".deck") else { return };
    let focused = list.focused().and_then(|it| it.attribute("data-action"));
    list.set_markup(&compose_form::list(deck));
    if let Some(focused) = focused
        && let Some(control) = list.find(&["[data-action='", &focused, "']"].concat())
    {
        control.focus();
    }
}

/// Shows the status line of the form 编排, while it is open.
pub(super) fn show_status(presenter: &Presenter, text: &str) {
    if presenter.session().is_some_and(|session| session.panel == Some(Panel::Compose))
        && let Some(line) = presenter.root.find(".panel .status")
    {
        line.set_text(text);
    }
}

fn describe_notice(notice: &Notice) -> String {
    match notice {
        Notice::NoSlide(number) => fill(ZH_SHOW.no_scene, &[number]),
        Notice::NoName(letters) => fill(ZH_SHOW.no_name, &[letters]),
        Notice::Link(text) => text.clone(),
        Notice::Blocked => ZH_SHOW.window_blocked.to_owned(),
        Notice::FullScreen => ZH_SHOW.window_full.to_owned(),
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
            let title = show.deck.entries.get(*mark).map_or("", |entry| entry.slide().title);
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
    let Some(slide_view) = SlideView::new(show) else { return String::new() };
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
