//! Prints what is read from files: `cargo run -p formats --example text -- [--json] FILE...`

use std::{env, fs, process::ExitCode};

fn main() -> ExitCode {
    let mut code = ExitCode::SUCCESS;
    let json = env::args().any(|it| it == "--json");
    for path in env::args().skip(1).filter(|it| it != "--json") {
        let bytes = match fs::read(&path) {
            Ok(it) => it,
            Err(error) => {
                eprintln!("{path}: {error}");
                code = ExitCode::FAILURE;
                continue;
            }
        };
        let Some(kind) = formats::sniff(&bytes) else {
            eprintln!("{path}: not a kind of file that is read");
            code = ExitCode::FAILURE;
            continue;
        };
        let out = formats::read(&bytes, kind);
        for it in &out.problems {
            eprintln!("{path}: {}: {}", it.code, it.message);
        }
        if json {
            println!(
                "{}",
                serde_json::json!({ "file": path, "text": out.document.text(), "document": out.document })
            );
        } else {
            print!("{}", out.document.text());
        }
    }
    code
}
