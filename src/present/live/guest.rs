//! The show in an element of somebody else's page: its keys are the ones pressed in it, and what
//! needs a window, a store or paper of its own is to be had on the atlas's own page.

use crate::browser::Element;
use crate::present::Talk;
use crate::present::command::Command;

/// What the element stands in.
pub(super) struct Guest {
    /// What fills the screen: everything that the element shows.
    pub(super) frame: Element,
    /// The address of the atlas's own page.
    page: String,
}

impl Guest {
    /// What the show stands in; none on the atlas's own page.
    pub(super) fn of(root: &Element) -> Option<Self> {
        let frame = root.closest("[data-page]")?;
        Some(Self { page: frame.attribute_or_default("data-page"), frame })
    }

    /// Opens the talk on the atlas's own page, where it stands.
    pub(super) fn visit(&self, talk: &Talk) {
        let link = [self.page.as_str(), "?present&", &talk.link().query()].concat();
        if let Some(window) = web_sys::window() {
            let _ = window.open_with_url_and_target_and_features(&link, "_blank", "noopener");
        }
    }
}

/// What a show in an element leaves to the atlas's own page.
pub(super) const fn is_for_its_own_page(command: Command) -> bool {
    matches!(command, Command::Speaker | Command::Print | Command::Compose)
}
