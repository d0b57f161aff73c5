//! A page without script: the picture, its table, the clause, the ambiguities, and downloads.

use super::picture::size;
use super::snippet::{atlas, caption, picture, view};
use super::subject;
use super::table::table;
use crate::drawing::Paper;
use crate::plan::{AMBIGUITIES, Ambiguity, Chain, Clause, PLAN};
use crate::text::markup::{tag, text as escaped, words};
use crate::text::{ZH, ZH_EXPORT, fill};

/// The page of a chain; without one, of 一核 and 一廊.
pub(super) fn page(chain: Option<&'static Chain>) -> String {
    let title = super::picture::title(&view(chain).chains);
    let main = [
        words("h1", &[], &title),
        figure(chain),
        words("h2", &[], ZH_EXPORT.clause),
        clauses(chain),
        words("h2", &[], ZH_EXPORT.table),
        table(chain),
        ahead(chain),
        doubts(chain),
        files(chain),
    ];
    let body = [navigation(chain), tag("main", &[], &main.concat())].concat();
    let title = words("title", &[], &[title.as_str(), " · ", ZH.title].concat());
    let lang = [("lang", "zh-CN")];
    let page = tag(
        "html",
        &lang,
        &[tag("head", &[], &[HEAD, &title].concat()), tag("body", &[], &body)].concat(),
    );
    ["<!doctype html>\n", &page, "\n"].concat()
}

/// The head of every page. The empty icon prevents requests for a missing one.
const HEAD: &str = "<meta charset=\"utf-8\">\
    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
    <meta name=\"color-scheme\" content=\"light dark\">\
    <link rel=\"icon\" href=\"data:,\">\
    <link rel=\"stylesheet\" href=\"plain.css\">";

/// The name of a chain's files.
pub(super) fn stem(chain: Option<&'static Chain>) -> String {
    subject::name(&view(chain).chains)
}

/// Links to all pages.
fn navigation(here: Option<&'static Chain>) -> String {
    let pages = [None].into_iter().chain(PLAN.chains.iter().map(Some));
    let link = |chain: Option<&'static Chain>| {
        let href = [&stem(chain), ".html"].concat();
        let current = [("href", href.as_str()), ("aria-current", "page")];
        let attributes = current.get(..if chain == here { 2 } else { 1 }).unwrap_or_default();
        let name = chain.map_or(ZH_EXPORT.overview, |chain| chain.name);
        tag("li", &[], &words("a", attributes, name))
    };
    let links = tag("ul", &[], &pages.map(link).collect::<String>());
    let home = tag("p", &[], &words("a", &[("href", "../")], ZH.title));
    let nav = tag("nav", &[("aria-label", ZH_EXPORT.pictures)], &links);
    tag("header", &[], &[home, nav].concat())
}

fn clauses(chain: Option<&'static Chain>) -> String {
    let quote = |clause: &Clause| {
        let quote = words("blockquote", &[], clause.quote);
        let place = words("figcaption", &[], &subject::citation(clause));
        tag("figure", &[], &[quote, place].concat())
    };
    subject::clauses(&view(chain)).into_iter().map(quote).collect()
}

/// The picture, on light or dark paper by the user's preference.
fn figure(chain: Option<&'static Chain>) -> String {
    let view = view(chain);
    let source = |paper| file(chain, paper);
    let dark = source(Paper::Dark);
    let dark = [("media", "(prefers-color-scheme: dark)"), ("srcset", dark.as_str())];
    let dark = tag("source", &dark, "");
    let light = picture(&view, &source(Paper::Light), size(&view).0);
    let both = [dark.trim_end_matches("</source>"), &light].concat();
    let link = words("a", &[("href", &atlas(&view, "../"))], ZH_EXPORT.atlas);
    let caption = tag("figcaption", &[], &[escaped(&caption(&view)), link].concat());
    tag("figure", &[("id", "map")], &[tag("picture", &[], &both), caption].concat())
}

/// The name of a picture's file.
pub(super) fn file(chain: Option<&'static Chain>, paper: Paper) -> String {
    [&stem(chain), paper.suffix(), ".svg"].concat()
}

/// The clause's plans without a place.
fn ahead(chain: Option<&'static Chain>) -> String {
    let ahead = chain.map_or(&[][..], |chain| chain.ahead);
    if ahead.is_empty() {
        return String::new();
    }
    words("p", &[], &fill(ZH_EXPORT.ahead, &[&ahead.join(ZH.list_separator)]))
}

/// The ambiguities about the content of the picture.
fn doubts(chain: Option<&'static Chain>) -> String {
    let doubts = AMBIGUITIES.iter().filter(|doubt| touches(doubt, chain));
    let told: String = doubts.map(doubt).collect();
    if told.is_empty() {
        return String::new();
    }
    [words("h2", &[], ZH_EXPORT.doubts), tag("dl", &[], &told)].concat()
}

fn touches(doubt: &Ambiguity, chain: Option<&'static Chain>) -> bool {
    match chain {
        Some(chain) => doubt.chains.contains(&chain),
        None => doubt.measures.iter().any(|measure| matches!(measure.id, "1" | "2")),
    }
}

fn doubt(doubt: &Ambiguity) -> String {
    let explanation = fill(ZH_EXPORT.doubt, &[doubt.statement, doubt.treatment]);
    [words("dt", &[], doubt.title), words("dd", &[], &explanation)].concat()
}

/// The downloads, and what to do where an app swallows them.
fn files(chain: Option<&'static Chain>) -> String {
    let text = [&stem(chain), ".txt"].concat();
    let (light, dark) = (file(chain, Paper::Light), file(chain, Paper::Dark));
    let files = [
        (light.as_str(), ZH_EXPORT.file_light),
        (&dark, ZH_EXPORT.file_dark),
        (&text, ZH_EXPORT.file_snippet),
    ];
    let link = |(href, label)| tag("li", &[], &words("a", &[("href", href)], label));
    let list = tag("ul", &[], &files.map(link).concat());
    [words("h2", &[], ZH_EXPORT.files), list, words("p", &[], ZH_EXPORT.files_hint)].concat()
}
