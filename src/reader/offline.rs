//! The site for who has no network at the moment: a worker keeps a whole version of it
//! (`xtask/src/pipeline/worker`). A newer one waits until the reader of the page agrees.

use crate::browser::{self, Element};
use crate::text::ZH_READER;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, Window};

/// The notice's element.
const NOTICE: &str = ".update";

/// Has the site kept, if its page names a worker.
pub(super) fn keep() {
    let Some(script) = Element::query("#worker").map(|link| link.attribute_or_default("href"))
    else {
        return;
    };
    browser::spawn(async move {
        if let Some(registration) = register(&script).await {
            watch(&registration);
        }
    });
}

/// Registers the worker; nothing where there can't be one, or where the page is part of another.
async fn register(script: &str) -> Option<ServiceWorkerRegistration> {
    let window = web_sys::window()?;
    let served = window.location().protocol().is_ok_and(|protocol| protocol != "file:");
    if !served || !is_outermost(&window) {
        return None;
    }
    // Where it is forbidden, asking for it may be an error already.
    let workers = web_sys::js_sys::Reflect::get(&window.navigator(), &"serviceWorker".into());
    let workers: ServiceWorkerContainer = workers.ok()?.dyn_into().ok()?;
    JsFuture::from(workers.register(script)).await.ok()?.dyn_into().ok()
}

fn is_outermost(window: &Window) -> bool {
    matches!(window.top(), Ok(Some(top)) if top == *window)
}

/// Tells of a newer version: one that waits already, and any that comes.
fn watch(registration: &ServiceWorkerRegistration) {
    let look = {
        let registration = registration.clone();
        move || {
            if registration.active().is_some() && registration.waiting().is_some() {
                tell(&registration);
            }
        }
    };
    look();
    let follow = {
        let registration = registration.clone();
        move || {
            if let Some(worker) = registration.installing() {
                listen(&worker, "statechange", look.clone());
            }
        }
    };
    follow();
    listen(registration, "updatefound", follow);
}

/// Shows the notice, once.
fn tell(registration: &ServiceWorkerRegistration) {
    if Element::query(NOTICE).is_some() {
        return;
    }
    let parts = (
        Element::query("body"),
        Element::new("div", &[("class", "notices update")]),
        Element::new("p", &[("role", "status")]),
        Element::new("button", &[("class", "solid")]),
        Element::new("button", &[]),
    );
    let (Some(body), Some(notice), Some(words), Some(update), Some(later)) = parts else { return };
    for part in [&words, &update, &later] {
        notice.append(part);
    }
    body.append(&notice);
    // Only what comes into a status that is there already is read out.
    words.set_text(ZH_READER.newer);
    update.set_text(ZH_READER.update);
    later.set_text(ZH_READER.later);
    let registration = registration.clone();
    update.on("click", move |_: web_sys::Event| take_over(&registration));
    later.on("click", move |_: web_sys::Event| notice.remove());
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

/// Whether a worker has taken over, or never will.
fn is_settled(worker: &ServiceWorker) -> bool {
    use web_sys::ServiceWorkerState::{Activated, Redundant};
    matches!(worker.state(), Activated | Redundant)
}

fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

fn listen(target: &web_sys::EventTarget, kind: &str, heard: impl Fn() + 'static) {
    let heard = Closure::<dyn Fn()>::new(heard).into_js_value();
    let _ = target.add_event_listener_with_callback(kind, heard.unchecked_ref());
}
