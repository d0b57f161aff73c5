//! The state of the atlas.

use super::{Camera, Layers, Lists, Page, ShowState};
use crate::plan::{Chain, Number, Region};
use crate::text::ids;

/// How many chains can be compared: fill, hatch and outline.
pub const MAX_CHAINS: usize = 3;

/// All that a person would want to send: what the map shows and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// What stands in the middle.
    pub page: Page,
    /// The measure that is read on [`Page::Plan`].
    pub measure: Option<Number>,
    /// How the lists on the pages are narrowed and ordered.
    pub lists: Lists,
    /// The chains shown, at most [`MAX_CHAINS`], in the order chosen, each once.
    pub chains: Vec<&'static Chain>,
    /// The region whose profile is open.
    pub region: Option<&'static Region>,
    /// What is drawn besides the counties.
    pub layers: Layers,
    /// Which part of the map is seen.
    pub camera: Camera,
    /// Light or dark.
    pub theme: Theme,
    /// 关怀版: larger type and controls, stronger contrast, the same content.
    pub care: bool,
    /// The running show; it covers the page, which is kept as it is.
    pub show: Option<ShowState>,
    /// Inside another page: no masthead, and the wheel belongs to the host.
    pub embed: bool,
    /// Whether keys, layers and buttons stand beside an embedded map.
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
    /// What the atlas shows when nothing was chosen.
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

    /// Whether this chain is shown.
    pub fn shows(&self, chain: &'static Chain) -> bool {
        self.chains.contains(&chain)
    }
}

impl Default for View {
    fn default() -> Self {
        Self::new()
    }
}
