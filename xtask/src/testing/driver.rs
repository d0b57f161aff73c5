//! WebDriver servers, and the virtual screen that one of them needs. Each ends when its value is
//! dropped.

use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::child::{self, Background};

/// The longest start of a driver on a busy machine.
const START_TIMEOUT: Duration = Duration::from_secs(30);

/// A running WebDriver server.
pub(crate) struct Driver {
    port: u16,
    _process: Background,
}

impl Driver {
    /// Starts a driver on a free port, and waits until it accepts connections.
    pub(crate) fn start(
        name: &str,
        program: &Path,
        set: impl Fn(&mut Command, u16),
    ) -> Result<Self> {
        let port = free_port()?;
        let mut command = child::command(program);
        set(&mut command, port);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut process = Background::start(&mut command)?;
        wait(name, port, &mut process)?;
        Ok(Self { port, _process: process })
    }

    /// Its address.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

/// Waits until the process listens on the port or has ended.
pub(super) fn wait(name: &str, port: u16, process: &mut Background) -> Result<()> {
    let start = Instant::now();
    while start.elapsed() < START_TIMEOUT {
        if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return Ok(());
        }
        if let Some(status) = process.child().try_wait()? {
            bail!("{name} ended at once ({status})");
        }
        sleep(Duration::from_millis(50));
    }
    bail!("{name} does not answer")
}

/// A port that is free at the moment.
pub(super) fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// A virtual screen.
pub(crate) struct Screen {
    /// The value of `DISPLAY`.
    pub(crate) display: String,
    _process: Background,
}

impl Screen {
    /// Starts the X server, which chooses a free display number and prints it.
    pub(crate) fn start(program: &Path) -> Result<Self> {
        let mut command = child::command(program);
        command.args([
            "-noreset",
            "-displayfd",
            "1",
            "-screen",
            "0",
            "3840x2160x24",
            "-nolisten",
            "tcp",
        ]);
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = Background::start(&mut command)?;
        let said = process.child().stdout.take().context("Xvfb has no output")?;
        let mut number = String::new();
        BufReader::new(said).read_line(&mut number)?;
        if number.trim().is_empty() {
            bail!("Xvfb did not start");
        }
        Ok(Self { display: format!(":{}", number.trim()), _process: process })
    }
}
