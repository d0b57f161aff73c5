//! Every click on a control, and every choice: the control's `data-action` or `data-pick` becomes an
//! action. Clicks on the map itself are the map's (`map::input`).

use super::parts;
use super::share;
use super::show;
use super::store::Store;
use super::ui::Share;
use crate::browser;
use crate::state::{Action, Camera, Control, Pick, Press, Theme};
use leptos::ev::{Event, MouseEvent};
use leptos::prelude::*;

/// The zoom step of the buttons and keys, in percent.
pub(super) const STEP: i32 = 150;

/// A click somewhere on the page.
pub(super) fn clicked(store: Store, event: &MouseEvent) {
    let Some(text) = browser::closest(event, "data-action") else { return };
    let Some(control) = Control::parse(store.plan, &text) else { return };
    let has_modifier = event.ctrl_key() || event.meta_key() || event.shift_key();
    if control.leads_to_page() {
        // A click with a modifier opens a new tab. In another page these are links to the atlas's
        // own page, which open a new window (`boot.js`, `element.js`).
        if store.read_view(|view| view.embed) || has_modifier {
            return;
        }
        event.prevent_default();
    }
    match control {
        Control::ShowChain(chain) if has_modifier => store.act(Action::CompareChain(chain)),
        Control::ShowChain(chain) => store.act(Action::ShowChain(chain)),
        Control::KeepChain(chain) if store.read_view(|view| view.shows(chain)) => {}
        Control::KeepChain(chain) => store.act(Action::ShowChain(chain)),
        Control::CompareChain(chain) => store.act(Action::CompareChain(chain)),
        Control::ShowOnMap(chain) => store.act(Action::ShowOnMap(chain)),
        Control::Select(region) => {
            store.select(region);
            store.embedder.focus_later("#profile h2");
        }
        Control::Locate(region) => store.act(Action::Locate(region)),
        Control::Cite(region, chain) => store.act(Action::Cite(region, chain)),
        Control::Toggle(layer) => store.act(Action::Toggle(layer)),
        Control::Turn(page) => store.act(Action::Turn(page)),
        Control::Read(measure) => store.act(Action::Read(measure)),
        // The pages' part handles the list of results.
        Control::Choose(_) => {}
        Control::Press(press) => pressed(store, press),
    }
}

fn pressed(store: Store, press: Press) {
    match press {
        Press::ClearChains => {
            store.act(Action::ClearChains);
            store.embedder.focus("button[data-chain]");
        }
        Press::NextTheme => store.act(Action::Theme(next(store.read_view(|view| view.theme)))),
        Press::Care => store.act(Action::Care(!store.read_view(|view| view.care))),
        Press::Close => close(store),
        Press::Sheet => {
            store.ui.update(|ui| ui.sheet = !ui.sheet);
            store.embedder.reveal_map();
        }
        Press::Dismiss => store.ui.update(|ui| {
            ui.notices.clear();
            ui.missing.clear();
        }),
        Press::Present => show::toggle(store),
        Press::Retry => parts::retry(store),
        // The part with the pages opens the dialog.
        Press::Embed => store.ui.update(|ui| (ui.share, ui.embedding) = (Default::default(), true)),
        Press::Share => share::toggle(store),
        Press::Copy => store.ui.update(|ui| ui.share = Share::Requested),
        Press::ZoomIn => zoom(store, STEP),
        Press::ZoomOut => zoom(store, 10_000 / STEP),
        Press::ZoomReset => store.act(Action::Look(Camera::WHOLE)),
    }
}

/// A choice from a list, a tick or a field.
pub(super) fn picked(store: Store, event: &Event) {
    let pick = browser::closest(event, "data-pick").and_then(|text| Pick::from_id(&text));
    let Some(pick) = pick else { return };
    let value = event_target_value(event);
    match pick {
        Pick::Region => store.act(Action::Select(store.plan.region(&value))),
        Pick::Chain => match store.plan.chain(&value) {
            Some(chain) if store.read_view(|view| view.chains == [chain]) => {}
            Some(chain) => store.act(Action::ShowChain(chain)),
            None => store.act(Action::ClearChains),
        },
        _ => {
            if let Some(listing) = pick.listing(value, event_target_checked(event)) {
                store.act(Action::List(listing));
            }
        }
    }
}

/// Closes the profile; the focus goes back to its region on the map.
pub(super) fn close(store: Store) {
    let region = store.read_view(|view| view.region);
    store.act(Action::Select(None));
    if let Some(region) = region {
        store.embedder.focus(&["#map [data-region='", region.id, "']"].concat());
    }
}

/// Zooms around the middle of the visible part.
pub(super) fn zoom(store: Store, percent: i32) {
    let camera = store.read_view(|view| view.camera);
    store.act(Action::Look(camera.zoomed_in_place(store.plan.map.extent, percent)));
}

const fn next(theme: Theme) -> Theme {
    match theme {
        Theme::Auto => Theme::Light,
        Theme::Light => Theme::Dark,
        Theme::Dark => Theme::Auto,
    }
}
