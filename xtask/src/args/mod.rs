//! The command line: commands and their options.

mod test_options;

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::{Long, Short, Value};
use lexopt::{Parser, ValueExt};

#[cfg(test)]
pub(crate) use test_options::Shard;
pub(crate) use test_options::{Selection, TestGroup, TestOptions};

/// The list of commands, as `cargo xtask help` prints it.
pub(crate) const HELP: &str = "\
cargo xtask COMMAND

  serve [--port N] [--watch]   set up what is missing, build the atlas and serve it
  test [--only GROUP]          set up what is missing and run every test
                               (GROUP: native, wasm, e2e, deploy or files)
  test --only e2e [--filter NAME]… [--shard I/N]
                               run the end-to-end tests whose name contains NAME (one of
                               several), and of these the I-th of N equal shares
  sites FOLDER [--port N]      serve a folder of test sites, as the tests do: for running an
                               end-to-end test by hand
  build                        build the page into dist/
  package [--public]           make everything that is handed out, in dist/
                               (--public: only with an approval of this map)
  check [--projector]          check seeds/, geo/ and review.toml
                               (--projector: build the page and judge what a projector in
                               a lit room leaves of every step of the show)
  deck -o FILE [--base-url ADDRESS]
                               write the show as a presentation for PowerPoint and WPS
                               (FILE ends with .pptx), or its maps as sheets of A4 (.pdf)
  render --chain ID[,ID…] | --region ID | --scene ID -o FILE [--size WIDTHxHEIGHT]
         [--theme light|dark] [--base-url ADDRESS] [--fonts FOLDER] [--attach-data]
                               write a picture (FILE ends with .svg, .png or .pdf) of chains, a
                               county, a zone or a scene of the show, slides (.pptx), or a
                               brief of one page about a chain, a county or a zone (.docx)
  render --tables -o FILE.xlsx write roles, matrix, measures and targets as a spreadsheet
  render --all FOLDER [--size WIDTHxHEIGHT] [--theme light|dark]
                               write all pictures, the tables and the presentation into a folder
  contact-sheet                draw every step of the show at three sizes, light and dark:
                               target/show/index.html
  bench [--rounds N] [--dist FOLDER] [--check]
                               measure the page in Chromium beside hand-made, D3 and ECharts pages
                               with the same content, and compare it with its targets
                               (--rounds: 3 without it; --dist: a page built before;
                               --check: fail if a target is missed)
  review                       print the map's hash and how its review stands
  data TABLE                   print a table as CSV (TABLE: roles, corridor, regions,
                               measures, targets or units)
  lint                         formatting, clippy and documentation, without a warning
  help                         this list";

/// One command with its options.
#[derive(Debug, PartialEq)]
pub(crate) enum Command {
    /// Build and serve.
    Serve(ServeOptions),
    /// Serve a folder of test sites.
    Sites {
        /// The folder.
        folder: PathBuf,
        /// The requested port.
        port: Option<u16>,
    },
    /// Run all tests, or some of them.
    Test(TestOptions),
    /// Build into `dist/`.
    Build,
    /// Build the distribution, for the public or for internal discussion.
    Package {
        /// Whether it is for the public.
        public: bool,
    },
    /// Print the map's hash and the state of its review.
    Review,
    /// Check the data; and, if asked, the show on a projector.
    Check {
        /// Whether to check the legibility of the show on a projector as well.
        projector: bool,
    },
    /// Write a file: the name of the command and its arguments, which `xtask/render` parses.
    WriteFile(Vec<OsString>),
    /// Draw the contact sheet of the show.
    ContactSheet,
    /// Measure the page beside comparison pages.
    Bench(BenchOptions),
    /// Print a table.
    Data(Table),
    /// Formatting, clippy, documentation.
    Lint,
    /// Print the list of commands.
    Help,
}

/// Options of `serve`.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct ServeOptions {
    /// The requested port; by default 8080 or the next free one.
    pub(crate) port: Option<u16>,
    /// Rebuild on change, in the fast profile.
    pub(crate) watch: bool,
}

