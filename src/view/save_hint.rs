//! The line below a control that saves a file. The browsers of some apps swallow downloads silently, and
//! no page can detect it: the line offers the content to be copied instead.

use crate::browser::{self, Element};
use crate::text::ZH_SAVING;

/// The selector of the line.
const HINT: &str = ".save-hint";

/// Shows the line below a control, unless its container has one; `action` and `label` are those of the
/// button that copies.
pub(super) fn show_hint(container: &Element, control: &Element, action: &str, label: &str) {
    if container.find(HINT).is_some() {
        return;
    }
    let parts = (
        Element::new("div", &[("class", "save-hint")]),
        Element::new("p", &[("role", "status")]),
        Element::new("button", &[("class", "plain"), ("data-action", action)]),
    );
    let (Some(hint), Some(status), Some(copy)) = parts else { return };
    copy.set_text(label);
    hint.append(&status);
    hint.append(&copy);
    control.insert_after(&hint);
    // Screen readers announce only what is added to a status that exists already.
    status.set_text(ZH_SAVING.hint);
}

/// Copies a text. If that fails, the text is shown below the line, selected. `copied` and `selected` are
/// the status in either case.
pub(super) fn copy_text(
    container: &Element,
    text: &str,
    copied: &'static str,
    selected: &'static str,
) {
    let Some(hint) = container.find(HINT) else { return };
    let new_field = || Element::new("textarea", &[("readonly", ""), ("rows", "4")]);
    let Some(field) = hint.find("textarea").or_else(new_field) else { return };
    field.set_text(text);
    hint.append(&field);
    browser::spawn(async move {
        let is_copied = field.copy_value().await;
        if is_copied {
            field.remove();
        }
        hint.update_text_in("p", if is_copied { copied } else { selected });
    });
}
