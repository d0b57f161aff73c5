//! The single-file copy, which opens by a double click and makes no requests.
//!
//! The files of the site are parts of this file. Those of the first view come first, so that the map is
//! visible at once; then the prerendered page, then deferred parts. The module that starts the app is the
//! last part: of a truncated copy nothing starts, and map and text stay as they are without scripts. A
//! comment ends the file; a script in its head reports if it is missing.

mod integrity;
mod part;
mod policy;
mod summary;
#[cfg(test)]
mod tests;
mod text;

use anyhow::{Context, Result};
use serde_json::json;

use super::deferred::{Deferred, What};
use super::module::Module;
use super::site::Site;
use super::source::Source;
use super::template::{self, Tags};
use super::{minify, split};

use part::Part;

pub(crate) use summary::BuildSummary;

/// The file's name, which never changes.
pub(crate) const FILE: &str = "ganzhou-atlas-offline.html";

/// The lines of the template that a file does without: the diagnosis of a server, and the line of a page that
/// the browser saved.
const LEFT_OUT: [&str; 2] = ["href=\"doctor.html\"", "<saved-copy hidden>"];

/// The comment at the end of a complete copy.
const END: &str = "<!--atlas:end-->";
/// Reports a truncated copy.
const GUARD: &str = include_str!("guard.js");
/// Starts the module in the file.
const START: &str = include_str!("start.js");
/// Reads a file of a part from the page.
const FETCH_PART: &str = include_str!("fetch_part.js");
/// The style of the notices.
const STYLE: &str = include_str!("notice.css");
/// The notice for a server whose policy forbids the file's own scripts. It is plain HTML, and hidden only
/// by the file's own style.
const BLOCKED: &str = "<p id=\"blocked\" role=\"alert\">\
    本网站的安全策略（Content-Security-Policy）不许这个单文件版运行。\
    <a href=\"#\" download=\"ganzhou-atlas-offline.html\">把文件保存到电脑</a>\
    （或右键点击打开它的链接，选“链接另存为”），再双击打开。</p>";
/// The notice for an incomplete copy.
const NOTICE: &str = "<p id=\"incomplete\" role=\"alert\" hidden>\
    文件不完整，请重新拷贝。地图和文字版仍可阅读。</p>";

/// Writes the file beside the files of the site.
pub(super) fn put(
    site: &mut Site<'_>,
    source: &Source<'_>,
    deferred: &[Deferred<'_>],
) -> Result<()> {
    let page = write_page(source, deferred).with_context(|| format!("cannot make {FILE}"))?;
    site.put(FILE, page.as_bytes())
}

/// The complete file.
fn write_page(source: &Source<'_>, deferred: &[Deferred<'_>]) -> Result<String> {
    let guard = Part::script("guard.js", &minify::js(GUARD), false)?;
    let boot = Part::script("boot.js", source.boot, false)?;
    let style = Part::style("atlas.css", source.style)?;
    let notice = Part::style("notice.css", &minify::css(STYLE)?)?;
    let head = [guard, boot, style, notice];
    let tail = tail(source.app, deferred)?;
    let parts = || head.iter().chain(&tail);
    let [guard, boot, style, notice] = head.each_ref().map(Part::element);
    let tags = Tags {
        boot: [policy::meta(parts()), integrity::meta(parts()), guard, boot].join("\n"),
        style: [style, notice].join("\n"),
        module: String::new(),
        parts: String::new(),
    };
    let is_left_out = |line: &&str| LEFT_OUT.iter().any(|part| line.contains(part));
    let template = source.template.lines().filter(|line| !is_left_out(line));
    let template: Vec<&str> = template.collect();
    let page = template::fill(&template.join("\n"), &tags, source.texts)?;
    let page = template::once(&page, source.links, "")?;
    let (before, rest) = page.split_once("<body>").context("index.html has no <body>")?;
    let (body, after) = rest.rsplit_once("</body>").context("index.html has no </body>")?;
    let tail: String = tail.iter().map(|part| part.element() + "\n").collect();
    let whole =
        [before, "<body>\n", BLOCKED, "\n", NOTICE, body, &tail, "</body>", after.trim_end(), END];
    Ok(whole.concat())
}

/// The parts after the page: deferred ones, then the one that starts the app.
fn tail(app: &Module, deferred: &[Deferred<'_>]) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    for Deferred { id, stem, what } in deferred {
        match what {
            What::Style(css) => parts.push(Part::deferred_style(&format!("{stem}.css"), id, css)?),
            What::Page(markup) => parts.push(Part::markup(&format!("{stem}.html"), id, markup)?),
        }
    }
    for (stem, bytes) in &app.files {
        parts.push(wasm(stem, bytes)?);
    }
    parts.push(wasm("atlas", &app.wasm)?);
    let loader = split::loader(&app.parts, FETCH_PART, |stem| Ok(json!([id(stem)])))?;
    let glue = [&loader, &app.glue, &minify::js(START).replace("{id}", &id("atlas"))];
    parts.push(Part::script("atlas.js", &glue.map(String::as_str).concat(), true)?);
    Ok(parts)
}

fn wasm(stem: &str, bytes: &[u8]) -> Result<Part> {
    Part::bytes(&format!("{stem}.wasm"), &id(stem), bytes)
}

fn id(stem: &str) -> String {
    format!("wasm-{stem}")
}
