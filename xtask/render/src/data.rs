//! The plan as data, read from the project as `data/plan.json` is when the page is packaged.

use std::path::Path;

/// The content of `plan.json`.
pub(crate) fn plan() -> Result<Vec<u8>, String> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let files = atlas_bake::open_data(&project, "");
    let files = files.map_err(|problems| {
        format!("the data: {} problem(s): cargo xtask check", problems.0.len())
    })?;
    let plan = files.into_iter().find(|file| file.name == "plan.json");
    plan.map(|file| file.content).ok_or_else(|| "the data has no plan.json".to_owned())
}
