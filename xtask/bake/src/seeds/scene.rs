//! The shape of the show's scenes.

use serde::Deserialize;

/// `[captions]`: what is said in steps that are derived.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Captions {
    /// Of arcs of which the plan itself says that cores radiate along them.
    pub(crate) stated: String,
    /// Of all other arcs.
    pub(crate) derived: String,
    /// Of what a chain plans ahead without saying where.
    pub(crate) ahead: String,
}

/// `[[scene]]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Scene {
    pub(crate) id: String,
    pub(crate) letter: String,
    /// Empty for a chain's, which is derived.
    pub(crate) title: String,
    pub(crate) seconds: u32,
    pub(crate) notes: Vec<String>,
    /// For a chain's, what comes after the steps that are derived.
    #[serde(rename = "step")]
    pub(crate) steps: Vec<Step>,
}

/// `[[scene.step]]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Step {
    pub(crate) says: String,
    /// Ids of regions; none where it is left out.
    pub(crate) highlight: Option<Vec<String>>,
}
