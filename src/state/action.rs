//! The actions that change a view.

use super::{Camera, Layer, Link, Listing, Page, ShowState, Theme};
use crate::plan::{Chain, Number, Region};

/// A change of the view, from any input device.
#[derive(Clone, Debug)]
pub enum Action {
    /// Shows a chain alone, or none if it is shown alone.
    ShowChain(&'static Chain),
    /// Adds a chain to the comparison, or takes it out.
    CompareChain(&'static Chain),
    /// Shows no chain.
    ClearChains,
    /// Opens a region's profile, or closes it.
    Select(Option<&'static Region>),
    /// Turns to a page.
    Turn(Page),
    /// Turns to a measure.
    Read(Number),
    /// Opens a region's profile with a chain shown.
    Cite(&'static Region, &'static Chain),
    /// Opens a region's profile, on the map.
    Locate(&'static Region),
    /// Shows a chain alone, on the map.
    ShowOnMap(&'static Chain),
    /// Filters or orders the lists.
    List(Listing),
    /// Switches a layer.
    Toggle(Layer),
    /// Sets the theme.
    Theme(Theme),
    /// Turns 关怀版 on or off.
    Care(bool),
    /// Starts the show, or ends it.
    Present(Option<ShowState>),
    /// Moves the show; ignored while none is running.
    Move(ShowState),
    /// Moves the camera.
    Look(Camera),
    /// Opens a link: an address, the back button, a parameter set by an embedding page.
    Open(Link),
}

/// The effect of an action on the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Commit {
    /// Adds an entry, which the back button leaves.
    Push,
    /// Updates the present entry, after a delay.
    Replace,
    /// Leaves the history as it is: the action comes from the address.
    None,
}

impl Action {
    /// The effect of this action on the history.
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
