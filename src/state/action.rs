//! Everything that can happen.

use super::{Camera, Layer, Link, Listing, Page, ShowState, Theme};
use crate::plan::{Chain, Number, Region};

/// An input, whatever device it came from.
#[derive(Clone, Debug)]
pub enum Action {
    /// Show this chain alone; if it is shown alone, show none.
    ShowChain(&'static Chain),
    /// Add this chain to the comparison, or take it out.
    CompareChain(&'static Chain),
    /// Show no chain.
    ClearChains,
    /// Open a region's profile, or close it.
    Select(Option<&'static Region>),
    /// Turn to another page.
    Turn(Page),
    /// Read a measure.
    Read(Number),
    /// What the plan says of a region for a chain: open the profile, with the chain shown.
    Cite(&'static Region, &'static Chain),
    /// This region, on the map.
    Locate(&'static Region),
    /// This chain alone, on the map.
    ShowOnMap(&'static Chain),
    /// Narrow or order the lists.
    List(Listing),
    /// Switch a layer.
    Toggle(Layer),
    /// Light or dark.
    Theme(Theme),
    /// 关怀版 on or off.
    Care(bool),
    /// Starts the show, or ends it.
    Present(Option<ShowState>),
    /// Moves the show; ignored while none is running.
    Move(ShowState),
    /// Look at this part of the map.
    Look(Camera),
    /// Opens a link: an address, the back button, a parameter set by an embedding page.
    Open(Link),
}

/// How an action enters the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Commit {
    /// A step that the back button undoes.
    Push,
    /// The present entry is brought up to date, once things are calm.
    Replace,
    /// The address is where it came from.
    None,
}

impl Action {
    /// How this action enters the history.
    pub const fn commit(&self) -> Commit {
        match self {
            Self::ShowChain(_)
            | Self::CompareChain(_)
            | Self::ClearChains
            | Self::Select(_)
            | Self::Turn(_)
            | Self::Read(_)
            | Self::Cite(..)
            | Self::Locate(_)
            | Self::ShowOnMap(_)
            | Self::Present(_) => Commit::Push,
            Self::List(_)
            | Self::Toggle(_)
            | Self::Theme(_)
            | Self::Care(_)
            | Self::Move(_)
            | Self::Look(_) => Commit::Replace,
            Self::Open(_) => Commit::None,
        }
    }
}
