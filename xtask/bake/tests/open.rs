//! The open data: the content of the files, their use by other programs, and the dictionary.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod common;

use atlas_bake::{data, open_data};
use common::root;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;
use std::{env, fs};

const STYLES: &str = "<link rel=\"stylesheet\" href=\"../atlas.css\">";

static FILES: LazyLock<Vec<(&str, String)>> = LazyLock::new(|| {
    let files = open_data(&root(), STYLES).unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    files.into_iter().map(|file| (file.name, text(file.content))).collect()
});

fn file(name: &str) -> &'static str {
    &FILES.iter().find(|(own, _)| *own == name).unwrap().1
}

fn json(name: &str) -> Value {
    serde_json::from_str(file(name)).unwrap()
}

/// The properties of a region of `regions.geojson`.
fn region(name: &str) -> Value {
    let json = json("regions.geojson");
    let features = json["features"].as_array().unwrap();
    let found = features.iter().find(|it| it["properties"]["name"] == name).unwrap();
    found["properties"].clone()
}

#[test]
fn tables_are_those_of_the_command_with_a_mark_for_excel() {
    let (roles, targets) = (data::roles(&root()).unwrap(), data::targets(&root()).unwrap());
    for (name, printed) in [("roles.csv", roles), ("targets.csv", targets)] {
        assert!(!printed.starts_with('\u{feff}') && printed.lines().count() > 30, "{name}");
        assert_eq!(file(name), format!("\u{feff}{printed}"));
    }
}

/// Excel, WPS and LibreOffice make a date of `1-1`, `2/3` and `2025.1`.
#[test]
fn no_cell_looks_like_a_date_to_a_spreadsheet() {
    for name in ["roles.csv", "targets.csv"] {
        let mut reader =
            csv::Reader::from_reader(file(name).trim_start_matches('\u{feff}').as_bytes());
        for row in reader.records() {
            for cell in &row.unwrap() {
                let parts: Vec<&str> = cell.split(['-', '/', '.']).collect();
                let digits =
                    |part: &&str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
                let is_date = (2..=3).contains(&parts.len()) && parts.iter().all(digits);
                assert!(!is_date, "{name}: {cell}");
            }
        }
    }
    assert!(file("targets.csv").contains("\nt1-1,1,"));
    assert_eq!(json("plan.json")["measures"][0]["targets"][0]["id"], "t1-1");
}

#[test]
fn the_plan_is_as_its_schema_has_it() {
    let schema = json("plan.schema.json");
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert!(!file("plan.schema.json").contains("{chains}"), "the numbers are filled in");
    fits(&json("plan.json"), &schema, "plan.json");
}

