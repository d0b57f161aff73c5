//! The only place where a view changes.

use super::{Action, MAX_CHAINS, Page, View};
use crate::plan::{Chain, Plan};

/// The view after the action.
pub fn reduce(plan: &Plan, view: &View, action: Action) -> View {
    let mut next = view.clone();
    match action {
        Action::ShowChain(chain) if view.chains == [chain] => next.chains.clear(),
        Action::ShowChain(chain) => next.chains = vec![chain],
        Action::CompareChain(chain) => compare(&mut next.chains, chain),
        Action::ClearChains => next.chains.clear(),
        Action::Select(region) => next.region = region,
        Action::Turn(page) => turn(&mut next, page),
        Action::Read(number) => {
            turn(&mut next, Page::Plan);
            next.measure = Some(number);
        }
        Action::Cite(region, chain) => {
            next.region = Some(region);
            if !view.shows(chain) {
                next.chains = vec![chain];
            }
        }
        Action::Locate(region) => {
            turn(&mut next, Page::Map);
            next.region = Some(region);
        }
        Action::ShowOnMap(chain) => {
            turn(&mut next, Page::Map);
            next.chains = vec![chain];
        }
        Action::List(choice) => next.lists.choose(choice),
        Action::Toggle(layer) => next.layers = view.layers.toggled(layer),
        Action::Theme(theme) => next.theme = theme,
        Action::Care(care) => next.care = care,
        Action::Present(show) => next.show = show,
        Action::Move(show) if view.show.is_some() => next.show = Some(show),
        Action::Move(_) => {}
        Action::Look(camera) => next.camera = camera.within(plan.map.extent),
        Action::Open(link) => next = link.into_view(),
    }
    next.keep_on_map_if_embedded();
    next
}

/// Turns to a page, without a measure.
fn turn(view: &mut View, page: Page) {
    view.page = page;
    view.measure = None;
}

/// Removes a chain, or appends it; a chain too many replaces the last.
fn compare(chains: &mut Vec<&'static Chain>, chain: &'static Chain) {
    if let Some(shown) = chains.iter().position(|&other| other == chain) {
        chains.remove(shown);
    } else {
        chains.truncate(MAX_CHAINS - 1);
        chains.push(chain);
    }
}
