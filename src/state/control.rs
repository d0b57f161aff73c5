//! The actions of controls: the typed value of their `data-action`, or of their `data-pick` if they
//! offer a choice.

use super::{Layer, Listing, Lists, Order, Page};
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

/// An action without an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// Shows no chain.
    ClearChains,
    /// Turns to the next theme.
    NextTheme,
    /// Turns 关怀版 on or off.
    Care,
    /// Closes the profile.
    Close,
    /// Opens or closes the sheet of a phone.
    Sheet,
    /// Closes the notices.
    Dismiss,
    /// Starts or ends the show.
    Present,
    /// Loads the missing parts again.
    Retry,
    /// Opens the dialog 嵌入.
    Embed,
    /// Shows or hides the link.
    Share,
    /// Copies the link.
    Copy,
    /// Magnifies the map.
    ZoomIn,
    /// Makes the map smaller.
    ZoomOut,
    /// Shows the whole map.
    ZoomReset,
}

impl Press {
    /// All of them, with their text form.
    pub const ALL: [(&str, Self); 14] = [
        ("clear", Self::ClearChains),
        ("theme", Self::NextTheme),
        ("care", Self::Care),
        ("close", Self::Close),
        ("sheet", Self::Sheet),
        ("dismiss", Self::Dismiss),
        ("present", Self::Present),
        ("retry", Self::Retry),
        ("embed", Self::Embed),
        ("share", Self::Share),
        ("copy", Self::Copy),
        ("zoom-in", Self::ZoomIn),
        ("zoom-out", Self::ZoomOut),
        ("zoom-reset", Self::ZoomReset),
    ];

    /// Its text form.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(_, press)| *press == self).map_or("", |(id, _)| id)
    }
}

impl Control {
    /// Parses the text form of a control; none if it is unrecognised.
    pub fn parse(plan: &'static Plan, text: &str) -> Option<Self> {
        let Some((word, id)) = text.split_once(':') else {
            let press = Press::ALL.iter().find(|(id, _)| *id == text);
            return press.map(|(_, press)| Self::Press(*press));
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
            "layer" => Layer::of(id).map(Self::Toggle),
            "page" => Page::of(id).map(Self::Turn),
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

/// A control that offers a choice. Its text form is the control's `data-pick`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// A region.
    Region,
    /// A chain.
    Chain,
    /// A unit whose measures are listed.
    Unit,
    /// Whether only measures with a target are listed.
    Targets,
    /// The text that listed measures contain.
    Find,
    /// The order of the matrix's rows.
    Order,
}

impl Pick {
    /// All of them, with their text form.
    pub const ALL: [(&str, Self); 6] = [
        ("region", Self::Region),
        ("chain", Self::Chain),
        ("unit", Self::Unit),
        ("targets", Self::Targets),
        ("find", Self::Find),
        ("order", Self::Order),
    ];

    /// Its text form.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(_, pick)| *pick == self).map_or("", |(id, _)| id)
    }

    /// Parses its text form; none if it is unrecognised.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|(id, _)| *id == text).map(|(_, pick)| *pick)
    }

    /// The choice that a value stands for. None for a region or a chain, and for an unrecognised value.
    pub fn listing(self, value: String, is_checked: bool) -> Option<Listing> {
        Some(match self {
            Self::Region | Self::Chain => return None,
            Self::Unit => Listing::Unit(Lists::unit_of(&value)),
            Self::Targets => Listing::Targets(is_checked),
            Self::Find => Listing::Find(value),
            Self::Order => Listing::Order(Order::of(&value)?),
        })
    }
}
