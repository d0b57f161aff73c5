//! One request to a server, and its answer.

use std::fmt;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use anyhow::{Context, Result, ensure};

/// The longest time for an answer.
const TIMEOUT: Duration = Duration::from_secs(20);

/// The place of the page: a port of this machine, and the path of the page's folder.
pub(super) struct Place {
    port: u16,
    path: &'static str,
}

impl Place {
    pub(super) fn new(port: u16, path: &'static str) -> Self {
        Self { port, path }
    }

    /// The address of a file.
    pub(super) fn url(&self, file: &str) -> String {
        format!("http://127.0.0.1:{}{}{file}", self.port, self.path)
    }

    /// Requests a file with further headers.
    pub(super) fn ask(&self, file: &str, headers: &[(&str, &str)]) -> Result<Answer> {
        self.ask_target(&format!("{}{file}", self.path), headers)
    }

    /// Requests a path.
    pub(super) fn ask_target(&self, target: &str, headers: &[(&str, &str)]) -> Result<Answer> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(TIMEOUT))?;
        let more: String =
            headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let host = format!("127.0.0.1:{}", self.port);
        write!(stream, "GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{more}\r\n")?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        Answer::read(&bytes).with_context(|| format!("GET {target}"))
    }

    /// The folder's path.
    pub(super) fn path(&self) -> &'static str {
        self.path
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at {}", self.path)
    }
}

/// An answer.
pub(super) struct Answer {
    pub(super) status: u16,
    headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// Parses an answer that ends with the connection.
    pub(super) fn read(bytes: &[u8]) -> Result<Self> {
        let mut headers = [httparse::EMPTY_HEADER; 64];
        let mut head = httparse::Response::new(&mut headers);
        let httparse::Status::Complete(length) = head.parse(bytes)? else {
            anyhow::bail!("the head has no end");
        };
        let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
        let headers = head.headers.iter();
        let headers = headers.map(|header| (header.name.to_owned(), text(header.value))).collect();
        let body = bytes.get(length..).unwrap_or_default().to_vec();
        let mut answer = Self { status: head.code.context("no status")?, headers, body };
        if answer.header("Transfer-Encoding")? == "chunked" {
            answer.body = joined(&answer.body)?;
        }
        Ok(answer)
    }

    /// The value of a header; empty if it is missing. Two values are an error.
    pub(super) fn header(&self, name: &str) -> Result<&str> {
        let mut values =
            self.headers.iter().filter(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, v)| v);
        let value = values.next().map_or("", String::as_str);
        ensure!(values.next().is_none(), "{name} is sent twice");
        Ok(value)
    }

    /// Asserts the value of a header; empty if it must be missing.
    pub(super) fn has(&self, name: &str, expected: &str) -> Result<()> {
        let found = self.header(name)?;
        ensure!(found == expected, "{name} is [{found}], not [{expected}]");
        Ok(())
    }
}

/// Joins the chunks of a body, each of which begins with its length.
pub(super) fn joined(mut rest: &[u8]) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let httparse::Status::Complete((start, length)) =
            httparse::parse_chunk_size(rest).ok().context("no length of a chunk")?
        else {
            anyhow::bail!("a chunk is cut short");
        };
        if length == 0 {
            return Ok(body);
        }
        let end = start + usize::try_from(length)?;
        body.extend(rest.get(start..end).context("a chunk is cut short")?);
        rest = rest.get(end + 2..).context("a chunk has no end")?;
    }
}
