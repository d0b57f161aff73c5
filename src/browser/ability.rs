//! Optional abilities of newer browsers: keep the screen on, give Escape to a page in full
//! screen, use several screens, tell of a gesture. Where one can't, nothing happens.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A property of a browser object; `None` if it is missing.
pub(crate) fn property(target: &JsValue, name: &str) -> Option<JsValue> {
    let value = Reflect::get(target, &name.into()).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}

/// Calls a method and waits for its promise; `None` if the method is missing or the promise rejects.
pub(crate) async fn call(target: &JsValue, name: &str, argument: JsValue) -> Option<JsValue> {
    let method: Function = property(target, name)?.dyn_into().ok()?;
    let result = method.call1(target, &argument).ok()?;
    JsFuture::from(Promise::resolve(&result)).await.ok()
}

/// Calls a method; `None` if it is missing or throws.
pub(crate) fn call_now(target: &JsValue, name: &str, arguments: &Array) -> Option<JsValue> {
    let method: Function = property(target, name)?.dyn_into().ok()?;
    method.apply(target, arguments).ok()
}

/// A part of the browser's `navigator`.
fn navigator(name: &str) -> Option<JsValue> {
    property(&web_sys::window()?.navigator(), name)
}

/// Returns true if the user has just pressed a key or clicked, so that the page may fill the screen.
pub(crate) fn was_activated() -> bool {
    let active = navigator("userActivation").and_then(|it| property(&it, "isActive"));
    active.is_some_and(|active| active.is_truthy())
}

/// Returns true if this page was reloaded.
pub(crate) fn was_reloaded() -> bool {
    let performance = web_sys::window().and_then(|window| property(&window, "performance"));
    let navigation = performance.and_then(|it| property(&it, "navigation"));
    let kind = navigation.and_then(|it| property(&it, "type"));
    kind.and_then(|kind| kind.as_f64()) == Some(1.0) // `TYPE_RELOAD`
}

/// Asks for Escape as a key of the page while it is in full screen; returns true if it is.
pub(crate) async fn lock_escape() -> bool {
    let Some(keyboard) = navigator("keyboard") else { return false };
    call(&keyboard, "lock", Array::of1(&"Escape".into()).into()).await.is_some()
}

/// Keeps the screen on until the returned lock is released; the browser releases it when the page is
/// hidden.
pub(crate) async fn keep_screen_on() -> Option<JsValue> {
    call(&navigator("wakeLock")?, "request", "screen".into()).await
}

/// How much the page is magnified by pinching; 1 for not at all.
pub(crate) fn pinch_scale() -> f64 {
    let window = web_sys::window();
    let viewport = window.and_then(|window| property(&window, "visualViewport"));
    let scale = viewport.and_then(|viewport| property(&viewport, "scale"));
    scale.and_then(|scale| scale.as_f64()).unwrap_or(1.0)
}

/// Returns true if there are several screens, and the page may ask to use them.
pub(crate) fn has_more_screens() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let is_extended =
        property(&window, "screen").and_then(|screen| property(&screen, "isExtended"));
    is_extended.is_some_and(|it| it.is_truthy()) && property(&window, "getScreenDetails").is_some()
}

/// Two screens: the notebook's own or the main one, and another. The browser asks the user first.
pub(crate) async fn find_screens() -> Option<(JsValue, JsValue)> {
    let window = web_sys::window()?;
    let details = call(&window, "getScreenDetails", JsValue::UNDEFINED).await?;
    let screens: Vec<JsValue> = Array::from(&property(&details, "screens")?).iter().collect();
    let is = |screen: &JsValue, name| property(screen, name).is_some_and(|it| it.is_truthy());
    let own = |name| screens.iter().position(|screen| is(screen, name));
    let own = own("isInternal").or_else(|| own("isPrimary")).unwrap_or_default();
    let other = screens.iter().enumerate().find(|(at, _)| *at != own)?.1.clone();
    Some((screens.get(own)?.clone(), other))
}

/// Fills one of several screens with an element.
pub(crate) async fn fill_screen(element: &JsValue, screen: &JsValue) {
    let options = js_sys::Object::new();
    let _ = Reflect::set(&options, &"screen".into(), screen);
    call(element, "requestFullscreen", options.into()).await;
}

/// The area of a screen that windows may take: left, top, width, height.
pub(crate) fn screen_area(screen: &JsValue) -> Option<[f64; 4]> {
    let length = |name| property(screen, name)?.as_f64();
    Some([length("availLeft")?, length("availTop")?, length("availWidth")?, length("availHeight")?])
}