/// Holds a value against the words of JSON Schema that the file uses.
fn fits(value: &Value, schema: &Value, path: &str) {
    if let Some(any) = schema["anyOf"].as_array() {
        let other = if value.is_null() { &any[1] } else { &any[0] };
        return fits(value, other, path);
    }
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_u64() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let wanted = schema["type"].as_str().unwrap();
    assert!(wanted == kind || (wanted, kind) == ("number", "integer"), "{path} is {kind}");
    if let Value::Object(members) = value {
        let required: BTreeSet<_> =
            schema["required"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
        let own: BTreeSet<_> = members.keys().map(String::as_str).collect();
        assert_eq!(own, required, "{path}");
        for (name, member) in members {
            assert!(schema["properties"][name]["description"].is_string(), "{path}.{name}");
            fits(member, &schema["properties"][name], &format!("{path}.{name}"));
        }
    }
    for item in value.as_array().into_iter().flatten() {
        fits(item, &schema["items"], &format!("{path}[]"));
    }
}

#[test]
fn a_measure_has_its_citations() {
    let plan = json("plan.json");
    let measures = plan["measures"].as_array().unwrap();
    assert_eq!(measures.len(), 37);
    for measure in measures {
        for kind in ["duties", "regions", "chains", "targets"] {
            for it in measure[kind].as_array().unwrap() {
                let quote =
                    &measure["quotes"][usize::try_from(it["quote"].as_u64().unwrap()).unwrap()];
                let word = if kind == "targets" { &it["figure"] } else { &it["wording"] };
                assert!(
                    quote.as_str().unwrap().contains(word.as_str().unwrap()),
                    "{it} in {quote}"
                );
            }
        }
    }
    let first = &measures[0]["duties"][0];
    assert_eq!((&first["unit"], &first["wording"]), (&"kjj".into(), &"市科技局".into()));
    assert_eq!(plan["ambiguities"][0]["id"], "signing-date");
    assert!(plan["units"].as_array().unwrap().iter().any(|it| it["name"] == "赣县区政府"));
}

#[test]
fn a_region_has_its_roles_and_is_empty_where_the_plan_says_nothing() {
    let xinfeng = region("信丰县");
    assert_eq!((&xinfeng["id"], &xinfeng["kind"]), (&"360722".into(), &"county".into()));
    assert_eq!(xinfeng["role_electronics"], "核心");
    assert_eq!(xinfeng["tier_electronics"], "core");
    assert_eq!(xinfeng["role_rare_earth"], "承载地");
    assert_eq!(xinfeng["tier_rare_earth"], "radiating");
    assert_eq!(xinfeng["role_textile"], Value::Null);
    assert_eq!((&xinfeng["core"], &xinfeng["corridor"]), (&false.into(), &true.into()));
    assert_eq!((&xinfeng["host"], &xinfeng["position"]), (&Value::Null, &Value::Null));
}

#[test]
fn a_zone_is_not_its_county() {
    let (zone, host) = (region("赣州高新区"), region("赣县区"));
    assert_eq!((&zone["host"], &zone["position"]), (&host["id"], &"示意".into()));
    assert_eq!((&zone["kind"], &zone["role_rare_earth"]), (&"zone".into(), &"核心".into()));
    assert_eq!((&host["role_rare_earth"], &host["tier_rare_earth"]), (&Value::Null, &Value::Null));
    assert_eq!(region("中国科学院赣江创新研究院")["core"], true);
}

#[test]
fn geometry_is_the_sources_turned_counterclockwise() {
    let source = fs::read_to_string(root().join("geo/ganzhou-counties.geojson")).unwrap();
    let source: Value = serde_json::from_str(&source).unwrap();
    let json = json("regions.geojson");
    let features = json["features"].as_array().unwrap();
    assert_eq!(features.len(), 26);
    for (index, feature) in features.iter().enumerate() {
        let kind = if index < 18 { "Polygon" } else { "Point" };
        assert_eq!(feature["geometry"]["type"], kind);
    }
    for own in source["features"].as_array().unwrap() {
        let id = &own["properties"]["adcode"];
        let feature = features.iter().find(|it| it["properties"]["id"] == *id).unwrap();
        let mut ring = ring(&feature["geometry"]["coordinates"][0]);
        let cross = |pair: &[(f64, f64)]| pair[0].0 * pair[1].1 - pair[1].0 * pair[0].1;
        assert!(ring.windows(2).map(cross).sum::<f64>() > 0.0, "{id} runs clockwise");
        ring.reverse();
        assert_eq!(ring, self::ring(&own["geometry"]["coordinates"][0][0]), "{id}");
    }
}

fn ring(points: &Value) -> Vec<(f64, f64)> {
    let at = |point: &Value| (point[0].as_f64().unwrap(), point[1].as_f64().unwrap());
    points.as_array().unwrap().iter().map(at).collect()
}

#[test]
fn the_plan_file_names_its_version_and_sources() {
    let plan = json("plan.json");
    assert_eq!(plan["schema_version"], 2);
    assert_eq!(plan["source"]["issuer"], "赣州市科学技术局");
    assert_eq!(plan["source"]["published"], "2023-03-25");
    assert!(plan["source"]["boundaries"].as_str().unwrap().contains("EPSG:4490"));
    assert!(plan["source"]["license"].as_str().unwrap().contains("审图号"));
    assert_eq!(plan["review"]["hash"].as_str().unwrap().len(), 64);
    assert_eq!(plan["core"]["wording"], "中国科学院赣江创新研究院");
    assert_eq!(plan["corridor"]["members"].as_array().unwrap().len(), 8);
    let chains = plan["chains"].as_array().unwrap();
    let roles: usize = chains.iter().map(|it| it["roles"].as_array().unwrap().len()).sum();
    assert_eq!((chains.len(), roles), (10, 50));
    for chain in chains {
        let quote = chain["clause"]["quote"].as_str().unwrap();
        for role in chain["roles"].as_array().unwrap() {
            assert!(quote.contains(role["wording"].as_str().unwrap()), "{role} in {quote}");
        }
    }
    assert_eq!(plan["regions"].as_array().unwrap().len(), 26);
}

#[test]
fn every_field_of_every_file_stands_in_the_dictionary() {
    let mut found = 0;
    for (name, text) in FILES.iter() {
        let fields = match name.rsplit_once('.').unwrap().1 {
            "csv" => columns(text),
            "html" => continue,
            _ if *name == "plan.schema.json" => continue,
            _ => paths(&serde_json::from_str(text).unwrap(), ""),
        };
        let documented = dictionary_fields(name);
        for field in &fields {
            assert!(
                documented.contains(field.as_str()),
                "{field} of {name} is not in the dictionary"
            );
        }
        let more: Vec<_> = documented.difference(&fields).collect();
        assert!(more.is_empty(), "{name} has none of these, but the dictionary tells of {more:?}");
        found += fields.len();
    }
    assert!(found > 80, "only {found} fields were compared");
}

/// The fields of a file in the dictionary.
fn dictionary_fields(name: &str) -> BTreeSet<String> {
    let start = format!("<section id=\"{}\">", name.replace('.', "-"));
    let page = file("index.html");
    let section = page.split_once(&start).unwrap().1.split_once("</section>").unwrap().0;
    let fields = section.split("<dt><code>").skip(1);
    fields.map(|rest| rest.split_once("</code>").unwrap().0.to_owned()).collect()
}

fn columns(text: &str) -> BTreeSet<String> {
    let head = text.trim_start_matches('\u{feff}').lines().next().unwrap();
    head.split(',').map(str::to_owned).collect()
}

/// The path of every member, except those that RFC 7946 defines.
fn paths(value: &Value, before: &str) -> BTreeSet<String> {
    let standard = ["type", "features", "geometry", "features[].properties", "features[].type"];
    let mut all = BTreeSet::new();
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                let path = format!("{before}{key}");
                if path != "features[].geometry" {
                    let below = if value.is_array() { "[]." } else { "." };
                    all.extend(paths(value, &format!("{path}{below}")));
                    all.insert(path);
                }
            }
        }
        Value::Array(items) => all.extend(items.iter().flat_map(|item| paths(item, before))),
        _ => {}
    }
    all.into_iter().filter(|path| !standard.contains(&path.as_str())).collect()
}

