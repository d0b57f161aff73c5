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
        /// For a chain, what is to be done.
        #[serde(rename = "task")]
        tasks: Vec<Task>,
    }
}

/// `[[scene.step]]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Step {
    pub(crate) says: String,
    /// Ids of regions; `None` for the default.
    pub(crate) highlight: Option<Vec<String>>,
    /// Words of the scene's measure, or of `measure`; may be empty.
    pub(crate) quote: String,
    /// The measure of `quote`; empty for the scene's own.
    pub(crate) measure: String,
    /// Whether it shows the targets of the scene's measure.
    pub(crate) targets: bool,
}

/// `[[scene.task]]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Task {
    pub(crate) measure: String,
    pub(crate) says: String,
}
