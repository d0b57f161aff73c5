//! `cargo xtask …`: sets up what is missing, then builds, serves, tests and checks the atlas.
//!
//! In reading order: `args` (the command line), `setup` (tools to install), `pipeline` (source to
//! `dist/`), `server` (`dist/` to a browser), `testing` and `lint` (tests), `bench` (benchmark), `write_file` (presentations).

mod args;
mod bench;
mod child;
mod data;
mod lint;
mod log;
mod package;
mod pipeline;
mod project;
mod review;
mod serve;
mod server;
mod setup;
mod testing;
mod write_file;

use std::process::ExitCode;

use args::Command;
use project::Project;

fn main() -> ExitCode {
    match args::parse(std::env::args_os().skip(1)) {
        Ok(command) => run(&command),
        Err(message) => {
            eprintln!("error: {message}\n\n{}", args::HELP);
            ExitCode::from(2)
        }
    }
}

fn run(command: &Command) -> ExitCode {
    match carry_out(command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn carry_out(command: &Command) -> anyhow::Result<ExitCode> {
    let project = Project::find()?;
    let result = match command {
        Command::Help => {
            println!("{}", args::HELP);
            Ok(())
        }
        Command::Serve(options) => serve::run(&project, options),
        Command::Sites { folder, port } => serve::sites(folder, *port),
        Command::Build => pipeline::build(&project, pipeline::Profile::Optimised).map(drop),
        Command::Test(options) => testing::run(&project, options),
        Command::Lint => lint::run(&project),
        Command::Package { public } => package::run(&project, *public),
        Command::Review => review::run(&project),
        Command::Check { projector } => {
            data::check(&project)?;
            if *projector { testing::check_projector(&project) } else { Ok(()) }
        }
        Command::ContactSheet => testing::draw_contact_sheet(&project),
        Command::WriteFile(words) => return write_file::run(&project, words),
        Command::Bench(options) => bench::run(&project, options),
        Command::Data(table) => data::print(&project, *table),
    };
    result.map(|()| ExitCode::SUCCESS)
}
