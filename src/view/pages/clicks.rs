//! Every click on a control of the pages, of the dialog 嵌入, of the notice of a newer version, and on
//! the one that remembers 关怀版.

use super::{Pages, articles, filter, offline, remember, save, sharing};
use crate::browser::{self, Element};
use crate::state::PagesPress;
use web_sys::Event;

/// Listens to clicks on the whole document: the dialog and the notice stand beside the pages.
pub(super) fn listen(pages: &Pages) {
    let pages = pages.clone();
    browser::on_document("click", move |event: Event| {
        if let Some(control) = Element::closest_to_event(&event, "[data-action]")
            && let Some(press) = PagesPress::from_id(&control.attribute_or_default("data-action"))
        {
            carry_out(&pages, press, &control);
        }
    });
}

fn carry_out(pages: &Pages, press: PagesPress, control: &Element) {
    match press {
        PagesPress::ClearFilter => filter::clear(pages),
        PagesPress::SaveTable => save::save_table(control),
        PagesPress::CopyTable => save::copy_table(control),
        PagesPress::ReloadPage => articles::reload(pages),
        PagesPress::CopyCode => sharing::copy_code(control),
        PagesPress::CloseDialog => sharing::close(control),
        PagesPress::RememberCare => remember::toggle(control),
        PagesPress::UpdateSite => offline::update(),
        PagesPress::CloseUpdate => offline::close(),
    }
}
