//! What changes on the page: an attribute, or a piece of markup.

use leptos::prelude::Effect;
use leptos::tachys::reactive_graph::SharedReactiveFunction;
use std::sync::{Arc, Mutex};

/// An attribute that changes; none takes it away.
pub(super) type Attribute = SharedReactiveFunction<Option<String>>;

/// A piece of markup that changes.
pub(super) type Html = SharedReactiveFunction<String>;

/// An attribute that follows the signals it reads.
pub(super) fn attribute<T: Into<String>>(
    mut value: impl FnMut() -> Option<T> + Send + 'static,
) -> Attribute {
    Arc::new(Mutex::new(move || value().map(Into::into)))
}

/// Markup that never changes. A page that is taken over has it already, and does not read it.
pub(super) fn once(draw: impl FnOnce() -> String) -> String {
    if cfg!(feature = "hydrate") { String::new() } else { draw() }
}

/// An attribute that says `true` or `false`.
pub(super) fn truth(mut value: impl FnMut() -> bool + Send + 'static) -> Attribute {
    attribute(move || Some(if value() { "true" } else { "false" }))
}

/// An attribute without a value that is there or not.
pub(super) fn flag(mut value: impl FnMut() -> bool + Send + 'static) -> Attribute {
    attribute(move || value().then_some(""))
}

/// Does something now, and again whenever a signal changes that it reads.
pub(super) fn follow(does: impl FnMut() + 'static) {
    let mut does: Box<dyn FnMut()> = Box::new(does); // one type, whatever it does
    Effect::new(move |_| does());
}

/// A piece of markup that follows the signals it reads.
pub(super) fn html(value: impl FnMut() -> String + Send + 'static) -> Html {
    Arc::new(Mutex::new(value))
}
