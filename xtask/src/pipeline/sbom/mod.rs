//! The bill of materials: the crates that are linked into the browser's modules, in CycloneDX 1.5.
//! Crates that only build the page (build scripts, procedural macros, xtask, prerendering) are not
//! shipped and not listed.

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

/// The stable name of the file.
pub(super) const FILE: &str = "sbom.cdx.json";

/// The content of the file. The same sources give the same bytes: it has no time, and its serial number
/// is a hash of the rest.
pub(super) fn content(project: &Project) -> Result<String> {
    let graph = Graph::read(project)?;
    let checksums = Checksums::read(project)?;
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

/// The reference of a crate within the file. Crates of this project have no package URL.
fn reference(part: &Crate) -> String {
    if part.published { purl(part) } else { format!("{}@{}", part.name, part.version) }
}

fn purl(Crate { name, version, .. }: &Crate) -> String {
    // The plus before a version's build metadata would mean a space in a URL.
    format!("pkg:cargo/{name}@{}", version.replace('+', "%2B"))
}

/// A UUID (version 8) from a hash.
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
