//! The prerendered page, drawn natively by the build script of `atlas-prerender`.
//!
//! The script writes sections: a line `=== name`, then the content up to the next such line.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::project::Project;
use crate::setup::WasmToolchain;
use crate::{child, log};

use super::{Profile, module, read};

/// The package of the build script.
const PACKAGE: &str = "atlas-prerender";

/// The prerendered sections.
pub(crate) struct Fragments(BTreeMap<String, String>);

impl Fragments {
    /// The content of a section, without white space around it.
    pub(crate) fn get(&self, name: &str) -> Result<&str> {
        let content = self.0.get(name);
        content.map(String::as_str).with_context(|| format!("prerendering wrote no `=== {name}`"))
    }
}

impl Fragments {
    /// The pages beside the map: name and markup.
    pub(crate) fn pages(&self) -> impl Iterator<Item = (&str, &str)> {
        let sections = self.0.iter();
        sections.filter_map(|(name, markup)| Some((name.strip_prefix("page ")?, markup.as_str())))
    }

    /// The files that need no script: name and content.
    pub(crate) fn plain(&self) -> impl Iterator<Item = (&str, &str)> {
        let sections = self.0.iter();
        sections
            .filter_map(|(name, content)| Some((name.strip_prefix("plain ")?, content.as_str())))
    }
}

/// Compiles and runs the build script, and reads its sections.
pub(crate) fn run(
    project: &Project,
    toolchain: &WasmToolchain,
    profile: Profile,
) -> Result<Fragments> {
    let messages = log::timed("prerendering the page", || {
        let mut cargo = module::cargo(project, toolchain, profile);
        cargo.args(["--package", PACKAGE, "--message-format=json-render-diagnostics"]);
        child::output(&mut cargo)
    })?;
    let folder = messages.lines().find_map(folder).context("the page was not prerendered")?;
    Ok(sections(&read(&folder.join("page"))?))
}

/// The output folder of the build script, if a message of cargo names it.
fn folder(message: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(message).ok()?;
    let text = |field: &str| message.get(field).and_then(Value::as_str);
    let is_ours =
        text("reason")? == "build-script-executed" && text("package_id")?.contains(PACKAGE);
    is_ours.then(|| text("out_dir").map(PathBuf::from))?
}

pub(super) fn sections(printed: &str) -> Fragments {
    let mut sections = BTreeMap::new();
    let mut name = None;
    let mut lines: Vec<&str> = Vec::new();
    for line in printed.lines().chain(["=== "]) {
        let Some(next) = line.strip_prefix("=== ") else {
            lines.push(line);
            continue;
        };
        let content = std::mem::take(&mut lines).join("\n").trim().to_owned();
        if let Some(name) = name.replace(next.trim().to_owned()) {
            sections.insert(name, content);
        }
    }
    Fragments(sections)
}

#[cfg(test)]
mod tests {
    use super::{PACKAGE, folder, sections};

    #[test]
    fn the_output_folder_is_found_in_the_messages() {
        let message = |package, reason| {
            format!(
                r#"{{"reason":"{reason}","package_id":"path+file:///a/{package}#0.1.0","out_dir":"/b"}}"#
            )
        };
        assert_eq!(folder(&message(PACKAGE, "build-script-executed")), Some("/b".into()));
        assert_eq!(folder(&message("ganzhou-atlas", "build-script-executed")), None);
        assert_eq!(folder(&message(PACKAGE, "compiler-artifact")), None);
        assert_eq!(folder("Compiling"), None);
    }

    #[test]
    fn sections_are_split_at_their_names() -> anyhow::Result<()> {
        let found = sections("=== app\n<main>\n a</main>\n=== title\n赣州\n=== page plan\n<p>\n");
        assert_eq!(found.get("app")?, "<main>\n a</main>");
        assert_eq!(found.get("title")?, "赣州");
        assert!(found.get("text").is_err());
        assert_eq!(found.pages().collect::<Vec<_>>(), [("plan", "<p>")]);
        Ok(())
    }
}
