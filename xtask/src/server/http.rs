//! As much of HTTP/1.1 as a static server needs: requests without a body, one after the other on
//! a connection that stays open.

use std::borrow::Cow;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// How long a connection may be silent.
const IDLE: Duration = Duration::from_secs(60);
/// The longest head of a request, in bytes.
const LONGEST_HEAD: usize = 32 * 1024;
/// The most headers of a request.
const MOST_HEADERS: usize = 100;

/// A request's head.
pub(super) struct Request {
    pub(super) method: String,
    pub(super) target: String,
    headers: Vec<(String, String)>,
}

impl Request {
    /// A header's value; nothing is the empty value.
    pub(super) fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(own, _)| own.eq_ignore_ascii_case(name));
        found.map_or("", |(_, value)| value.as_str())
    }

    /// Whether the connection ends with this request. A body is not read, so it ends there too.
    fn is_last(&self) -> bool {
        let body = ["Content-Length", "Transfer-Encoding"];
        self.header("Connection").eq_ignore_ascii_case("close")
            || body.iter().any(|name| !matches!(self.header(name), "" | "0"))
    }
}

/// What is sent back.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(Cow<'static, str>, String)>,
    pub(super) body: Vec<u8>,
}

/// Answers the requests of one connection until it ends.
pub(super) fn converse(
    mut stream: TcpStream,
    answer: impl Fn(&Request) -> Answer,
) -> io::Result<()> {
    stream.set_read_timeout(Some(IDLE))?;
    stream.set_nodelay(true)?;
    let mut received = Vec::new();
    while let Some(request) = next(&mut stream, &mut received)? {
        let last = request.is_last();
        stream.write_all(&written(&request, &answer(&request), last))?;
        if last {
            break;
        }
    }
    Ok(())
}

/// Reads up to the end of the next head; nothing when the browser has hung up.
fn next(stream: &mut TcpStream, received: &mut Vec<u8>) -> io::Result<Option<Request>> {
    let mut part = [0; 4096];
    loop {
        if let Some((request, length)) = parsed(received)? {
            received.drain(..length);
            return Ok(Some(request));
        }
        let count = stream.read(&mut part)?;
        if count == 0 {
            return Ok(None);
        }
        received.extend(part.iter().take(count));
        if received.len() > LONGEST_HEAD {
            return Err(io::ErrorKind::InvalidData.into());
        }
    }
}

/// The request at the start, with its length, if all of its head has arrived.
fn parsed(received: &[u8]) -> io::Result<Option<(Request, usize)>> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut head = httparse::Request::new(&mut headers);
    let status = head.parse(received).map_err(io::Error::other)?;
    let httparse::Status::Complete(length) = status else {
        return Ok(None);
    };
    let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
    let headers = head.headers.iter();
    let request = Request {
        method: head.method.unwrap_or_default().to_owned(),
        target: head.path.unwrap_or_default().to_owned(),
        headers: headers.map(|header| (header.name.to_owned(), text(header.value))).collect(),
    };
    Ok(Some((request, length)))
}

fn written(request: &Request, answer: &Answer, last: bool) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {} {}\r\n", answer.status, reason(answer.status));
    for (name, value) in &answer.headers {
        head += &format!("{name}: {value}\r\n");
    }
    if answer.status != 304 {
        head += &format!("Content-Length: {}\r\n", answer.body.len());
    }
    if last {
        head += "Connection: close\r\n";
    }
    let mut bytes = (head + "\r\n").into_bytes();
    if request.method != "HEAD" {
        bytes.extend(&answer.body);
    }
    bytes
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        301 => "Moved Permanently",
        304 => "Not Modified",
        404 => "Not Found",
        405 => "Method Not Allowed",
        _ => "Internal Server Error",
    }
}
