//! Fields, lists and dialogs.

use super::Element;
use super::ability::property;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    HtmlDialogElement, HtmlDocument, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
};

impl Element {
    /// What a field or a list holds.
    pub(crate) fn value(&self) -> String {
        let list = self.0.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value);
        list.or_else(|| self.0.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value))
            .unwrap_or_default()
    }

    /// The value of a field or text area.
    pub(crate) fn text_value(&self) -> String {
        property(&self.0, "value").and_then(|value| value.as_string()).unwrap_or_default()
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

    /// Copies the value of a text field: by the clipboard's own interface, or, where the page may not
    /// use that, as older browsers do. Returns true if it was copied; if not, it is selected for the
    /// user's own copy command.
    pub(crate) async fn copy_value(&self) -> bool {
        let Some(text) = self.select() else { return false };
        let Some(window) = web_sys::window() else { return false };
        if window.is_secure_context() {
            let written = window.navigator().clipboard().write_text(&text);
            if JsFuture::from(written).await.is_ok() {
                return true;
            }
            self.select();
        }
        let document = window.document().and_then(|it| it.dyn_into::<HtmlDocument>().ok());
        document.is_some_and(|it| it.exec_command("copy").unwrap_or(false))
    }

    /// Focuses and selects a text field, and returns its value.
    fn select(&self) -> Option<String> {
        self.focus();
        if let Some(field) = self.0.dyn_ref::<HtmlInputElement>() {
            field.select();
            return Some(field.value());
        }
        let field = self.0.dyn_ref::<HtmlTextAreaElement>()?;
        field.select();
        Some(field.value())
    }
}
