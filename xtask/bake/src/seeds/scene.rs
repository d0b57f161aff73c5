//! The scenes of the show.

use super::seed::seeds;
use serde::Deserialize;

seeds! {
    /// `[captions]`: the captions of derived steps.
    Captions {
        /// For arcs that the plan states (辐射).
        stated: String,
        /// For all other arcs.
        derived: String,
        /// For plans of a chain without a place.
        ahead: String,
    }

    /// `[[scene]]`
    Scene(id) {
        id: String,
        letter: String,
        notes: Vec<String>,
    }, optional {
        /// Empty for a chain: its title is derived.
        title: String,
        seconds: u32,
        /// For a chain, the steps after the derived ones.
        #[serde(rename = "step")]
        steps: Vec<Step>,
    }
}

/// `[[scene.step]]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Step {
    pub(crate) says: String,
    /// Ids of regions; `None` for the default.
    pub(crate) highlight: Option<Vec<String>>,
}
