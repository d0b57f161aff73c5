//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use ganzhou_atlas::drawing::Paper;
use lexopt::prelude::{Long, Short, Value};
use lexopt::{Parser, ValueExt};

use crate::picture::A4;
use crate::subject::Subject;

/// The parsed arguments: subject, output and form of the file.
#[derive(Debug, PartialEq)]
pub(crate) struct Request {
    /// The chain, region or scene; none for all of them.
    pub(crate) subject: Option<Subject>,
    /// The file, or the folder for everything.
    pub(crate) output: PathBuf,
    /// How it is written.
    pub(crate) style: Style,
}

/// How a file is written.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Style {
    /// The size of pictures in pixels; their own if none is given.
    pub(crate) size: Option<(i32, i32)>,
    /// The paper of pictures.
    pub(crate) paper: Paper,
    /// The address of the published atlas, for links in the file; empty if there is none.
    pub(crate) base_url: String,
    /// The folder of the fonts; the system's if none is given.
    pub(crate) fonts: Option<PathBuf>,
    /// Whether a PDF has the plan's data in it.
    pub(crate) has_data: bool,
}

/// The smallest and the largest side of a picture, in pixels.
const SIDES: [i32; 2] = [200, 12_000];

/// Parses the arguments; the error is a line for the user.
pub(crate) fn parse(args: impl Iterator<Item = OsString>) -> Result<Request, String> {
    let mut parser = Parser::from_args(args);
    let command = match parser.next().map_err(line)? {
        Some(Value(name)) => name.string().map_err(line)?,
        _ => return Err("give a command: deck or render".to_owned()),
    };
    let Options { mut subjects, folder, output, style } = options(&mut parser)?;
    let subject = match (command.as_str(), subjects.pop()) {
        ("deck", None) if folder.is_none() => Some(Subject::Deck),
        ("deck", _) => return Err("deck has all scenes: it takes -o FILE alone".to_owned()),
        ("render", subject) => subject,
        (other, _) => return Err(format!("there is no command `{other}`: deck or render")),
    };
    if subjects.len() + usize::from(subject.is_some()) + usize::from(folder.is_some()) != 1 {
        return Err("what? give one of --chain, --region, --scene, --tables and --all".to_owned());
    }
    let output = match (folder, output) {
        (Some(folder), None) => folder,
        (None, Some(file)) => file,
        (Some(_), Some(_)) => return Err("--all names a folder: leave out -o".to_owned()),
        (None, None) => return Err("where to? give -o FILE".to_owned()),
    };
    Ok(Request { subject, output, style })
}

#[derive(Default)]
struct Options {
    subjects: Vec<Subject>,
    folder: Option<PathBuf>,
    output: Option<PathBuf>,
    style: Style,
}

fn options(parser: &mut Parser) -> Result<Options, String> {
    let mut options = Options::default();
    while let Some(arg) = parser.next().map_err(line)? {
        let name = match arg {
            Long(name) => name.to_owned(),
            Short('o') => "output".to_owned(),
            other => return Err(line(other.unexpected())),
        };
        let mut value = || parser.value().map_err(line);
        let mut text = || value()?.string().map_err(line);
        match name.as_str() {
            "chain" => options.subjects.push(Subject::of_chains(&text()?)?),
            "region" => options.subjects.push(Subject::of_region(&text()?)?),
            "scene" => options.subjects.push(Subject::of_scene(&text()?)?),
            "tables" => options.subjects.push(Subject::Tables),
            "size" => options.style.size = Some(size(&text()?)?),
            "theme" => options.style.paper = paper(&text()?)?,
            "base-url" => options.style.base_url = base_url(&text()?)?,
            "fonts" => options.style.fonts = Some(value()?.into()),
            "attach-data" => options.style.has_data = true,
            "output" => options.output = Some(value()?.into()),
            "all" => options.folder = Some(value()?.into()),
            other => return Err(format!("there is no option --{other}")),
        }
    }
    Ok(options)
}

