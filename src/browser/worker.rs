//! The service worker, which keeps the whole site for use without a network
//! (`xtask/src/pipeline/worker`). Installing it puts the bytes of everything that the first view
//! does without into its cache.

use leptos::prelude::{document, window};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ServiceWorkerContainer, ServiceWorkerRegistration};

/// The link that names the worker's script.
const LINK: &str = "#worker";

/// Registers the worker, if the page names one, and calls back whenever a newer version of the site
/// waits to take over. Nothing happens where there can be no worker: in an iframe, from a file,
/// without HTTPS.
pub(crate) fn register_worker(on_newer: impl Fn() + Clone + 'static) {
    spawn_local(async move {
        if let Some(registration) = register().await {
            watch(&registration, on_newer);
        }
    });
}

async fn register() -> Option<ServiceWorkerRegistration> {
    let script = document().query_selector(LINK).ok()??.get_attribute("href")?;
    let window = window();
    let is_served = window.location().protocol().is_ok_and(|protocol| protocol != "file:");
    let is_outermost = matches!(window.top(), Ok(Some(top)) if top == window);
    if !is_served || !is_outermost {
        return None;
    }
    // Where workers are forbidden, reading the property may throw.
    let workers = js_sys::Reflect::get(&window.navigator(), &"serviceWorker".into());
    let workers: ServiceWorkerContainer = workers.ok()?.dyn_into().ok()?;
    JsFuture::from(workers.register(&script)).await.ok()?.dyn_into().ok()
}

/// Calls back for a newer version that is waiting already, and for each later one. When a version is
/// cached, the page gets `data-offline`, by which its style sheet shows that it works offline.
fn watch(registration: &ServiceWorkerRegistration, on_newer: impl Fn() + Clone + 'static) {
    let look = {
        let registration = registration.clone();
        move || {
            if registration.active().is_none() {
                return;
            }
            if let Some(page) = document().document_element() {
                let _ = page.set_attribute("data-offline", "");
            }
            if registration.waiting().is_some() {
                on_newer();
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

fn listen(target: &web_sys::EventTarget, kind: &str, callback: impl Fn() + 'static) {
    let callback = Closure::<dyn Fn()>::new(callback).into_js_value();
    let _ = target.add_event_listener_with_callback(kind, callback.unchecked_ref());
}
