//! The layers that are drawn besides the counties.

use crate::text::ids;

ids! {
    /// A part of the map that can be switched, in the order of links and controls.
    pub enum Layer {
        /// 一核: the core institute.
        Core = "core",
        /// 一廊: the corridor's ribbon, schematic.
        Corridor = "corridor",
        /// The functional zones.
        Zones = "zones",
        /// Arcs to the areas that the plan says the cores radiate to.
        Arcs = "arcs",
        /// Arcs that are derived (推断).
        Inferred = "inferred",
        /// The cities around and the way to the Greater Bay Area.
        Context = "context",
    }
}

impl Layer {
    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A set of layers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layers(u8);

impl Layers {
    /// The empty set.
    pub const NONE: Self = Self(0);

    /// Returns true if the set has the layer.
    pub const fn has(self, layer: Layer) -> bool {
        self.0 & layer.bit() != 0
    }

    /// The set with a layer added, or removed if it was there.
    pub const fn toggled(self, layer: Layer) -> Self {
        Self(self.0 ^ layer.bit())
    }
}

/// Everything that the plan states; derived arcs are off until the user switches them on.
impl Default for Layers {
    fn default() -> Self {
        Layer::ALL.into_iter().filter(|&layer| layer != Layer::Inferred).collect()
    }
}

impl FromIterator<Layer> for Layers {
    fn from_iter<I: IntoIterator<Item = Layer>>(layers: I) -> Self {
        Self(layers.into_iter().fold(0, |bits, layer| bits | layer.bit()))
    }
}
