//! The state of the atlas.

use super::{Camera, Layers, Lists, Page, ShowState};
use crate::plan::{Chain, Number, Region};
use crate::text::ids;

/// The most chains that can be compared: by fill, hatch and outline.
pub const MAX_CHAINS: usize = 3;

/// The state of the atlas, as far as a link carries it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The open page.
    pub page: Page,
    /// The measure that is shown on [`Page::Plan`].
    pub measure: Option<Number>,
    /// The filter and the order of the lists on the pages.
    pub lists: Lists,
    /// The chains shown, at most [`MAX_CHAINS`], in the order chosen, each once.
    pub chains: Vec<&'static Chain>,
    /// The region whose profile is open.
    pub region: Option<&'static Region>,
    /// The layers that are drawn besides the counties.
    pub layers: Layers,
    /// The visible part of the map.
    pub camera: Camera,
    /// Light or dark.
    pub theme: Theme,
    /// 关怀版: larger type and controls, stronger contrast, the same content.
    pub care: bool,
    /// The running show; it covers the page, which is kept as it is.
    pub show: Option<ShowState>,
    /// Whether the atlas is embedded in another page: the map alone, without a masthead, and the wheel
    /// scrolls the host page.
    pub embed: bool,
    /// Whether an embedded map has its sidebar and buttons.
    pub controls: bool,
}

ids! {
    /// Light or dark paper.
    #[derive(Default)]
    pub enum Theme {
        /// The setting of the user's system.
        #[default]
        Auto = "auto",
        /// Light paper.
        Light = "light",
        /// Dark paper.
        Dark = "dark",
    }
}

impl View {
    /// The default view.
    pub fn new() -> Self {
        Self {
            page: Page::Map,
            measure: None,
            lists: Lists::default(),
            chains: Vec::new(),
            region: None,
            layers: Layers::default(),
            camera: Camera::WHOLE,
            theme: Theme::Auto,
            care: false,
            show: None,
            embed: false,
            controls: true,
        }
    }

    /// Keeps an embedded view on the map: it has no tabs that would lead back from another page.
    pub(super) fn keep_on_map_if_embedded(&mut self) {
        if self.embed {
            (self.page, self.measure) = (Page::Map, None);
        }
    }

    /// Returns true if a chain is shown.
    pub fn shows(&self, chain: &'static Chain) -> bool {
        self.chains.contains(&chain)
    }
}

impl Default for View {
    fn default() -> Self {
        Self::new()
    }
}
