//! Keeps the screen on while a show is on it, and hides the pointer that rests.

use super::presenter::Presenter;
use crate::browser;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::{Event, PointerEvent};

/// How long the pointer rests before it is hidden, in milliseconds.
const REST: f64 = 3_000.0;

/// Listens to the pointer, and to the page being seen again: a browser lets the screen go dark when
/// the page is hidden, and does not keep it on by itself afterwards.
pub(super) fn listen(presenter: &Rc<Presenter>) {
    let here = Rc::clone(presenter);
    browser::on_document("visibilitychange", move |_: Event| {
        let document = web_sys::window().and_then(|window| window.document());
        if here.session().is_some() && document.is_some_and(|document| !document.hidden()) {
            hold(&here);
        }
    });
    let here = Rc::clone(presenter);
    presenter.root.on("pointermove", move |_: PointerEvent| show_pointer(&here));
}

/// Keeps the screen on. A page in an iframe and an element leave that to their host.
pub(super) fn hold(presenter: &Rc<Presenter>) {
    if presenter.is_embedded() {
        return;
    }
    let here = Rc::clone(presenter);
    browser::spawn(async move {
        let lock = browser::keep_screen_on().await;
        let last = here.wake_lock.replace(lock);
        let_go(last).await;
        if here.session().is_none() {
            let_go(here.wake_lock.take()).await; // the show has ended meanwhile
        }
    });
}

/// Lets the screen go dark again.
pub(super) fn release(presenter: &Presenter) {
    let lock = presenter.wake_lock.take();
    browser::spawn(let_go(lock));
}

async fn let_go(lock: Option<JsValue>) {
    if let Some(lock) = lock {
        browser::call(&lock, "release", JsValue::UNDEFINED).await;
    }
}

/// Shows the pointer, until it has rested for a while.
pub(super) fn show_pointer(presenter: &Rc<Presenter>) {
    let is_waiting = browser::now() - presenter.pointed.replace(browser::now()) < REST;
    let was_hidden = presenter.root.attribute("data-resting").is_some();
    presenter.root.toggle_attribute("data-resting", false);
    if was_hidden || !is_waiting {
        wait(presenter);
    }
}

fn wait(presenter: &Rc<Presenter>) {
    // An element that is removed meanwhile is not kept for it.
    let here = Rc::downgrade(presenter);
    let left = (presenter.pointed.get() + REST - browser::now()).max(0.0);
    browser::after(left as i32 + 1, move || {
        let Some(here) = here.upgrade() else { return };
        if browser::now() - here.pointed.get() >= REST {
            here.root.toggle_attribute("data-resting", true);
        } else {
            wait(&here);
        }
    });
}
