//! The page as it is before any script runs, drawn natively by the bin `prerender`.
//!
//! It prints sections: a line `=== name`, then the section's content up to the next such line.

use std::collections::BTreeMap;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::{child, say};

/// What the page is filled with.
pub(crate) struct Fragments(BTreeMap<String, String>);

impl Fragments {
    /// The content of a section, without white space around it.
    pub(crate) fn get(&self, name: &str) -> Result<&str> {
        let content = self.0.get(name);
        content.map(String::as_str).with_context(|| format!("prerender printed no `=== {name}`"))
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

/// Compiles and runs the bin.
pub(crate) fn run(project: &Project) -> Result<Fragments> {
    let printed = say::timed("prerendering the page", || {
        let mut cargo = child::cargo(project.root());
        cargo.args(["run", "--package", "ganzhou-atlas", "--bin", "prerender"]);
        cargo.args(["--no-default-features", "--features", "ssr"]);
        child::output(&mut cargo)
    })?;
    Ok(sections(&printed))
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
    use super::sections;

    #[test]
    fn sections_are_cut_at_their_names() -> anyhow::Result<()> {
        let found = sections("=== app\n<main>\n a</main>\n=== title\n赣州\n=== page plan\n<p>\n");
        assert_eq!(found.get("app")?, "<main>\n a</main>");
        assert_eq!(found.get("title")?, "赣州");
        assert!(found.get("text").is_err());
        assert_eq!(found.pages().collect::<Vec<_>>(), [("plan", "<p>")]);
        Ok(())
    }
}