#[test]
fn the_dictionary_is_a_page_without_script_or_style_of_its_own() {
    let page = file("index.html");
    for banned in ["<script", "<style", " style=", " onclick", "http://", "https://"] {
        assert!(!page.contains(banned), "{banned}");
    }
    assert!(page.contains(STYLES) && page.contains("<html lang=\"zh-CN\">"));
    for said in ["赣州市科学技术局", "2023-03-25", "天地图", "使用条件", "引用写法", "审图状态"]
    {
        assert!(page.contains(said), "{said}");
    }
    for (name, _) in FILES.iter().filter(|(name, _)| *name != "index.html") {
        assert!(page.contains(&format!("<a href=\"{name}\" download>")), "{name}");
    }
}

/// Writes a file of the open data into a new folder.
fn saved(name: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, file(name)).unwrap();
    (folder, path)
}

/// One of GDAL's tools, which are all in one folder.
fn gdal(tool: &str) -> Command {
    Command::new(
        env::var_os("ATLAS_OGRINFO")
            .map_or_else(|| tool.into(), |ogrinfo| PathBuf::from(ogrinfo).with_file_name(tool)),
    )
}

/// Runs one of GDAL's tools, which `cargo xtask test` installs, and returns its output. Warnings are
/// failures.
fn run(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let (text, errors) = (&output.stdout, &output.stderr);
    let [text, errors] = [text, errors].map(|it| String::from_utf8_lossy(it).into_owned());
    assert!(output.status.success() && errors.is_empty(), "{text}{errors}");
    text
}

#[test]
fn gdal_reads_the_regions() {
    let (_folder, path) = saved("regions.geojson");
    let said = run(gdal("ogrinfo").args(["-ro", "-so", "-al"]).arg(&path));
    assert!(said.contains("using driver `GeoJSON' successful"), "{said}");
    assert!(said.contains("Feature Count: 26"), "{said}");
    assert!(said.contains("WGS 84"), "{said}");
    for (field, kind) in [
        ("id", "String"),
        ("name", "String"),
        ("kind", "String"),
        ("host", "String"),
        ("position", "String"),
        ("core", "Integer(Boolean)"),
        ("corridor", "Integer(Boolean)"),
        ("neighbours", "StringList"),
        ("role_electronics", "String"),
        ("tier_electronics", "String"),
        ("role_health_food_agri", "String"),
    ] {
        assert!(said.contains(&format!("\n{field}: {kind}")), "{field}: {kind} in {said}");
    }
    assert_eq!(said.matches("\nrole_").count(), 10, "{said}");
}

/// Field names of a Shapefile have ten bytes: longer ones are cut, and GDAL warns.
#[test]
fn gdal_makes_shapefiles_of_the_regions_with_every_field() {
    let (folder, path) = saved("regions-short-names.geojson");
    let fields = |name: &str| {
        let start = "features[].properties.";
        let all = dictionary_fields(name).into_iter();
        all.filter_map(|it| it.strip_prefix(start).map(str::to_owned)).collect::<BTreeSet<_>>()
    };
    let names = fields("regions-short-names.geojson");
    assert_eq!(names.len(), fields("regions.geojson").len());
    for (kind, count) in [("county", 18), ("zone", 8)] {
        let shapefile = folder.path().join(format!("{kind}.shp"));
        let filter = format!("kind = '{kind}'");
        let mut convert = gdal("ogr2ogr");
        convert.args(["-lco", "ENCODING=UTF-8", "-where", &filter]);
        run(convert.arg(&shapefile).arg(&path));
        let said = run(gdal("ogrinfo").args(["-ro", "-al"]).arg(&shapefile));
        assert!(said.contains(&format!("Feature Count: {count}")), "{said}");
        for name in &names {
            assert!(name.is_ascii() && name.len() <= 10, "{name}");
            assert!(said.contains(&format!("\n{name}: ")), "{name} is not in {said}");
        }
    }
    let county = run(gdal("ogrinfo")
        .args(["-ro", "-al", "-where", "id = '360722'"])
        .arg(folder.path().join("county.shp")));
    for line in
        ["role_elect (String) = 核心", "tier_elect (String) = core", "role_texti (String) = (null)"]
    {
        assert!(county.contains(line), "{line} is not in {county}");
    }
}
