//! nginx with the configuration as published: around it only folders, ports, a certificate and a process
//! of the test's own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::child::{self, Background};
use crate::pipeline;
use crate::project::Project;
use crate::testing::driver::{free_port, wait};

use super::ask::Place;
use super::tls;

/// The values in the published examples that the test replaces.
const LISTEN: [&str; 4] = ["listen 80;", "listen 80;", "listen 443 ssl;", "listen 80;"];
const INCLUDE: &str = "/etc/nginx/atlas-site.conf";
const OWN_HOST: &str = "/var/www/atlas;";
const SUB_PATH: &str = "/var/www;";
const CERTIFICATE: &str = "/etc/nginx/atlas.";

/// A running nginx.
pub(super) struct Nginx {
    ports: [u16; 4],
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
        let ports = [free_port()?, free_port()?, free_port()?, free_port()?];
        let shipped = project.root().join("deploy");
        let parent = parent(&folder, dist)?;
        tls::make_certificate(&folder)?;
        let main = configure(&shipped, [dist, &parent, &folder], ports, is_root())?;
        fs::write(folder.join("nginx.conf"), main)?;
        let mut command = child::command(program);
        command.arg("-p").arg(&folder).args(["-c", "nginx.conf", "-e", "error.log"]);
        child::quiet(child::command(program).args(command.get_args()).arg("-t"))?;
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut process = Background::start(&mut command)?;
        let [first, ..] = ports;
        wait("nginx", first, &mut process).with_context(|| said(&log, "at its start"))?;
        Ok(Self { ports, log, _process: process })
    }

    /// The places of the page: a site of its own, and a folder of another site.
    pub(super) fn places(&self) -> [Place; 2] {
        let [own, other, ..] = self.ports;
        [Place::new(own, "/"), Place::new(other, "/atlas/")]
    }

    /// The site of its own.
    pub(super) fn root(&self) -> Place {
        let [own, _] = self.places();
        own
    }

    /// The site with HTTPS, by its port, and the one that leads to it.
    pub(super) fn secure(&self) -> (u16, Place) {
        let [.., secure, plain] = self.ports;
        (secure, Place::new(plain, "/"))
    }

    /// The end of its log, for the message of a failure.
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

/// The configuration around the published one. Its examples are taken out of their comments and get the
/// ports and folders of the test (`[page, its parent, certificate]`), so that what a reader copies is what
/// was tried. It compresses on the fly, as Debian's own does: ours must keep that off.
pub(super) fn configure(
    shipped: &Path,
    folders: [&Path; 3],
    ports: [u16; 4],
    root: bool,
) -> Result<String> {
    let maps = shipped.join("nginx.conf");
    let text = fs::read_to_string(&maps).with_context(|| maps.display().to_string())?;
    let site = shipped.join("nginx-site.conf").display().to_string();
    let [page, parent, certificate] = folders.map(|folder| folder.display().to_string());
    let mut servers = String::new();
    for ((example, port), listen) in examples(&text)?.into_iter().zip(ports).zip(LISTEN) {
        let own = listen.replace("listen ", "listen 127.0.0.1:");
        let own = own.replace(":80", &format!(":{port}")).replace(":443", &format!(":{port}"));
        servers += &example
            .replace(listen, &own)
            .replace(INCLUDE, &site)
            .replace(OWN_HOST, &format!("{page};"))
            .replace(SUB_PATH, &format!("{parent};"))
            .replace(CERTIFICATE, &format!("{certificate}/atlas."));
    }
    // Its workers read the page as the user of the test; other users may have no access.
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

/// The servers that stand as examples in the comments of the published file.
fn examples(text: &str) -> Result<[String; 4]> {
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
    let examples = <[String; 4]>::try_from(found);
    let examples = examples.ok().with_context(|| format!("{count} examples, not 4"))?;
    for (example, listen) in examples.iter().zip(LISTEN) {
        let has_page = example.contains(INCLUDE) || example.contains("return 301 https:");
        ensure!(example.contains(listen) && has_page, "not as tried:\n{example}");
    }
    Ok(examples)
}
