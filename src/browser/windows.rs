//! Other windows of the browser.

/// Opens a link in a window with this name and these features.
pub(crate) fn open_window(link: &str, name: &str, features: &str) -> Option<web_sys::Window> {
    let own = web_sys::window()?;
    own.open_with_url_and_target_and_features(link, name, features).ok().flatten()
}

/// Returns true if the page is in an iframe.
pub(crate) fn is_framed() -> bool {
    let window = web_sys::window();
    window.is_some_and(|window| window.parent().ok().flatten().is_some_and(|it| it != window))
}

/// Closes this window, if a script has opened it.
pub(crate) fn close_window() {
    if let Some(window) = web_sys::window() {
        let _ = window.close();
    }
}

/// The origin that may read this site's messages between windows. A file has no origin: any window
/// may read them.
pub(crate) fn message_origin() -> String {
    let origin = web_sys::window().and_then(|window| window.location().origin().ok());
    origin.filter(|it| it.starts_with("http")).unwrap_or_else(|| "*".to_owned())
}
