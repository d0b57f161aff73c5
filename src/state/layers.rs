//! What is drawn besides the counties.

/// A part of the map that can be switched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// 一核: the core institute.
    Core,
    /// 一廊: the corridor's ribbon, schematic.
    Corridor,
    /// The functional zones.
    Zones,
    /// Arcs to the areas that the plan says the cores radiate to.
    Arcs,
    /// Arcs that are derived (推断).
    Inferred,
    /// The cities around and the way to the Greater Bay Area.
    Context,
}

impl Layer {
    /// All of them, in the order of links and controls.
    pub const ALL: [Self; 6] =
        [Self::Core, Self::Corridor, Self::Zones, Self::Arcs, Self::Inferred, Self::Context];

    /// Its name in links.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Corridor => "corridor",
            Self::Zones => "zones",
            Self::Arcs => "arcs",
            Self::Inferred => "inferred",
            Self::Context => "context",
        }
    }

    /// The layer with this name.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layer| layer.id() == id)
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A set of layers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layers(u8);

impl Layers {
    /// No layer at all.
    pub const NONE: Self = Self(0);

    /// Whether the layer is drawn.
    pub const fn has(self, layer: Layer) -> bool {
        self.0 & layer.bit() != 0
    }

    /// The set with this layer switched.
    pub const fn toggled(self, layer: Layer) -> Self {
        Self(self.0 ^ layer.bit())
    }
}

/// Everything the plan states; what we derive is off until asked for.
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
