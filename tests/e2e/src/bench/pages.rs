//! The comparison pages: the same counties, names, chains, tooltip and panel as the atlas, made by hand,
//! with D3 and with ECharts. Their scripts are not bundled with the libraries yet.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use super::Subject;
use super::geometry::{County, Projection, read_counties};
use crate::facts::{CHAINS, Chain, name_of};

const GEOJSON: &str = include_str!("../../../../geo/ganzhou-counties.geojson");
const PAGE: &str = include_str!("pages/page.html");
const STYLE: &str = include_str!("pages/style.css");
const SHARED: &str = include_str!("pages/shared.js");
const TITLE: &str = "赣州创新链分布";

/// Writes all comparison pages, each into its own folder: the served files in `site`, the modules of its
/// script in `scripts`.
///
/// # Errors
/// When the boundaries can't be read or a file can't be written.
pub fn write_all(folder: &Path) -> Result<()> {
    let counties = read_counties(GEOJSON)?;
    write_page(
        folder,
        Subject::Static,
        &draw_static_map(&counties),
        include_str!("pages/static.js"),
    )?;
    write_page(folder, Subject::D3, "<svg id=\"map\"></svg>", include_str!("pages/d3.js"))?;
    write_page(
        folder,
        Subject::ECharts,
        "<div id=\"map\"></div>",
        include_str!("pages/echarts.js"),
    )?;
    for subject in [Subject::D3, Subject::ECharts] {
        fs::write(folder.join("site").join(subject.name()).join("counties.geojson"), GEOJSON)?;
    }
    let data = encode_data(&counties);
    for subject in Subject::ALL.into_iter().filter(|subject| *subject != Subject::Atlas) {
        fs::write(folder.join("scripts").join(subject.name()).join("data.js"), &data)?;
    }
    Ok(())
}

fn write_page(folder: &Path, subject: Subject, map: &str, script: &str) -> Result<()> {
    let [site, scripts] = ["site", "scripts"].map(|part| folder.join(part).join(subject.name()));
    for new in [&site, &scripts] {
        fs::create_dir_all(new).with_context(|| format!("cannot make {}", new.display()))?;
    }
    let buttons = CHAINS.map(|Chain { id, name, .. }| {
        format!("<button data-chain=\"{id}\" aria-pressed=\"false\">{name}</button>")
    });
    let page = PAGE.replace("{title}", TITLE).replace("{buttons}", &buttons.concat());
    fs::write(site.join("index.html"), page.replace("{map}", map))?;
    fs::write(site.join("style.css"), STYLE)?;
    fs::write(scripts.join("shared.js"), SHARED)?;
    fs::write(scripts.join("script.js"), script)?;
    Ok(())
}

/// The map of the hand-made page.
fn draw_static_map(counties: &[County]) -> String {
    let projection = Projection::around(counties);
    let (width, height) = projection.size;
    let paths = counties.iter().map(|county| {
        let data = projection.path_data(county);
        format!("<path data-region=\"{}\" data-role=\"none\" d=\"{data}\"/>", county.id)
    });
    let names = counties.iter().map(|county| {
        let (x, y) = projection.project(county.centre);
        format!("<text x=\"{x:.1}\" y=\"{y:.1}\">{}</text>", county.name)
    });
    let marks: String = paths.chain(names).collect();
    format!("<svg id=\"map\" viewBox=\"0 0 {width:.1} {height:.1}\">{marks}</svg>")
}

/// The module with the chains and counties.
fn encode_data(counties: &[County]) -> String {
    let chains: Vec<Value> =
        CHAINS.iter().zip(0..).map(|(chain, index)| encode_chain(chain, index, counties)).collect();
    let county = |County { id, name, centre, .. }: &County| json!({ "id": id, "name": name, "centre": centre });
    let counties: Vec<Value> = counties.iter().map(county).collect();
    let (chains, counties) = (json!(chains), json!(counties));
    format!("export const chains = {chains};\nexport const counties = {counties};\n")
}

/// A chain with its colours, and the counties in it with their roles and the plan's words.
fn encode_chain(chain: &Chain, index: u32, counties: &[County]) -> Value {
    let hue = 36 * index;
    let tone = |lightness: u32| json!(format!("hsl({hue} 50% {lightness}%)"));
    let colours = json!({ "core": tone(45), "radiating": tone(72), "host": tone(88) });
    let mut roles = Map::new();
    for county in counties.iter().filter(|county| chain.role(&county.id) != "none") {
        let role =
            json!({ "role": chain.role(&county.id), "words": chain.description(&county.id) });
        roles.insert(county.id.clone(), role);
    }
    let named: Vec<&str> = chain.regions().map(name_of).collect();
    json!({ "id": chain.id, "name": chain.name, "colours": colours, "roles": roles, "named": named })
}
