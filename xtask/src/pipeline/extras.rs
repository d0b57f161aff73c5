//! Files for webmasters: the diagnosis, the server configurations with their guide, the bill of
//! materials, and the checksums. The worker does not cache them, so the diagnosis always comes from the
//! server.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::project::Project;

use super::compress;
use super::offline;
use super::site::Site;
use super::{hex, sbom};

/// The diagnosis: its page, scripts and style sheet in `public/`. Their names never change, so that
/// they can be found on any version.
pub(super) const DOCTOR: [&str; 5] =
    ["doctor-facts.js", "doctor-host.js", "doctor.css", "doctor.html", "doctor.js"];

/// The folder for webmasters, which is public.
const FOLDER: &str = "deploy";
/// The files of this folder, and their paths in the clone.
const DEPLOY: [(&str, &str); 6] = [
    ("Caddyfile.txt", "deploy/Caddyfile"),
    ("README.md", "docs/部署.md"),
    ("apache.htaccess.txt", "deploy/apache.htaccess"),
    ("nginx-site.conf", "deploy/nginx-site.conf"),
    ("nginx.conf", "deploy/nginx.conf"),
    ("web.config.txt", "deploy/web.config"),
];

/// The file with all hashes, for `sha256sum --check`.
const CHECKSUMS: &str = "checksums.txt";

/// Writes the diagnosis.
pub(super) fn doctor(site: &mut Site<'_>, public: &Path) -> Result<()> {
    DOCTOR.iter().try_for_each(|name| site.put(name, &bytes(&public.join(name))?))
}

/// Writes the configurations, the guide, the bill of materials and, last, the checksums.
pub(super) fn put(site: &mut Site<'_>, project: &Project) -> Result<()> {
    fs::create_dir_all(site.dist().join(FOLDER))?;
    for (name, source) in DEPLOY {
        site.put(&format!("{FOLDER}/{name}"), &bytes(&project.root().join(source))?)?;
    }
    let bill = sbom::content(project).context("the bill of materials")?;
    site.put(sbom::FILE, bill.as_bytes())?;
    let sums = checksums(site.dist())?;
    compress::write(&site.dist().join(CHECKSUMS), sums.as_bytes(), site.effort())?;
    Ok(())
}

/// A line for every other file, including the compressed copies, which most browsers get. The
/// single-file copy comes first, because people pass it on.
fn checksums(dist: &Path) -> Result<String> {
    let mut files = Vec::new();
    collect(dist, "", &mut files)?;
    files.sort_by_key(|(name, _)| (name != offline::FILE, name.clone()));
    Ok(files.iter().map(|(name, hash)| format!("{hash}  {name}\n")).collect())
}

fn collect(dist: &Path, folder: &str, files: &mut Vec<(String, String)>) -> Result<()> {
    for entry in fs::read_dir(dist.join(folder))? {
        let entry = entry?;
        let name = format!("{folder}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(dist, &format!("{name}/"), files)?;
        } else if !name.starts_with(CHECKSUMS) {
            files.push((name, hex(&Sha256::digest(bytes(&entry.path())?))));
        }
    }
    Ok(())
}

fn bytes(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::compress::Effort;

    #[test]
    fn every_file_is_written_and_has_its_checksum() -> Result<()> {
        let (project, dist) = (Project::find()?, tempfile::tempdir()?);
        let mut site = Site::new(dist.path(), Effort::Quick);
        site.put(offline::FILE, b"whole")?;
        doctor(&mut site, &project.root().join("public"))?;
        put(&mut site, &project)?;
        let sums = fs::read_to_string(dist.path().join(CHECKSUMS))?;
        assert!(sums.lines().next().is_some_and(|first| first.ends_with(offline::FILE)), "{sums}");
        let deployed = DEPLOY.map(|(name, _)| format!("{FOLDER}/{name}"));
        let names = DOCTOR.map(str::to_owned).into_iter().chain(deployed);
        for name in names.chain([sbom::FILE.to_owned()]) {
            for copy in ["", ".br", ".gz"] {
                let name = format!("{name}{copy}");
                let hash = hex(&Sha256::digest(fs::read(dist.path().join(&name))?));
                assert!(sums.contains(&format!("{hash}  {name}\n")), "{name} is not in\n{sums}");
            }
        }
        Ok(())
    }
}
