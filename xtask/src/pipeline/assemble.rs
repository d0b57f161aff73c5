//! Assembles the page: hashed names from the inside out (module, glue, page), integrity, and compressed
//! copies.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::project::Project;

use super::compress::Effort;
use super::deferred::{self, Deferred, What};
use super::module::{Module, Modules};
use super::prerender::Fragments;
use super::site::Site;
use super::source::Source;
use super::template::{self, Tags, Texts};
use super::{embed, extras, minify, names, offline, open, plain, read, split, worker};

/// Starts a module from the end of its glue, so that the page needs no inline script. The module is
/// compiled while it is loaded if the server sends its media type.
const START: &str = include_str!("start.js");

/// Fetches a file of a part. A network that never answers counts as none.
const FETCH_PART: &str = "const fetchPart = (name, integrity) => \
    fetch(new URL(name, import.meta.url), { integrity, signal: AbortSignal.timeout?.(30000) });";

/// The folder of `public/` for other people's pages.
const EMBED: &str = "embed";

/// Writes the whole page into an empty directory and returns a line about its size. The single-file
/// copy is written in the optimised profile only.
pub(crate) fn page(
    project: &Project,
    modules: &Modules,
    fragments: &Fragments,
    dist: &Path,
    effort: Effort,
) -> Result<String> {
    let public = project.root().join("public");
    let text = fragments.get("text")?;
    let text_without_link = template::once(text, fragments.get("link to copy")?, "")?;
    let texts = Texts {
        app: fragments.get("app")?,
        text: if effort == Effort::Best { text } else { &text_without_link },
        title: fragments.get("title").ok(),
        description: fragments.get("description").ok(),
    };
    let source = Source {
        template: &read(&project.root().join("index.html"))?,
        texts: &texts,
        style: &page_style(&read(&public.join("atlas.css"))?, fragments)?,
        boot: &first_script(&read(&public.join("boot.js"))?, fragments)?,
        app: &modules.app,
        links: fragments.get("links")?,
    };
    let deferred = deferred::all(&public, fragments)?;
    let mut site = Site::new(dist, effort);
    let style = served(&mut site, &source, &deferred)?;
    open::put(project, &style, dist, effort)?;
    plain::put(fragments, dist, effort)?;
    copy_others(&mut site, &public, Path::new(""))?;
    // The worker caches the files that were written before it, not the element's or the doctor's.
    worker::put(&mut site)?;
    embed::put(&mut site, &source, &deferred, &modules.embed, &public)?;
    extras::doctor(&mut site, &public)?;
    if effort == Effort::Best {
        offline::put(&mut site, &source, &deferred)?;
        extras::put(&mut site, project)?;
    }
    Ok(site.report())
}

/// The lines of `public/atlas.css` that are replaced by generated rules, and the sections of these
/// rules.
const GENERATED: [(&str, &str); 2] = [("@palette;\n", "palette style"), ("@map;\n", "map style")];

/// The style sheet of the page, with the generated rules.
fn page_style(sheet: &str, fragments: &Fragments) -> Result<String> {
    let mut style = sheet.to_owned();
    for (place, section) in GENERATED {
        ensure!(style.contains(place), "public/atlas.css has no line `{}`", place.trim());
        style = style.replace(place, &[fragments.get(section)?, "\n"].concat());
    }
    minify::css(&style)
}

/// The first script, with the ids of regions, scenes and pages that it recognises.
fn first_script(script: &str, fragments: &Fragments) -> Result<String> {
    let mut script = minify::js(script);
    for (place, ids) in
        [("{regions}", "region ids"), ("{scenes}", "scene ids"), ("{pages}", "page ids")]
    {
        ensure!(script.contains(place), "public/boot.js has no {place}");
        script = script.replace(place, fragments.get(ids)?);
    }
    Ok(script)
}

