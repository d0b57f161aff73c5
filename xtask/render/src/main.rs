//! `cargo xtask deck` and `cargo xtask render`: the atlas as files. A program of its own, so that neither the
//! page nor a first `cargo xtask serve` compiles what only these commands need.
//!
//! In reading order: `args` (the command line), `subject` (what is written), `presentation`, `picture` with
//! `pdf`, `fonts` and `data` (the writers), `output` (the file, whole or not at all).

mod args;
mod data;
mod fonts;
mod output;
mod pdf;
mod picture;
mod presentation;
mod subject;
mod tables;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use args::{Request, Style};
use output::Format;
use subject::Subject;

fn main() -> ExitCode {
    match args::parse(std::env::args_os().skip(1)) {
        Ok(request) => run(&request),
        Err(message) => fail(&message, 2),
    }
}

fn run(request: &Request) -> ExitCode {
    let written = match &request.subject {
        Some(subject) => write_file(subject, &request.output, &request.style),
        None => write_all(&request.output, &request.style),
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => fail(&message, 1),
    }
}

/// Writes a file; the error is a line for the user.
fn write_file(subject: &Subject, file: &Path, style: &Style) -> Result<(), String> {
    let format = output::format(file)?;
    if (*subject == Subject::Tables) != (format == Format::Xlsx) {
        return Err("tables are a spreadsheet: --tables -o FILE.xlsx".to_owned());
    }
    let bytes = match format {
        Format::Pptx => presentation::write(subject, &style.base_url)?,
        Format::Svg => picture::svg(subject, style)?.into_bytes(),
        Format::Png => picture::png(subject, style)?,
        Format::Pdf => picture::pdf(subject, style)?,
        Format::Xlsx => tables::write(&style.base_url)?,
        Format::Docx => picture::brief(subject, style)?,
    };
    output::write(file, &bytes)
}

/// Writes a picture of everything in each format, and the presentation, into a folder that is made if
/// needed.
fn write_all(folder: &Path, style: &Style) -> Result<(), String> {
    let made = fs::create_dir_all(folder);
    made.map_err(|error| format!("{} can't be made: {error}", folder.display()))?;
    for subject in Subject::pictures() {
        for ending in ["svg", "png", "pdf"] {
            let name = format!("{}.{ending}", subject.file_stem());
            write_file(&subject, &folder.join(name), style)?;
        }
    }
    write_file(&Subject::Tables, &folder.join("tables.xlsx"), style)?;
    write_file(&Subject::Deck, &folder.join("deck.pptx"), style)
}

fn fail(message: &str, code: u8) -> ExitCode {
    eprintln!("error: {message}");
    ExitCode::from(code)
}