/// Sheets of paper that lie, in pixels of 1/96 inch.
const SHEETS: [(&str, (i32, i32)); 2] = [("a4", A4), ("a3", (1587, 1123))];

/// A size such as `1920x1080`, or the name of a sheet.
fn size(text: &str) -> Result<(i32, i32), String> {
    if let Some((_, sides)) = SHEETS.into_iter().find(|(name, _)| *name == text) {
        return Ok(sides);
    }
    let [least, most] = SIDES;
    let side = |text: &str| text.parse().ok().filter(|side| (least..=most).contains(side));
    let sides = text.split_once('x').and_then(|(wide, high)| side(wide).zip(side(high)));
    sides.ok_or_else(|| {
        format!(
            "--size: `{text}` is no size such as a4 or 1920x1080, with sides of {least} to {most}"
        )
    })
}

fn paper(text: &str) -> Result<Paper, String> {
    match text {
        "light" => Ok(Paper::Light),
        "dark" => Ok(Paper::Dark),
        other => Err(format!("--theme: there is no theme `{other}`: light or dark")),
    }
}

/// An address that ends with a slash, as links are added to it.
fn base_url(text: &str) -> Result<String, String> {
    if !(text.starts_with("https://") || text.starts_with("http://")) {
        return Err(format!(
            "--base-url: `{text}` is no address such as https://example.org/atlas/"
        ));
    }
    Ok([text.trim_end_matches('/'), "/"].concat())
}

fn line(error: lexopt::Error) -> String {
    error.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Request, String> {
        parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn requests_are_parsed() {
        let deck = parsed("deck -o a.pptx --base-url https://a.cn").unwrap();
        assert_eq!(deck.subject, Some(Subject::Deck));
        assert_eq!(deck.style.base_url, "https://a.cn/");
        let chain = parsed("render --chain nev,tungsten -o a.png --size 300x200 --theme dark");
        let chain = chain.unwrap();
        assert_eq!(chain.subject, Some(Subject::of_chains("nev,tungsten").unwrap()));
        assert_eq!(chain.output, PathBuf::from("a.png"));
        assert_eq!((chain.style.size, chain.style.paper), (Some((300, 200)), Paper::Dark));
        let sheet = parsed("render --scene core -o a.pdf --size a4 --attach-data").unwrap();
        assert_eq!((sheet.style.size, sheet.style.has_data), (Some((1123, 794)), true));
        let all = parsed("render --all folder").unwrap();
        assert_eq!((all.subject, all.output), (None, PathBuf::from("folder")));
    }

    #[test]
    fn faults_are_named_in_a_line() {
        for (arguments, named) in [
            ("", "deck or render"),
            ("poster -o a", "`poster`"),
            ("deck", "-o FILE"),
            ("deck --chain nev -o a.pptx", "all scenes"),
            ("deck --all folder", "all scenes"),
            ("render -o a.pptx", "--chain"),
            ("render --chain nev", "-o FILE"),
            ("render --chain nev --scene core -o a.pptx", "one of"),
            ("render --chain nev --all folder", "one of"),
            ("render --all folder -o a.pptx", "leave out -o"),
            ("render --chain gold -o a.pptx", "`gold`"),
            ("render --region 1 -o a.svg", "`1`"),
            ("render --scene gold -o a.pptx", "`gold`"),
            ("render --chain nev --colour red -o a.pptx", "--colour"),
            ("render --chain nev --theme red -o a.svg", "`red`: light or dark"),
            ("render --chain nev --size 0 -o a.svg", "`0` is no size"),
            ("render --chain nev --size 0x1080 -o a.svg", "`0x1080` is no size"),
            ("render --chain nev --size 100000x1080 -o a.svg", "200 to 12000"),
            ("deck -o a.pptx --base-url ftp://a", "ftp://a"),
        ] {
            let error = parsed(arguments).unwrap_err();
            assert!(error.contains(named) && !error.contains('\n'), "{arguments}: {error}");
        }
    }
}