/// Options of `bench`.
#[derive(Debug, PartialEq)]
pub(crate) struct BenchOptions {
    /// The number of visits of each page at each pace.
    pub(crate) rounds: u32,
    /// The folder of a built page; by default the page is built.
    pub(crate) dist: Option<PathBuf>,
    /// Fail if a target is missed.
    pub(crate) check: bool,
}

impl Default for BenchOptions {
    fn default() -> Self {
        Self { rounds: 3, dist: None, check: false }
    }
}

/// A table of the data.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Table {
    /// The regions of each chain with the plan's term and clause.
    Roles,
    /// The corridor's members.
    Corridor,
    /// Counties and zones.
    Regions,
    /// Measures with their units, regions and chains.
    Measures,
    /// The quantified targets.
    Targets,
    /// The responsible units with their measures.
    Units,
}

/// Parses the arguments; the error is a message for the user.
pub(crate) fn parse(args: impl Iterator<Item = OsString>) -> Result<Command, String> {
    let mut parser = Parser::from_args(args);
    command(&mut parser).map_err(|error| error.to_string())
}

fn command(parser: &mut Parser) -> Result<Command, lexopt::Error> {
    let command = match parser.next()? {
        None | Some(Long("help") | Short('h')) => return Ok(Command::Help),
        Some(Value(name)) => match name.string()?.as_str() {
            "serve" => return serve(parser),
            "sites" => return sites(parser),
            "test" => return test_options::parse(parser).map(Command::Test),
            "package" => return package(parser),
            "check" => return check(parser),
            "bench" => return bench(parser),
            name @ ("deck" | "render") => return write_file(name, parser),
            "contact-sheet" => Command::ContactSheet,
            "review" => Command::Review,
            "build" => Command::Build,
            "lint" => Command::Lint,
            "help" => Command::Help,
            "data" => Command::Data(table(&parser.value()?.string()?)?),
            other => return Err(format!("there is no command `{other}`").into()),
        },
        Some(other) => return Err(other.unexpected()),
    };
    match parser.next()? {
        None => Ok(command),
        Some(extra) => Err(extra.unexpected()),
    }
}

fn write_file(name: &str, parser: &mut Parser) -> Result<Command, lexopt::Error> {
    let mut words = vec![OsString::from(name)];
    words.extend(parser.raw_args()?);
    Ok(Command::WriteFile(words))
}

fn serve(parser: &mut Parser) -> Result<Command, lexopt::Error> {
    options(parser).map(Command::Serve)
}

fn options(parser: &mut Parser) -> Result<ServeOptions, lexopt::Error> {
    let mut options = ServeOptions::default();
    while let Some(arg) = parser.next()? {
        match arg {
            Long("port") => options.port = Some(parser.value()?.parse()?),
            Long("watch") => options.watch = true,
            other => return Err(other.unexpected()),
        }
    }
    Ok(options)
}

fn sites(parser: &mut Parser) -> Result<Command, lexopt::Error> {
    let folder = parser.value()?.into();
    let ServeOptions { port, watch: false } = options(parser)? else {
        return Err("there is nothing to watch in test sites".into());
    };
    Ok(Command::Sites { folder, port })
}

fn package(parser: &mut Parser) -> Result<Command, lexopt::Error> {
    let mut public = false;
    while let Some(arg) = parser.next()? {
        match arg {
            Long("public") => public = true,
            other => return Err(other.unexpected()),
        }
    }
    Ok(Command::Package { public })
}

fn check(parser: &mut Parser) -> Result<Command, lexopt::Error> {
    let mut projector = false;
    while let Some(arg) = parser.next()? {
        match arg {
            Long("projector") => projector = true,
            other => return Err(other.unexpected()),
        }
    }
    Ok(Command::Check { projector })
}

fn bench(parser: &mut Parser) -> Result<Command, lexopt::Error> {
    let mut options = BenchOptions::default();
    while let Some(arg) = parser.next()? {
        match arg {
            Long("rounds") => options.rounds = parser.value()?.parse()?,
            Long("dist") => options.dist = Some(parser.value()?.into()),
            Long("check") => options.check = true,
            other => return Err(other.unexpected()),
        }
    }
    Ok(Command::Bench(options))
}

