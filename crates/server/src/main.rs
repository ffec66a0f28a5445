//! The command line's door.

use std::process::ExitCode;

fn main() -> ExitCode {
    // What is kept is for nobody else on this machine.
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
    let arguments: Vec<String> = std::env::args().collect();
    // The child that reads a hostile file must do nothing else first: no settings, no threads.
    let outcome = match arguments.get(1).map(String::as_str) {
        Some(server::sandbox::VERB) => server::sandbox::run_child(&arguments[2..]),
        _ => server::cli::run(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("greenroom: {error:#}");
            ExitCode::FAILURE
        }
    }
}
