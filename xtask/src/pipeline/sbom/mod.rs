//! The bill of materials, for whoever has to know what a site is made of: the crates whose code is
//! linked into the browser's modules, in CycloneDX 1.5. What only builds the page (build scripts,
//! procedural macros, xtask, prerendering) is not shipped and is not in it.

mod graph;
mod lock;
#[cfg(test)]
mod tests;

use anyhow::Result;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::project::Project;

use super::hex;

use graph::{Crate, Graph};
use lock::Checksums;

/// The file's name, which never changes.
pub(super) const FILE: &str = "sbom.cdx.json";

/// The file's content. The same sources give the same bytes: there is no time in it, and its
/// serial number follows from what else it says.
pub(super) fn content(project: &Project) -> Result<String> {
    let graph = Graph::of(project)?;
    let checksums = Checksums::of(project)?;
    let mut bom = bom(&graph, &checksums)?;
    let serial = serial(&serde_json::to_vec(&bom)?);
    bom.insert("serialNumber".into(), json!(serial));
    Ok(serde_json::to_string_pretty(&bom)? + "\n")
}

fn bom(graph: &Graph, checksums: &Checksums) -> Result<Map<String, Value>> {
    let components = graph.others().map(|part| component(part, "library", checksums));
    let dependencies = graph.all().map(|part| {
        let mut on: Vec<String> = graph.dependencies(part).map(reference).collect();
        on.sort();
        json!({ "ref": reference(part), "dependsOn": on })
    });
    let bom = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": component(graph.root()?, "application", checksums) },
        "components": components.collect::<Vec<_>>(),
        "dependencies": dependencies.collect::<Vec<_>>(),
    });
    Ok(bom.as_object().cloned().unwrap_or_default())
}

fn component(part: &Crate, kind: &str, checksums: &Checksums) -> Value {
    let mut component = json!({
        "type": kind,
        "bom-ref": reference(part),
        "name": part.name,
        "version": part.version,
        "scope": "required",
        "licenses": [license(part)],
    });
    let mut add = |name: &str, value: Value| {
        if let Some(fields) = component.as_object_mut() {
            fields.insert(name.into(), value);
        }
    };
    if let Some(text) = &part.description {
        add("description", json!(text.split_whitespace().collect::<Vec<_>>().join(" ")));
    }
    if part.published {
        add("purl", json!(purl(part)));
    }
    if let Some(checksum) = checksums.get(part) {
        add("hashes", json!([{ "alg": "SHA-256", "content": checksum }]));
    }
    if let Some(url) = &part.repository {
        add("externalReferences", json!([{ "type": "vcs", "url": url }]));
    }
    component
}

/// An SPDX expression; older crates write `/` for `OR`.
fn license(part: &Crate) -> Value {
    match &part.license {
        Some(expression) => json!({ "expression": expression.replace('/', " OR ") }),
        None => json!({ "license": { "name": "see the crate's own file" } }),
    }
}

/// What a crate is called inside this file. What is ours has no place in a registry.
fn reference(part: &Crate) -> String {
    if part.published { purl(part) } else { format!("{}@{}", part.name, part.version) }
}

fn purl(Crate { name, version, .. }: &Crate) -> String {
    // A version's build part is told by a plus, which means a space in an address.
    format!("pkg:cargo/{name}@{}", version.replace('+', "%2B"))
}

/// A UUID of the eighth version: its digits are a hash's.
fn serial(content: &[u8]) -> String {
    let digits = hex(&Sha256::digest(content));
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    format!(
        "urn:uuid:{}-{}-8{}-a{}-{}",
        part(0, 8),
        part(8, 12),
        part(12, 15),
        part(15, 18),
        part(18, 30)
    )
}
