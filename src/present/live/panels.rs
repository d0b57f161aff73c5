//! What stands over the scene: overview, list of names, list of keys; what is typed; what is said.

use super::{compose, notice, paper};
use crate::browser::Element;
use crate::plan::Found;
use crate::present::overview::thumbnails;
use crate::present::session::{Panel, Session};
use crate::present::{Frame, help, meant};
use crate::text::markup::{tag, words};
use crate::text::{ZH, ZH_SHOW, fill};

/// Says what of a session stands over the scene.
pub(super) fn show(root: &Element, session: &Session) {
    let (name, content) = match &session.panel {
        None => ("", String::new()),
        Some(Panel::Overview(mark)) => ("overview", overview(session, *mark)),
        Some(Panel::Ask(letters, mark)) => ("ask", names(letters, *mark)),
        Some(Panel::Help) => ("help", help::keys()),
        Some(Panel::Compose) => ("compose", String::new()),
        Some(Panel::Print) => ("print", paper::panel()),
    };
    root.set_attribute("data-panel", name);
    if let Some(panel) = root.find(".panel") {
        if name == "compose" {
            compose::draw(&panel, &session.talk.deck);
        } else if session.panel != Some(Panel::Print) || panel.find(".ticks").is_none() {
            panel.update_markup(&content);
        }
        panel.toggle_attribute("hidden", name.is_empty());
    }
    root.update_text_in(".typed", &session.typed.digits);
    root.update_text_in(".notice", &session.notice.as_ref().map(notice).unwrap_or_default());
    root.update_text_in(".spoken", &spoken(session));
}

/// How long it is until the next step comes by itself.
pub(super) fn countdown(root: &Element, session: &Session, at: f64) {
    let left = session.auto.map(|due| ((due - at) / 1000.0).ceil().max(0.0).to_string());
    let said = left.map(|left| fill(ZH_SHOW.next_in, &[&left])).unwrap_or_default();
    root.update_text_in(".countdown", &said);
}

fn overview(session: &Session, mark: usize) -> String {
    let controls = help::controls();
    let how = words("p", &[("class", "how")], ZH_SHOW.overview_keys);
    [controls, thumbnails(&session.talk.deck, mark), how].concat()
}

/// What may be meant by the letters typed so far.
fn names(letters: &str, mark: usize) -> String {
    let title = words("h2", &[], &fill(ZH_SHOW.asking, &[letters]));
    let name = |(at, found): (usize, Found)| {
        let current = if at == mark { "true" } else { "false" };
        let attributes =
            [("data-meant", crate::present::talk::id(found)), ("aria-current", current)];
        tag("li", &[], &words("button", &attributes, found.name()))
    };
    let names: String = meant(letters).into_iter().enumerate().map(name).collect();
    [title, tag("ul", &[("class", "names")], &names)].concat()
}

/// What has changed, for who listens: what is marked in a list, else where the show is.
fn spoken(session: &Session) -> String {
    let talk = &session.talk;
    let number = |number: usize| number.to_string();
    let page = |at: usize, title: &str| {
        let count = number(talk.deck.entries.len());
        fill(ZH_SHOW.page, &[&number(at + 1), &count, title])
    };
    match &session.panel {
        Some(Panel::Overview(mark)) => {
            let title = talk.deck.entries.get(*mark).map_or("", |entry| entry.slide.title);
            return page(*mark, title);
        }
        Some(Panel::Ask(letters, mark)) => {
            let found = meant(letters).into_iter().nth(*mark);
            return found.map_or("", Found::name).to_owned();
        }
        _ => {}
    }
    let Some(frame) = Frame::of(talk) else { return String::new() };
    if talk.asked.is_some() {
        return [ZH_SHOW.asked, &frame.title].join(ZH.colon);
    }
    let page = page(talk.place.entry, &frame.title);
    let steps = talk.place.entry(&talk.deck).map_or(1, |entry| entry.steps.len());
    let step = fill(ZH_SHOW.step, &[&number(talk.place.step + 1), &number(steps)]);
    let parts = [page, step, frame.says, frame.scene.summary];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(ZH.separator)
}
