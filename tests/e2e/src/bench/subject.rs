//! The measured pages, and the speed of machine and network.

use anyhow::Result;

use crate::surroundings::variable;

/// A measured page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A hand-made page with the map in its markup.
    Static,
    /// A page that draws the map with D3.
    D3,
    /// A page that draws the map with ECharts.
    ECharts,
    /// The atlas.
    Atlas,
}

impl Subject {
    /// All pages, the atlas last.
    pub const ALL: [Self; 4] = [Self::Static, Self::D3, Self::ECharts, Self::Atlas];

    /// Its name in the table, and the folder of a comparison page.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Static => "static",
            Self::D3 => "D3",
            Self::ECharts => "ECharts",
            Self::Atlas => "atlas",
        }
    }

    /// Its address.
    ///
    /// # Errors
    /// When the benchmark was not started by `cargo xtask bench`.
    pub fn url(self) -> Result<String> {
        match self {
            Self::Atlas => variable("ATLAS_URL"),
            _ => Ok(format!("{}{}/", variable("ATLAS_COMPARISONS_URL")?, self.name())),
        }
    }
}

/// The speed of the machine and the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pace {
    /// Unlimited.
    Normal,
    /// A quarter of the processor's speed; 1.6 Mbit/s with a latency of 150 ms.
    Slow,
}

impl Pace {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Normal, Self::Slow];

    /// The factor by which the processor is slowed down.
    pub(crate) const fn cpu_divisor(self) -> u32 {
        match self {
            Self::Normal => 1,
            Self::Slow => 4,
        }
    }
}
