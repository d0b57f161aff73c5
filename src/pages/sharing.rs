//! The dialog 嵌入: a form on one side, code and preview on the other.

use super::button;
use crate::plan::PLAN;
use crate::state::PagesPress;
use crate::text::ZH_SHARING as TEXT;
use crate::text::markup::{tag, words};

/// The class of choices that a picture and a table can't have.
const INTERACTIVE: &str = "interactive";

/// The dialog's markup, drawn at build time; `view::pages::sharing` makes it interactive.
pub fn dialog() -> String {
    let head = [
        words("h2", &[("id", "embedding-title")], TEXT.title),
        button("close", PagesPress::CloseDialog).attr("aria-label", TEXT.close).text("×"),
    ];
    let form = [levels(), choices(), sizes(), layers(), controls()].concat();
    let result = [code(), preview()].concat();
    [
        tag("header", &[], &head.concat()),
        words("p", &[("class", "how")], TEXT.how),
        tag("form", &[("method", "dialog")], &form),
        tag("div", &[("class", "result")], &result),
    ]
    .concat()
}

fn levels() -> String {
    let level = |&(id, name): &(&str, &str)| {
        let checked = [("checked", "")];
        let attributes = [("type", "radio"), ("name", "level"), ("value", id)];
        let first = id == TEXT.levels.first().map_or("", |(id, _)| id);
        let all = [&attributes[..], if first { &checked } else { &[] }].concat();
        labelled(&tag("input", &all, ""), name)
    };
    tag("fieldset", &[("class", "levels")], &TEXT.levels.iter().map(level).collect::<String>())
}

fn choices() -> String {
    let chains = PLAN.chains.iter().map(|chain| (chain.id, chain.name));
    let regions = PLAN.regions.iter().map(|region| (region.id, region.name));
    let none = [("", TEXT.none)];
    [
        list("chain", "", TEXT.chain, none.into_iter().chain(chains)),
        list("region", INTERACTIVE, TEXT.region, none.into_iter().chain(regions)),
        list("theme", "", TEXT.theme, TEXT.themes.into_iter()),
    ]
    .concat()
}

fn list(
    name: &str,
    class: &str,
    label: &str,
    options: impl Iterator<Item = (&'static str, &'static str)>,
) -> String {
    let option = |(id, name): (&str, &str)| words("option", &[("value", id)], name);
    let select = tag("select", &[("name", name)], &options.map(option).collect::<String>());
    tag("label", &[("class", class)], &[words("span", &[], label), select].concat())
}

fn sizes() -> String {
    let field = |name, class, label, value| {
        let attributes =
            [("name", name), ("value", value), ("inputmode", "numeric"), ("autocomplete", "off")];
        let input = tag("input", &attributes, "");
        tag("label", &[("class", class)], &[words("span", &[], label), input].concat())
    };
    let width = field("width", "", TEXT.width, "100%");
    [width, field("height", INTERACTIVE, TEXT.height, "640")].concat()
}

fn layers() -> String {
    let layer = |&(id, name): &(&str, &str)| {
        labelled(&tag("input", &[("type", "checkbox"), ("name", "layer"), ("value", id)], ""), name)
    };
    let all: String = TEXT.layer.iter().map(layer).collect();
    tag(
        "fieldset",
        &[("class", "layer-list interactive")],
        &[words("legend", &[], TEXT.layers), all].concat(),
    )
}

fn controls() -> String {
    let attributes = [("type", "checkbox"), ("name", "controls"), ("checked", "")];
    let tick = labelled(&tag("input", &attributes, ""), TEXT.controls);
    tag("div", &[("class", INTERACTIVE)], &tick)
}

fn labelled(input: &str, label: &str) -> String {
    tag("label", &[("class", "tick")], &[input.to_owned(), words("span", &[], label)].concat())
}

fn code() -> String {
    let attributes =
        [("readonly", ""), ("rows", "6"), ("spellcheck", "false"), ("aria-label", TEXT.code)];
    [
        tag("textarea", &attributes, ""),
        button("solid", PagesPress::CopyCode).text(TEXT.copy),
        words("p", &[("class", "status"), ("role", "status")], ""),
    ]
    .concat()
}

fn preview() -> String {
    let link = |href, text| words("a", &[("href", href), ("target", "_blank")], text);
    let contract = link("embed/embedding.txt", TEXT.contract);
    let plain = link("plain/overview.html", TEXT.plain);
    let doctor = link("doctor.html", TEXT.doctor);
    [
        words("h3", &[], TEXT.preview),
        words("p", &[("class", "instead"), ("hidden", "")], TEXT.preview_frame),
        tag("div", &[("class", "preview")], ""),
        tag("p", &[("class", "how")], &[contract, plain, doctor].join(" · ")),
    ]
    .concat()
}
