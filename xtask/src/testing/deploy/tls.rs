//! The example with HTTPS: a certificate of the test's own, and a request over TLS by OpenSSL's client.

use std::io::{Read, Write};
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, ensure};

use crate::child;
use crate::server::POLICY;
use crate::setup;

use super::ask::{Answer, Place};

const HOST: &str = "atlas.example.gov.cn";

/// Writes `atlas.pem` and `atlas.key` into a folder.
pub(super) fn make_certificate(folder: &Path) -> Result<()> {
    let mut command = child::command(setup::OPENSSL.ensure()?);
    command.args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj"]);
    command.arg(format!("/CN={HOST}")).arg("-keyout").arg(folder.join("atlas.key"));
    child::quiet(command.arg("-out").arg(folder.join("atlas.pem")))
}

/// Checks that the page is served over TLS, and that the plain address leads to it.
pub(super) fn check((secure, plain): (u16, Place)) -> Result<()> {
    let page = ask(secure, "/?chain=nev")?;
    ensure!(page.status == 200, "{}", page.status);
    page.has("Content-Security-Policy", POLICY)?;
    page.has("Content-Type", "text/html; charset=utf-8")?;
    let moved = plain.ask_target("/?chain=nev", &[])?;
    ensure!(moved.status == 301, "over HTTP: {}", moved.status);
    moved.has("Location", "https://127.0.0.1/?chain=nev")
}

fn ask(port: u16, target: &str) -> Result<Answer> {
    let mut command = child::command(setup::OPENSSL.ensure()?);
    command.args(["s_client", "-quiet", "-servername", HOST, "-connect"]);
    command.arg(format!("127.0.0.1:{port}"));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut client = command.spawn()?;
    let request = format!("GET {target} HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n");
    let mut input = client.stdin.take().context("no input")?;
    input.write_all(request.as_bytes())?;
    let mut bytes = Vec::new();
    client.stdout.take().context("no output")?.read_to_end(&mut bytes)?;
    drop(input); // not sooner: the client ends with its input
    client.wait()?;
    Answer::read(&bytes).with_context(|| format!("GET {target} over TLS"))
}
