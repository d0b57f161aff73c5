//! What stands over the scene: overview, list of names, list of keys; what is typed; what is said.

use super::{compose, notice, paper};
use crate::part::Part;
use crate::present::overview::thumbnails;
use crate::present::session::{Panel, Session};
use crate::present::{Frame, help, meant};
use crate::text::markup::{tag, words};
use crate::text::{ZH, ZH_SHOW, fill};

/// Says what of a session stands over the scene.
pub(super) fn show(root: &Part, session: &Session) {
    let (name, content) = match &session.panel {
        None => ("", String::new()),
        Some(Panel::Overview(mark)) => ("overview", overview(session, *mark)),
        Some(Panel::Ask(letters, mark)) => ("ask", names(letters, *mark)),
        Some(Panel::Help) => ("help", help::keys()),
        Some(Panel::Compose) => ("compose", String::new()),
        Some(Panel::Print) => ("print", paper::panel()),
    };
    root.set("data-panel", name);
    if let Some(panel) = root.first(".panel") {
        if name == "compose" {
            compose::draw(&panel, &session.talk.deck);
        } else if session.panel != Some(Panel::Print) || panel.first(".ticks").is_none() {
            set_markup(&panel, &content);
        }
        panel.flag("hidden", name.is_empty());
    }
    set(root, ".typed", &session.typed.digits);
    set(root, ".notice", &session.notice.as_ref().map(notice).unwrap_or_default());
    set(root, ".spoken", &spoken(session));
}

/// How long it is until the next step comes by itself.
pub(super) fn countdown(root: &Part, session: &Session, at: f64) {
    let left = session.auto.map(|due| ((due - at) / 1000.0).ceil().max(0.0).to_string());
    let said = left.map(|left| fill(ZH_SHOW.next_in, &[&left])).unwrap_or_default();
    set(root, ".countdown", &said);
}

fn set_markup(part: &Part, markup: &str) {
    if part.markup() != markup {
        part.set_markup(markup);
    }
}

fn set(root: &Part, selector: &str, words: &str) {
    if let Some(part) = root.first(selector).filter(|part| part.text() != words) {
        part.set_text(words);
    }
}

fn overview(session: &Session, mark: usize) -> String {
    let controls = help::controls();
    let how = words("p", &[("class", "how")], ZH_SHOW.overview_keys);
    [controls, thumbnails(&session.talk.deck, mark), how].concat()
}

/// What may be meant by the letters typed so far.
fn names(letters: &str, mark: usize) -> String {
    let title = words("h2", &[], &fill(ZH_SHOW.asking, &[letters]));
    let name = |(at, found): (usize, crate::plan::Found)| {
        let current = if at == mark { "true" } else { "false" };
        let attributes =
            [("data-meant", crate::present::talk::id(found)), ("aria-current", current)];
        tag("li", &[], &words("button", &attributes, found.name()))
    };
    let names: String = meant(letters).into_iter().enumerate().map(name).collect();
    [title, tag("ul", &[("class", "names")], &names)].concat()
}

/// What has changed, for who listens.
fn spoken(session: &Session) -> String {
    let Some(frame) = Frame::of(&session.talk) else { return String::new() };
    let talk = &session.talk;
    let number = |number: usize| number.to_string();
    let count = number(talk.deck.entries.len());
    let page = [number(talk.place.entry + 1), count, frame.title.clone()];
    let page = fill(ZH_SHOW.page, &page.each_ref().map(String::as_str));
    let steps = talk.place.entry(&talk.deck).map_or(1, |entry| entry.steps.len());
    let step = fill(ZH_SHOW.step, &[&number(talk.place.step + 1), &number(steps)]);
    let parts = [page, step, frame.says, frame.scene.summary];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(ZH.separator)
}
