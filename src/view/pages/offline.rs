//! The notice that a newer version of the site waits (`crate::browser::register_worker`). It takes
//! over when the user agrees.

use super::super::reactive::follow;
use super::super::store::Store;
use crate::browser::{self, Element};
use crate::state::PagesPress;
use crate::text::ZH_PAGES_STATUS;
use leptos::prelude::With;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ServiceWorker, ServiceWorkerRegistration};

/// The notice's element.
const NOTICE: &str = ".update";

/// Offers the newer version of the site that waits, if there is one, and every later one.
pub(super) fn offer(store: Store) {
    follow(move || {
        if store.ui.with(|ui| ui.newer) {
            show();
        }
    });
}

/// The registration that the main module has made.
async fn registration() -> Option<ServiceWorkerRegistration> {
    let workers = web_sys::window()?.navigator().service_worker();
    JsFuture::from(workers.get_registration()).await.ok()?.dyn_into().ok()
}

/// Shows the notice, once.
fn show() {
    if Element::query(NOTICE).is_some() {
        return;
    }
    let parts = (
        Element::query("body"),
        Element::new("div", &[("class", "notices update")]),
        Element::new("p", &[("role", "status")]),
        button("solid", PagesPress::UpdateSite),
        button("", PagesPress::CloseUpdate),
    );
    let (Some(body), Some(notice), Some(words), Some(update), Some(later)) = parts else { return };
    for part in [&words, &update, &later] {
        notice.append(part);
    }
    body.append(&notice);
    // Screen readers announce only text that is added to an existing status.
    words.set_text(ZH_PAGES_STATUS.newer);
    update.set_text(ZH_PAGES_STATUS.update);
    later.set_text(ZH_PAGES_STATUS.later);
}

fn button(class: &str, press: PagesPress) -> Option<Element> {
    Element::new("button", &[("class", class), ("data-action", press.id())])
}

/// Closes the notice.
pub(super) fn close() {
    if let Some(notice) = Element::query(NOTICE) {
        notice.remove();
    }
}

/// Lets the newer version take over that waits.
pub(super) fn update() {
    browser::spawn(async {
        if let Some(registration) = registration().await {
            take_over(&registration);
        }
    });
}

/// Lets the newer version take over, then shows it. It may have done so already: another page of
/// the site has agreed.
fn take_over(registration: &ServiceWorkerRegistration) {
    let Some(waiting) = registration.waiting() else { return reload() };
    let worker = waiting.clone();
    listen(&waiting, "statechange", move || {
        if is_settled(&worker) {
            reload();
        }
    });
    let _ = waiting.post_message(&"update".into());
}

/// Returns true if a worker has taken over, or never will.
fn is_settled(worker: &ServiceWorker) -> bool {
    use web_sys::ServiceWorkerState::{Activated, Redundant};
    matches!(worker.state(), Activated | Redundant)
}

fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

fn listen(target: &web_sys::EventTarget, kind: &str, callback: impl Fn() + 'static) {
    let callback = Closure::<dyn Fn()>::new(callback).into_js_value();
    let _ = target.add_event_listener_with_callback(kind, callback.unchecked_ref());
}
