//! The actions of controls: the typed value of their `data-action`, or of their `data-pick` if they
//! offer a choice. The show has controls of its own (`view::show::control`).

mod pick;
mod press;

pub use pick::Pick;
pub use press::{PagesPress, Press};

use super::{Layer, Page};
use crate::plan::{Chain, Number, Plan, Region};
use crate::text::attribute::{Attribute, set};
use crate::text::markup::Tag;

/// The action of a control. Its text form is the control's `data-action`: a word, or a word
/// and an id with a colon between them (`chain:electronics`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// Shows a chain alone, or none if it is shown alone.
    ShowChain(&'static Chain),
    /// Shows a chain alone unless it is shown already.
    KeepChain(&'static Chain),
    /// Adds a chain to the comparison, or takes it out.
    CompareChain(&'static Chain),
    /// Shows a chain alone, on the map.
    ShowOnMap(&'static Chain),
    /// Opens a region's profile.
    Select(&'static Region),
    /// Opens a region's profile, on the map.
    Locate(&'static Region),
    /// Opens a region's profile with a chain shown.
    Cite(&'static Region, &'static Chain),
    /// Switches a layer.
    Toggle(Layer),
    /// Turns to a page.
    Turn(Page),
    /// Turns to a measure.
    Read(Number),
    /// Goes to an option of the search, by its place in the list.
    Choose(usize),
    /// An action without an id.
    Press(Press),
}

impl Control {
    /// Parses the text form of a control; none if it is unrecognised.
    pub fn parse(plan: &'static Plan, text: &str) -> Option<Self> {
        let Some((word, id)) = text.split_once(':') else {
            return Press::from_id(text).map(Self::Press);
        };
        let chain = || plan.chain(id);
        let region = || plan.region(id);
        match word {
            "chain" => chain().map(Self::ShowChain),
            "keep" => chain().map(Self::KeepChain),
            "compare" => chain().map(Self::CompareChain),
            "map-chain" => chain().map(Self::ShowOnMap),
            "region" => region().map(Self::Select),
            "locate" => region().map(Self::Locate),
            "cite" => {
                let (region, chain) = id.split_once(',')?;
                Some(Self::Cite(plan.region(region)?, plan.chain(chain)?))
            }
            "layer" => Layer::from_id(id).map(Self::Toggle),
            "page" => Page::from_id(id).map(Self::Turn),
            "measure" => Number::of(id).map(Self::Read),
            "option" => {
                let place: usize = id.parse().ok()?;
                (place.to_string() == id).then_some(Self::Choose(place)) // one way to write each
            }
            _ => None,
        }
    }

    /// Its text form.
    pub fn text(self) -> String {
        let number;
        let (word, id) = match self {
            Self::ShowChain(chain) => ("chain", chain.id),
            Self::KeepChain(chain) => ("keep", chain.id),
            Self::CompareChain(chain) => ("compare", chain.id),
            Self::ShowOnMap(chain) => ("map-chain", chain.id),
            Self::Select(region) => ("region", region.id),
            Self::Locate(region) => ("locate", region.id),
            Self::Cite(region, chain) => {
                number = [region.id, ",", chain.id].concat();
                ("cite", number.as_str())
            }
            Self::Toggle(layer) => ("layer", layer.id()),
            Self::Turn(page) => ("page", page.id()),
            Self::Read(measure) => {
                number = measure.id();
                ("measure", number.as_str())
            }
            Self::Choose(place) => {
                number = place.to_string();
                ("option", number.as_str())
            }
            Self::Press(press) => return press.id().to_owned(),
        };
        [word, ":", id].concat()
    }

    /// The link that does the same on a page of its own, as a query with its question mark; none if
    /// there is no such link.
    fn link(self) -> Option<String> {
        match self {
            Self::Turn(page) => Some(["?view=", page.id()].concat()),
            Self::Read(measure) => Some(["?view=plan&measure=", &measure.id()].concat()),
            Self::ShowOnMap(chain) => Some(["?chain=", chain.id].concat()),
            Self::Locate(region) => Some(["?region=", region.id].concat()),
            _ => None,
        }
    }

    /// The attributes of the control's element: `href` if it can be a link, and `data-action`.
    pub(crate) fn attributes(self) -> [Attribute; 2] {
        [("href", self.link()), set("data-action", self.text())]
    }

    /// Returns true if it leads to a page or to something on one. Such a control may be a link, which
    /// the browser can open in a new tab.
    pub const fn leads_to_page(self) -> bool {
        matches!(
            self,
            Self::Turn(_) | Self::Read(_) | Self::ShowOnMap(_) | Self::Locate(_) | Self::Cite(..)
        )
    }
}

/// The start of a link to a measure. Without an href if the plan has no such measure.
pub(crate) fn measure_link(id: &str) -> Tag<'static> {
    let control = Number::of(id).map(|number| Control::Read(number).attributes());
    Tag::new("a").attributes(control.as_ref().map_or(&[], |attributes| attributes.as_slice()))
}
