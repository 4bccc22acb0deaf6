//! Writes what the page loads beside the program: `words TEXT FOLDER`.
//!
//! `LANGUAGE.PART.txt` are the tables; `start.tsv` has what is said where there is none: language, name and sentence.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use backup_words::generate::{self, Text};

fn main() -> ExitCode {
    let mut given = env::args_os().skip(1);
    let (Some(folder), Some(out)) = (given.next(), given.next()) else {
        eprintln!("usage: words TEXT FOLDER");
        return ExitCode::FAILURE;
    };
    match generate::read(Path::new(&folder)) {
        Ok(text) => match write(&text, Path::new(&out)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("{}: {error}", Path::new(&out).display());
                ExitCode::FAILURE
            }
        },
        Err(faults) => {
            for fault in faults {
                eprintln!("{fault}");
            }
            ExitCode::FAILURE
        }
    }
}

fn write(text: &Text, out: &Path) -> io::Result<()> {
    fs::create_dir_all(out)?;
    for (tag, part, table) in text.tables() {
        fs::write(out.join(format!("{tag}.{}.txt", part.name())), table)?;
    }
    let start: String = text.start().map(|(tag, id, said)| format!("{tag}\t{id}\t{said}\n")).collect();
    fs::write(out.join("start.tsv"), start)
}
