//! Puts the page together: hashed names from the inside out (module, glue, page), integrity, and
//! compressed copies.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::project::Project;

use super::compress::Effort;
use super::module::{Module, Modules};
use super::prerender::Fragments;
use super::template::{self, Tags, Texts};
use super::{bare, compress, names, open};

/// Files of `public/` that get a hashed name; the others are copied as they are.
const HASHED: [&str; 4] = ["atlas.css", "boot.js", "reader.css", "show.css"];

/// Starts a module from the end of its glue, so that the page needs no inline script. Where the
/// server knows the module's type it is compiled while it arrives.
const START: &str = r#"
const response = await ({fetched}fetch(new URL("{wasm}", import.meta.url)));
const type = response.headers.get("content-type") ?? "";
const streams = response.ok && type.startsWith("application/wasm");
const { instance } = await (streams
    ? WebAssembly.instantiateStreaming(response, __wbg_get_imports())
    : WebAssembly.instantiate(await response.arrayBuffer(), __wbg_get_imports()));
__wbg_finalize_init(instance);
"#;

/// Writes the whole page into an empty directory and gives a line about its weight.
pub(crate) fn page(
    project: &Project,
    modules: &Modules,
    fragments: &Fragments,
    dist: &Path,
    effort: Effort,
) -> Result<String> {
    let public = project.root().join("public");
    let mut site = Site { dist, effort, first_view: true, weights: Vec::new() };
    let wasm = site.put_hashed("atlas", "wasm", &modules.app.wasm)?;
    let style = linked(&mut site, &public, "atlas", "rel=\"stylesheet\"")?;
    open::put(project, &style, dist, effort)?;
    let tags = Tags {
        style,
        boot: boot(&mut site, &public.join("boot.js"), &wasm)?,
        module: start(&mut site, &modules.app, &wasm)?,
        parts: String::new(),
    };
    site.first_view = false;
    let tags = Tags { parts: parts(&mut site, &public, modules, fragments)?, ..tags };
    site.first_view = true;
    let template = read(&project.root().join("index.html"))?;
    let texts = Texts {
        app: fragments.get("app")?,
        text: fragments.get("text")?,
        title: fragments.get("title").ok(),
        description: fragments.get("description").ok(),
    };
    site.put("index.html", template::fill(&template, &tags, &texts)?.as_bytes())?;
    site.first_view = false;
    copy_others(&mut site, &public, Path::new(""))?;
    Ok(site.report())
}

/// The page's files and what each weighs that the first view loads.
struct Site<'a> {
    dist: &'a Path,
    effort: Effort,
    /// Whether what is put now is loaded with the first view.
    first_view: bool,
    weights: Vec<(String, usize)>,
}

impl Site<'_> {
    fn put(&mut self, name: &str, content: &[u8]) -> Result<()> {
        let file = self.dist.join(name);
        let size = compress::write(&file, content, self.effort);
        let size = size.with_context(|| format!("cannot write {}", file.display()))?;
        if self.first_view {
            self.weights.push((name.to_owned(), size));
        }
        Ok(())
    }

    fn put_hashed(&mut self, stem: &str, extension: &str, content: &[u8]) -> Result<String> {
        let name = names::hashed(stem, extension, content);
        self.put(&name, content)?;
        Ok(name)
    }

    fn report(&self) -> String {
        let kilobytes = |size: usize| format!("{}.{} kB", size / 1000, size % 1000 / 100);
        let file = |(name, size): &(String, usize)| format!("{name} {}", kilobytes(*size));
        let files: Vec<String> = self.weights.iter().map(file).collect();
        let sum = kilobytes(self.weights.iter().map(|(_, size)| size).sum());
        format!("the first view weighs {sum} (brotli): {}", files.join(", "))
    }
}

/// A style sheet and the link to it.
fn linked(site: &mut Site<'_>, public: &Path, stem: &str, how: &str) -> Result<String> {
    let css = bare::css(&read(&public.join(stem).with_extension("css"))?);
    let name = site.put_hashed(stem, "css", css.as_bytes())?;
    let integrity = names::integrity(css.as_bytes());
    Ok(format!("<link {how} href=\"{name}\" integrity=\"{integrity}\">"))
}

/// What is loaded when a page beside the map or the show is opened: links that do nothing by
/// themselves and tell the app (`part-…`) and the modules (`style-…`, `page-…`) where things are.
fn parts(
    site: &mut Site<'_>,
    public: &Path,
    modules: &Modules,
    fragments: &Fragments,
) -> Result<String> {
    let mut links = Vec::new();
    for (part, module) in [("reader", &modules.reader), ("show", &modules.show)] {
        let wasm = site.put_hashed(part, "wasm", &module.wasm)?;
        let glue = glue(module, "", &wasm);
        let name = site.put_hashed(part, "js", glue.as_bytes())?;
        let integrity = names::integrity(glue.as_bytes());
        links.push(format!("<link id=\"part-{part}\" href=\"{name}\" integrity=\"{integrity}\">"));
        links.push(linked(site, public, part, &format!("id=\"style-{part}\""))?);
    }
    for (page, markup) in fragments.pages() {
        let name = site.put_hashed(page, "html", markup.as_bytes())?;
        links.push(format!("<link id=\"page-{page}\" href=\"{name}\">"));
    }
    Ok(links.join("\n"))
}

/// A module's glue, which starts it; `fetched` is where the module may be under way already.
fn glue(module: &Module, fetched: &str, wasm: &str) -> String {
    let start = START.replace("{fetched}", fetched).replace("{wasm}", wasm);
    [&module.glue, start.trim_start()].concat()
}

/// The first script: it fetches the module while the rest of the page arrives. A preload link would
/// be fetched twice by WebKit, and be complained about where scripts are off.
fn boot(site: &mut Site<'_>, file: &Path, wasm: &str) -> Result<String> {
    let js = bare::js(&read(file)?);
    let name = site.put_hashed("boot", "js", js.as_bytes())?;
    let integrity = names::integrity(js.as_bytes());
    Ok(format!("<script src=\"{name}\" data-module=\"{wasm}\" integrity=\"{integrity}\"></script>"))
}

/// The tags that load the glue and start the app.
fn start(site: &mut Site<'_>, module: &Module, wasm: &str) -> Result<String> {
    let glue = glue(module, "window.atlasModule ?? ", wasm);
    let name = site.put_hashed("atlas", "js", glue.as_bytes())?;
    let integrity = names::integrity(glue.as_bytes());
    Ok([
        format!("<link rel=\"modulepreload\" href=\"{name}\" integrity=\"{integrity}\">"),
        format!("<script type=\"module\" src=\"{name}\" integrity=\"{integrity}\"></script>"),
    ]
    .join("\n"))
}

/// Copies what else lies in `public/`, folder by folder.
fn copy_others(site: &mut Site<'_>, public: &Path, folder: &Path) -> Result<()> {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(public.join(folder))?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    entries.sort();
    for path in entries {
        let inside = folder.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            fs::create_dir_all(site.dist.join(&inside))?;
            copy_others(site, public, &inside)?;
        } else if !HASHED.iter().any(|name| inside == Path::new(name)) {
            site.put(&inside.to_string_lossy(), &fs::read(&path)?)?;
        }
    }
    Ok(())
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}
