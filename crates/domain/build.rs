//! Lists the files of `content/` so that they are compiled in; a changed or new file rebuilds.

use std::{
    env, fs,
    io::Write as _,
    path::{Path, PathBuf},
};

fn main() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let mut files = Vec::new();
    collect(&content, &mut files);
    files.sort();
    #[expect(clippy::disallowed_methods, reason = "cargo tells a build script where to write")]
    let target = PathBuf::from(env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    let mut out = fs::File::create(target.join("content_files.rs")).expect("the list is writable");
    writeln!(out, "&[").expect("the list is writable");
    for file in files {
        let name = file.strip_prefix(&content).expect("inside content").display().to_string();
        writeln!(out, "({name:?}, include_str!({:?})),", file.display().to_string())
            .expect("the list is writable");
    }
    writeln!(out, "]").expect("the list is writable");
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder).expect("content/ is readable") {
        let path = entry.expect("content/ is readable").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|it| it == "toml") {
            println!("cargo::rerun-if-changed={}", path.display());
            files.push(path);
        }
    }
}
