//! Every click on a control, wherever it stands: what the control's data says becomes an action.
//! Clicks on the map itself are the map's (`map::input`).

use super::parts;
use super::search;
use super::share;
use super::show;
use super::store::Store;
use crate::browser;
use crate::plan::Number;
use crate::state::{Action, Camera, Layer, Listing, Lists, Order, Page, Theme};
use leptos::ev::{Event, MouseEvent};
use leptos::prelude::*;

/// How much one press of + magnifies, in percent.
pub(super) const STEP: i32 = 150;

/// A click somewhere on the page.
pub(super) fn clicked(store: Store, event: &MouseEvent) {
    if let Some(act) = on_page(store, event) {
        event.prevent_default();
        store.act(act);
    } else if let Some(chain) = browser::closest_match(event, "button[data-chain]", "data-chain")
        .and_then(|id| store.plan.chain(&id))
    {
        let add = event.ctrl_key() || event.meta_key() || event.shift_key();
        store.act(if add { Action::CompareChain(chain) } else { Action::ShowChain(chain) });
    } else if let Some(chain) = data(event, "data-compare", |id| store.plan.chain(id)) {
        store.act(Action::CompareChain(chain));
    } else if let Some(chain) = data(event, "data-show", |id| store.plan.chain(id)) {
        if !store.now(|view| view.shows(chain)) {
            store.act(Action::ShowChain(chain));
        }
    } else if let Some(region) = data(event, "data-go", |id| store.plan.region(id)) {
        store.select(region);
        store.embedder.focus_later("#profile h2");
    } else if let Some(layer) = data(event, "data-layer", layer) {
        store.act(Action::Toggle(layer));
    } else if let Some(at) = data(event, "data-found", |at| at.parse().ok()) {
        search::choose(store, at);
    } else if let Some(act) = browser::closest(event, "data-act") {
        act_on(store, &act);
    }
}

/// A choice from a list on one of the pages.
pub(super) fn picked(store: Store, event: &Event) {
    let value = event_target_value(event);
    match browser::closest(event, "data-pick").as_deref() {
        Some("region") => store.act(Action::Select(store.plan.region(&value))),
        Some("chain") => match store.plan.chain(&value) {
            Some(chain) if store.now(|view| view.chains == [chain]) => {}
            Some(chain) => store.act(Action::ShowChain(chain)),
            None => store.act(Action::ClearChains),
        },
        Some(what) => {
            if let Some(choice) = listing(what, value, event) {
                store.act(Action::List(choice));
            }
        }
        None => {}
    }
}

/// A choice that narrows or orders the lists.
fn listing(what: &str, value: String, event: &Event) -> Option<Listing> {
    Some(match what {
        "unit" => Listing::Unit(Lists::unit_of(&value)),
        "targets" => Listing::Targets(event_target_checked(event)),
        "find" => Listing::Find(value),
        "order" => Listing::Order(Order::of(&value)?),
        _ => return None,
    })
}

/// What leads to another page or from one: tabs, citations, cells. They are links or cells, so that
/// a new tab can be opened with them; a click with a modifier is the browser's.
fn on_page(store: Store, event: &MouseEvent) -> Option<Action> {
    // In an element these are links to the atlas's own page.
    if store.embedder.is_element() || event.ctrl_key() || event.meta_key() || event.shift_key() {
        return None;
    }
    let plan = store.plan;
    if let Some(number) = data(event, "data-read", Number::of) {
        return Some(Action::Read(number));
    }
    if let Some(page) = data(event, "data-turn", Page::of) {
        return Some(Action::Turn(page));
    }
    if let Some(chain) = data(event, "data-open", |id| plan.chain(id)) {
        return Some(Action::ShowOnMap(chain));
    }
    if let Some(region) = data(event, "data-locate", |id| plan.region(id)) {
        return Some(Action::Locate(region));
    }
    let of = |name| browser::closest_match(event, "[data-cell]", name);
    Some(Action::Cite(plan.region(&of("data-region")?)?, plan.chain(&of("data-chain")?)?))
}

/// What the nearest element with this attribute names.
fn data<T>(event: &MouseEvent, name: &str, find: impl FnOnce(&str) -> Option<T>) -> Option<T> {
    find(&browser::closest(event, name)?)
}

fn layer(id: &str) -> Option<Layer> {
    Layer::ALL.into_iter().find(|layer| layer.id() == id)
}

fn act_on(store: Store, act: &str) {
    match act {
        "clear" => {
            store.act(Action::ClearChains);
            store.embedder.focus("button[data-chain]");
        }
        "theme" => store.act(Action::Theme(next(store.now(|view| view.theme)))),
        "care" => store.act(Action::Care(!store.now(|view| view.care))),
        "close" => close(store),
        "sheet" => store.ui.update(|ui| ui.sheet = !ui.sheet),
        "dismiss" => store.ui.update(|ui| {
            ui.notices.clear();
            ui.missing.clear();
        }),
        "present" => show::toggle(store),
        "retry" => parts::retry(store),
        // The reader hears this click as well; here it is brought, if it is not there yet.
        "embed" => store.ui.update(|ui| (ui.share, ui.embedding) = (Default::default(), true)),
        "share" => share::toggle(store),
        "copy" => share::copy(store),
        "zoom-in" => zoom(store, STEP),
        "zoom-out" => zoom(store, 10_000 / STEP),
        "zoom-reset" => store.act(Action::Look(Camera::WHOLE)),
        _ => {}
    }
}

/// Closes the profile; the focus goes back to its region on the map.
pub(super) fn close(store: Store) {
    let region = store.now(|view| view.region);
    store.act(Action::Select(None));
    if let Some(region) = region {
        store.embedder.focus(&["#map [data-region='", region.id, "']"].concat());
    }
}

/// Magnifies around the middle of what is seen.
pub(super) fn zoom(store: Store, percent: i32) {
    let camera = store.now(|view| view.camera);
    store.act(Action::Look(camera.zoomed_in_place(store.plan.map.frame, percent)));
}

const fn next(theme: Theme) -> Theme {
    match theme {
        Theme::Auto => Theme::Light,
        Theme::Light => Theme::Dark,
        Theme::Dark => Theme::Auto,
    }
}
