//! Checks of the published configuration without a server.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::project::Project;

use super::ask;
use super::checks::HEADERS;
use super::nginx::configure;
use super::wrk::{self, Report};

const OUTPUT: &str = "\
Running 30s test @ http://127.0.0.1:8080/
  2 threads and 200 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency    12.30ms    4.20ms 101.00ms   80.00%
    Req/Sec     8.11k   512.00     9.00k    70.00%
  484512 requests in 30.03s, 7.60GB read
Requests/sec:  16134.27
Transfer/sec:    259.12MB
";

fn shipped(name: &str) -> Result<String> {
    let file = Project::find()?.root().join("deploy").join(name);
    fs::read_to_string(&file).with_context(|| file.display().to_string())
}

/// The development server, nginx and Caddy.
#[test]
fn all_servers_send_the_same_headers() -> Result<()> {
    let (nginx, caddy) = (shipped("nginx-site.conf")?, shipped("Caddyfile")?);
    for (name, value) in HEADERS {
        if value.is_empty() {
            let sent = |line: &str| !line.trim().starts_with('#') && line.contains(name);
            assert!(!nginx.lines().chain(caddy.lines()).any(sent), "{name} is sent");
            continue;
        }
        let quoted = if value.contains(' ') { format!("\"{value}\"") } else { value.to_owned() };
        let is_policy = name == "Content-Security-Policy";
        let sent = if is_policy { "$atlas_policy" } else { &quoted };
        let line = format!("    add_header {name} {sent} always;\n");
        assert!(!is_policy || nginx.contains(&format!("    set $atlas_policy {quoted};\n")));
        assert!(nginx.contains(&line), "nginx lacks {line}");
        let line = format!("\t{name} {quoted}\n").replace("\tVary", "\theader ?Vary");
        let line = line.replace("\tContent-Sec", "\theader @ruled Content-Sec");
        assert!(caddy.contains(&line), "Caddy lacks {line}");
    }
    Ok(())
}

/// These tests do not start Apache and IIS.
#[test]
fn apache_and_iis_send_the_same_headers() -> Result<()> {
    let (apache, iis) = (shipped("apache.htaccess")?, shipped("web.config")?);
    for (name, value) in HEADERS.iter().filter(|(name, value)| !value.is_empty() && *name != "Vary")
    {
        let quoted = if value.contains(' ') { format!("\"{value}\"") } else { (*value).to_owned() };
        assert!(
            apache.contains(&format!("Header always set {name} {quoted}")),
            "Apache lacks {name}"
        );
        let line = format!("<add name=\"{name}\" value=\"{value}\" />");
        assert!(iis.contains(&line), "IIS lacks {line}");
    }
    for (ending, kind) in [("wasm", "application/wasm"), ("geojson", "application/geo+json")] {
        assert!(apache.contains(&format!("AddType {kind} .{ending}\n")), "{ending}");
        let line = format!("<mimeMap fileExtension=\".{ending}\" mimeType=\"{kind}\" />");
        assert!(iis.contains(&line), "{ending}");
    }
    Ok(())
}

#[test]
fn the_diagnosis_has_our_policy() -> Result<()> {
    let file = Project::find()?.root().join("public/doctor.js");
    let doctor = fs::read_to_string(file)?;
    assert!(doctor.contains(&format!("const POLICY = \"{}\";", crate::server::POLICY)));
    assert!(doctor.contains("const FOREVER = \"public, max-age=31536000, immutable\";"));
    Ok(())
}

#[test]
fn all_servers_recognise_hashed_names_and_cache_them_alike() -> Result<()> {
    for name in ["nginx.conf", "Caddyfile"] {
        let text = shipped(name)?;
        assert!(text.contains(r"-[0-9a-f]{10}\.[a-z]+$"), "{name}");
        assert!(text.contains("\"public, max-age=31536000, immutable\""), "{name}");
        assert!(text.contains("no-cache") && text.contains("no-store"), "{name}");
    }
    Ok(())
}

#[test]
fn the_examples_are_tried_as_published() -> Result<()> {
    let folder = Project::find()?.root().join("deploy");
    let folders = ["/a", "/b", "/c"].map(Path::new);
    let config = configure(&folder, folders, [8001, 8002, 8003, 8004], true)?;
    for part in [
        "listen 127.0.0.1:8001;\n    server_name atlas.example.gov.cn;\n    set $atlas_root /a;",
        "listen 127.0.0.1:8002;\n    server_name www.example.gov.cn;\n    set $atlas_root /b;",
        "listen 127.0.0.1:8003 ssl;\n    server_name atlas.example.gov.cn;\n    ssl_certificate /c/atlas.pem;",
        "listen 127.0.0.1:8004;\n    server_name atlas.example.gov.cn;\n    return 301 https:",
        "location /atlas/ { include ",
        "location / { include ",
        "user root;\n",
    ] {
        assert!(config.contains(part), "{part} is not in\n{config}");
    }
    assert!(!config.contains("/etc/") && !config.contains("/var/"), "{config}");
    assert!(!configure(&folder, folders, [8001; 4], false)?.contains("user "));
    Ok(())
}

#[test]
fn the_guide_has_the_examples_that_are_tried() -> Result<()> {
    let guide = fs::read_to_string(Project::find()?.root().join("docs/部署.md"))?;
    let examples = shipped("nginx.conf")?;
    let snippets = guide.split("```nginx\n").skip(1);
    let lines: Vec<&str> =
        snippets.flat_map(|it| it.split("```").take(1)).flat_map(str::lines).collect();
    assert!(lines.len() >= 22, "{lines:?}");
    for line in lines {
        let shown = |example: &str| example.trim_start_matches(['#', ' ']) == line.trim();
        assert!(examples.lines().any(shown), "{line} is in no example");
    }
    Ok(())
}

#[test]
fn the_second_example_of_caddy_is_tried() -> Result<()> {
    let shipped = Project::find()?.root().join("deploy/Caddyfile");
    let config = super::caddy::configure(&shipped, Path::new("/a"), 8003)?;
    for part in ["http://127.0.0.1:8003 {\n", "\thandle_path /atlas/* {\n", "\t\troot * /a\n"] {
        assert!(config.contains(part), "{part} is not in\n{config}");
    }
    Ok(())
}

#[test]
fn chunks_are_joined() -> Result<()> {
    assert_eq!(ask::joined(b"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")?, b"abcde");
    assert!(ask::joined(b"3\r\nab").is_err() && ask::joined(b"3\r\nabc\r\n").is_err());
    Ok(())
}

#[test]
fn the_output_of_wrk_is_parsed() -> Result<()> {
    assert_eq!(wrk::parse(OUTPUT)?, Report { requests: 484_512, per_second: 16134.27 });
    Ok(())
}

#[test]
fn an_error_in_the_output_of_wrk_is_an_error() {
    for line in [
        "  Socket errors: connect 0, read 3, write 0, timeout 0\nRequests/sec:",
        "  Non-2xx or 3xx responses: 12\nRequests/sec:",
    ] {
        let report = wrk::parse(&OUTPUT.replace("Requests/sec:", line));
        let said = report.err().map(|error| error.to_string()).unwrap_or_default();
        assert!(said.contains(line.lines().next().unwrap_or_default().trim()), "{said}");
    }
    assert!(wrk::parse("unable to connect").is_err());
    assert!(wrk::parse(&OUTPUT.replace("484512", "0")).is_err());
}