fn table(name: &str) -> Result<Table, String> {
    match name {
        "roles" => Ok(Table::Roles),
        "corridor" => Ok(Table::Corridor),
        "regions" => Ok(Table::Regions),
        "measures" => Ok(Table::Measures),
        "targets" => Ok(Table::Targets),
        "units" => Ok(Table::Units),
        other => {
            let tables = "roles, corridor, regions, measures, targets or units";
            Err(format!("there is no table `{other}`: {tables}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command, String> {
        parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn every_command_is_parsed() {
        let watch = ServeOptions { port: Some(9000), watch: true };
        assert_eq!(parsed("serve --watch --port 9000"), Ok(Command::Serve(watch)));
        let sites = Command::Sites { folder: "a".into(), port: Some(1) };
        assert_eq!(parsed("sites a --port 1"), Ok(sites));
        assert_eq!(parsed("test"), Ok(Command::Test(TestOptions::default())));
        let only = |only| TestOptions { only: Some(only), ..TestOptions::default() };
        assert_eq!(parsed("test --only wasm"), Ok(Command::Test(only(TestGroup::Wasm))));
        let filters = vec!["pen".to_owned(), "show::".to_owned()];
        let selection = Selection { filters, shard: "2/3".parse::<Shard>().ok() };
        let some = TestOptions { selection, ..only(TestGroup::E2e) };
        let line = "test --only e2e --filter pen --shard 2/3 --filter show::";
        assert_eq!(parsed(line), Ok(Command::Test(some)));
        assert_eq!(parsed("data regions"), Ok(Command::Data(Table::Regions)));
        assert_eq!(parsed("package"), Ok(Command::Package { public: false }));
        assert_eq!(parsed("package --public"), Ok(Command::Package { public: true }));
        assert_eq!(parsed("check"), Ok(Command::Check { projector: false }));
        assert_eq!(parsed("check --projector"), Ok(Command::Check { projector: true }));
        assert_eq!(parsed("contact-sheet"), Ok(Command::ContactSheet));
        let words = ["render", "--chain", "nev", "-o", "a.pptx"].map(OsString::from);
        let render = Command::WriteFile(words.into());
        assert_eq!(parsed("render --chain nev -o a.pptx"), Ok(render));
        assert_eq!(parsed("data measures"), Ok(Command::Data(Table::Measures)));
        assert_eq!(parsed("data targets"), Ok(Command::Data(Table::Targets)));
        assert_eq!(parsed("data units"), Ok(Command::Data(Table::Units)));
        assert_eq!(parsed("bench"), Ok(Command::Bench(BenchOptions::default())));
        let bench = BenchOptions { rounds: 5, dist: Some("built".into()), check: true };
        assert_eq!(parsed("bench --rounds 5 --dist built --check"), Ok(Command::Bench(bench)));
        assert_eq!(parsed(""), Ok(Command::Help));
    }

    #[test]
    fn unknown_arguments_are_named_in_the_error() {
        assert_eq!(parsed("sevre"), Err("there is no command `sevre`".to_owned()));
        assert!(parsed("build now").is_err());
        assert!(parsed("sites a --watch").is_err_and(|message| message.contains("watch")));
        assert!(parsed("package --publik").is_err());
        assert!(parsed("check --beamer").is_err_and(|message| message.contains("--beamer")));
        assert!(parsed("check projector").is_err());
        assert!(parsed("bench --rounds few").is_err());
        assert!(parsed("data").is_err());
        assert!(parsed("data target").is_err_and(|message| message.contains("targets or units")));
        assert!(
            parsed("test --only all").is_err_and(|message| message.contains("`all`; use native"))
        );
        for line in ["test --filter pen", "test --only wasm --shard 1/2"] {
            assert!(
                parsed(line).is_err_and(|message| message.contains("add `--only e2e`")),
                "{line}"
            );
        }
        for line in ["test --only e2e --shard 3/2", "test --only e2e --filter="] {
            let option = if line.contains("shard") { "--shard: " } else { "--filter: " };
            assert!(parsed(line).is_err_and(|message| message.starts_with(option)), "{line}");
        }
    }
}
