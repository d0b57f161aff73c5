//! Markup that is drawn once, and the edits of it.
//!
//! The prerendered page shows the default view. From then on only what differs is changed: one
//! effect keeps many elements up to date, and a typed view of each element would weigh several times
//! as much.

use super::reactive::follow;
use super::store::Store;
use crate::drawing::Edit;
use crate::state::Control;
use crate::text::attribute::Attribute;
use leptos::prelude::untrack;

/// An edit of the first element that matches a selector.
pub(super) type ElementEdit = (String, Edit);

/// The selector of a control within an element.
pub(super) fn selector(within: &str, control: Control) -> String {
    [within, " [data-action='", &control.text(), "']"].concat()
}

/// An edit of an attribute.
pub(super) fn attribute(selector: &str, (name, value): Attribute) -> ElementEdit {
    (selector.to_owned(), Edit::Attribute(name, value))
}

/// Edits of several attributes of one element.
pub(super) fn attributes<const N: usize>(
    selector: &str,
    attributes: [Attribute; N],
) -> Vec<ElementEdit> {
    attributes.map(|it| attribute(selector, it)).into()
}

/// An edit of everything inside an element, as markup.
pub(super) fn content(selector: &str, markup: String) -> ElementEdit {
    (selector.to_owned(), Edit::Content(markup))
}

/// Applies edits whenever a signal changes that they read. They come in the same order each time;
/// those that stayed the same are not applied again. Called while the page is as it was drawn.
pub(super) fn follow_edits(store: Store, edits: impl Fn() -> Vec<ElementEdit> + 'static) {
    follow_boxed(store, Box::new(edits));
}

/// One function for all, whatever they read: a copy each would weigh on the first view.
fn follow_boxed(store: Store, edits: Box<dyn Fn() -> Vec<ElementEdit>>) {
    let mut applied = untrack(&edits);
    // Looking an element up takes longer than changing it.
    let mut found = vec![None; applied.len()];
    follow(move || {
        let edits = edits();
        let pairs = edits.iter().zip(&applied).zip(&mut found);
        for (((selector, edit), (_, last)), element) in pairs {
            if edit != last {
                store.embedder.edit_found(element, selector, edit);
            }
        }
        applied = edits;
    });
}
