//! Fields, lists and dialogs.

use super::Element;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

impl Element {
    /// What a field or a list holds.
    pub(crate) fn value(&self) -> String {
        let list = self.0.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value);
        list.or_else(|| self.0.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value))
            .unwrap_or_default()
    }

    /// Sets what a list holds.
    pub(crate) fn choose(&self, value: &str) {
        if let Some(list) = self.0.dyn_ref::<HtmlSelectElement>() {
            list.set_value(value);
        }
    }

    /// Sets what a field holds.
    pub(crate) fn write(&self, words: &str) {
        if let Some(field) = self.0.dyn_ref::<HtmlInputElement>() {
            field.set_value(words);
        }
    }

    /// Ticks a box, or takes the tick away.
    pub(crate) fn tick(&self, on: bool) {
        if let Some(field) = self.0.dyn_ref::<HtmlInputElement>() {
            field.set_checked(on);
        }
    }

    /// Whether a box is ticked.
    pub(crate) fn is_ticked(&self) -> bool {
        self.0.dyn_ref::<HtmlInputElement>().is_some_and(HtmlInputElement::checked)
    }

    /// Opens it over the page, if it is a dialog.
    pub(crate) fn open_dialog(&self) {
        if let Some(dialog) = self.0.dyn_ref::<HtmlDialogElement>()
            && !dialog.open()
        {
            let _ = dialog.show_modal();
        }
    }

    /// Closes it, if it is a dialog.
    pub(crate) fn close_dialog(&self) {
        if let Some(dialog) = self.0.dyn_ref::<HtmlDialogElement>() {
            dialog.close();
        }
    }

    /// Copies what stands in a field of several lines; where the page may not, marks it for the
    /// reader's own copy command. Tells whether it is copied.
    pub(crate) fn copy_text(&self) -> bool {
        let Some(field) = self.0.dyn_ref::<HtmlTextAreaElement>() else { return false };
        field.select();
        let window = web_sys::window().filter(|window| window.is_secure_context());
        window.map(|it| it.navigator().clipboard().write_text(&field.value())).is_some()
    }
}
