//! Caddy with the published configuration: the first example unchanged, with its place from environment
//! variables, and the second taken out of its comment.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result};

use crate::child::{self, Background};
use crate::project::Project;
use crate::testing::driver::{free_port, wait};

use super::ask::Place;

/// The values in the second example that the test replaces.
const HOST: &str = "www.example.gov.cn {";
const ROOT: &str = "/var/www/atlas";

/// A running Caddy.
pub(super) struct Caddy {
    ports: [u16; 2],
    _process: Background,
}

impl Caddy {
    /// Starts it and waits until it answers.
    pub(super) fn start(program: &Path, project: &Project, dist: &Path) -> Result<Self> {
        let folder = project.target().join("caddy");
        fs::create_dir_all(&folder)?;
        let [own, other] = [free_port()?, free_port()?];
        let shipped = project.root().join("deploy/Caddyfile");
        let config = folder.join("Caddyfile");
        fs::write(&config, configure(&shipped, dist, other)?)?;
        let mut command = child::command(program);
        command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&config);
        command.env("ATLAS_ADDRESS", format!("http://127.0.0.1:{own}")).env("ATLAS_ROOT", dist);
        // Its own files stay in this folder.
        command.env("XDG_CONFIG_HOME", &folder).env("XDG_DATA_HOME", &folder);
        let log = folder.join("log");
        command.stdout(Stdio::null()).stderr(fs::File::create(&log)?);
        let mut process = Background::start(&mut command)?;
        wait("caddy", own, &mut process)
            .with_context(|| fs::read_to_string(&log).unwrap_or_default())?;
        Ok(Self { ports: [own, other], _process: process })
    }

    /// The places of the page: a site of its own, and a folder of another site.
    pub(super) fn places(&self) -> [Place; 2] {
        let [own, other] = self.ports;
        [Place::new(own, "/"), Place::new(other, "/atlas/")]
    }
}

/// The published file with its second example on a port of the test.
pub(super) fn configure(shipped: &Path, dist: &Path, port: u16) -> Result<String> {
    let text = fs::read_to_string(shipped).with_context(|| shipped.display().to_string())?;
    let lines = text.lines().filter_map(|line| line.strip_prefix("# "));
    let example: String =
        lines.skip_while(|line| *line != HOST).map(|it| format!("{it}\n")).collect();
    let there = format!("http://127.0.0.1:{port} {{");
    let example = example.replace(HOST, &there).replace(ROOT, &dist.display().to_string());
    let options = "{\n\tadmin off\n\tauto_https off\n}\n";
    Ok(format!("{options}import {}\n{example}", shipped.display()))
}
