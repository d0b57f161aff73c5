//! The crates that are linked into the browser's modules, and their dependencies.
//!
//! `cargo metadata` has licences and dependencies, but unifies the features of the whole workspace,
//! including tests and build scripts. `cargo tree` has the crates of the actual build. So the list of
//! crates comes from the tree, and their properties from the metadata.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::child;
use crate::project::Project;

/// The package that the modules are bins of.
const ROOT: &str = "ganzhou-atlas";
/// The features and the target of the modules.
const FEATURES: [&str; 3] = ["--no-default-features", "--features", "hydrate"];
const TARGET: &str = "wasm32-unknown-unknown";

/// A crate.
pub(super) struct Crate {
    pub(super) name: String,
    pub(super) version: String,
    pub(super) license: Option<String>,
    pub(super) description: Option<String>,
    pub(super) repository: Option<String>,
    /// Whether it comes from a registry; otherwise it is part of this project.
    pub(super) published: bool,
    /// The ids of its dependencies.
    needs: Vec<String>,
}

/// All crates by cargo's ids, which are private because they contain the path of the clone.
pub(super) struct Graph(BTreeMap<String, Crate>);

impl Graph {
    /// Reads the graph from cargo.
    pub(super) fn read(project: &Project) -> Result<Self> {
        let linked = linked(&tree(project)?);
        let metadata: Value = serde_json::from_str(&metadata(project)?)?;
        let needs = needs(&metadata);
        let mut crates = BTreeMap::new();
        for package in list(&metadata, "packages") {
            let id = text(package, "id").context("a package without an id")?;
            let part = crate_from_json(package, needs.get(&id).cloned().unwrap_or_default())?;
            if linked.contains(&(part.name.clone(), part.version.clone())) {
                crates.insert(id, part);
            }
        }
        Ok(Self(crates))
    }

    /// The package of the modules.
    pub(super) fn root(&self) -> Result<&Crate> {
        self.all().find(|part| part.name == ROOT).context("the package is not in its own tree")
    }

    /// All other crates, by name and version.
    pub(super) fn others(&self) -> impl Iterator<Item = &Crate> {
        self.all().filter(|part| part.name != ROOT)
    }

    /// All crates, by name and version.
    pub(super) fn all(&self) -> impl Iterator<Item = &Crate> {
        let mut all: Vec<&Crate> = self.0.values().collect();
        all.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
        all.into_iter()
    }

    /// The linked dependencies of a crate.
    pub(super) fn dependencies(&self, part: &Crate) -> impl Iterator<Item = &Crate> {
        part.needs.iter().filter_map(|id| self.0.get(id))
    }
}

fn tree(project: &Project) -> Result<String> {
    let mut cargo = child::cargo(project.root());
    cargo.args(["tree", "--locked", "--package", ROOT, "--target", TARGET]).args(FEATURES);
    cargo.args(["--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}"]);
    child::output(&mut cargo)
}

fn metadata(project: &Project) -> Result<String> {
    let mut cargo = child::cargo(project.root());
    cargo.args(["metadata", "--locked", "--format-version", "1", "--filter-platform", TARGET]);
    child::output(cargo.args(FEATURES))
}

/// `leptos v0.8.23 (*)` → (`leptos`, `0.8.23`).
pub(super) fn linked(tree: &str) -> BTreeSet<(String, String)> {
    let read = |line: &str| {
        let mut words = line.split_whitespace();
        let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
        Some((name.to_owned(), version.to_owned()))
    };
    tree.lines().filter_map(read).collect()
}

/// The runtime dependencies of each package, by id.
fn needs(metadata: &Value) -> BTreeMap<String, Vec<String>> {
    let nodes = metadata.get("resolve").map(|resolve| list(resolve, "nodes")).unwrap_or_default();
    let runs = |kind: &Value| kind.get("kind").is_some_and(Value::is_null);
    let of = |node: &Value| {
        let normal =
            list(node, "deps").iter().filter(|dep| list(dep, "dep_kinds").iter().any(runs));
        normal.filter_map(|dep| text(dep, "pkg")).collect()
    };
    nodes.iter().filter_map(|node| Some((text(node, "id")?, of(node)))).collect()
}

fn crate_from_json(package: &Value, needs: Vec<String>) -> Result<Crate> {
    let field = |name: &str| text(package, name);
    Ok(Crate {
        name: field("name").context("a package without a name")?,
        version: field("version").context("a package without a version")?,
        license: field("license"),
        description: field("description"),
        repository: field("repository"),
        published: field("source").is_some_and(|source| source.starts_with("registry+")),
        needs,
    })
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value, name: &str) -> Option<String> {
    value.get(name).and_then(Value::as_str).map(str::to_owned)
}
