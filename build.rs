//! Makes code and tables of the sentences in `text/`, and asks the linker for what splitting needs.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use backup_words::generate::{self, Text};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=text");
    // Only then: it doubles the file that the compiler writes.
    if env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("words");
    match generate::read(Path::new("text")) {
        Ok(text) => match write(&text, &out) {
            Ok(()) => return ExitCode::SUCCESS,
            Err(error) => println!("cargo::error={}: {error}", out.display()),
        },
        Err(faults) => faults.iter().for_each(|fault| println!("cargo::error={fault}")),
    }
    ExitCode::FAILURE
}

fn write(text: &Text, out: &Path) -> io::Result<()> {
    fs::create_dir_all(out)?;
    for (name, code) in text.code() {
        let file = out.join(name);
        fs::create_dir_all(file.parent().unwrap_or(out))?;
        fs::write(file, code)?;
    }
    // For tests and for development: there the tables are a part of the program.
    let mut rows = String::new();
    for (tag, part, table) in text.tables() {
        let file = out.join(format!("{tag}.{}.txt", part.name()));
        fs::write(&file, table)?;
        rows.push_str(&format!("    include_str!({:?}),\n", file.display().to_string()));
    }
    let count = rows.matches('\n').count();
    fs::write(
        out.join("tables.rs"),
        format!("/// By language, then by part.\npub(super) static TABLES: [&str; {count}] = [\n{rows}];\n"),
    )
}
