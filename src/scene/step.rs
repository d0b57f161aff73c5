//! The map of a step of the show.

use crate::plan::{Part, Reveal, Shows};
use crate::state::{Layer, Layers, View};

/// The view of a step's map, and how much of it is revealed.
pub fn view_of_step(shows: Shows) -> (View, Reveal) {
    let layers = |layers: &[Layer]| layers.iter().copied().collect::<Layers>();
    let (layers, chains, reveal) = match shows {
        Shows::Whole | Shows::Targets(_) => (Layers::NONE, Vec::new(), Reveal::Arcs),
        Shows::Structure(Part::Core) => (layers(&[Layer::Core]), Vec::new(), Reveal::Arcs),
        Shows::Structure(_) => (layers(&[Layer::Core, Layer::Corridor]), Vec::new(), Reveal::Arcs),
        Shows::Core => (layers(&[Layer::Core]), Vec::new(), Reveal::Arcs),
        Shows::Corridor => (layers(&[Layer::Corridor, Layer::Zones]), Vec::new(), Reveal::Arcs),
        Shows::Chain(chain, reveal) => {
            let layers = layers(&[Layer::Zones, Layer::Arcs, Layer::Inferred]);
            (layers, vec![chain], reveal)
        }
    };
    (View { chains, layers, ..View::new() }, reveal)
}