/// Writes the page and its deferred files, and returns the tag of the style sheet.
fn served(site: &mut Site<'_>, source: &Source<'_>, deferred: &[Deferred<'_>]) -> Result<String> {
    let parts = [parts(site, deferred)?, worker::link(site).to_owned()].join("\n");
    let loader = split::loader(&source.app.parts, FETCH_PART, |name| {
        let file = source.app.files.get(name).context("a part lacks a file")?;
        Ok(json!([site.put_hashed(name, "wasm", file)?, names::integrity(file)]))
    })?;
    site.first_view = true;
    let wasm = site.put_hashed("atlas", "wasm", &source.app.wasm)?;
    let style = page_style_link(&site.put_hashed("atlas", "css", source.style.as_bytes())?);
    let boot = boot_script(site, source.boot, &wasm)?;
    let module = start(site, source.app, &loader, &wasm)?;
    let tags = Tags { style: style.clone(), boot, module, parts };
    let page = template::fill(source.template, &tags, source.texts)?;
    site.put("index.html", page.as_bytes())?;
    site.first_view = false;
    Ok(style)
}

/// The link to the style sheet of the page. A page that a reader saves keeps it: opened from a disk it
/// is no file of the same origin, and a browser that had to check it would leave the page without.
fn page_style_link(name: &str) -> String {
    format!("<link rel=\"stylesheet\" href=\"{name}\">")
}

/// A style sheet that is loaded later, and the link to it.
fn linked(site: &mut Site<'_>, stem: &str, css: &str, how: &str) -> Result<String> {
    let name = site.put_hashed(stem, "css", css.as_bytes())?;
    let integrity = names::integrity(css.as_bytes());
    // A sandboxed frame without an origin checks the integrity only with `crossorigin`.
    Ok(format!("<link {how} crossorigin href=\"{name}\" integrity=\"{integrity}\">"))
}

/// The links to deferred files. The browser ignores them; the modules read their addresses.
fn parts(site: &mut Site<'_>, deferred: &[Deferred<'_>]) -> Result<String> {
    let links = deferred.iter().map(|part| link(site, part));
    Ok(links.collect::<Result<Vec<_>>>()?.join("\n"))
}

fn link(site: &mut Site<'_>, Deferred { id, stem, what }: &Deferred<'_>) -> Result<String> {
    Ok(match what {
        What::Style(css) => linked(site, stem, css, &format!("id=\"{id}\""))?,
        What::Page(markup) => {
            let name = site.put_part(id, stem, "html", markup.as_bytes())?;
            format!("<link id=\"{id}\" href=\"{name}\">")
        }
    })
}

/// The tag of the first script, which fetches the module while the page is loaded. A preload link would
/// be fetched twice by WebKit, and cause a warning if scripts are disabled.
fn boot_script(site: &mut Site<'_>, js: &str, wasm: &str) -> Result<String> {
    let name = site.put_hashed("boot", "js", js.as_bytes())?;
    let integrity = names::integrity(js.as_bytes());
    Ok(format!(
        "<script crossorigin src=\"{name}\" data-module=\"{wasm}\" integrity=\"{integrity}\"></script>"
    ))
}

/// The tags that load the glue and start the app.
fn start(site: &mut Site<'_>, module: &Module, loader: &str, wasm: &str) -> Result<String> {
    let start = minify::js(START).replace("{wasm}", wasm);
    let glue = [loader, &module.glue, &start].concat();
    let name = site.put_hashed("atlas", "js", glue.as_bytes())?;
    let integrity = names::integrity(glue.as_bytes());
    Ok(format!(
        "<script type=\"module\" crossorigin src=\"{name}\" integrity=\"{integrity}\"></script>"
    ))
}

/// Copies the other files of `public/`, folder by folder.
fn copy_others(site: &mut Site<'_>, public: &Path, folder: &Path) -> Result<()> {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(public.join(folder))?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    entries.sort();
    for path in entries {
        let inside = folder.join(path.file_name().unwrap_or_default());
        if is_written_elsewhere(&inside) {
            continue;
        }
        if path.is_dir() {
            fs::create_dir_all(site.dist().join(&inside))?;
            copy_others(site, public, &inside)?;
        } else {
            site.put(&inside.to_string_lossy(), &fs::read(&path)?)?;
        }
    }
    Ok(())
}

/// Returns true if a file or folder of `public/` is written by another step.
fn is_written_elsewhere(file: &Path) -> bool {
    let sheet = |stem: &str| file == Path::new(stem).with_extension("css");
    let is = |name: &&str| file == Path::new(name);
    let hashed =
        file == Path::new("boot.js") || sheet("atlas") || deferred::SHEETS.into_iter().any(sheet);
    hashed || deferred::SHEETS.iter().any(is) || is(&EMBED) || extras::DOCTOR.iter().any(is)
}
