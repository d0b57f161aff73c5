//! The files for other people's pages: `embed/v1.js` under a stable name, and files with hashed names.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::json;

use super::deferred::{Deferred, What};
use super::module::Module;
use super::site::Site;
use super::source::Source;
use super::{minify, names, read, split};

mod sheet;

/// The folder of these files.
const FOLDER: &str = "embed";

/// Fetches a file of a part, as the element fetches its other files.
const FETCH_PART: &str = "const fetchPart = file;";

/// Writes these files. `app` is the module of the custom element.
pub(super) fn put(
    site: &mut Site<'_>,
    source: &Source<'_>,
    deferred: &[Deferred<'_>],
    app: &Module,
    public: &Path,
) -> Result<()> {
    fs::create_dir_all(site.dist().join(FOLDER))?;
    let folder = public.join(FOLDER);
    let of = |name: &str| read(&folder.join(name));
    let own = minify::css(&of("element.css")?)?;
    let style = sheet::around(&own, source.style)?;
    let markup = source.texts.app.as_bytes();
    let files = json!({
        "wasm": hashed(site, "atlas", "wasm", &app.wasm)?,
        "wasmIntegrity": names::integrity(&app.wasm),
        "style": hashed(site, "atlas", "css", style.as_bytes())?,
        "styleIntegrity": names::integrity(style.as_bytes()),
        "markup": hashed(site, "atlas", "html", markup)?,
        "markupIntegrity": names::integrity(markup),
        "parts": { "style-show": style_of_show(site, deferred)?, "page-show": beside(site, "page-show")? },
    });
    let script = minify::js(&of("element.js")?).replace("{files}", &files.to_string());
    let loader = split::loader(&app.parts, FETCH_PART, |name| {
        let part = app.files.get(name).context("a part lacks a file")?;
        Ok(json!([hashed(site, name, "wasm", part)?, names::integrity(part)]))
    })?;
    let element = [&loader, &app.glue, &script].map(String::as_str).concat();
    let name = hashed(site, "element", "js", element.as_bytes())?;
    let integrity = names::integrity(element.as_bytes());
    let door = minify::js(&of("v1.js")?).replace("{element}", &name);
    site.put("embed/v1.js", door.replace("{integrity}", &integrity).as_bytes())?;
    site.put("embed/frame-v1.js", minify::js(&of("frame-v1.js")?).as_bytes())?;
    let words = read(&public.join("../docs/embedding.md"))?;
    site.put("embed/embedding.txt", words.as_bytes())?;
    ["v1.d.ts", "v1-react.d.ts", "v1-vue.d.ts"]
        .into_iter()
        .try_for_each(|name| site.put(&[FOLDER, "/", name].concat(), of(name)?.as_bytes()))
}

/// Writes a file under a hashed name, and returns the name.
fn hashed(site: &mut Site<'_>, stem: &str, extension: &str, content: &[u8]) -> Result<String> {
    let name = names::hashed(stem, extension, content);
    site.put(&[FOLDER, "/", &name].concat(), content)?;
    Ok(name)
}

/// The show's style sheet, for a shadow tree.
fn style_of_show(site: &mut Site<'_>, deferred: &[Deferred<'_>]) -> Result<String> {
    let show = deferred.iter().find(|part| part.id == "style-show").map(|part| &part.what);
    let Some(What::Style(css)) = show else { bail!("the show has no style sheet") };
    hashed(site, "show", "css", sheet::rewrite_page(css)?.as_bytes())
}

/// The path of a deferred file of the page, relative to the folder.
fn beside(site: &Site<'_>, id: &str) -> Result<String> {
    let name = site.part(id).with_context(|| format!("the page brings no {id}"))?;
    Ok(["../", name].concat())
}
