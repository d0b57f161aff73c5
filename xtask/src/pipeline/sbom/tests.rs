//! The bill of materials against CycloneDX 1.5 and the shipped crates.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use serde_json::Value;

use super::graph::linked;
use super::lock::Checksums;
use super::{content, serial};
use crate::project::Project;

fn bom() -> Result<Value> {
    Ok(serde_json::from_str(&content(&Project::find()?)?)?)
}

fn items<'a>(value: &'a Value, name: &str) -> Result<&'a [Value]> {
    let items = value.get(name).and_then(Value::as_array).map(Vec::as_slice);
    items.with_context(|| format!("no list {name} in {value}"))
}

fn text<'a>(value: &'a Value, name: &str) -> Result<&'a str> {
    let text = value.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    text.with_context(|| format!("no {name} in {value}"))
}

fn is_hex(text: &str, length: usize) -> bool {
    text.len() == length && text.chars().all(|digit| matches!(digit, '0'..='9' | 'a'..='f'))
}

#[test]
fn required_fields_are_present() -> Result<()> {
    let bom = bom()?;
    assert_eq!(text(&bom, "bomFormat")?, "CycloneDX");
    assert_eq!(text(&bom, "specVersion")?, "1.5");
    assert!(bom.get("version").is_some_and(|version| version == 1));
    let serial = text(&bom, "serialNumber")?.strip_prefix("urn:uuid:").context("no UUID")?;
    let groups: Vec<&str> = serial.split('-').collect();
    assert_eq!(groups.iter().map(|group| group.len()).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
    assert!(is_hex(&groups.concat(), 32), "{serial}");
    let itself = bom.pointer("/metadata/component").context("no component of its own")?;
    assert_eq!(text(itself, "type")?, "application");
    let mut known = BTreeSet::from([text(itself, "bom-ref")?]);
    for component in items(&bom, "components")? {
        assert!(known.insert(text(component, "bom-ref")?), "twice: {component}");
        assert_eq!(text(component, "type")?, "library");
        assert_eq!(text(component, "scope")?, "required");
        text(component, "name")?;
        text(component, "version")?;
        let licenses = items(component, "licenses")?;
        // An expression must be the only licence.
        assert!(licenses.len() == 1, "{component}");
        let said = licenses.first().and_then(|license| license.get("expression"));
        let said = said.and_then(Value::as_str).context("no licence")?;
        assert!(!said.contains('/'), "no SPDX expression: {said}");
    }
    let dependencies = items(&bom, "dependencies")?;
    let told: BTreeSet<&str> =
        dependencies.iter().map(|entry| text(entry, "ref")).collect::<Result<_>>()?;
    assert_eq!(told.len(), dependencies.len(), "told twice");
    assert_eq!(told, known, "each has an entry, and nothing else has");
    for entry in dependencies {
        let on = items(entry, "dependsOn")?;
        let names: BTreeSet<&str> = on.iter().filter_map(Value::as_str).collect();
        assert_eq!(names.len(), on.len(), "twice in {entry}");
        assert!(names.is_subset(&known), "unknown in {entry}");
    }
    Ok(())
}

#[test]
fn only_shipped_crates_are_listed() -> Result<()> {
    let bom = bom()?;
    let components = items(&bom, "components")?;
    let has = |name: &str| components.iter().any(|it| it.get("name").is_some_and(|it| it == name));
    for shipped in ["leptos", "wasm-bindgen", "serde_json", "web-sys", "js-sys", "sha2"] {
        assert!(has(shipped), "{shipped} is missing");
    }
    // Servers, the bake, procedural macros, the pipeline, tests.
    for other in
        ["tokio", "geojson", "proj4rs", "leptos_macro", "plotters", "walrus", "brotli", "insta"]
    {
        assert!(!has(other), "{other} is not shipped");
    }
    for component in components.iter().filter(|it| it.get("purl").is_some()) {
        let (name, version) = (text(component, "name")?, text(component, "version")?);
        assert_eq!(
            text(component, "purl")?.replace("%2B", "+"),
            format!("pkg:cargo/{name}@{version}")
        );
        let hash = items(component, "hashes")?.first().context("no hash")?;
        assert_eq!(text(hash, "alg")?, "SHA-256");
        assert!(is_hex(text(hash, "content")?, 64), "{hash}");
    }
    let ours: Vec<&str> = components
        .iter()
        .filter(|it| it.get("purl").is_none())
        .map(|it| text(it, "name"))
        .collect::<Result<_>>()?;
    assert_eq!(
        ours,
        ["atlas-model", "leptos_config", "wasm-streams"],
        "what is ours is in no registry"
    );
    Ok(())
}

#[test]
fn all_references_are_resolved() -> Result<()> {
    let bom = bom()?;
    let dependencies = items(&bom, "dependencies")?;
    let root = text(bom.pointer("/metadata/component").context("no component")?, "bom-ref")?;
    let mut reached = BTreeSet::from([root]);
    let mut next = vec![root];
    while let Some(name) = next.pop() {
        let entry = dependencies.iter().find(|it| it.get("ref").is_some_and(|it| it == name));
        for on in items(entry.context("no entry")?, "dependsOn")?.iter().filter_map(Value::as_str) {
            if reached.insert(on) {
                next.push(on);
            }
        }
    }
    assert_eq!(reached.len(), dependencies.len(), "each is there because of another");
    Ok(())
}

#[test]
fn the_file_is_reproducible_and_has_no_local_paths() -> Result<()> {
    let project = Project::find()?;
    let first = content(&project)?;
    assert_eq!(first, content(&project)?);
    assert!(!first.contains(&project.root().display().to_string()));
    assert!(!first.contains("file://") && !first.contains("registry+"));
    assert_ne!(serial(b"a"), serial(b"b"));
    Ok(())
}

#[test]
fn the_output_of_cargo_is_parsed() {
    let tree = linked("a v0.1.0 (/where)\nb-c v2.0.0+x (*)\n\n");
    let pair = |name: &str, version: &str| (name.to_owned(), version.to_owned());
    assert_eq!(tree, BTreeSet::from([pair("a", "0.1.0"), pair("b-c", "2.0.0+x")]));
    let lock = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nsource = \"r\"\n\
        checksum = \"ab\"\ndependencies = [\n \"b\",\n]\n\n[[package]]\nname = \"b\"\nversion = \"0.1.0\"\n";
    let checksums = Checksums::parse(lock);
    assert_eq!(checksums.find("a", "1.0.0"), Some("ab"));
    assert_eq!(checksums.find("b", "0.1.0"), None);
}
