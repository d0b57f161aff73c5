//! nginx as whoever runs the tests: with folders, ports and a process of its own around the very
//! files that are handed out.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::child::{self, Background};
use crate::pipeline;
use crate::project::Project;
use crate::testing::driver::{free_port, wait};

use super::ask::Place;

/// What the shipped examples say where, and what is put there for the test.
const LISTEN: &str = "listen 80;";
const INCLUDE: &str = "/etc/nginx/atlas-site.conf";
const OWN_HOST: &str = "/var/www/atlas;";
const SUB_PATH: &str = "/var/www;";

/// A running nginx.
pub(super) struct Nginx {
    ports: [u16; 2],
    log: PathBuf,
    _process: Background,
}

impl Nginx {
    /// Starts it and waits until it answers.
    pub(super) fn start(program: &Path, project: &Project, dist: &Path) -> Result<Self> {
        let folder = project.target().join("nginx");
        fs::create_dir_all(&folder)?;
        let log = folder.join("error.log");
        let _ = fs::remove_file(&log); // of an earlier run
        let ports = [free_port()?, free_port()?];
        let shipped = project.root().join("deploy");
        let parent = parent(&folder, dist)?;
        let main = wrapper(&shipped, [dist, &parent], ports, is_root())?;
        fs::write(folder.join("nginx.conf"), main)?;
        let mut command = child::command(program);
        command.arg("-p").arg(&folder).args(["-c", "nginx.conf", "-e", "error.log"]);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut process = Background::start(&mut command)?;
        let [first, _] = ports;
        wait("nginx", first, &mut process).with_context(|| said(&log, "at its start"))?;
        Ok(Self { ports, log, _process: process })
    }

    /// Where the page is to be had: a site of its own, and a folder of another one.
    pub(super) fn places(&self) -> [Place; 2] {
        let [own, other] = self.ports;
        [Place::new(own, "/"), Place::new(other, "/atlas/")]
    }

    /// The site of its own.
    pub(super) fn root(&self) -> Place {
        let [own, _] = self.places();
        own
    }

    /// What it noted down, for who reads that something has failed.
    pub(super) fn said(&self, when: &str) -> String {
        said(&self.log, when)
    }
}

fn said(log: &Path, when: &str) -> String {
    let noted = fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<&str> = noted.lines().rev().take(5).collect();
    format!("nginx, {when}; its log ends: [{}]", lines.join(" | "))
}

/// A folder in which the page lies under the name of its sub-path.
fn parent(folder: &Path, dist: &Path) -> Result<PathBuf> {
    let parent = folder.join("www");
    fs::create_dir_all(&parent)?;
    let copy = parent.join("atlas");
    if copy.exists() {
        fs::remove_dir_all(&copy)?; // of an earlier run
    }
    pipeline::copy_all(dist, &copy)?;
    Ok(parent)
}

fn is_root() -> bool {
    child::first_line(Command::new("id").arg("-u")).is_some_and(|user| user == "0")
}

/// The configuration around the shipped one. Both of its examples are taken out of their comments
/// and get the ports and folders of the test, so what a reader copies is what was tried. It
/// compresses on the fly, as Debian's own does, to see that ours keeps that off.
pub(super) fn wrapper(
    shipped: &Path,
    roots: [&Path; 2],
    ports: [u16; 2],
    root: bool,
) -> Result<String> {
    let maps = shipped.join("nginx.conf");
    let text = fs::read_to_string(&maps).with_context(|| maps.display().to_string())?;
    let site = shipped.join("nginx-site.conf").display().to_string();
    let [own, other] = examples(&text)?;
    let [own_root, parent] = roots.map(|root| format!("{};", root.display()));
    let [own, other] = [own.replace(OWN_HOST, &own_root), other.replace(SUB_PATH, &parent)];
    let mut servers = String::new();
    for (example, port) in [own, other].into_iter().zip(ports) {
        let listen = format!("listen 127.0.0.1:{port};");
        servers += &example.replace(LISTEN, &listen).replace(INCLUDE, &site);
    }
    // Its workers read the page as whoever started it; other users may not get there.
    let user = if root { "user root;\n" } else { "" };
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let temporary: String =
        temporary.map(|what| format!("{what}_temp_path tmp-{what};\n")).concat();
    Ok(format!(
        "{user}daemon off;\npid nginx.pid;\nworker_processes 2;\n\
         events {{ worker_connections 1024; }}\n\
         http {{\naccess_log off;\ngzip on;\ngzip_types *;\n{temporary}\
         include {};\n{servers}}}\n",
        maps.display()
    ))
}

/// The two servers that stand as examples in the shipped file's comments.
fn examples(text: &str) -> Result<[String; 2]> {
    let mut found: Vec<String> = Vec::new();
    let mut inside = false;
    for line in text.lines().filter_map(|line| line.strip_prefix("# ")) {
        if line == "server {" {
            inside = true;
            found.push(String::new());
        }
        if let Some(example) = found.last_mut().filter(|_| inside) {
            example.push_str(line);
            example.push('\n');
        }
        inside &= line != "}";
    }
    let count = found.len();
    let examples = <[String; 2]>::try_from(found);
    let examples = examples.ok().with_context(|| format!("{count} examples, not 2"))?;
    for example in &examples {
        ensure!(example.contains(LISTEN) && example.contains(INCLUDE), "not as tried:\n{example}");
    }
    Ok(examples)
}
